"""A text gives an organisation's legal name without the one that the press knows it by.

Statutes and contracts name an organisation otherwise than its own web site does. Readers look for the usual name; the
legal one may stand beside it.

Wrong: `la Plateforme des données de santé` alone.
Right: `le Health Data Hub`, or `la Plateforme des données de santé (Health Data Hub)`.
"""

from collections.abc import Iterator

from pressgen.checks.names.spoken import register
from pressgen.checks.rule import Group, Rule
from pressgen.model.finding import Finding, Severity
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.organization import OrganizationName


def alone(newsroom: Newsroom) -> Iterator[Finding]:
    """Legal names in texts that do not hold the usual name of the same organisation."""
    names = register(newsroom)
    for segment, _day in names.spoken:
        found = names.find(segment.text.value)
        usual = {name.record.id for named in found for name in named.of if not name.legal}
        for named in found:
            name = named.of[0]
            if name.legal and name.record.id not in usual and isinstance(name.dated, OrganizationName):
                known = name.dated.name.wording(segment.locale)
                yield RULE.found(
                    segment,
                    (named.start, named.end),
                    msg("“{name}” is the legal name", name=named.written),
                    msg("write “{name}”, or add it", name=known.value if known else name.record.id),
                )


RULE = Rule("legal-name-alone", Group.NAMES, Severity.INFO, newsroom=alone)
