"""Datelines, end marks, headings of boilerplates and quotations in the five locales."""

import pytest

from pressgen.language.conventions import about, conventions, dateline, quoted
from pressgen.language.dates import day
from pressgen.model.locale import Locale
from pressgen.model.moment import read_day


@pytest.mark.parametrize(
    ("locale", "place", "expected"),
    [
        (Locale.FR_FR, "Montréal et Paris", "Montréal et Paris, le 29\u00a0novembre 2023\u00a0–"),
        (Locale.FR_CA, "Montréal et Paris", "Montréal et Paris, le 29\u00a0novembre 2023\u00a0–"),
        (Locale.EN_CA, "Montreal and Paris", "Montreal and Paris, November\u00a029, 2023\u00a0–"),
        (Locale.EN_GB, "Paris", "Paris, 29\u00a0November 2023\u00a0–"),
        (Locale.EN_US, "Montreal and Paris", "Montreal and Paris, November\u00a029, 2023\u00a0—"),
    ],
)
def test_a_dateline_follows_the_locale(locale: Locale, place: str, expected: str) -> None:
    assert dateline(place, day(read_day("2023-11-29"), locale), locale) == expected


@pytest.mark.parametrize(
    ("locale", "mark"),
    [
        (Locale.FR_FR, ""),
        (Locale.FR_CA, "–\u00a030\u00a0–"),
        (Locale.EN_CA, "–\u00a030\u00a0–"),
        (Locale.EN_GB, "ENDS"),
        (Locale.EN_US, "###"),
    ],
)
def test_an_end_mark_follows_the_locale(locale: Locale, mark: str) -> None:
    assert conventions(locale).end_mark == mark


@pytest.mark.parametrize(
    ("locale", "name", "article", "expected"),
    [
        (Locale.FR_CA, "Health Data Hub", "le", "À propos du Health Data Hub"),
        (Locale.FR_FR, "École de technologie supérieure", "l'", "À propos de l’École de technologie supérieure"),
        (Locale.FR_CA, "Exodus", "", "À propos d’Exodus"),
        (Locale.EN_CA, "Health Data Hub", "the", "About the Health Data Hub"),
        (Locale.EN_GB, "Debian", "", "About Debian"),
    ],
)
def test_a_boilerplate_is_headed_with_its_article(locale: Locale, name: str, article: str, expected: str) -> None:
    assert about(name, article, locale) == expected


def test_each_paragraph_of_a_quotation_opens_and_the_last_one_closes() -> None:
    assert quoted("Un.\n \nDeux.", Locale.FR_CA) == "«\u00a0Un.\n\n«\u00a0Deux.\u00a0»"
    assert quoted("One.\n\nTwo.", Locale.EN_CA) == "“One.\n\n“Two.”"
