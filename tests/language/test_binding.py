"""What stays on one line, as editions show it."""

import pytest

from pressgen.language.typography import typeset
from pressgen.model.locale import REGIONAL, Language, Locale

FRENCH = [locale for locale in REGIONAL if locale.language is Language.FR]
ENGLISH = [locale for locale in REGIONAL if locale.language is Language.EN]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("100€", "100\u00a0€"),
        ("100 $ CA", "100\u00a0$\u00a0CA"),
        ("100 $US", "100\u00a0$\u00a0US"),
        ("30M$ et 5 Md€ et 5 k€", "30\u00a0M$ et 5\u00a0Md€ et 5\u00a0k€"),
        ("30 M $", "30\u00a0M$"),
        ("5 millions", "5\u00a0millions"),
        ("9h54, 9 h 54, 9h", "9\u00a0h\u00a054, 9\u00a0h\u00a054, 9\u00a0h"),
        ("24h/24", "24\u00a0h/24"),
        ("29 novembre 2023", "29\u00a0novembre 2023"),
        ("le 1er mai", "le 1er\u00a0mai"),
        ("le 29 nov. et le 3 févr.", "le 29\u00a0nov. et le 3\u00a0févr."),
        ("M. Roy, Mme Roy, Dr Roy", "M.\u00a0Roy, Mme\u00a0Roy, Dr\u00a0Roy"),
        ("M. le ministre", "M.\u00a0le ministre"),
        ("par J. Roy et J.-P. Roy", "par J.\u00a0Roy et J.-P.\u00a0Roy"),
        ("p. 3, n° 5, n°5, no 5, art. 3", "p.\u00a03, n°\u00a05, n°\u00a05, no\u00a05, art.\u00a03"),
        ("p. ex. ceci", "p.\u00a0ex. ceci"),
        ("10 km, 10km et 20°C", "10\u00a0km, 10\u00a0km et 20\u00a0°C"),
        ("100 CHF, CHF 100", "100\u00a0CHF, CHF\u00a0100"),
        ("01 42 11 42 11", "01\u00a042\u00a011\u00a042\u00a011"),
        ("+33 6 17 11 37 42", "+33\u00a06\u00a017\u00a011\u00a037\u00a042"),
        ("au 514 555-0142", "au 514\u00a0555-0142"),
        ("(514) 555-0142", "(514)\u00a0555-0142"),
        ("+1 (347) 674-7759", "+1\u00a0(347)\u00a0674-7759"),
        ("le 29\nnovembre", "le 29\u00a0novembre"),
        ("> le 29\n> novembre", "> le 29\u00a0novembre"),
    ],
)
def test_french_keeps_together_what_belongs_together(typed: str, expected: str) -> None:
    assert [typeset(typed, locale) for locale in FRENCH] == [expected] * len(FRENCH)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("November 29, 2023", "November\u00a029, 2023"),
        ("29 November 2023", "29\u00a0November 2023"),
        ("Nov. 29 and 3 Feb.", "Nov.\u00a029 and 3\u00a0Feb."),
        ("9:54 a.m., 9 am", "9:54\u00a0a.m., 9\u00a0am"),
        ("CA$ 100, $ 5 million", "CA$100, $5\u00a0million"),
        ("Dr. Roy, Ms Roy, No. 5", "Dr.\u00a0Roy, Ms\u00a0Roy, No.\u00a05"),
        ("by J. Smith", "by J.\u00a0Smith"),
        ("10 km, 10km", "10\u00a0km, 10km"),
        ("CHF 100", "CHF\u00a0100"),
        ("at 867-393-7478, ext. 402", "at 867-393-7478, ext.\u00a0402"),
        ("1 514 555-0142", "1\u00a0514\u00a0555-0142"),
    ],
)
def test_english_keeps_together_what_belongs_together(typed: str, expected: str) -> None:
    assert [typeset(typed, locale) for locale in ENGLISH] == [expected] * len(ENGLISH)


@pytest.mark.parametrize(
    "text",
    [
        "la vitamine C. Elle",
        "le plan B. Une suite",
        "la 4G, la 3D, 10K",
        "B12km",
        "un h de trop",
        "H2O et CO2",
        "2023 l'an dernier",
        "le RHUM. Roy",
        "noms 5",
        "en 2023 et 2024",
    ],
)
@pytest.mark.parametrize("locale", REGIONAL)
def test_what_belongs_apart_stays_apart(text: str, locale: Locale) -> None:
    assert typeset(text, locale).replace("’", "'") == text
