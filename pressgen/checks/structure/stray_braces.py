"""Double braces stand in a text and hold no fact.

`{{` and `}}` are there for facts alone. One brace too many or too few, and the fact is not shown: the braces would be
published as they stand.

Wrong: `{{{ lacs }}}`, `{{ lacs }`, `lacs }}`.
Right: `{{ lacs }}`.
"""

from collections.abc import Iterator

from pressgen.checks.rule import Group, Rule, Segment
from pressgen.language.facts import stray_braces
from pressgen.model.finding import Finding, Severity
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom


def in_text(segment: Segment, _newsroom: Newsroom) -> Iterator[Finding]:
    """Braces that open or close no fact."""
    for start, end in stray_braces(segment.text.value):
        yield RULE.finding(
            segment.place(start, end),
            msg("these braces hold no fact: {braces}", braces=segment.text.value[start:end]),
            msg("a fact is written with two braces on either side: `{fact}`", fact="{{ patients }}"),
        )


RULE = Rule("stray-braces", Group.STRUCTURE, Severity.ERROR, segment=in_text)
