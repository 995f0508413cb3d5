"""Where things stand in the files that authors write."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

Path = tuple[str | int, ...]
"""The way to a field: keys and zero-based positions, as in `("body", 0, "quote", "text", "fr")`."""


@dataclass(frozen=True)
class Source:
    """One file as it was read."""

    path: str
    """Where it lies, from the newsroom's root, with `/` between the parts."""

    text: str
    """What it holds, decoded, byte order mark removed, line ends as they are in the file."""

    @cached_property
    def _line_starts(self) -> tuple[int, ...]:
        starts = [0]
        position = self.text.find("\n")
        while position >= 0:
            starts.append(position + 1)
            position = self.text.find("\n", position + 1)
        return tuple(starts)

    def line_and_column(self, offset: int) -> tuple[int, int]:
        """The line and the column of a character, both counted from 1; columns count code points."""
        offset = max(0, min(offset, len(self.text)))
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    def offset(self, number: int) -> int:
        """Where a line (counted from 1) begins; the end of the text where there is no such line."""
        return self._line_starts[number - 1] if 1 <= number <= len(self._line_starts) else len(self.text)

    def line(self, number: int) -> str:
        """The text of a line (counted from 1) without its line end, or nothing where there is no such line."""
        if not 1 <= number <= len(self._line_starts):
            return ""
        end = self._line_starts[number] if number < len(self._line_starts) else len(self.text)
        return self.text[self._line_starts[number - 1] : end].rstrip("\r\n")


@dataclass(frozen=True)
class Span:
    """A stretch of a source, from one character up to but without another."""

    source: Source = field(repr=False)
    """The file."""

    start: int
    """Offset of the first character in `source.text`, in code points."""

    end: int
    """Offset after the last character."""

    @property
    def path(self) -> str:
        """The file's path from the newsroom's root."""
        return self.source.path

    @property
    def line(self) -> int:
        """The line it starts on, from 1."""
        return self.source.line_and_column(self.start)[0]

    @property
    def column(self) -> int:
        """The column it starts at, from 1, in code points."""
        return self.source.line_and_column(self.start)[1]

    @property
    def end_line(self) -> int:
        """The line it ends on, from 1."""
        return self.source.line_and_column(max(self.start, self.end))[0]

    @property
    def end_column(self) -> int:
        """The column after its last character, from 1."""
        return self.source.line_and_column(max(self.start, self.end))[1]


@dataclass(frozen=True)
class SourceMap:
    """Where each field of a record stands in its file."""

    source: Source
    """The file the record was read from."""

    values: Mapping[Path, Span] = field(default_factory=dict, repr=False)
    """The span of each field's value."""

    keys: Mapping[Path, Span] = field(default_factory=dict, repr=False)
    """The span of each field's key."""

    def value(self, *path: str | int) -> Span:
        """The span of a field's value; of the nearest field around it, where this one is not in the file."""
        return next(self._known(self.values, path), Span(self.source, 0, 0))

    def key(self, *path: str | int) -> Span:
        """The span of a field's key; of its value where it has none, as an item of a list."""
        return self.keys.get(path) or self.value(*path)

    @staticmethod
    def _known(places: Mapping[Path, Span], path: Path) -> Iterator[Span]:
        for length in range(len(path), -1, -1):
            if path[:length] in places:
                yield places[path[:length]]
