"""Where a text gives somebody else's words: between quotation marks, and in the quotations of Markdown."""

import re
from bisect import bisect_right
from functools import lru_cache

_QUOTATION = re.compile(
    r"«(?P<french>[^«»]*)»|“(?P<english>[^“”]*)”"
    r"|(?<![^\W_])\"(?P<straight>(?:[^\"\n]|\n(?![ \t]*\n))*)\"(?![^\W_])"  # no sign of inches, within one paragraph
    r"|(?:[«“]|(?<![^\W_])\")(?P<mixed>[^«»“”\"\n]*)(?:[»”]|\"(?![^\W_]))"  # one of the two is mended already
    r"|^ {0,3}>(?P<block>[^\n]*(?:\n[ \t]*[^\s][^\n]*)*)",
    re.MULTILINE,
)


def is_quoted(text: str, start: int, end: int) -> bool:
    """Whether the characters from `start` up to `end` stand in a quotation; its marks themselves do not."""
    starts, ends = _quotations(text)
    before = bisect_right(starts, start) - 1
    return before >= 0 and end <= ends[before]


@lru_cache(maxsize=64)
def _quotations(text: str) -> tuple[list[int], list[int]]:
    """Where the outermost quotations of a text begin and where they end, in order."""
    spans = [match.span(match.lastgroup or 0) for match in _QUOTATION.finditer(text)]
    return [start for start, _ in spans], [end for _, end in spans]
