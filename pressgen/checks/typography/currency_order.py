"""The sign of a currency stands where the other language has it.

French writes the sign after the number, English before it. (OQLF, "Symboles des unités monétaires"; The Canadian Style
4.10.)

Wrong: `$100,000` in French, `100 000 $` in English.
Right: `100 000 $`, `$100,000`.
"""

from collections.abc import Iterator

from pressgen.checks.rule import Group, Rule, Segment
from pressgen.language.foreign_figures import misplaced_signs
from pressgen.model.finding import Finding, Severity
from pressgen.model.manual import Remedy
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom


def in_text(segment: Segment, _newsroom: Newsroom) -> Iterator[Finding]:
    """Amounts whose sign stands on the other language's side."""
    for start, end, words in misplaced_signs(segment.text.value, segment.locale):
        yield RULE.found(
            segment,
            (start, end),
            msg("the sign of the currency stands on the wrong side for this language"),
            msg("write “{words}”", words=words) if words else msg("put the sign on the other side of the number"),
            words=words,
        )


RULE = Rule("currency-order", Group.TYPOGRAPHY, Severity.WARNING, segment=in_text, remedy=Remedy.SUGGESTION)
