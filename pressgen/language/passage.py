"""The words of a Markdown text as a reader sees them, each traced to its place in the text."""

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

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

_Lines = list[tuple[int, int]]


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
        if self.ends[end - 1] - self.starts[start] != end - start and any(
            self.ends[index] != self.starts[index + 1] for index in range(start, end - 1)
        ):
            return None
        return self.starts[start], self.ends[end - 1]


def passages(text: str) -> Iterator[Passage]:
    """The paragraphs of a text, in order; code blocks, HTML blocks and link definitions are none."""
    if _PLAIN.fullmatch(text):
        yield _passage(text, [(0, len(text.rstrip()))])
        return
    for lines in _plain_paragraphs(text) or _paragraphs(text):
        yield _passage(text, lines)


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
        lines = []
        for number, content in enumerate(token.content.split("\n"), token.map[0]):
            source = text[starts[number] : starts[number + 1]].rstrip()
            words = content.strip()
            at = starts[number] + (len(source) - len(words) if source.endswith(words) else max(0, source.find(words)))
            lines.append((at, at + len(words)))
        yield lines


def _passage(text: str, lines: _Lines) -> Passage:
    """The words of some lines; a line end is a space unless it is forced."""
    if len(lines) == 1:
        ((start, end),) = lines
        return _without_markup(Passage(text[start:end], range(start, end), range(start + 1, end + 1)))
    joined = _Characters()
    for (start, end), following in zip(lines, [*lines[1:], None], strict=True):
        joined.words.append(text[start:end])
        joined.starts += range(start, end)
        joined.ends += range(start + 1, end + 1)
        if following:
            forced = _FORCED.search(text, start, following[0])
            wall = forced or text.startswith(_DASHES, following[0])
            joined.add(WALL if wall else " ", end, following[0])
    return _without_markup(joined.passage())


def _without_markup(joined: Passage) -> Passage:
    words = joined.words
    if not _SPECIAL.search(words) and "www." not in words:
        return joined
    shown = _Characters()
    invisible: list[tuple[int, int]] = []
    done = 0
    for match in (_INLINE_WITH_EMAIL if "@" in words else _INLINE).finditer(words):
        shown.copy(joined, done, match.start())
        done = match.end()
        stretch = joined.starts[match.start()], joined.ends[done - 1]
        if match["markup"] is None:
            wall = match["break"] or (match["entity"] and html.unescape(match["entity"]).isspace())
            shown.add(WALL if wall else OPAQUE, *stretch)
        elif match["invisible"]:
            invisible.append(stretch)
    shown.copy(joined, done, len(words))
    return shown.passage(invisible)


@dataclass(slots=True)
class _Characters:
    """A passage that is being put together."""

    words: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)

    def add(self, character: str, start: int, end: int) -> None:
        """Add a character that stands for a stretch of the text."""
        self.words.append(character)
        self.starts.append(start)
        self.ends.append(end)

    def copy(self, passage: Passage, start: int, end: int) -> None:
        """Add a stretch of another passage."""
        self.words.append(passage.words[start:end])
        self.starts += passage.starts[start:end]
        self.ends += passage.ends[start:end]

    def passage(self, invisible: Sequence[tuple[int, int]] = ()) -> Passage:
        """What was put together."""
        return Passage("".join(self.words), self.starts, self.ends, tuple(invisible))
