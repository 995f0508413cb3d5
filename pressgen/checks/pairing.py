"""The texts of a record in two languages, side by side."""

from collections.abc import Iterator, Mapping

from pressgen.checks.rule import Pair, Record, Segment
from pressgen.model.block import Parity
from pressgen.model.locale import Language
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release
from pressgen.model.source import Path
from pressgen.model.text import Texts
from pressgen.model.walk import blocks, texts


def pairs(record: Record, newsroom: Newsroom) -> Iterator[Pair]:
    """Every text of a record that has words in two languages, once for each two wordings."""
    parities = dict(_parities(record))
    for path, words in texts(record):
        yield from paired(record, path, words, newsroom, _nearest(parities, path))


def paired(
    record: Record, path: Path, words: Texts, newsroom: Newsroom, parity: Parity | None = None
) -> Iterator[Pair]:
    """The wordings of one text in its source language, each with those of the other language."""
    first = source_language(record, newsroom)
    segments = [Segment(record, path, locale, text) for locale, text in words.items() if text]
    for source in segments:
        for target in segments:
            if source.locale.language is first and target.locale.language is not first:
                yield Pair(source, target, parity)


def source_language(record: Record, newsroom: Newsroom) -> Language:
    """The language that a record is written in first."""
    own = record.source_language if isinstance(record, Release) else None
    return own or newsroom.settings.source_language


def _parities(record: Record) -> Iterator[tuple[Path, Parity]]:
    if isinstance(record, Release):
        for path, block in blocks(record.body):
            if block.parity:
                yield path, block.parity


def _nearest(parities: Mapping[Path, Parity], path: Path) -> Parity | None:
    if not parities:
        return None
    return next((parities[path[:end]] for end in range(len(path), 0, -1) if path[:end] in parities), None)
