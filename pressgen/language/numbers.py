"""Numbers and percentages as a place writes them."""

from decimal import Decimal
from functools import lru_cache

from babel.numbers import get_decimal_symbol, get_group_symbol

from pressgen.language.conventions import conventions
from pressgen.model.locale import Language, Locale

NO_BREAK = "\u00a0"

MINUS = "\u2212"
"""The sign of negative numbers; the hyphen that CLDR has in its place is for keyboards (OQLF, Chicago)."""

_SCALES = {
    Language.FR: ((10**9, "milliard", "milliards"), (10**6, "million", "millions")),
    Language.EN: ((10**12, "trillion", "trillion"), (10**9, "billion", "billion"), (10**6, "million", "million")),
}
"""The words for large numbers; French has none above `milliard` that all its readers understand alike."""


def digits(value: Decimal, locale: Locale, decimals: int = 0) -> str:
    """A number in digits with its groups and decimals as CLDR has them for the place; no digit is lost.

    Args:
        value: the number.
        locale: the place.
        decimals: the least number of decimals to show.
    """
    given = max(decimals, -int(value.as_tuple().exponent))
    return f"{value:,.{given}f}".translate(_signs(locale))


@lru_cache
def _signs(locale: Locale) -> dict[int, str]:
    return {ord(","): get_group_symbol(locale.babel), ord("."): get_decimal_symbol(locale.babel), ord("-"): MINUS}


def scaled(value: Decimal, locale: Locale) -> tuple[str, str] | None:
    """A large round number as digits and a word: `1,5` and `million`; nothing where it is small or not round.

    Round is what has two decimals at most before the word. French counts from 2 on in the plural (OQLF).
    """
    for scale, one, many in _SCALES[locale.language]:
        if abs(value) >= scale:
            share = (value / scale).normalize()
            if share * scale != value or -int(share.as_tuple().exponent) > 2:
                return None
            return digits(share, locale), many if abs(share) >= 2 else one
    return None


def number(value: Decimal, locale: Locale, compact: bool = False) -> str:
    """A number: `10 000`, `10,000`; compact and round, with a word: `5 millions`, `5 million`."""
    words = scaled(value, locale) if compact else None
    return NO_BREAK.join(words) if words else digits(value, locale)


def percentage(value: Decimal, locale: Locale) -> str:
    """A share of a hundred with all its decimals: `12,5 %`, `12.5%`."""
    return f"{digits(value, locale)}{conventions(locale).before_percent}%"
