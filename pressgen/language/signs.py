"""Signs that are typed plainly and printed otherwise: dashes, ellipses, ordinals."""

import re
from collections.abc import Iterator

from pressgen.language.conventions import Conventions
from pressgen.language.passage import SPACES
from pressgen.language.quotation import Change

_DASH = re.compile(rf"(?<=\S)(?:[{SPACES}]+(?:-{{1,3}}|[–—])[{SPACES}]+(?=\S)|(?<=\w)-{{2,3}}(?=\w))")
_SENTENCE_END = re.compile(r"[.!?…][»”’\"']*\s")
_ORDINAL = re.compile(r"(?<!\w)(?:(?:\d+|[IVXLC]+)(?P<nth>i?[èe]me(?=s?(?!\w)))|1(?P<first>[èe]re(?=s?(?!\w))))")


def ellipses(words: str, _conventions: Conventions) -> Iterator[Change]:
    """Three full stops or more become one sign."""
    for match in re.finditer(r"\.{3,}", words):
        yield match.start(), match.end(), "…"


def dashes(words: str, conventions: Conventions) -> Iterator[Change]:
    """A hyphen or a dash between spaces becomes the dash of the place; between two numbers it is left alone.

    Where the place tells them apart, the first dash of a sentence opens an aside and the next one closes it.
    """
    opens, done = True, 0
    for match in _DASH.finditer(words):
        if words[match.start() - 1].isdigit() and words[match.end()].isdigit():
            continue
        if _SENTENCE_END.search(words, done, match.start() + 1):
            opens = True
        yield match.start(), match.end(), conventions.dashes[0 if opens else 1]
        opens, done = not opens, match.end()


def ordinals(words: str, _conventions: Conventions) -> Iterator[Change]:
    """French ordinals in their short form: `2e` for `2ème`, `1re` for `1ère` (OQLF, Imprimerie nationale)."""
    for match in _ORDINAL.finditer(words):
        group, short = ("nth", "e") if match["nth"] else ("first", "re")
        yield match.start(group), match.end(group), short
