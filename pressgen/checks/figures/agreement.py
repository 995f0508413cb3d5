"""Which figures of a record its other language does not have: compared by value, text by text, then over the record."""

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher

from pressgen.checks.figures.figure import (
    NUMERIC,
    Figure,
    length_and_end,
    loosely_same,
    same,
    told_by_other_bounds,
    told_in_other_units,
)
from pressgen.checks.pairing import pairs
from pressgen.checks.rule import Pair, Record, Segment
from pressgen.language.readings import Amount, CalendarDate, Reading, ReadingKind, ReadingValue, readings
from pressgen.model.fact import DateFact, Fact, MoneyFact, NumberFact, PercentageFact
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release

_COMPARED = frozenset(ReadingKind) - {ReadingKind.EMAIL, ReadingKind.URL, ReadingKind.WEEKDAY}

_SMALL = 12
"""Numbers up to this are often told in other words: `a 10-year plan`, `un plan décennal`."""

_BESIDE = 3
"""Characters that may part two figures that are told as one: the years of `2015–2025`."""

_REACH = 20
"""How many figures further up or down another may stand in a figure's place."""

_ALWAYS = (24, 365)
"""Numbers of phrases for `always`: `24/7`, `365 days a year`."""

_SOON = 7
"""Days from the release within which a date may be told as `today` or `next Friday`."""

Index = dict[Hashable, list[Figure]]
"""Figures by their keys."""


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
    source: list[Figure]
    target: list[Figure]
    source_alone: list[Figure]
    target_alone: list[Figure]


def differences(record: Record, newsroom: Newsroom) -> Iterator[Difference]:
    """The figures that one language of a record tells otherwise than the other, or alone.

    A figure that stands in another text of the other language has moved and is no difference, unless another figure
    stands in its place.
    """
    facts = record.facts if isinstance(record, Release) else {}
    compared = [_compared(pair, facts) for pair in pairs(record, newsroom)]
    if not any(text.source_alone or text.target_alone for text in compared):
        return
    sources = _index(figure for text in compared for figure in text.source)
    targets = _index(figure for text in compared for figure in text.target)
    lonely_sources = _index(figure for text in compared for figure in text.source_alone)
    lonely_targets = _index(figure for text in compared for figure in text.target_alone)
    for text in compared:
        if text.pair.parity:
            continue
        source = [figure for figure in text.source_alone if not _in(figure, lonely_targets)]
        target = [figure for figure in text.target_alone if not _in(figure, lonely_sources)]
        coupled = list(_couples(source, target))
        yield from (Difference(text.pair, one, other) for one, other in coupled if _worth_telling(one, other))
        for one in _notable(source, text.source, text.target, targets, {one for one, _ in coupled}, _day(record)):
            yield Difference(text.pair, one, None)
        for other in _notable(target, text.target, text.source, sources, {other for _, other in coupled}, _day(record)):
            yield Difference(text.pair, None, other)


def _worth_telling(one: Figure, other: Figure) -> bool:
    return not length_and_end(one, other) and {one.kind, other.kind} != {ReadingKind.WORDS}


def _day(record: Record) -> date | None:
    return record.day if isinstance(record, Release) else None


def _notable(
    alone: Sequence[Figure],
    mine: Sequence[Figure],
    theirs: Sequence[Figure],
    elsewhere: Index,
    told: Collection[Figure],
    day: date | None,
) -> Iterator[Figure]:
    """The figures whose absence from the other language is worth a word, one for each place and value."""
    seen: set[Hashable] = set()
    ends = {figure.end for figure in told}
    for figure in alone:
        beside = any(place in ends for place in range(figure.start - _BESIDE, figure.start + 1))
        keys = set(figure.keys)
        if figure in told or beside or keys & seen or _in(figure, elsewhere) or _left_out_freely(figure, day):
            ends.add(figure.end)
        elif not (_told_with_another(figure, mine) or _counted_otherwise(figure, theirs)):
            ends.add(figure.end)
            seen |= keys
            yield figure


