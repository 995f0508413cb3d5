"""A bracket opens and does not close, or closes and did not open.

What stands between brackets can be left out; without the second one nobody knows how far it goes. `a)` and `1)` at the
beginning of an item are no brackets.

Wrong: `le Fonds (FRQ et ses partenaires`.
Right: `le Fonds (FRQ) et ses partenaires`.
"""

from collections.abc import Iterator

from pressgen.checks.rule import Group, Rule, Segment
from pressgen.language.balance import unbalanced_brackets
from pressgen.model.finding import Finding, Severity
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom


def in_text(segment: Segment, _newsroom: Newsroom) -> Iterator[Finding]:
    """Brackets without a partner."""
    for start, end in unbalanced_brackets(segment.text.value):
        yield RULE.finding(
            segment.place(start, end),
            msg("this bracket has no partner: {mark}", mark=segment.text.value[start:end]),
            msg("write the bracket that is missing, or take this one away"),
        )


RULE = Rule("unbalanced-bracket", Group.TYPOGRAPHY, Severity.WARNING, segment=in_text)
