"""The position map: traces every character of a scalar's value to the characters of the file that it was written with.

The slice of the file between the parser's marks is scanned again by the rules of YAML 1.2 (chapters 7.3 and 8.1). What
the scan rebuilds must be the parser's value; if it ever were not, the whole value stands for the whole slice.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from pressgen.model.source import Span
from pressgen.model.text import Origin, Run, Text
from pressgen.sources.normal_form import Piece, composed

_BREAK = r"(?:\r\n|\n)"
_FOLD = rf"(?P<fold>[ \t]*{_BREAK}(?:[ \t]*{_BREAK})*[ \t]*)"
_PLAIN = re.compile(_FOLD + r"|[^ \t\r\n]+(?:[ \t]+[^ \t\r\n]+)*|[ \t]+")
_SINGLE = re.compile(_FOLD + r"|(?P<quote>'')|[^ \t\r\n']+(?:[ \t]+[^ \t\r\n']+)*|[ \t]+")
_DOUBLE = re.compile(
    rf"{_FOLD}|\\(?P<joint>{_BREAK}(?:[ \t]*{_BREAK})*[ \t]*)"
    r"|\\(?P<code>x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})|\\(?P<escape>.)"
    r"|[^ \t\r\n\\]+(?:[ \t]+[^ \t\r\n\\]+)*|[ \t]+"
)
_HEADER = re.compile(rf"[|>]([-+1-9]{{0,2}})[ \t]*(?:#[^\r\n]*)?(?:{_BREAK}|\Z)")
_LINE = re.compile(r"( *)([^\r\n]*)(?:\r\n|\n|\Z)")
_ESCAPES = dict(zip('0abt\tnvfre "/\\N_LP', '\0\a\b\t\t\n\v\f\r\x1b "/\\\x85\xa0\u2028\u2029', strict=True))


def traced(value: str, style: str, span: Span, indent: int) -> Text:
    """A scalar's value as a `Text` in normal form C, each character traced to the source.

    Args:
        value: what the parser made of it.
        style: the parser's name of its style: `'`, `"`, `|`, `>`, or nothing for a plain one.
        span: the scalar in the source, with its quotes or indicator; empty lines after a block may be in it.
        indent: the column, from 0, of the block collection around it.
    """
    written = span.source.text[span.start : span.end]
    quotes = 1 if style in ("'", '"') else 0
    if value and written[quotes : len(written) - quotes] == value:
        if unicodedata.is_normalized("NFC", value):  # as most are
            length = len(value)
            return Text(value, Origin(span.source, (Run(0, length, span.start + quotes, length),), span))
        pieces = [(value, quotes, len(value))]
    else:
        pieces = list(_pieces(style, written, indent))
        if "".join(words for words, _, _ in pieces) != value:
            pieces = [(value, 0, len(written))]
    if not unicodedata.is_normalized("NFC", value):
        pieces = list(composed(pieces))
        value = "".join(words for words, _, _ in pieces)
    whole = Span(span.source, span.start, span.start + len(written.rstrip())) if style in ("|", ">") else span
    return Text(value, Origin(span.source, tuple(_runs(pieces, span.start)), whole))


def _pieces(style: str, written: str, indent: int) -> Iterator[Piece]:
    match style:
        case "'":
            return _flow(_SINGLE, written, 1)
        case '"':
            return _flow(_DOUBLE, written, 1)
        case "|" | ">":
            return _block(written, indent)
        case _:
            return _flow(_PLAIN, written, 0)


def _flow(pattern: re.Pattern[str], written: str, quotes: int) -> Iterator[Piece]:
    for match in pattern.finditer(written, quotes, len(written) - quotes):
        yield _meant(match), match.start(), len(match[0])


def _meant(match: re.Match[str]) -> str:
    words = match[0]
    match match.lastgroup:
        case "fold":
            return "\n" * (words.count("\n") - 1) or " "
        case "quote":
            return "'"
        case "joint":
            return "\n" * (words.count("\n") - 1)
        case "code":
            return chr(int(words[2:], 16))
        case "escape":
            return _ESCAPES.get(words[1], "")
        case _:
            return words


def _block(written: str, indent: int) -> Iterator[Piece]:
    header = _HEADER.match(written)
    if not header:
        return
    column = _content_column(written, header, indent)
    folded, before, blank_before = written[0] == ">", header.end(), True
    first = True
    for line in _LINE.finditer(written, header.end()):
        start = line.start() + column
        if start >= line.end(2):
            continue
        breaks = written.count("\n", before, start)
        blank = written[start] in " \t"
        joined = folded and not (first or blank or blank_before)
        yield ("\n" * (breaks - 1) or " ") if joined else "\n" * breaks, before, start - before
        yield written[start : line.end(2)], start, line.end(2) - start
        before, blank_before, first = line.end(2), blank, False
    yield from _chomped(written, before, header[1], empty=first)


def _content_column(written: str, header: re.Match[str], indent: int) -> int:
    """The column of a block's words: the one its header gives, or else that of its first line with words."""
    digit = header[1].strip("+-")
    if digit:
        return indent + int(digit)
    column = indent + 1
    for line in _LINE.finditer(written, header.end()):
        column = max(column, len(line[1]))
        if line[2]:
            break
    return column


def _chomped(written: str, before: int, signs: str, *, empty: bool) -> Iterator[Piece]:
    """The line ends after a block's last words, as the header's `+` or `-` keeps or drops them."""
    if "+" in signs:
        yield "\n" * written.count("\n", before), before, len(written) - before
    elif "-" not in signs and not empty and before < len(written):
        yield "\n", before, written.index("\n", before) + 1 - before


def _runs(pieces: Iterable[Piece], offset: int) -> Iterator[Run]:
    """The pieces as runs of the source; those that match it character by character and follow each other as one."""
    start = length = source_start = source_length = 0
    for words, place, written in pieces:
        if not words:
            continue
        alike = length == source_length and len(words) == written
        if alike and source_start + source_length == offset + place:
            length += written
            source_length += written
            continue
        if length:
            yield Run(start, length, source_start, source_length)
        start, length, source_start, source_length = start + length, len(words), offset + place, written
    if length:
        yield Run(start, length, source_start, source_length)
