"""The texts of a record in two languages, side by side."""

from collections.abc import Iterator, Mapping

from pressgen.checks.rule import Pair, Record, Segment
from pressgen.model.block import Parity
from pressgen.model.locale import Language, Locale
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release
from pressgen.model.source import Path
from pressgen.model.text import Texts
from pressgen.model.walk import blocks, texts


def pairs(record: Record, newsroom: Newsroom) -> Iterator[Pair]:
    """Every text of a record that has words in two languages, once for each two wordings that editions show."""
    parities = dict(_parities(record))
    for path, words in texts(record):
        yield from paired(record, path, words, newsroom, _nearest(parities, path))


def paired(
    record: Record, path: Path, words: Texts, newsroom: Newsroom, parity: Parity | None = None
) -> Iterator[Pair]:
    """The wordings that editions show of one text in its source language, each with those of the other language."""
    first = source_language(record, newsroom)
    shown = {
        language: [Segment(record, path, locale, words[locale]) for locale in _shown(words, language, newsroom)]
        for language in Language
    }
    for source in shown[first]:
        for language in Language:
            if language is not first:
                yield from (Pair(source, target, parity) for target in shown[language])


def _shown(words: Texts, language: Language, newsroom: Newsroom) -> tuple[Locale, ...]:
    """The locales whose wordings editions of a language show; its bare wording's where it has no edition."""
    editions = tuple(locale for locale in newsroom.settings.editions if locale.language is language)
    found = (
        next((locale for locale in edition.fallbacks if words.get(locale)), None)
        for edition in editions or (Locale(language.value),)
    )
    return tuple(dict.fromkeys(locale for locale in found if locale))


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
