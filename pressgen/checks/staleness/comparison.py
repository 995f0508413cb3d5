"""How each translation of a release stands to the words that it renders, by the stamps that were kept beside it.

A stamp belongs to the words that it was made of, wherever they stand now: digests lead to them, and the way to the
field only where several texts would do or none does.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter
from types import MappingProxyType
from typing import NamedTuple
from weakref import WeakKeyDictionary

from pressgen.checks.pairing import source_language
from pressgen.checks.rule import Segment
from pressgen.language.digest import digest, figures
from pressgen.model.block import ParityMode, QuoteBlock
from pressgen.model.locale import Language, Locale
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release
from pressgen.model.source import Path
from pressgen.model.stamp import Stamp, State
from pressgen.model.text import Text, Texts
from pressgen.model.walk import blocks, texts

_LIKENESSES = tuple(
    attrgetter("locale", "of", *names)
    for names in (
        ("field", "source", "target"),
        ("source", "target"),
        ("field", "target"),
        ("target",),
        ("field", "source"),
        ("source",),
        ("field",),
    )
)
"""What a stamp and a translation may have in common, the most telling first."""


class Bond(NamedTuple):
    """Which words render which, as a stamp says it."""

    field: str
    """The way to the text in the release: `body.0.paragraph`."""

    locale: Locale
    """The locale of the translation."""

    of: Language
    """The language that is translated."""

    source: str
    """The digest of the words that are rendered."""

    target: str
    """The digest of the translation."""


@dataclass(frozen=True, slots=True)
class Translation:
    """One text in two languages, one of which renders the other."""

    source: Segment
    """The words that are rendered."""

    target: Segment
    """The translation; without words where there is none."""

    now: Bond
    """What a stamp of both would say now."""

    stamp: Stamp | None = None
    """What was accepted."""

    @property
    def state(self) -> State:
        """How the translation stands to the words."""
        if not self.target.text:
            return State.MISSING
        if self.stamp is None:
            return State.SAME if self.now.source == self.now.target else State.UNSTAMPED
        if self.stamp.target != self.now.target:
            return State.CHANGED
        return State.CURRENT if self.stamp.source == self.now.source else State.STALE

    @property
    def stale_in_figures(self) -> bool:
        """Whether figures of the words have changed since the translation was accepted, and it tells others."""
        if self.stamp is None or self.state is not State.STALE:
            return False
        return _figures(self.source) not in (self.stamp.figures, _figures(self.target))

    def accepted(self) -> Stamp:
        """A stamp that says that the translation renders the words, both as they are now."""
        return Stamp(**self.now._asdict(), figures=_figures(self.source))


@dataclass(frozen=True, slots=True)
class Comparison:
    """What the stamps of a release say of its translations."""

    translations: tuple[Translation, ...] = ()
    """Every text in each of its other languages, in the order of the release."""

    orphans: tuple[Stamp, ...] = ()
    """The stamps that belong to none of them."""


_STANDING: WeakKeyDictionary[Newsroom, dict[str, Comparison]] = WeakKeyDictionary()
"""What was found of each newsroom, for as long as it is there."""


def standing(release: Release, newsroom: Newsroom) -> Comparison:
    """The same as `compare`, found once for all rules; nothing for a release that has no stamps."""
    if release.id not in newsroom.stamps:
        return Comparison()
    found = _STANDING.setdefault(newsroom, {})
    if release.id not in found:
        found[release.id] = compare(release, newsroom)
    return found[release.id]


def compare(release: Release, newsroom: Newsroom, ways: Mapping[str, Language] = MappingProxyType({})) -> Comparison:
    """How the translations of a release stand; what says different things on purpose is none.

    Args:
        release: the release.
        newsroom: the newsroom, with its stamps.
        ways: the languages that texts are translated from, by the way to the text, where that is decided. Otherwise it
            is the one that the text's stamp says, or else that of the quotation, the release or the newsroom.
    """
    kept = newsroom.stamps.get(release.id)
    stamps = kept.stamps if kept else ()
    fields = list(_fields(release, newsroom, {*ways.values(), *(stamp.of for stamp in stamps)}))
    bound, orphans = _bind([made for _, either_way in fields for made in either_way], stamps)
    chosen: list[Translation] = []
    number = 0
    for usual, either_way in fields:
        stamped = [
            replace(made, stamp=bound[place]) if place in bound else made
            for place, made in enumerate(either_way, number)
        ]
        number += len(either_way)
        way = _way(stamped, usual, ways)
        chosen += (made for made in stamped if made.now.of is way)
        orphans += (made.stamp for made in stamped if made.now.of is not way and made.stamp)
    return Comparison(tuple(chosen), tuple(orphans))


def _way(either_way: Sequence[Translation], usual: Language, ways: Mapping[str, Language]) -> Language:
    """The language that a text is translated from."""
    possible = {made.now.of for made in either_way}
    decided = ways.get(either_way[0].now.field)
    if decided in possible:
        return decided
    likely = {made.now.of for made in either_way if made.stamp} or possible
    return usual if usual in likely else next(way for way in Language if way in likely)


def _bind(candidates: Sequence[Translation], stamps: Sequence[Stamp]) -> tuple[dict[int, Stamp], list[Stamp]]:
    """Which stamp belongs to which translation, by its number, and the stamps that belong to none."""
    bound: dict[int, Stamp] = {}
    waiting = list(stamps)
    for likeness in _LIKENESSES:
        if not waiting:
            break
        alike: dict[object, list[int]] = defaultdict(list)
        for number, made in enumerate(candidates):
            if number not in bound and made.target.text:
                alike[likeness(made.now)].append(number)
        left = []
        for stamp in waiting:
            numbers = alike.get(likeness(stamp))
            if numbers:
                bound[numbers.pop(0)] = stamp
            else:
                left.append(stamp)
        waiting = left
    return bound, waiting


def _fields(release: Release, newsroom: Newsroom, ways: set[Language]) -> Iterator[tuple[Language, list[Translation]]]:
    """Each text: the language it was first written in, and its translations from that one and from others.

    Args:
        release: the release.
        newsroom: the newsroom.
        ways: the languages that any text may have been translated from.
    """
    first = source_language(release, newsroom)
    original: dict[Path, Language] = {}
    apart: list[Path] = []
    for path, block in blocks(release.body):
        if isinstance(block, QuoteBlock) and block.quote.original:
            original[*path, "quote", "text"] = block.quote.original
        if block.parity and block.parity.mode is ParityMode.IGNORE:
            apart.append(path)
    every = texts(release)
    begun = {locale.language for _, words in every for locale, text in words.items() if text}
    wanted = begun & {edition.language for edition in newsroom.settings.editions}
    for path, words in every:
        if not any(path[: len(block)] == block for block in apart):
            usual = original.get(path, first)
            written = _written(release, path, words)
            possible = [way for way in written if way in {usual, *ways}] or written
            made = [made for way in possible for made in _from(way, written, wanted)]
            if made:
                yield usual, made


def _written(release: Release, path: Path, words: Texts) -> dict[Language, list[Segment]]:
    """The wordings of a text by language, that for all countries before those for one."""
    written: dict[Language, list[Segment]] = {}
    for locale, text in sorted(words.items(), key=lambda wording: bool(wording[0].region)):
        if text:
            written.setdefault(locale.language, []).append(Segment(release, path, locale, text))
    return written


def _from(way: Language, written: Mapping[Language, list[Segment]], wanted: set[Language]) -> Iterator[Translation]:
    """The translations of a text from a language, those that are missing with no words."""
    source = written[way][0]
    for language in Language:
        if language is not way and language in written:
            yield from (_translation(source, target) for target in written[language])
        elif language is not way and language in wanted:
            yield _translation(source, Segment(source.record, source.path, Locale(language.value), Text("")))


def _translation(source: Segment, target: Segment) -> Translation:
    field = ".".join(map(str, source.path))
    digests = digest(source.text.value), digest(target.text.value)
    return Translation(source, target, Bond(field, target.locale, source.locale.language, *digests))


def _figures(segment: Segment) -> str | None:
    return figures(segment.text.value, segment.locale)
