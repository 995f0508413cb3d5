"""A release names the same topic, organisation or release twice in one list.

It would stand twice on the page, and the release twice in the lists and feeds of the topic.

Wrong: `topics: [intelligence-artificielle, donnees-de-sante, intelligence-artificielle]`.
Right: `topics: [intelligence-artificielle, donnees-de-sante]`.
"""

from collections.abc import Iterator

from pressgen.checks.rule import Group, Rule, field_place
from pressgen.model.contact import Contact
from pressgen.model.finding import Finding, Related, Severity
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release


def repeated(release: Release, _newsroom: Newsroom) -> Iterator[Finding]:
    """Names that stand in a list of a release already."""
    lists: dict[str, tuple[str | Contact, ...]] = {
        "issuers": release.issuers,
        "boilerplates": release.boilerplates,
        "contacts": release.contacts,
        "topics": release.topics,
        "related": release.related,
    }
    for field, names in lists.items():
        first: dict[str, int] = {}
        for position, name in enumerate(names):
            if isinstance(name, str) and first.setdefault(name, position) != position:
                yield RULE.finding(
                    field_place(release, field, position),
                    msg("`{name}` stands in this list already", name=name),
                    msg("take one of the two out"),
                    (Related(field_place(release, field, first[name]), msg("the first one")),),
                )


RULE = Rule("repeated-reference", Group.STRUCTURE, Severity.ERROR, release=repeated)
