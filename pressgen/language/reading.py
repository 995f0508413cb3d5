"""What a typed fact in running text is: its kind, its value, and where it stands."""

from dataclasses import dataclass
from datetime import time
from decimal import Decimal

from pressgen.model.choice import Choice


class ReadingKind(Choice):
    """What a stretch of text tells."""

    NUMBER = "number"
    """A number in digits, perhaps with a word for its scale: `13 329`, `1.2 million`; a `Decimal`."""

    WORDS = "words"
    """A number, a rank or a share in words: `douze`, `second`, `a dozen`, `la moitié`; a `Decimal`."""

    ORDINAL = "ordinal"
    """A rank in digits: `2e`, `21st`; a `Decimal`."""

    YEAR = "year"
    """A year that stands alone: `2018`, each of both in `2016–17`; a `Decimal`."""

    PERIOD = "period"
    """A decade or a century: `mid-1800s`, `années 1850`; a `Period`."""

    PERCENTAGE = "percentage"
    """A share of a hundred: `3 %`, `3 per cent`; a `Decimal`, 3 for 3 %."""

    MONEY = "money"
    """An amount of money: `1,2 million de dollars`, `CA$68,000`; an `Amount`."""

    DATE = "date"
    """A day or a month: `17 April`, `janvier 2018`; a `CalendarDate`."""

    WEEKDAY = "weekday"
    """The day of the week right before a date; an `int`, 0 for Monday."""

    TIME = "time"
    """A time of day: `4:45 p.m.`, `16 h 45`, `midi`; a `datetime.time`."""

    ZONE = "zone"
    """The time zone right after a time: `HNE`, `Eastern Time`; a `str`, alike in all languages."""

    PHONE = "phone"
    """A telephone number; a `str` of its digits, `x` before an extension."""

    EMAIL = "email"
    """An e-mail address; a `str` in small letters."""

    URL = "url"
    """A web address; a `str` without its scheme, `www.`, and what names a language."""

    FACT = "fact"
    """A mention of a typed fact, `{{ name }}`; a `str`, the name."""


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount of money."""

    number: Decimal
    """How much."""

    currency: str
    """An ISO 4217 code; `$` for a dollar of which nobody says whose it is."""


@dataclass(frozen=True, slots=True)
class CalendarDate:
    """A date as far as it is told."""

    year: int | None
    """The year, if it is told."""

    month: int
    """The month, 1 for January."""

    day: int | None
    """The day of the month, if it is told."""


@dataclass(frozen=True, slots=True)
class Period:
    """Some years."""

    first: int
    """The first."""

    last: int
    """The last."""


ReadingValue = Decimal | int | str | time | Amount | CalendarDate | Period
"""What a reading tells, the same in every language."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A typed fact in running text."""

    kind: ReadingKind
    """What it is."""

    value: ReadingValue
    """What it tells; see the kind for its type."""

    start: int
    """Offset of its first character in the text."""

    end: int
    """Offset after its last character."""
