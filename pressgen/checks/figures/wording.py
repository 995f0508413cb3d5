"""The figures of one text in one language, ready to be looked up."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from functools import cached_property

from pressgen.checks.figures.figure import Figure, same
from pressgen.checks.rule import Segment
from pressgen.language.readings import Amount, CalendarDate, ReadingKind, ReadingValue, readings
from pressgen.model.fact import DateFact, Fact, MoneyFact, NumberFact, PercentageFact

_COMPARED = frozenset(ReadingKind) - {ReadingKind.EMAIL, ReadingKind.URL, ReadingKind.WEEKDAY}

Index = Mapping[Hashable, Sequence[Figure]]
"""Figures by their keys."""


class Wording:
    """The figures of one text in one language."""

    def __init__(self, segment: Segment, facts: Mapping[str, Fact]) -> None:
        self.figures = tuple(_figures(segment, facts))
        """Its figures, in order."""

    @cached_property
    def index(self) -> Index:
        """Its figures by their keys."""
        return indexed(self.figures)


def indexed(figures: Iterable[Figure]) -> Index:
    """Figures by their keys."""
    index: dict[Hashable, list[Figure]] = defaultdict(list)
    for figure in figures:
        for key in figure.keys:
            index[key].append(figure)
    return index


def among(figure: Figure, index: Index) -> bool:
    """Whether a figure tells the same as one of an index."""
    return any(same(figure, other) for key in figure.keys for other in index.get(key, ()))


def _figures(segment: Segment, facts: Mapping[str, Fact]) -> Iterable[Figure]:
    for reading in readings(segment.text.value, segment.locale):
        if reading.kind is ReadingKind.FACT:
            fact = facts.get(str(reading.value))
            if fact:
                yield Figure(*_told(fact), reading.start, reading.end, segment)
        elif reading.kind in _COMPARED:
            yield Figure(reading.kind, reading.value, reading.start, reading.end, segment)


def _told(fact: Fact) -> tuple[ReadingKind, ReadingValue]:
    """What a mention of a fact shows."""
    match fact:
        case MoneyFact():
            return ReadingKind.MONEY, Amount(fact.money, fact.currency)
        case NumberFact():
            return ReadingKind.NUMBER, fact.number
        case PercentageFact():
            return ReadingKind.PERCENTAGE, fact.percentage
        case DateFact():
            return ReadingKind.DATE, CalendarDate(fact.date.year, fact.date.month, fact.date.day)
        case _:
            return ReadingKind.TIME, fact.time
