"""Days and months that a text names, and words that only look like them."""

import pytest

from pressgen.language.day_names import months, weekdays
from pressgen.model.locale import Language

FR, EN = Language.FR, Language.EN


@pytest.mark.parametrize(
    ("text", "language", "numbers"),
    [
        ("Lundi, puis les mercredis et DIMANCHE", FR, [0, 2, 6]),
        ("On Monday, then on Sundays", EN, [0, 6]),
        ("a holiday, someday", EN, []),
        ("après-jeudi", FR, []),
        ("www.example.org/lundi", FR, []),
    ],
)
def test_weekdays_are_whole_words(text: str, language: Language, numbers: list[int]) -> None:
    assert [day.number for day in weekdays(text, language)] == numbers


@pytest.mark.parametrize(
    ("text", "language", "numbers"),
    [
        ("de mars à août", FR, [3, 8]),
        ("la planète Mars en marche", FR, []),
        ("from March to May", EN, [3, 5]),
        ("May we march?", EN, []),
        ("The March of Dimes in June", EN, [6]),
    ],
)
def test_months_are_no_other_words(text: str, language: Language, numbers: list[int]) -> None:
    assert [month.number for month in months(text, language)] == numbers
