"""A release names itself among the releases to read as well.

The page would offer its readers the page that they have just read.

Wrong: `related: [2023-11-29-laureats-ia-sante]` in the release of that folder.
Right: `related: [2023-06-09-deuxieme-appel-ia-sante]`.
"""

from collections.abc import Iterator

from pressgen.checks.rule import Group, Rule, field_place
from pressgen.model.finding import Finding, Severity
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release


def itself(release: Release, _newsroom: Newsroom) -> Iterator[Finding]:
    """The places where a release names itself."""
    for position, name in enumerate(release.related):
        if name == release.id:
            yield RULE.finding(
                field_place(release, "related", position),
                msg("this release names itself"),
                msg("name another release, or take this one out"),
            )


RULE = Rule("self-reference", Group.STRUCTURE, Severity.ERROR, release=itself)
