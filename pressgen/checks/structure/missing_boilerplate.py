"""A release asks for the "À propos" of an organisation that had none on its day.

Boilerplates are kept with the organisation and dated, so that a release shows the one that was right on its day.

Wrong: `boilerplates: [chum]` where `chum.yaml` has no `boilerplates`, or only one with a later `since`.
Right: add one to the organisation's record, or take the organisation out of the list.
"""

from collections.abc import Iterator

from pressgen.checks.rule import Group, Rule, field_place
from pressgen.model.finding import Finding, Severity
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release


def missing(release: Release, newsroom: Newsroom) -> Iterator[Finding]:
    """Organisations that are to be presented and cannot be."""
    for position, name in enumerate(release.boilerplates):
        organization = newsroom.organizations.get(name)
        if organization and organization.boilerplate_on(release.day) is None:
            yield RULE.finding(
                field_place(release, "boilerplates", position),
                msg("`{name}` has no boilerplate that is right on {day}", name=name, day=release.day),
                msg("add one under `boilerplates` in `{file}`", file=f"releases/_organizations/{name}.yaml"),
            )


RULE = Rule("missing-boilerplate", Group.STRUCTURE, Severity.ERROR, release=missing)
