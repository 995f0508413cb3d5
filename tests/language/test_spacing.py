"""The spaces of signs, units and names as editions show them."""

import pytest

from pressgen.language.typography import typeset
from pressgen.model.locale import REGIONAL, Locale

LOCALES = [Locale.FR_FR, Locale.FR_CA, Locale.EN_CA, Locale.EN_GB, Locale.EN_US]


@pytest.mark.parametrize(
    ("typed", "france", "quebec", "english"),
    [
        ("oui !", "oui\u202f!", "oui!", "oui!"),
        ("oui!", "oui\u202f!", "oui!", "oui!"),
        ("oui\u00a0? non\u202f; a", "oui\u202f? non\u202f; a", "oui? non; a", "oui? non; a"),
        ("oui ?!", "oui\u202f?!", "oui?!", "oui?!"),
        ("note : a", "note\u00a0: a", "note\u00a0: a", "note: a"),
        ("note: a", "note\u00a0: a", "note\u00a0: a", "note: a"),
        ("**note**: a", "**note**\u00a0: a", "**note**\u00a0: a", "**note**: a"),
        ('"a"!', "«\u00a0a\u00a0»\u202f!", "«\u00a0a\u00a0»!", "“a”!"),
        ("12 % et 12,5%", "12\u00a0% et 12,5\u00a0%", "12\u00a0% et 12,5\u00a0%", "12% et 12,5%"),
        ("10 000 patients", "10\u202f000 patients", "10\u00a0000 patients", "10\u00a0000 patients"),
        ("1 234 567", "1\u202f234\u202f567", "1\u00a0234\u00a0567", "1\u00a0234\u00a0567"),
    ],
)
def test_punctuation_and_digits_follow_the_locale(typed: str, france: str, quebec: str, english: str) -> None:
    assert [typeset(typed, locale) for locale in LOCALES] == [france, quebec, english, english, english]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("100 000€", "100\u00a0000\u00a0€"),
        ("100 000 $ CA", "100\u00a0000\u00a0$\u00a0CA"),
        ("30M$ et 5 Md€", "30\u00a0M$ et 5\u00a0Md€"),
        ("5 millions", "5\u00a0millions"),
        ("9h54, 9 h 54, 9h", "9\u00a0h\u00a054, 9\u00a0h\u00a054, 9\u00a0h"),
        ("24h/24", "24\u00a0h/24"),
        ("29 novembre 2023", "29\u00a0novembre 2023"),
        ("le 1er mai", "le 1er\u00a0mai"),
        ("M. Roy, Mme Roy, Dr Roy", "M.\u00a0Roy, Mme\u00a0Roy, Dr\u00a0Roy"),
        ("p. 3, n° 5, n°5", "p.\u00a03, n°\u00a05, n°\u00a05"),
        ("10 km", "10\u00a0km"),
        ("100 CHF", "100\u00a0CHF"),
        ("le 29\nnovembre", "le 29\u00a0novembre"),
        ("> le 29\n> novembre", "> le 29\u00a0novembre"),
    ],
)
def test_french_keeps_together_what_belongs_together(typed: str, expected: str) -> None:
    assert typeset(typed, Locale.FR_CA) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("November 29, 2023", "November\u00a029, 2023"),
        ("29 November 2023", "29\u00a0November 2023"),
        ("9:54 a.m., 9 am", "9:54\u00a0a.m., 9\u00a0am"),
        ("CA$ 100, $ 5 million", "CA$100, $5\u00a0million"),
        ("Dr. Roy, Ms Roy, No. 5", "Dr.\u00a0Roy, Ms\u00a0Roy, No.\u00a05"),
        ("CHF 100", "CHF\u00a0100"),
    ],
)
def test_english_keeps_together_what_belongs_together(typed: str, expected: str) -> None:
    assert [typeset(typed, locale) for locale in (Locale.EN_CA, Locale.EN_GB, Locale.EN_US)] == [expected] * 3


@pytest.mark.parametrize(
    "text",
    [
        "2023",
        "10000",
        "H3T1J4",
        "+1 514 555 0142",
        "01 42 11 42 11",
        "12:30",
        "3 : 1",
        "5%20",
        "en 2023 100 personnes",
        "a.\n\n: b",
    ],
)
@pytest.mark.parametrize("locale", REGIONAL)
def test_what_is_no_sign_of_its_own_stays(text: str, locale: Locale) -> None:
    assert typeset(text, locale) == text
