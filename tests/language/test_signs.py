"""Dashes, ellipses and ordinals as editions show them."""

import pytest

from pressgen.language.typography import typeset
from pressgen.model.locale import Locale

LOCALES = [Locale.FR_FR, Locale.FR_CA, Locale.EN_CA, Locale.EN_GB, Locale.EN_US]


@pytest.mark.parametrize(
    ("typed", "french", "closed", "british"),
    [
        ("un - deux", "un —\u00a0deux", "un—deux", "un\u00a0– deux"),
        ("un – deux", "un —\u00a0deux", "un—deux", "un\u00a0– deux"),
        ("un -- deux", "un —\u00a0deux", "un—deux", "un\u00a0– deux"),
        ("un--deux", "un —\u00a0deux", "un—deux", "un\u00a0– deux"),
        ("a - b - c", "a —\u00a0b\u00a0— c", "a—b—c", "a\u00a0– b\u00a0– c"),
        ("a - b. C - d", "a —\u00a0b. C —\u00a0d", "a—b. C—d", "a\u00a0– b. C\u00a0– d"),
        ("Paris-Saclay", "Paris-Saclay", "Paris-Saclay", "Paris-Saclay"),
        ("2019 - 2020", "2019 - 2020", "2019 - 2020", "2019 - 2020"),
        ("2012–2016", "2012–2016", "2012–2016", "2012–2016"),
        ("--fix et -5", "--fix et -5", "--fix et -5", "--fix et -5"),
        ("- un\n- deux", "- un\n- deux", "- un\n- deux", "- un\n- deux"),
        ("un\n– deux", "un\n– deux", "un\n– deux", "un\n– deux"),
    ],
)
def test_a_spaced_hyphen_is_an_aside(typed: str, french: str, closed: str, british: str) -> None:
    assert [typeset(typed, locale) for locale in LOCALES] == [french, french, closed, british, closed]


@pytest.mark.parametrize(("typed", "expected"), [("etc...", "etc…"), ("[...]", "[…]"), ("a.b.", "a.b.")])
@pytest.mark.parametrize("locale", LOCALES)
def test_three_full_stops_are_one_sign(typed: str, expected: str, locale: Locale) -> None:
    assert typeset(typed, locale) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("2ème 3eme 2ième", "2e 3e 2e"),
        ("2èmes", "2es"),
        ("1ère 1ères", "1re 1res"),
        ("XXIème", "XXIe"),
        ("1er 1re 2e 2nd", "1er 1re 2e 2nd"),
    ],
)
def test_french_ordinals_are_short(typed: str, expected: str) -> None:
    assert [typeset(typed, locale) for locale in LOCALES] == [expected, expected, typed, typed, typed]
