"""Amounts in the five locales and both styles."""

from decimal import Decimal

import pytest

from pressgen.language.money import money
from pressgen.model.fact import MoneyStyle
from pressgen.model.locale import Locale

LOCALES = [Locale.FR_FR, Locale.FR_CA, Locale.EN_CA, Locale.EN_GB, Locale.EN_US]
FRANCE, QUEBEC = "100\u202f000\u00a0", "100\u00a0000\u00a0"


@pytest.mark.parametrize(
    ("currency", "french", "english"),
    [
        ("CAD", "$\u00a0CA", "CA$100,000"),
        ("USD", "$\u00a0US", "US$100,000"),
        ("EUR", "€", "€100,000"),
        ("GBP", "£", "£100,000"),
        ("CHF", "CHF", "CHF\u00a0100,000"),
    ],
)
def test_an_explicit_amount_names_the_country_of_a_shared_sign(currency: str, french: str, english: str) -> None:
    shown = [money(Decimal(100000), currency, locale, MoneyStyle.EXPLICIT) for locale in LOCALES]
    assert shown == [FRANCE + french, QUEBEC + french, english, english, english]


@pytest.mark.parametrize(
    ("currency", "locale", "expected"),
    [
        ("CAD", Locale.FR_CA, QUEBEC + "$"),
        ("CAD", Locale.EN_CA, "$100,000"),
        ("CAD", Locale.FR_FR, FRANCE + "$\u00a0CA"),
        ("CAD", Locale.EN_US, "CA$100,000"),
        ("USD", Locale.EN_US, "$100,000"),
        ("USD", Locale.FR_CA, QUEBEC + "$\u00a0US"),
        ("EUR", Locale.FR_FR, FRANCE + "€"),
        ("GBP", Locale.EN_GB, "£100,000"),
    ],
)
def test_a_local_amount_leaves_the_own_country_out(currency: str, locale: Locale, expected: str) -> None:
    assert money(Decimal(100000), currency, locale, MoneyStyle.LOCAL) == expected


@pytest.mark.parametrize(
    ("amount", "currency", "french", "english"),
    [
        ("1500000", "EUR", "1,5\u00a0million\u00a0d’euros", "€1.5\u00a0million"),
        (
            "1500000",
            "CAD",
            "1,5\u00a0million\u00a0de\u00a0dollars\u00a0canadiens",
            "CA$1.5\u00a0million",
        ),
        ("5000000", "USD", "5\u00a0millions\u00a0de\u00a0dollars\u00a0américains", "US$5\u00a0million"),
        ("2000000000", "GBP", "2\u00a0milliards\u00a0de\u00a0livres\u00a0sterling", "£2\u00a0billion"),
        ("3000000", "CHF", "3\u00a0millions\u00a0de\u00a0francs\u00a0suisses", "CHF\u00a03\u00a0million"),
        ("1234567", "EUR", "1\u00a0234\u00a0567\u00a0€", "€1,234,567"),
    ],
)
def test_a_large_round_amount_takes_a_word(amount: str, currency: str, french: str, english: str) -> None:
    assert money(Decimal(amount), currency, Locale.FR_CA, MoneyStyle.EXPLICIT, compact=True) == french
    assert money(Decimal(amount), currency, Locale.EN_CA, MoneyStyle.EXPLICIT, compact=True) == english


def test_a_large_round_amount_at_home_is_in_dollars() -> None:
    shown = money(Decimal(1200000), "CAD", Locale.FR_CA, MoneyStyle.LOCAL, compact=True)
    assert shown == "1,2\u00a0million\u00a0de\u00a0dollars"
    assert money(Decimal(1200000), "CAD", Locale.EN_CA, MoneyStyle.LOCAL, compact=True) == "$1.2\u00a0million"


@pytest.mark.parametrize(
    ("amount", "french", "english"),
    [
        ("1234.5", "1\u00a0234,50\u00a0€", "€1,234.50"),
        ("1234.00", "1\u00a0234\u00a0€", "€1,234"),
        ("0.125", "0,125\u00a0€", "€0.125"),
        ("-5", "\u22125\u00a0€", "\u2212€5"),
    ],
)
def test_cents_are_shown_where_there_are_any(amount: str, french: str, english: str) -> None:
    assert money(Decimal(amount), "EUR", Locale.FR_CA, MoneyStyle.EXPLICIT) == french
    assert money(Decimal(amount), "EUR", Locale.EN_GB, MoneyStyle.EXPLICIT) == english
