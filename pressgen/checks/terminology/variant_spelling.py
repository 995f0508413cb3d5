"""A term has other accents, hyphens or spaces than in the termbase.

Such a variant is a slip of the pen more often than a choice, and a search for the term does not find it. Only what no
reader takes for another word is reported: `marche` is no misspelt `marché`.

Wrong: `données intéropérables`, `francoquébécois`, `appel a projets`.
Right: `données interopérables`, `franco-québécois`, `appel à projets`.
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
    """Terms of a text with other accents, hyphens or spaces."""
    for match in vocabulary(newsroom).found(segment).misspelled:
        if match.likeness is Likeness.VARIANT:
            yield RULE.found(
                segment,
                (match.start, match.end),
                msg("“{words}” is spelled otherwise in the termbase", words=match.written),
                msg("write “{words}”", words=match.right),
                words=match.right if match.whole else None,
                safe=True,
            )


RULE = Rule("variant-spelling", Group.TERMINOLOGY, Severity.WARNING, segment=in_text, remedy=Remedy.SAFE)
