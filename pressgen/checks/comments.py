"""Comments by which authors ask for leniency: `# pressgen: ignore retired-name`, beside a value or above it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from pressgen.model.source import Path, SourceMap, Span

_SIGN = "pressgen:"
_COMMENT = re.compile(
    r"(?<![^ \t\n])#[ \t]*pressgen:[ \t]*ignore\b[ \t]*"
    r"(?P<names>[\w-]+(?:[ \t]*,[ \t]*[\w-]+)*)?[ \t]*(?P<more>[^\r\n]*)"
)
_NAME = re.compile(r"[\w-]+")


@dataclass(frozen=True, slots=True)
class Comment:
    """One such comment."""

    place: Span
    """From its sign to the end of its words."""

    names: tuple[Span, ...]
    """The names of rules in it."""

    line: Span | None
    """The line that it is about, if other things stand on it."""

    extents: tuple[Span, ...]
    """The fields that it is about, each with its key."""

    wordy: bool
    """Whether it says more than names of rules."""

    def without(self) -> Span:
        """What goes when the comment goes: the space before it, or the whole of its line."""
        text = self.place.source.text
        start_of_line = text.rfind("\n", 0, self.place.start) + 1
        if self.line is None:
            return Span(self.place.source, start_of_line, text.find("\n", self.place.end) + 1 or len(text))
        before = text[start_of_line : self.place.start].rstrip(" \t")
        return Span(self.place.source, start_of_line + len(before), self.place.end)


def comments(origin: SourceMap) -> Iterator[Comment]:
    """The comments of a file that was read into a record; what looks like one within a text is none."""
    text = origin.source.text
    match = _COMMENT.search(text) if _SIGN in text else None
    layout = _Layout(origin) if match else None
    while match and layout:
        if layout.within_text(match.start()):
            match = _COMMENT.search(text, match.start() + 1)
        else:
            yield _comment(match, layout)
            match = _COMMENT.search(text, match.end())


def _comment(match: re.Match[str], layout: "_Layout") -> Comment:
    source, text = layout.source, layout.source.text
    end = match.start() + len(match[0].rstrip())
    start_of_line = text.rfind("\n", 0, match.start()) + 1
    alone = not text[start_of_line : match.start()].strip()
    line = None if alone else Span(source, start_of_line, match.start())
    names = tuple(
        Span(source, match.start("names") + name.start(), match.start("names") + name.end())
        for name in _NAME.finditer(match["names"] or "")
    )
    extents = tuple(layout.beside(line) if line else layout.below(end))
    return Comment(Span(source, match.start(), end), names, line, extents, bool(match["more"]))


class _Field(NamedTuple):
    path: Path
    extent: Span
    leaf: bool

    @property
    def item(self) -> bool:
        return isinstance(self.path[-1], int)


class _Layout:
    """Where the fields of a file begin and end, each with its key."""

    def __init__(self, origin: SourceMap) -> None:
        self.source = origin.source
        around = {path[:-1] for path in (*origin.values, *origin.keys) if path}
        fields = [
            _Field(path, self._extent(origin, path), path not in around)
            for path in {**origin.values, **origin.keys}
            if path
        ]
        self._by_start = sorted(fields, key=lambda field: field.extent.start)
        self._leaves_by_end = sorted((field for field in fields if field.leaf), key=lambda field: field.extent.end)
        scalars = [span for path, span in origin.values.items() if path not in around and not self._bracketed(span)]
        self._texts = sorted((*scalars, *origin.keys.values()), key=lambda span: span.start)

    def within_text(self, offset: int) -> bool:
        """Whether a character belongs to a text; what stands behind the sign of a block, on its line, does not."""
        before = bisect_right(self._texts, offset, key=lambda span: span.start)
        text = self._texts[before - 1] if before else None
        if text is None or offset >= text.end:
            return False
        written = self.source.text
        return not (written[text.start] in "|>" and "\n" not in written[text.start : offset])

    def beside(self, line: Span) -> Iterator[Span]:
        """The fields whose keys stand on a line, and the texts that begin or end there."""
        first, last = (bisect_left(self._by_start, at, key=_start) for at in (line.start, line.end))
        begun = [field for field in self._by_start[first:last] if field.leaf or not field.item]
        first, last = (bisect_right(self._leaves_by_end, at, key=_end) for at in (line.start, line.end))
        ended = [field for field in self._leaves_by_end[first:last] if field not in begun]
        yield from (field.extent for field in (*begun, *ended))

    def below(self, end: int) -> Iterator[Span]:
        """The first field after a place; a whole item where its dash stands between."""
        first = bisect_left(self._by_start, end, key=_start)
        if first == len(self._by_start):
            return
        start = self._by_start[first].extent.start
        dashed = self.source.text[end:start].rstrip().endswith("-")
        here = self._by_start[first : bisect_right(self._by_start, start, key=_start)]
        meant = [field for field in here if dashed or field.leaf or not field.item]
        yield min(meant or here, key=lambda field: len(field.path)).extent

    def _extent(self, origin: SourceMap, path: Path) -> Span:
        key, value = origin.keys.get(path), origin.values.get(path)
        first, last = key or value, value or key
        assert first and last
        return Span(origin.source, first.start, last.end)

    def _bracketed(self, span: Span) -> bool:
        return self.source.text.startswith(("{", "["), span.start)


def _start(field: _Field) -> int:
    return field.extent.start


def _end(field: _Field) -> int:
    return field.extent.end
