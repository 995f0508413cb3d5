"""An organisation that announces a release is not presented at its end.

The "À propos" / "About" tells a journalist in three sentences who speaks. It is kept with the organisation, dated, and
never pasted.

Wrong: `issuers: [frqs, hdh]` and `boilerplates: [frqs]`.
Right: `boilerplates: [frqs, hdh]`.
"""

from collections.abc import Iterator

from pressgen.checks.rule import Group, Rule, field_place
from pressgen.model.finding import Finding, Severity
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Kind, Release


def missing(release: Release, newsroom: Newsroom) -> Iterator[Finding]:
    """Issuers that are not among the boilerplates; only a remark where the record has no text for that day."""
    for position, name in enumerate(release.issuers):
        organization = newsroom.organizations.get(name)
        if organization and name not in release.boilerplates and release.kind is Kind.RELEASE:
            kept = organization.boilerplate_on(release.day) is not None
            yield RULE.finding(
                field_place(release, "issuers", position),
                msg("`{name}` announces the release and is not presented in it", name=name),
                msg("add it to `boilerplates:`")
                if kept
                else msg(
                    "write its text under `boilerplates` in `{file}`", file=f"releases/_organizations/{name}.yaml"
                ),
                severity=None if kept else Severity.INFO,
            )


RULE = Rule("missing-about", Group.FORM, Severity.WARNING, release=missing)
