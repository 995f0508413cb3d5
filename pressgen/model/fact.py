"""Typed values that are written once and shown in each language."""

from typing import Annotated

from pydantic import BeforeValidator, WithJsonSchema

from pressgen.model.choice import Choice
from pressgen.model.errors import Slip
from pressgen.model.kinds import Number, Truth
from pressgen.model.message import msg
from pressgen.model.moment import Day, Hour, Zone
from pressgen.model.tagged import by_key
from pressgen.model.text import Text
from pressgen.model.value import Value


def _currency(given: object) -> object:
    words = given.value.strip() if isinstance(given, Text) else given
    if not isinstance(words, str) or len(words) != 3 or not words.isascii() or not words.isupper():
        raise Slip(msg("a currency is expected here"), msg("write its ISO 4217 code: `EUR`, `CAD`, `USD`, `GBP`"))
    return words


Currency = Annotated[str, BeforeValidator(_currency), WithJsonSchema({"type": "string", "pattern": "^[A-Z]{3}$"})]
"""A currency by its ISO 4217 code."""


class MoneyStyle(Choice):
    """How a newsroom writes amounts of money."""

    EXPLICIT = "explicit"
    """With the country wherever the sign is shared: `100 000 $ CA`, `CA$100,000`."""

    LOCAL = "local"
    """As at home: `100 000 $`, `$100,000` for the currency of the edition's own country."""


class MoneyFact(Value):
    """An amount in a currency."""

    money: Number
    """The amount, in units of the currency: `100000`."""

    currency: Currency
    """The currency by its ISO 4217 code: `EUR`, `CAD`."""

    compact: Truth = False
    """`true` writes large round amounts with a word: `1,5 million d’euros`, `€1.5 million`."""


class NumberFact(Value):
    """A number of things."""

    number: Number
    """The number, in digits: `10000`."""

    compact: Truth = False
    """`true` writes large round numbers with a word: `5 millions`, `5 million`."""


class PercentageFact(Value):
    """A share of a hundred."""

    percentage: Number
    """The share, in digits with a point before decimals: `12.5`."""


class DateFact(Value):
    """A day."""

    date: Day
    """The day: `2023-11-28`."""


class TimeFact(Value):
    """A time of day."""

    time: Hour
    """The time on a 24-hour clock: `09:54`."""

    zone: Zone | None = None
    """The zone to name after it, as in `9 h 54 (heure de Paris)`; none is named where none is given."""


Fact = Annotated[
    MoneyFact | NumberFact | PercentageFact | DateFact | TimeFact,
    by_key(money=MoneyFact, number=NumberFact, percentage=PercentageFact, date=DateFact, time=TimeFact),
]
"""One typed value, told apart by its key."""
