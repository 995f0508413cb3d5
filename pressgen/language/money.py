"""Amounts of money as a place writes them, with their country where a sign is shared."""

from decimal import Decimal

from babel.numbers import get_currency_name, list_currencies

from pressgen.language.french import of
from pressgen.language.numbers import MINUS, NO_BREAK, digits, scaled
from pressgen.model.fact import MoneyStyle
from pressgen.model.locale import Language, Locale

_SIGNS = {
    Language.FR: {"EUR": "€", "GBP": "£", "CAD": f"${NO_BREAK}CA", "USD": f"${NO_BREAK}US"},
    Language.EN: {"EUR": "€", "GBP": "£", "CAD": "CA$", "USD": "US$"},
}
"""Signs that leave no doubt (OQLF, "Symboles des unités monétaires"; Canadian Style 4.10; CLDR)."""

_AT_HOME = {("CA", "CAD"): "$", ("US", "USD"): "$"}

_FRENCH_NAMES = {"USD": "dollars américains"}
"""Names that are more current than CLDR's."""


CURRENCIES = frozenset(list_currencies()) - {"XXX", "XTS"}
"""The codes of ISO 4217 that stand for money, as the Unicode CLDR lists them."""


def money(amount: Decimal, currency: str, locale: Locale, style: MoneyStyle, compact: bool = False) -> str:
    """An amount: `100 000 $ CA`, `CA$100,000`; compact and round: `1,5 million d’euros`, `€1.5 million`.

    Args:
        amount: in units of the currency; cents are shown where there are any.
        currency: an ISO 4217 code; one without a well-known sign is shown as it is: `100 000 CHF`, `CHF 100,000`.
        locale: the place.
        style: whether the dollar of the locale's own country says which dollar it is.
        compact: whether large round amounts are written with a word.
    """
    words = scaled(amount, locale) if compact else None
    if locale.language is Language.FR:
        if words:
            return NO_BREAK.join((*words, _of_currency(currency, locale, style)))
        return f"{_digits(amount, locale)}{NO_BREAK}{_sign(currency, locale, style)}"
    sign = _sign(currency, locale, style)
    shown = NO_BREAK.join(words) if words else _digits(amount, locale)
    minus = MINUS if amount < 0 else ""
    return f"{minus}{sign}{NO_BREAK if sign.isalpha() else ''}{shown.removeprefix(MINUS)}"


def _digits(amount: Decimal, locale: Locale) -> str:
    if amount == amount.to_integral_value():
        return digits(amount.to_integral_value(), locale)
    return digits(amount, locale, decimals=2)


def _sign(currency: str, locale: Locale, style: MoneyStyle) -> str:
    at_home = _AT_HOME.get((locale.region or "", currency))
    if at_home and style is MoneyStyle.LOCAL:
        return at_home
    return _SIGNS[locale.language].get(currency, currency)


def _of_currency(currency: str, locale: Locale, style: MoneyStyle) -> str:
    if style is MoneyStyle.LOCAL and (locale.region or "", currency) in _AT_HOME:
        name = "dollars"
    else:
        name = _FRENCH_NAMES.get(currency) or get_currency_name(currency, 2, locale.babel)
    return of(name).replace(" ", NO_BREAK)
