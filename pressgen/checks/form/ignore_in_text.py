"""A comment to pressgen stands inside a text, and would be published with it.

In a text of several lines (`>`, `|`) or between quotes, YAML knows no comments: `#` is a character like any other. The
comment stands after the text on its line, or beside the key of a text of several lines.

Wrong: `fr: "16 lits. # pressgen: ignore figure-mismatch"`.
Right: `fr: "16 lits." # pressgen: ignore figure-mismatch`.
"""

import re
from collections.abc import Iterator

from pressgen.checks.rule import Group, Rule, Segment
from pressgen.model.finding import Finding, Severity
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom

_COMMENT = re.compile(r"#\s*pressgen\s*:\s*ignore\b[^\n]*")


def published(segment: Segment, _newsroom: Newsroom) -> Iterator[Finding]:
    """Comments that are part of a text."""
    if "pressgen" in segment.text.value:
        for match in _COMMENT.finditer(segment.text.value):
            yield RULE.found(
                segment,
                match.span(),
                msg("this comment is part of the text, and would be published"),
                msg("write it behind the text, or beside the key of a text of several lines"),
            )


RULE = Rule("ignore-in-text", Group.FORM, Severity.ERROR, segment=published)
