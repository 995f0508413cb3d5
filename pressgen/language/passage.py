"""The words of a Markdown text as a reader sees them, each traced to its place in the text."""

import html
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import overload

from markdown_it import MarkdownIt

ODD_SPACES = "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u205f\u3000"
"""Spaces of a width that no rule asks for; most of them come from other programs."""

SPACES = " \t\u00a0\u202f" + ODD_SPACES
"""The characters that may part two words within a line."""

OPAQUE = "ᚠ"
"""Stands in a passage for code, an address, an escape or a `{{ name }}`: a letter that nobody writes."""

WALL = "\n"
"""Stands in a passage where nothing may be changed across: a forced line break, a space written as an entity."""

_BLOCKS = MarkdownIt("commonmark")
_BLOCKS.core.ruler.enableOnly(["normalize", "block"])

_START = r"(?:[^\s#>+*=~`<|\[&\d_-]|\d{1,9}(?![\d.)])|[*_]{1,2}[^\W_]|\[[^\[\]\r\n]*\](?!:))"
_PLAIN = re.compile(rf"{_START}[^\r\n]*")
_PLAIN_LINE = re.compile(rf"(?:(?P<bullet>[-*+] )?(?P<words>{_START}[^\r\n]*))?[ \t]*(?:\r\n|\r|\n|\Z)")
"""A line that is empty, part of a paragraph or the item of a list, whatever stands before and after it."""

_DASHES = ("-", "–", "—")
_FORCED = re.compile(r"(?:  |\\)(?=\r?\n)")

_SPECIAL = re.compile("[\\\\{`<&\\]*_@/\u00ad\u200b\u200e\u200f\u2060\ufeff]")
"""What a paragraph without markup, code, addresses and invisible characters does not have."""

# Each alternative begins with a character of its own, so that the scanner leaps from one to the next.
_SYNTAX = r"""
    (?P<opaque>
        \{\{[^{}]*\}\}                                                      # a fact
      | \\[!-/:-@\[-`{-~]                                                   # an escape
      | `(?<!``)(?P<ticks>`*)(?!`).+?(?<!`)`(?P=ticks)(?!`)                 # code
      | <(?:[A-Za-z][A-Za-z0-9+.-]+:[^\s<>]*|[^\s<>@]+@[^\s<>]+)>           # an address in angle brackets
      | (?:h(?<!\wh)ttps?://|w(?<!\ww)ww\.)[^\s<>\[\]{}`"«»“”]*[^\s<>\[\]{}`"«»“”?!.,:;*_~'’)…]
    )
  | (?P<break> <[bB][rR][ ]?/?> )
  | (?P<entity> &(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31}); )
  | (?P<markup>
        </?[A-Za-z][^<>]*>
      | \]\(\s*(?:<[^<>\n]*>|[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)
        (?:\s+(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\)))?\s*\)
      | \]\[[^\[\]]*\]
      | \*(?:(?<!\s\*)\**|\**(?!\s)) | _(?:(?<!\s_)_*|_*(?!\s))
      | (?P<invisible> \u00ad+ | \u200b+ | \u200e+ | \u200f+ | \u2060+ | \ufeff+ )
    )
"""
_INLINE = re.compile(_SYNTAX, re.VERBOSE | re.DOTALL)
_EMAIL = r"(?P<email> (?<![\w.+%-])[\w.+%-]{1,64}@[\w-]+(?:\.[\w-]+)+ ) | "
_INLINE_WITH_EMAIL = re.compile(_EMAIL + _SYNTAX, re.VERBOSE | re.DOTALL)

_LONG = 20_000
"""The most characters of a text whose passages are kept."""

_Lines = list[tuple[int, int]]


class _Offsets(Sequence[int]):
    """Where the characters of some words stand in a text: a few stretches in which both run side by side."""

    __slots__ = ("_length", "_places", "_starts")

    def __init__(self, starts: list[int], places: list[int], length: int) -> None:
        """Take where stretches begin in the words and in the text, and how many characters the words have."""
        self._starts, self._places, self._length = starts, places, length

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, index: int) -> int: ...

    @overload
    def __getitem__(self, index: slice) -> list[int]: ...

    def __getitem__(self, index: int | slice) -> int | list[int]:
        if isinstance(index, slice):
            return [self[at] for at in range(*index.indices(self._length))]
        if index < 0:
            index += self._length
        if not 0 <= index < self._length:
            raise IndexError(index)
        stretch = bisect_right(self._starts, index) - 1
        return self._places[stretch] + index - self._starts[stretch]

    def stretch_end(self, index: int) -> int:
        """Where the stretch ends that a character belongs to."""
        following = bisect_right(self._starts, index)
        return self._starts[following] if following < len(self._starts) else self._length


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph's words."""

    words: str
    """The words without markup, with `OPAQUE` and `WALL` where nothing may be changed."""

    starts: Sequence[int]
    """For each character of `words`, the offset in the text where what it stands for begins."""

    ends: Sequence[int]
    """For each character of `words`, the offset in the text where what it stands for ends."""

    invisible: tuple[tuple[int, int], ...] = ()
    """Where in the text characters without width stand; `words` has none of them."""

    def place(self, start: int, end: int) -> tuple[int, int] | None:
        """Where a stretch of the words stands in the text; nothing where markup interrupts it."""
        if start == end:
            at = self.starts[start] if start < len(self.starts) else self.ends[-1]
            return at, at
        first, last = self.starts[start], self.ends[end - 1]
        if last - first != end - start and any(
            self.ends[index] != self.starts[index + 1] for index in range(start, end - 1)
        ):
            return None
        return first, last


