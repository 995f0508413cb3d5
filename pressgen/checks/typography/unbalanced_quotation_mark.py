"""A quotation opens and does not close, or closes and did not open.

Readers cannot tell whose words they read. A quotation of several paragraphs opens each of them and closes the last.

Wrong: `Elle a dit : « Nous sommes prêts.`
Right: `Elle a dit : « Nous sommes prêts. »`
"""

from collections.abc import Iterator

from pressgen.checks.rule import Group, Rule, Segment
from pressgen.language.balance import unbalanced_quotation_marks
from pressgen.model.finding import Finding, Severity
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom


def in_text(segment: Segment, _newsroom: Newsroom) -> Iterator[Finding]:
    """Quotation marks without a partner."""
    for start, end in unbalanced_quotation_marks(segment.text.value):
        yield RULE.finding(
            segment.place(start, end),
            msg("this quotation mark has no partner: {mark}", mark=segment.text.value[start:end]),
            msg("write the mark that is missing, or take this one away"),
        )


RULE = Rule("unbalanced-quotation-mark", Group.TYPOGRAPHY, Severity.WARNING, segment=in_text)
