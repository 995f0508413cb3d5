"""Numbers and amounts as another language writes them."""

import pytest

from pressgen.language.foreign_figures import foreign_groups, misplaced_signs
from pressgen.model.locale import Locale


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("un prix de $100,000.", [("$100,000", "100\u00a0000\u00a0$")]),
        ("un prix de CA$1.50", [("CA$1.50", "1,50\u00a0$\u00a0CA")]),
        ("un prix de € 5", [("€ 5", "5\u00a0€")]),
        ("US$1.5 million", [("US$1.5 million", None)]),
        ("**$5** et `$6`", [("$5", "5\u00a0$")]),
        ("100 000 $ 5 €", []),
        ("100 $ CA, 30 M$, 5 € et 6 €", []),
        ("la variable A$5", [("A$5", "5\u00a0$\u00a0AU")]),
        ("xUS$5", []),
    ],
)
def test_in_french_the_sign_stands_after_the_number(text: str, found: list[tuple[str, str | None]]) -> None:
    assert [(text[start:end], words) for start, end, words in misplaced_signs(text, Locale.FR_CA)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a prize of 100 000 $ CA.", [("100 000 $ CA", "CA$100,000")]),
        ("a prize of 100 000,50 €", [("100 000,50 €", "€100,000.50")]),
        ("5$", [("5$", "$5")]),
        ("$100,000, US$5, $5 million", []),
        ("between $5 and $6", []),
        ("€5 $6", []),
    ],
)
def test_in_english_the_sign_stands_before_the_number(text: str, found: list[tuple[str, str]]) -> None:
    assert [(text[start:end], words) for start, end, words in misplaced_signs(text, Locale.EN_CA)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("12,345 voix et 1,234,567.5 voix", [("12,345", "12\u00a0345"), ("1,234,567.5", "1\u00a0234\u00a0567,5")]),
        ("10.000 voix", [("10.000", "10\u00a0000")]),
        ("10'000 voix", [("10'000", "10\u00a0000")]),
        ("0,125 et 1,5 et 12,3456 et 192.168.1.1", []),
        ("12 345 voix", []),
        ("12,345 %", [("12,345", "12\u00a0345")]),
    ],
)
def test_french_parts_thousands_with_spaces(text: str, found: list[tuple[str, str]]) -> None:
    assert [(text[start:end], words) for start, end, words in foreign_groups(text, Locale.FR_FR)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [("12 345 votes", ["12,345"]), ("12,345 votes", []), ("514 555 0142", []), ("in 2023 100 people", [])],
)
def test_british_and_american_english_part_thousands_with_commas(text: str, found: list[str]) -> None:
    assert [words for _, _, words in foreign_groups(text, Locale.EN_GB)] == found
    assert list(foreign_groups(text, Locale.EN_CA)) == []