def passages(text: str) -> Iterator[Passage]:
    """The paragraphs of a text, in order; code blocks, HTML blocks and link definitions are none."""
    return iter(_kept(text) if len(text) <= _LONG else _read(text))


@lru_cache(maxsize=512)
def _kept(text: str) -> tuple[Passage, ...]:
    """The paragraphs of a text that several rules look into, one after the other."""
    return _read(text)


def _read(text: str) -> tuple[Passage, ...]:
    if _PLAIN.fullmatch(text):
        return (_passage(text, [(0, len(text.rstrip()))]),)
    return tuple(_passage(text, lines) for lines in _plain_paragraphs(text) or _paragraphs(text))


def _plain_paragraphs(text: str) -> list[_Lines]:
    """The lines of each paragraph as offsets, of a text that has paragraphs and nothing else; otherwise nothing."""
    found: list[_Lines] = []
    parted, at, length = True, 0, len(text)
    while at < length:
        line = _PLAIN_LINE.match(text, at)
        if line is None:
            return []
        words = line["words"]
        if words:
            stretch = (line.start("words"), line.start("words") + len(words.rstrip()))
            if parted or line["bullet"]:
                found.append([stretch])
            else:
                found[-1].append(stretch)
        parted = not words
        at = line.end()
    return found


def _paragraphs(text: str) -> Iterator[_Lines]:
    """The lines of each paragraph as offsets, without what marks lists and block quotes."""
    starts = [0, *(match.end() for match in re.finditer(r"\r\n|\r|\n", text)), len(text)]
    for token in _BLOCKS.parse(text):
        if token.type != "inline" or token.map is None:
            continue
        lines: _Lines = []
        first = next((at for at in range(*token.map) if text[starts[at] : starts[at + 1]].strip()), token.map[0])
        for number, content in enumerate(token.content.split("\n"), first):
            source = text[starts[number] : starts[number + 1]].rstrip()
            words = content.strip()
            at = len(source) - len(words) if source.endswith(words) else source.find(words)
            if at < 0:
                break  # the parser has changed the line, and nobody can tell where its words stand
            lines.append((starts[number] + at, starts[number] + at + len(words)))
        else:
            yield lines


def _passage(text: str, lines: _Lines) -> Passage:
    """The words of some lines; a line end is a space unless it is forced."""
    if len(lines) == 1:
        ((start, end),) = lines
        return _without_markup(Passage(text[start:end], range(start, end), range(start + 1, end + 1)))
    joined = _Words()
    for (start, end), following in zip(lines, [*lines[1:], None], strict=True):
        joined.copy(text[start:end], start)
        if following:
            forced = _FORCED.search(text, start, following[0])
            wall = forced or text.startswith(_DASHES, following[0])
            joined.add(WALL if wall else " ", end, following[0])
    return _without_markup(joined.passage())


def _without_markup(joined: Passage) -> Passage:
    words = joined.words
    if not _SPECIAL.search(words) and "www." not in words:
        return joined
    shown = _Words()
    invisible: list[tuple[int, int]] = []
    done = 0
    for match in (_INLINE_WITH_EMAIL if "@" in words else _INLINE).finditer(words):
        shown.copy_from(joined, done, match.start())
        done = match.end()
        stretch = joined.starts[match.start()], joined.ends[done - 1]
        if match["markup"] is None:
            wall = match["break"] or (match["entity"] and html.unescape(match["entity"]).isspace())
            shown.add(WALL if wall else OPAQUE, *stretch)
        elif match["invisible"]:
            invisible.append(stretch)
    shown.copy_from(joined, done, len(words))
    return shown.passage(invisible)


@dataclass(slots=True)
class _Words:
    """A passage that is being put together."""

    words: list[str] = field(default_factory=list)
    firsts: list[int] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    length: int = 0

    def add(self, character: str, start: int, end: int) -> None:
        """Add a character that stands for a stretch of the text."""
        self._append(character, start, end)

    def copy(self, words: str, start: int) -> None:
        """Add some words of the text."""
        if words:
            self._append(words, start, start + 1)

    def copy_from(self, passage: Passage, start: int, end: int) -> None:
        """Add a stretch of another passage."""
        while start < end:
            stop = _stretch(passage, start, end)
            self._append(passage.words[start:stop], passage.starts[start], passage.ends[start])
            start = stop

    def passage(self, invisible: Sequence[tuple[int, int]] = ()) -> Passage:
        """What was put together."""
        starts, ends = (_Offsets(self.firsts, places, self.length) for places in (self.starts, self.ends))
        return Passage("".join(self.words), starts, ends, tuple(invisible))

    def _append(self, words: str, start: int, end: int) -> None:
        self.words.append(words)
        self.firsts.append(self.length)
        self.starts.append(start)
        self.ends.append(end)
        self.length += len(words)


def _stretch(passage: Passage, start: int, end: int) -> int:
    """The end of the stretch from `start` on, up to `end`, whose characters stand side by side in the text."""
    return min(passage.starts.stretch_end(start), end) if isinstance(passage.starts, _Offsets) else end
