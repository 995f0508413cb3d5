"""Which figures of a record its other language does not have: compared by value, text by text, then over the record."""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher

from pressgen.checks.figures.equivalence import by_other_bounds, equivalent, hints, in_other_units, length_and_end
from pressgen.checks.figures.figure import NUMERIC, Figure
from pressgen.checks.figures.wording import Wording, among, indexed
from pressgen.checks.pairing import pairs
from pressgen.checks.rule import Pair, Record
from pressgen.language.readings import CalendarDate, ReadingKind
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release

_SMALL = 12
"""Numbers up to this are often told in other words: `a 10-year plan`, `un plan décennal`."""

_ALWAYS = (24, 365)
"""Numbers of phrases for `always`: `24/7`, `365 days a year`."""

_SOON = 7
"""Days from the release within which a date may be told as `today` or `next Friday`."""

_BESIDE = 3
"""Characters that may part two figures that are told as one: the years of `2015–2025`."""

_REACH = 20
"""How many figures further up or down another may stand in a figure's place."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A figure that one language has and the other has not."""

    pair: Pair
    """The text."""

    source: Figure | None
    """The figure in the source language."""

    target: Figure | None
    """The figure in the other language that stands in its place."""


@dataclass(frozen=True, slots=True)
class _Compared:
    pair: Pair
    source: Wording
    target: Wording
    source_alone: list[Figure]
    target_alone: list[Figure]


def differences(record: Record, newsroom: Newsroom) -> Iterator[Difference]:
    """The figures that one language of a record tells otherwise than the other, or alone.

    A figure that stands in another text of the other language has moved and is no difference, unless another figure
    stands in its place.
    """
    facts = record.facts if isinstance(record, Release) else {}
    compared = []
    for pair in pairs(record, newsroom):
        source, target = Wording(pair.source, facts), Wording(pair.target, facts)
        if source.figures or target.figures:
            compared.append(_Compared(pair, source, target, *_alone(source, target)))
    if not any(text.source_alone or text.target_alone for text in compared):
        return
    sources = indexed(figure for text in compared for figure in text.source.figures)
    targets = indexed(figure for text in compared for figure in text.target.figures)
    lonely_sources = indexed(figure for text in compared for figure in text.source_alone)
    lonely_targets = indexed(figure for text in compared for figure in text.target_alone)
    day = record.day if isinstance(record, Release) else None
    for text in compared:
        if text.pair.parity:
            continue
        source_alone = [figure for figure in text.source_alone if not among(figure, lonely_targets)]
        target_alone = [figure for figure in text.target_alone if not among(figure, lonely_sources)]
        couples = list(_couples(source_alone, target_alone))
        yield from (Difference(text.pair, one, other) for one, other in couples if not length_and_end(one, other))
        told = {figure for couple in couples for figure in couple}
        for one in _notable(source_alone, text.source, text.target, told, day):
            if not among(one, targets):
                yield Difference(text.pair, one, None)
        for other in _notable(target_alone, text.target, text.source, told, day):
            if not among(other, sources):
                yield Difference(text.pair, None, other)


def _alone(source: Wording, target: Wording) -> tuple[list[Figure], list[Figure]]:
    """The figures of each wording that the other does not tell, in other words neither.

    Small numbers in words are never asked for.
    """
    left = [figure for figure in source.figures if not among(figure, target.index)]
    right = [figure for figure in target.figures if not among(figure, source.index)]
    return list(_without_equivalents(left, right)), list(_without_equivalents(right, left))


def _without_equivalents(mine: Sequence[Figure], theirs: Sequence[Figure]) -> Iterator[Figure]:
    hinted: dict[Hashable, list[Figure]] = defaultdict(list)
    for other in theirs if mine else ():
        for hint in hints(other):
            hinted[hint].append(other)
    for figure in mine:
        word = figure.kind is ReadingKind.WORDS and figure.number is not None and figure.number <= _SMALL
        if not word and not any(equivalent(figure, other) for hint in hints(figure) for other in hinted.get(hint, ())):
            yield figure


