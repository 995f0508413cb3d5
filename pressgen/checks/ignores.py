"""What authors ask to be ignored, in comments and under `ignore`, and how far each asking reaches."""

from collections.abc import Iterator
from dataclasses import dataclass

from pressgen.checks.comments import Comment, comments
from pressgen.checks.rule import Record
from pressgen.model.finding import Fix, Replacement
from pressgen.model.newsroom import Newsroom, Settings
from pressgen.model.release import Release
from pressgen.model.source import Path, SourceMap, Span
from pressgen.model.walk import blocks, texts


@dataclass(frozen=True, slots=True)
class Ignore:
    """One rule or group of rules that is to be ignored somewhere."""

    name: str
    """The rule or the group, as it is written; nothing where none is."""

    place: Span
    """Where it is written."""

    extents: tuple[Span, ...] | None
    """The stretches of the file in which findings are ignored; nothing for all files."""

    line: Span | None = None
    """A line on which findings that begin there are ignored too."""

    removal: Fix | None = None
    """How to take it out, where it stands alone in a comment."""

    @property
    def lines(self) -> set[int]:
        """The numbers of the lines of the file that it reaches, in full or in part."""
        stretches = (*(self.extents or ()), *((self.line,) if self.line else ()))
        return {number for stretch in stretches for number in range(stretch.line, stretch.end_line + 1)}

    def reaches(self, place: Span) -> bool:
        """Whether a finding at a place would be ignored."""
        if self.extents is None:
            return True
        if place.path != self.place.path:
            return False
        if self.line and self.line.start <= place.start <= self.line.end:
            return True
        return any(extent.start <= place.start and place.end <= extent.end for extent in self.extents)


def ignores(newsroom: Newsroom) -> Iterator[Ignore]:
    """Everything that authors ask to be ignored, in the order of files; costs nothing where nobody asks."""
    records: tuple[Record, ...] = (
        newsroom.settings,
        *newsroom.releases,
        *newsroom.organizations.values(),
        *newsroom.people.values(),
    )
    for record in records:
        if record.origin and "ignore" in record.origin.source.text:
            yield from _in_fields(record, record.origin)
            for comment in comments(record.origin):
                yield from _in_comment(comment)


def _in_fields(record: Record, origin: SourceMap) -> Iterator[Ignore]:
    for path, names in _asked(record):
        for position, name in enumerate(names):
            place = origin.value(*path, "ignore", position)
            if isinstance(record, Settings) and not path:
                yield Ignore(name, place, None)
            else:
                whole = Span(origin.source, origin.key(*path).start, origin.value(*path).end)
                yield Ignore(name, place, (whole if path else Span(origin.source, 0, len(origin.source.text)),))


def _asked(record: Record) -> Iterator[tuple[Path, tuple[str, ...]]]:
    yield (), record.ignore
    if isinstance(record, Release):
        yield from ((path, block.ignore) for path, block in blocks(record.body))
    yield from ((path, words.ignored) for path, words in texts(record))


def _in_comment(comment: Comment) -> Iterator[Ignore]:
    source = comment.place.source
    alone = len(comment.names) == 1 and not comment.wordy
    removal = Fix((Replacement(comment.without(), ""),), safe=True) if alone else None
    for name in comment.names:
        yield Ignore(source.text[name.start : name.end], name, comment.extents, comment.line, removal)
    if not comment.names:
        yield Ignore("", comment.place, comment.extents, comment.line)
