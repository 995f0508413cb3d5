"""A figure in a text of a record, and when two of them tell the same."""

import re
from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field
from datetime import time
from decimal import Decimal

from pressgen.checks.rule import Segment
from pressgen.language.reading import Amount, CalendarDate, Period, ReadingKind, ReadingValue
from pressgen.language.units import Measure, converted, measure
from pressgen.model.locale import Language

NUMERIC = frozenset(
    (
        ReadingKind.NUMBER,
        ReadingKind.WORDS,
        ReadingKind.ORDINAL,
        ReadingKind.YEAR,
        ReadingKind.PERCENTAGE,
        ReadingKind.MONEY,
    )
)
"""The kinds that are compared by their number, whatever it counts: `1,500 people` and `1 500 $` share one."""

_MISGROUPED = re.compile(r"\d{1,3}(?:,\d{3})+")
_DIGITS = re.compile(r"[\d\s.,]*\d")
_BOUND_BEFORE = re.compile(
    r"\b(?:under|over|above|below|than|least|most|exceeding|older|younger|moins|plus|dépass\w+|excéd\w+)"
    r"(?: (?:de|que|d[’']))?[ \u00a0]?(?:les |the )?\Z",
    re.IGNORECASE,
)
_BOUND_AFTER = re.compile(
    r"[ \u00a0-](?:[\w/]+[ \u00a0-]){0,3}(?:and|or|et|ou)[ \u00a0]"
    r"(?:over|under|above|below|older|younger|more|less|plus|moins|up)\b"
)
_COUNTED_ON = 120
"""Numbers below this are bounds that have a next one: ages, speeds, days."""

_DOLLARS = {"$", "CAD", "USD", "AUD", "NZD"}


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure in a text of a record."""

    kind: ReadingKind
    """What it is."""

    value: ReadingValue
    """What it tells."""

    start: int
    """Offset of its first character in the text."""

    end: int
    """Offset after its last character."""

    segment: Segment = field(compare=False, repr=False)
    """The text."""

    @property
    def words(self) -> str:
        """How it is written."""
        return self.segment.text.value[self.start : self.end]

    @property
    def number(self) -> Decimal | None:
        """Its number, where it is one, whatever it counts."""
        if isinstance(self.value, Amount):
            return self.value.number
        return self.value if isinstance(self.value, Decimal) else None

    @property
    def keys(self) -> Iterator[Hashable]:
        """What two figures that tell the same have in common, at least one of them."""
        match self.value:
            case Decimal() | Amount():
                number = self.number
                assert number is not None
                yield number
                if _MISGROUPED.fullmatch(self.words):
                    yield number * 1000
                if self.kind is ReadingKind.PERCENTAGE:
                    yield number / 100
            case CalendarDate():
                yield self.value.month, self.value.day
            case Period():
                yield Period
            case time():
                yield self.value.hour % 12, self.value.minute, time
            case str() if self.kind is ReadingKind.PHONE:
                yield self.value.partition("x")[0][-7:]
            case _:
                yield self.value

    def loose_keys(self) -> Iterator[Decimal]:
        """The numbers that it is written with: a day of April may be told as `the 17th`."""
        match self.value:
            case Decimal() | Amount():
                yield from (key for key in self.keys if isinstance(key, Decimal))
            case CalendarDate():
                yield from (Decimal(part) for part in (self.value.day, self.value.year) if part is not None)
            case time():
                yield from (Decimal(self.value.hour), Decimal(self.value.hour % 12 or 12))
            case Period():
                yield from (Decimal(self.value.first), Decimal(self.value.first % 100))


def same(one: Figure, other: Figure) -> bool:
    """Whether two figures that share a key tell the same."""
    match one.value, other.value:
        case Amount(), Amount():
            return _one_currency(one.value.currency, other.value.currency)
        case CalendarDate(), CalendarDate():
            return one.value.year is None or other.value.year in (None, one.value.year)
        case time(), time():
            return one.value == other.value or _half_unsaid(one) or _half_unsaid(other)
        case Period(), Period():
            return one.value.first <= other.value.last and other.value.first <= one.value.last
        case str(), str() if one.kind is ReadingKind.PHONE:
            return _one_phone(one.value, other.value)
        case _:
            return True


def loosely_same(one: Figure, other: Figure) -> bool:
    """Whether two figures of one text may tell the same in other words: in another unit, or a day without its month."""
    match one.value, other.value:
        case CalendarDate(), CalendarDate():
            months = one.value.month == other.value.month and None in (one.value.day, other.value.day)
            return months and same(one, other)
        case (time(), time()) | (str(), _) | (_, str()):
            return False
    if one.kind not in NUMERIC and other.kind not in NUMERIC:
        return False
    if not set(one.loose_keys()).isdisjoint(other.loose_keys()):
        return True
    return told_in_other_units(one, other) or told_by_other_bounds(one, other)


def told_in_other_units(one: Figure, other: Figure) -> bool:
    """Whether two numbers are one value in two units, within rounding: `20 000 pi. ca. (1 850 mètres carrés)`."""
    if one.number is None or other.number is None:
        return False
    first, second = _measure(one), _measure(other)
    return first is not None and second is not None and converted(first, second)


def told_by_other_bounds(one: Figure, other: Figure) -> bool:
    """Whether two whole numbers bound the same: `under 19` and `18 ans et moins`."""
    if one.number is None or other.number is None or abs(one.number - other.number) != 1:
        return False
    return one.number < _COUNTED_ON and (_bounds(one) or _bounds(other))


def _bounds(figure: Figure) -> bool:
    text = figure.segment.text.value
    before = _BOUND_BEFORE.search(text, max(0, figure.start - 24), figure.start)
    return bool(before or _BOUND_AFTER.match(text, figure.end))


def length_and_end(one: Figure, other: Figure) -> bool:
    """Whether one tells how long something goes on, the other until when: `for 60 days`, `jusqu’au 20 juillet`."""
    if not isinstance(other.value, CalendarDate):
        one, other = other, one
    measured = _measure(one)
    return isinstance(other.value, CalendarDate) and measured is not None and measured.dimension == "duration"


def _measure(figure: Figure) -> Measure | None:
    number = figure.number
    return None if number is None else measure(number, figure.segment.text.value, _number_end(figure))


def _number_end(figure: Figure) -> int:
    """Where its unit may begin: the sign of a percentage is one."""
    if figure.kind is ReadingKind.PERCENTAGE:
        match = _DIGITS.match(figure.words)
        return figure.start + (match.end() if match else 0)
    return figure.end


def _half_unsaid(figure: Figure) -> bool:
    """Whether nobody says which half of the day an hour is in, as the first of `from 5:30 to 7:30 p.m.`."""
    return figure.segment.locale.language is Language.EN and figure.words.replace(":", "").isdigit()


def _one_currency(one: str, other: str) -> bool:
    return one == other or ("$" in (one, other) and {one, other} <= _DOLLARS)


def _one_phone(one: str, other: str) -> bool:
    """One number may be written with its area, the other without; an extension that only one has is no difference."""
    (number, _, extension), (other_number, _, other_extension) = one.partition("x"), other.partition("x")
    written_alike = number.endswith(other_number) or other_number.endswith(number)
    return written_alike and (extension == other_extension or not (extension and other_extension))
