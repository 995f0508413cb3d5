"""Numbers and percentages in the five locales."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressgen.language.numbers import number, percentage
from pressgen.model.locale import REGIONAL, Locale

LOCALES = [Locale.FR_FR, Locale.FR_CA, Locale.EN_CA, Locale.EN_GB, Locale.EN_US]


@pytest.mark.parametrize(
    ("value", "france", "quebec", "english"),
    [
        ("10000", "10\u202f000", "10\u00a0000", "10,000"),
        ("700", "700", "700", "700"),
        ("1234567.5", "1\u202f234\u202f567,5", "1\u00a0234\u00a0567,5", "1,234,567.5"),
        ("-1234", "\u22121\u202f234", "\u22121\u00a0234", "\u22121,234"),
        ("12.50", "12,50", "12,50", "12.50"),
        ("0", "0", "0", "0"),
    ],
)
def test_numbers_follow_the_locale(value: str, france: str, quebec: str, english: str) -> None:
    shown = [number(Decimal(value), locale) for locale in LOCALES]
    assert shown == [france, quebec, english, english, english]


@pytest.mark.parametrize(
    ("value", "french", "english"),
    [
        ("5000000", "5\u00a0millions", "5\u00a0million"),
        ("1500000", "1,5\u00a0million", "1.5\u00a0million"),
        ("1990000", "1,99\u00a0million", "1.99\u00a0million"),
        ("2000000", "2\u00a0millions", "2\u00a0million"),
        ("10000000", "10\u00a0millions", "10\u00a0million"),
        ("1000000000", "1\u00a0milliard", "1\u00a0billion"),
        ("3200000000", "3,2\u00a0milliards", "3.2\u00a0billion"),
    ],
)
def test_large_round_numbers_take_a_word(value: str, french: str, english: str) -> None:
    assert number(Decimal(value), Locale.FR_CA, compact=True) == french
    assert number(Decimal(value), Locale.FR_FR, compact=True) == french
    assert number(Decimal(value), Locale.EN_GB, compact=True) == english


def test_french_has_no_word_above_milliard() -> None:
    assert number(Decimal(10**12), Locale.FR_FR, compact=True) == "1\u202f000\u00a0milliards"
    assert number(Decimal(10**12), Locale.EN_CA, compact=True) == "1\u00a0trillion"


@pytest.mark.parametrize("value", ["1234567", "1005000", "999999", "10000"])
def test_what_is_not_round_keeps_its_digits(value: str) -> None:
    assert number(Decimal(value), Locale.EN_CA, compact=True) == f"{int(value):,}"


@pytest.mark.parametrize(
    ("value", "french", "english"),
    [("12.5", "12,5\u00a0%", "12.5%"), ("90", "90\u00a0%", "90%"), ("0.125", "0,125\u00a0%", "0.125%")],
)
def test_percentages_are_not_rounded(value: str, french: str, english: str) -> None:
    shown = [percentage(Decimal(value), locale) for locale in LOCALES]
    assert shown == [french, french, english, english, english]


@given(st.decimals(-(10**17), 10**17, places=4), st.sampled_from(REGIONAL))
def test_no_digit_is_lost(value: Decimal, locale: Locale) -> None:
    shown = number(value, locale)
    digits = [character for character in shown if character.isdigit()]
    assert digits == [character for character in f"{value:f}" if character.isdigit()]