def _couples(source: Sequence[Figure], target: Sequence[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """The figures that stand in each other's place, nearest first; one of both is in digits."""
    longest = max(len(source), len(target))
    distances = sorted(
        (_distance(one, other), at, place)
        for at, one in enumerate(source)
        for place, other in enumerate(target)
        if abs(at * len(target) - place * len(source)) <= _REACH * longest and _comparable(one, other)
    )
    left, right = dict(enumerate(source)), dict(enumerate(target))
    for _, at, place in distances:
        if at in left and place in right:
            yield left.pop(at), right.pop(place)


def _comparable(one: Figure, other: Figure) -> bool:
    kinds = {one.kind, other.kind}
    if kinds <= NUMERIC:
        return kinds != {ReadingKind.WORDS}
    return len(kinds) == 1 or length_and_end(one, other)


def _distance(one: Figure, other: Figure) -> float:
    """How unlike two figures are: in kind, in digits, in their place in the text."""
    digits, others = ("".join(filter(str.isdigit, figure.words)) for figure in (one, other))
    unlike = 1 - SequenceMatcher(None, digits, others, autojunk=False).ratio()
    places = [figure.start / len(figure.segment.text.value) for figure in (one, other)]
    return 4 * (one.kind is not other.kind) + unlike + 2 * abs(places[0] - places[1])


def _notable(
    alone: Sequence[Figure], mine: Wording, theirs: Wording, told: set[Figure], day: date | None
) -> Iterator[Figure]:
    """The figures whose absence from the other language is worth a word, one for each place and value."""
    seen: set[Hashable] = set()
    ends = {figure.end for figure in alone if figure in told}
    for figure in alone:
        if figure in told:
            continue
        beside = any(place in ends for place in range(figure.start - _BESIDE, figure.start + 1))
        keys = set(figure.keys)
        ends.add(figure.end)
        if beside or keys & seen or _left_out_freely(figure, day) or _told_otherwise(figure, mine, theirs):
            continue
        seen |= keys
        yield figure


def _told_otherwise(figure: Figure, mine: Wording, theirs: Wording) -> bool:
    """Whether its text or the other tells it by another figure.

    `20 000 pi. ca. (1 850 mètres carrés)`; `from 16` for `more than 15`; `1905` for `a year after 1904`.
    """
    if figure.measure and any(in_other_units(figure, other) for other in mine.figures):
        return True
    if figure.number is None:
        return False
    before, after = (theirs.index.get(figure.number + step, ()) for step in (-1, 1))
    if figure.kind is ReadingKind.YEAR and before:
        return True
    return any(by_other_bounds(figure, other) for other in (*before, *after))


def _left_out_freely(figure: Figure, day: date | None) -> bool:
    """Whether a language does well without a figure: a small number, or a time that `last year` or `today` tells."""
    if figure.kind in (ReadingKind.ZONE, ReadingKind.PERIOD, ReadingKind.WORDS) or figure.number == 0:
        return True
    if figure.kind in (ReadingKind.NUMBER, ReadingKind.ORDINAL) and figure.number is not None:
        return figure.number <= _SMALL or figure.number in _ALWAYS
    if isinstance(figure.value, CalendarDate) and figure.value.day is None:
        return True
    if day is None:
        return False
    if figure.kind is ReadingKind.YEAR and figure.number is not None:
        return abs(figure.number - day.year) <= 1
    return isinstance(figure.value, CalendarDate) and abs(_days_apart(figure.value, day)) <= _SOON


def _days_apart(told: CalendarDate, day: date) -> int:
    """How many days lie between a date and another; a great many where no calendar has it."""
    try:
        return (date(told.year or day.year, told.month, told.day or 1) - day).days
    except ValueError:
        return 10**6
