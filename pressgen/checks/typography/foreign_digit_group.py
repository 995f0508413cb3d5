"""The digits of a number are grouped as in another language.

In French a comma or a point before three digits may be read as decimals: `1,500` is one and a half. English as in
Britain and the United States parts thousands with commas. (OQLF, "Écriture des nombres"; The Canadian Style 5.09.)

Wrong: `12,345 patients` in French, `12 345 patients` in British or American English.
Right: `12 345 patients`, `12,345 patients`.
"""

from collections.abc import Iterator

from pressgen.checks.rule import Group, Rule, Segment
from pressgen.language.foreign_figures import foreign_groups
from pressgen.model.finding import Finding, Severity
from pressgen.model.manual import Remedy
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom


def in_text(segment: Segment, _newsroom: Newsroom) -> Iterator[Finding]:
    """Numbers whose groups of digits are parted as in the other language."""
    for start, end, words in foreign_groups(segment.text.value, segment.locale):
        yield RULE.found(
            segment,
            (start, end),
            msg("the digits of this number are grouped as in another language"),
            msg("write “{words}”", words=words),
            words=words,
        )


RULE = Rule("foreign-digit-group", Group.TYPOGRAPHY, Severity.WARNING, segment=in_text, remedy=Remedy.SUGGESTION)
