"""A quotation was typed with its quotation marks.

Each edition sets the marks of its country around a quotation, « … » or “ … ”. Typed marks stand inside of them.

Wrong: `text: {fr: "« Nous sommes heureux. »"}`.
Right: `text: {fr: Nous sommes heureux.}`
"""

import re
from collections.abc import Iterator

from pressgen.checks.rule import Group, Rule, Segment
from pressgen.model.finding import Finding, Fix, Severity
from pressgen.model.manual import Remedy
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom

_SPACE = r"[\s\u00a0\u202f\u2009]*"
_MARKED = re.compile(rf"{_SPACE}(?P<open>[«“\"]{_SPACE})[^«»“”\"]*?(?P<close>{_SPACE}[»”\"]){_SPACE}")


def marked(segment: Segment, _newsroom: Newsroom) -> Iterator[Finding]:
    """Quotations that begin and end with marks and have none in between."""
    match = _MARKED.fullmatch(segment.text.value) if segment.path[-2:] == ("quote", "text") else None
    if match:
        ends = [segment.text.replacement(*match.span(name), "") for name in ("open", "close")]
        yield RULE.finding(
            segment.place(*match.span("open")),
            msg("this quotation has quotation marks, and each edition sets its own"),
            msg("take them away"),
            fix=Fix(tuple(end for end in ends if end), safe=True) if all(ends) else None,
        )


RULE = Rule("quotation-marks-in-quote", Group.FORM, Severity.WARNING, segment=marked, remedy=Remedy.SAFE)
