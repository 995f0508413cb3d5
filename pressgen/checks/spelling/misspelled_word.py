"""A word stands in no dictionary of its language.

Applied on demand, with `pressgen check --select spelling`, for the dictionaries are an optional part of pressgen:
`pip install "pressgen[spelling]"`. Each country has its own spelling: `colour` in `en-CA`, `color` in `en-US`; French
follows Dicollecte's dictionary “Classique”. Names are left alone: those of the newsroom's organisations and people, the
terms of its catalogs, words with digits, and words with a capital within a sentence. A good word that no dictionary has
belongs in the catalogs: `pressgen terms add`.

Wrong: `des données intéropérables`, `the comittee`.
Right: `des données interopérables`, `the committee`.
"""

from collections.abc import Iterator

from pressgen.checks.rule import Group, Record, Rule, Segment
from pressgen.language.spelling import Unknown, names_within, suggestion, unknown_words, words_within
from pressgen.model.block import LaureatesBlock, QuoteBlock
from pressgen.model.finding import Finding, Severity
from pressgen.model.manual import Remedy
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.person import NamedPerson
from pressgen.model.release import Release
from pressgen.model.walk import blocks, texts

_NAMES = ("name", "acronym", "legal")
"""The fields whose words are names."""


def misspelled(newsroom: Newsroom) -> Iterator[Finding]:
    """Words of all records that no dictionary has."""
    known = frozenset(_terms(newsroom)) | frozenset(_names(newsroom))
    records: tuple[Record, ...] = (
        newsroom.settings,
        *newsroom.releases,
        *newsroom.organizations.values(),
        *newsroom.people.values(),
    )
    for record in records:
        yield from _in_record(record, newsroom, known)


def _in_record(record: Record, newsroom: Newsroom, known: frozenset[str]) -> Iterator[Finding]:
    segments = [
        Segment(record, path, locale, text)
        for path, words in texts(record)
        for locale, text in words.items()
        if path[-1] not in _NAMES
    ]
    named = known.union(*(names_within(segment.text.value) for segment in segments))
    for segment in segments:
        for unknown in unknown_words(segment.text.value, segment.editions(newsroom), named):
            yield _finding(segment, unknown, newsroom)


def _finding(segment: Segment, unknown: Unknown, newsroom: Newsroom) -> Finding:
    near = suggestion(unknown.word, segment.editions(newsroom)[0])
    return RULE.found(
        segment,
        (unknown.start, unknown.end),
        msg("no dictionary has the word “{word}”", word=unknown.word),
        msg("perhaps {word}; if the word is right, add it to the terms", word=near)
        if near
        else msg("correct it; if the word is right, add it to the terms"),
        words=near,
    )


def _terms(newsroom: Newsroom) -> Iterator[str]:
    for concept in newsroom.termbase.concepts.values():
        for wordings in concept.wordings.values():
            for wording in wordings:
                for text in (wording.text, wording.plural or "", *wording.forms):
                    yield from words_within(text)


def _names(newsroom: Newsroom) -> Iterator[str]:
    """The words of all names that records and releases give."""
    for person in newsroom.people.values():
        for named in person.names:
            yield from words_within(named.name)
    for record in (*newsroom.organizations.values(), *newsroom.releases):
        for path, words in texts(record):
            if path[-1] in _NAMES:
                for text in words.values():
                    yield from words_within(text.value)
    for release in newsroom.releases:
        for who in _speakers(release):
            yield from words_within(who.name)


def _speakers(release: Release) -> Iterator[NamedPerson]:
    """The people whom a release names in place."""
    for _, block in blocks(release.body):
        if isinstance(block, QuoteBlock) and isinstance(block.quote.speaker, NamedPerson):
            yield block.quote.speaker
        elif isinstance(block, LaureatesBlock):
            for laureate in block.laureates:
                yield from (who for who in laureate.people if isinstance(who, NamedPerson))


RULE = Rule(
    "misspelled-word",
    Group.SPELLING,
    Severity.WARNING,
    newsroom=misspelled,
    default=False,
    remedy=Remedy.SUGGESTION,
)
