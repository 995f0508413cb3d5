"""A French heading says "À propos" without "de".

"À propos" is followed by "de", joined with the article of the name: "À propos du Health Data Hub", "À propos de la
Cnam", "À propos d'Exodus". The heading of a boilerplate need not be written at all: each edition makes it.

Wrong: `À propos Le Fonds de recherche du Québec – Santé`.
Right: `À propos du Fonds de recherche du Québec – Santé`.
"""

import re
from collections.abc import Iterator

from pressgen.checks.parity.comparison import is_headline
from pressgen.checks.rule import Group, Rule, Segment
from pressgen.language.french import of
from pressgen.model.finding import Finding, Severity
from pressgen.model.locale import Language
from pressgen.model.manual import Remedy
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom

_BARE = re.compile(
    r"[ÀA] propos\s+(?!d[eu]s?\b|d['’])(?P<name>(?:(?P<article>l[ea]s?)\s+|(?P<elided>l['’]))?(?P<bare>\S.*\S))",
    re.IGNORECASE | re.DOTALL,
)


def bare(segment: Segment, _newsroom: Newsroom) -> Iterator[Finding]:
    """Headings that begin with "À propos" and go on without "de"."""
    if segment.locale.language is not Language.FR or not is_headline(segment.path):
        return
    match = _BARE.match(segment.text.value)
    if match:
        name = of(match["bare"], match["article"] or ("l'" if match["elided"] else ""))
        yield RULE.found(
            segment,
            match.span("name"),
            msg("“À propos” is followed by “de”"),
            msg("write “À propos {name}”, or leave the heading out: each edition makes it", name=name),
            words=name,
        )


RULE = Rule("missing-preposition", Group.FORM, Severity.WARNING, segment=bare, remedy=Remedy.SUGGESTION)
