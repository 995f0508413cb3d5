"""The words of a Markdown text as a reader sees them, each traced to its place in the text."""

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from markdown_it import MarkdownIt

SPACES = " \t\u00a0\u202f\u2007\u2009"
"""The characters that may part two words within a line."""

OPAQUE = "ᚠ"
"""Stands in a passage for code, an address, an escape or a `{{ name }}`: a letter that nobody writes."""

WALL = "\n"
"""Stands in a passage where nothing may be changed across: a forced line break, a space written as an entity."""

_BLOCKS = MarkdownIt("commonmark")
_BLOCKS.core.ruler.enableOnly(["normalize", "block"])

_ONE_PARAGRAPH = re.compile(r"[^\s#>+*=~`<|\[&\d_-][^\r\n]*")
"""A text that is a single paragraph on a single line, without a doubt."""

_DASHES = ("-", "–", "—")
_FORCED = re.compile(r"(?:  |\\)(?=\r?\n)")

_INLINE = re.compile(
    r"""
    (?P<opaque>
        \{\{[^{}]*\}\}                                                      # a fact
      | \\[!-/:-@\[-`{-~]                                                   # an escape
      | (?<!`)(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`)                    # code
      | <(?:[A-Za-z][A-Za-z0-9+.-]+:[^\s<>]*|[^\s<>@]+@[^\s<>]+)>           # an address in angle brackets
      | (?<!\w)(?:https?://|www\.)[^\s<>\[\]{}`"«»“”]*[^\s<>\[\]{}`"«»“”?!.,:;*_~'’)…]
      | (?<![\w.+%-])[\w.+%-]{1,64}@[\w-]+(?:\.[\w-]+)+
    )
  | (?P<entity> &(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31}); )
  | (?P<markup>
        </?[A-Za-z][^<>]*>
      | \]\(\s*(?:<[^<>\n]*>|[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)
        (?:\s+(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\)))?\s*\)
      | \]\[[^\[\]]*\]
      | (?<!\s)[*_]+ | [*_]+(?!\s)
    )
    """,
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph's words."""

    words: str
    """The words without markup, with `OPAQUE` and `WALL` where nothing may be changed."""

    starts: Sequence[int]
    """For each character of `words`, the offset in the text where what it stands for begins."""

    ends: Sequence[int]
    """For each character of `words`, the offset in the text where what it stands for ends."""

    def place(self, start: int, end: int) -> tuple[int, int] | None:
        """Where a stretch of the words stands in the text; nothing where markup interrupts it."""
        if start == end:
            at = self.starts[start] if start < len(self.starts) else self.ends[-1]
            return at, at
        if any(self.ends[index] != self.starts[index + 1] for index in range(start, end - 1)):
            return None
        return self.starts[start], self.ends[end - 1]


def passages(text: str) -> Iterator[Passage]:
    """The paragraphs of a text, in order; code blocks, HTML blocks and link definitions are none."""
    for lines in _paragraphs(text):
        yield _passage(text, lines)


def _paragraphs(text: str) -> Iterator[list[tuple[int, int]]]:
    """The lines of each paragraph as offsets, without what marks lists and block quotes."""
    if _ONE_PARAGRAPH.fullmatch(text):
        yield [(0, len(text.rstrip()))]
        return
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


def _passage(text: str, lines: list[tuple[int, int]]) -> Passage:
    """The words of some lines; a line end is a space unless it is forced."""
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
    shown = _Characters()
    done = 0
    for match in _INLINE.finditer(joined.words):
        shown.copy(joined, done, match.start())
        done = match.end()
        if match["markup"] is None:
            space = match["entity"] and html.unescape(match["entity"]).isspace()
            shown.add(WALL if space else OPAQUE, joined.starts[match.start()], joined.ends[done - 1])
    if not done:
        return joined
    shown.copy(joined, done, len(joined.words))
    return shown.passage()


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

    def passage(self) -> Passage:
        """What was put together."""
        return Passage("".join(self.words), self.starts, self.ends)
