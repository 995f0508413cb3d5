"""A name or an acronym of the termbase has other capitals.

Capitals belong to a name as its letters do: the body that bears it decides. Words in capitals throughout are let
through, and so is a first letter.

Wrong: `le Système National des Données de Santé`.
Right: `le système national des données de santé`, as the law that founded it writes it.
"""

from collections.abc import Iterator

from pressgen.checks.rule import Group, Rule, Segment
from pressgen.checks.terminology.vocabulary import vocabulary
from pressgen.language.term_patterns import Likeness
from pressgen.model.finding import Finding, Severity
from pressgen.model.manual import Remedy
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom


def in_text(segment: Segment, newsroom: Newsroom) -> Iterator[Finding]:
    """Names and acronyms of a text with other capitals."""
    for match in vocabulary(newsroom).found(segment).misspelled:
        if match.likeness is Likeness.CASE:
            yield RULE.found(
                segment,
                (match.start, match.end),
                msg("“{words}” has other capitals in the termbase", words=match.written),
                msg("write “{words}”", words=match.right),
                words=match.right if match.whole else None,
                safe=True,
            )


RULE = Rule("off-case-term", Group.TERMINOLOGY, Severity.WARNING, segment=in_text, remedy=Remedy.SAFE)