def _told_with_another(figure: Figure, mine: Sequence[Figure]) -> bool:
    """Whether it is another figure of its text in another unit: `20 000 pi. ca. (1 850 mètres carrés)`."""
    return any(told_in_other_units(figure, other) for other in mine)


def _counted_otherwise(figure: Figure, theirs: Sequence[Figure]) -> bool:
    """Whether the other text has its neighbour: `from 16` is `more than 15`, `1905` is `a year after 1904`."""
    number = figure.number
    return any(told_by_other_bounds(figure, other) for other in theirs) or (
        figure.kind is ReadingKind.YEAR and any(other.number == number - 1 for other in theirs if number is not None)
    )


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


def _compared(pair: Pair, facts: dict[str, Fact]) -> _Compared:
    source, target = _figures(pair.source, facts), _figures(pair.target, facts)
    strangers, others = _strangers(source, target), _strangers(target, source)
    return _Compared(pair, source, target, _alone(strangers, others), _alone(others, strangers))


def _figures(segment: Segment, facts: dict[str, Fact]) -> list[Figure]:
    figures = []
    for reading in readings(segment.text.value, segment.locale):
        if reading.kind is ReadingKind.FACT:
            kind, value = _told(reading, facts.get(str(reading.value)))
            figures.append(Figure(kind, value, reading.start, reading.end, segment))
        elif reading.kind in _COMPARED:
            figures.append(Figure(reading.kind, reading.value, reading.start, reading.end, segment))
    return figures


def _told(mention: Reading, fact: Fact | None) -> tuple[ReadingKind, ReadingValue]:
    """What a mention shows."""
    match fact:
        case MoneyFact():
            return ReadingKind.MONEY, Amount(fact.money, fact.currency)
        case NumberFact():
            return ReadingKind.NUMBER, fact.number
        case PercentageFact():
            return ReadingKind.PERCENTAGE, fact.percentage
        case DateFact():
            return ReadingKind.DATE, CalendarDate(fact.date.year, fact.date.month, fact.date.day)
        case None:
            return mention.kind, mention.value
        case _:
            return ReadingKind.TIME, fact.time


def _index(figures: Iterable[Figure]) -> Index:
    index: Index = defaultdict(list)
    for figure in figures:
        for key in figure.keys:
            index[key].append(figure)
    return index


def _in(figure: Figure | None, index: Index) -> bool:
    return figure is not None and any(same(figure, other) for key in figure.keys for other in index.get(key, ()))


def _strangers(mine: Sequence[Figure], theirs: Sequence[Figure]) -> list[Figure]:
    """The figures of one wording whose value the other does not have."""
    index = _index(theirs)
    return [figure for figure in mine if not _in(figure, index)]


def _alone(mine: Sequence[Figure], theirs: Sequence[Figure]) -> list[Figure]:
    """The strangers that no stranger of the other wording tells in other words, small numbers in words apart."""
    return [
        figure
        for figure in mine
        if not (figure.kind is ReadingKind.WORDS and figure.number is not None and figure.number <= _SMALL)
        and not any(loosely_same(figure, other) for other in theirs)
    ]


def _couples(source: Sequence[Figure], target: Sequence[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """The figures that stand in each other's place, nearest first."""
    distances = sorted(
        (_distance(one, other), at, place)
        for at, one in enumerate(source)
        for place, other in enumerate(target)
        if abs(at * len(target) - place * len(source)) <= _REACH * max(len(source), len(target))
        if one.kind is other.kind or {one.kind, other.kind} <= NUMERIC or length_and_end(one, other)
    )
    left, right = dict(enumerate(source)), dict(enumerate(target))
    for _, at, place in distances:
        if at in left and place in right:
            yield left.pop(at), right.pop(place)


def _distance(one: Figure, other: Figure) -> float:
    """How unlike two figures are: in kind, in digits, in their place in the text."""
    digits, others = ("".join(filter(str.isdigit, figure.words)) for figure in (one, other))
    unlike = 1 - SequenceMatcher(None, digits, others, autojunk=False).ratio()
    places = [figure.start / len(figure.segment.text.value) for figure in (one, other)]
    return 4 * (one.kind is not other.kind) + unlike + 2 * abs(places[0] - places[1])
