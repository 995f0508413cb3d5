"""When two figures tell the same in other words: in another unit, by another bound, as part of a date."""

import re
from collections.abc import Hashable, Iterator
from datetime import time
from decimal import Decimal

from pressgen.checks.figures.figure import NUMERIC, Figure, same
from pressgen.language.reading import Amount, CalendarDate, Period
from pressgen.language.units import converted

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

_HALF = Decimal("0.5")
_FAMILIES = {"celsius": "temperature", "fahrenheit": "temperature", "percent": "mass"}
"""What the dimensions that are converted into each other have in common."""


def hints(figure: Figure) -> Iterator[Hashable]:
    """What two figures that may tell the same in other words have in common, at least one of them."""
    yield from _numbers(figure)
    if isinstance(figure.value, CalendarDate):
        yield CalendarDate, figure.value.month
    if figure.number is not None and figure.number < _COUNTED_ON:
        yield from ((by_other_bounds, figure.number + half) for half in (_HALF, -_HALF))
    if figure.measure:
        yield _FAMILIES.get(figure.measure.dimension, figure.measure.dimension)


def equivalent(one: Figure, other: Figure) -> bool:
    """Whether two figures of one text may tell the same: `530,000 miles`, `853 000 km`; `April 17`, `le 17`."""
    match one.value, other.value:
        case CalendarDate(), CalendarDate():
            months = one.value.month == other.value.month and None in (one.value.day, other.value.day)
            return months and same(one, other)
        case Amount(), Amount():
            return False
    if one.kind not in NUMERIC and other.kind not in NUMERIC:
        return False
    if not set(_numbers(one)).isdisjoint(_numbers(other)):
        return True
    return in_other_units(one, other) or by_other_bounds(one, other)


def _numbers(figure: Figure) -> Iterator[Decimal]:
    """The numbers that it is written with."""
    match figure.value:
        case Decimal() | Amount():
            yield from (key for key in figure.keys if isinstance(key, Decimal))
        case CalendarDate():
            yield from (Decimal(part) for part in (figure.value.day, figure.value.year) if part is not None)
        case time():
            yield from (Decimal(figure.value.hour), Decimal(figure.value.hour % 12 or 12))
        case Period():
            yield from (Decimal(figure.value.first), Decimal(figure.value.first % 100))


def in_other_units(one: Figure, other: Figure) -> bool:
    """Whether two numbers are one value in two units, within rounding: `20 000 pi. ca. (1 850 mètres carrés)`."""
    return one.measure is not None and other.measure is not None and converted(one.measure, other.measure)


def by_other_bounds(one: Figure, other: Figure) -> bool:
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
    lasts = one.measure is not None and one.measure.dimension == "duration"
    return lasts and isinstance(other.value, CalendarDate)
