"""A figure in a text of a record, and when two of them tell the same."""

import re
from collections.abc import Hashable
from dataclasses import dataclass, field
from datetime import time
from decimal import Decimal
from functools import cached_property

from pressgen.checks.rule import Segment
from pressgen.language.reading import Amount, CalendarDate, Period, ReadingKind, ReadingValue
from pressgen.language.units import Measure, measure
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
_DOLLARS = {"$", "CAD", "USD", "AUD", "NZD"}


@dataclass(frozen=True, eq=False)
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

    segment: Segment = field(repr=False)
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

    @cached_property
    def keys(self) -> tuple[Hashable, ...]:
        """What two figures that tell the same have in common, at least one of them."""
        number = self.number
        if number is not None:
            misgrouped = (number * 1000,) if _MISGROUPED.fullmatch(self.words) else ()
            share = (number / 100,) if self.kind is ReadingKind.PERCENTAGE else ()
            return number, *misgrouped, *share
        match self.value:
            case CalendarDate():
                return ((self.value.month, self.value.day),)
            case Period():
                return (Period,)
            case time():
                return ((self.value.hour % 12, self.value.minute, time),)
            case str() if self.kind is ReadingKind.PHONE:
                return (self.value.partition("x")[0][-7:],)
            case _:
                return (self.value,)

    @cached_property
    def measure(self) -> Measure | None:
        """What it measures, by the unit after it; the sign of a percentage is one."""
        if self.number is None:
            return None
        digits = _DIGITS.match(self.words) if self.kind is ReadingKind.PERCENTAGE else None
        end = self.start + digits.end() if digits else self.end
        return measure(self.number, self.segment.text.value, end)


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
