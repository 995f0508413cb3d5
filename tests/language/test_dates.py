"""Days, hours and instants in the five locales."""

from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from pressgen.language.dates import day, hour, moment, zone
from pressgen.model.locale import Locale

LOCALES = [Locale.FR_FR, Locale.FR_CA, Locale.EN_CA, Locale.EN_GB, Locale.EN_US]


@pytest.mark.parametrize(
    ("when", "french", "american", "british"),
    [
        (date(2023, 11, 29), "29\u00a0novembre 2023", "November\u00a029, 2023", "29\u00a0November 2023"),
        (date(2023, 12, 1), "1er\u00a0décembre 2023", "December\u00a01, 2023", "1\u00a0December 2023"),
        (date(2024, 8, 11), "11\u00a0août 2024", "August\u00a011, 2024", "11\u00a0August 2024"),
    ],
)
def test_a_day_follows_the_locale(when: date, french: str, american: str, british: str) -> None:
    assert [day(when, locale) for locale in LOCALES] == [french, french, american, british, american]


@pytest.mark.parametrize(
    ("when", "french", "american", "british"),
    [
        (time(9, 54), "9\u00a0h\u00a054", "9:54\u00a0a.m.", "9:54\u00a0am"),
        (time(9), "9\u00a0h", "9\u00a0a.m.", "9\u00a0am"),
        (time(16, 5), "16\u00a0h\u00a005", "4:05\u00a0p.m.", "4:05\u00a0pm"),
        (time(12, 30), "12\u00a0h\u00a030", "12:30\u00a0p.m.", "12:30\u00a0pm"),
        (time(0, 1), "0\u00a0h\u00a001", "12:01\u00a0a.m.", "12:01\u00a0am"),
        (time(12), "12\u00a0h", "noon", "noon"),
        (time(0), "0\u00a0h", "midnight", "midnight"),
    ],
)
def test_an_hour_follows_the_locale(when: time, french: str, american: str, british: str) -> None:
    assert [hour(when, locale) for locale in LOCALES] == [french, french, american, british, american]


def test_an_instant_names_its_zone() -> None:
    when = datetime(2023, 11, 29, 9, 54, tzinfo=ZoneInfo("Europe/Paris"))
    french = "29\u00a0novembre 2023, 9\u00a0h\u00a054 (heure de Paris)"
    assert [moment(when, locale) for locale in LOCALES] == [
        french,
        french,
        "November\u00a029, 2023, 9:54\u00a0a.m. (Paris time)",
        "29\u00a0November 2023, 9:54\u00a0am (Paris time)",
        "November\u00a029, 2023, 9:54\u00a0a.m. (Paris time)",
    ]


@pytest.mark.parametrize(
    ("key", "quebec", "english"),
    [
        ("America/Toronto", "heure de l’Est", "Eastern Time"),
        ("America/Montreal", "heure de l’Est", "Eastern Time"),
        ("America/Halifax", "heure de l’Atlantique", "Atlantic Time"),
        ("America/Vancouver", "heure du Pacifique", "Pacific Time"),
        ("America/St_Johns", "heure de Terre-Neuve", "Newfoundland Time"),
        ("Europe/London", "heure de Londres", "London time"),
        ("Europe/Oslo", "heure d’Oslo", "Oslo time"),
        ("Africa/Cairo", "heure du Caire", "Cairo time"),
        ("UTC", "UTC", "UTC"),
        ("Etc/GMT+5", "UTC\u22125", "UTC\u22125"),
    ],
)
def test_a_zone_has_the_name_that_people_use(key: str, quebec: str, english: str) -> None:
    assert zone(ZoneInfo(key), Locale.FR_CA) == quebec
    assert zone(ZoneInfo(key), Locale.EN_CA) == english


def test_readers_in_france_learn_which_east() -> None:
    assert zone(ZoneInfo("America/Toronto"), Locale.FR_FR) == "heure de l’Est nord-américain"


@pytest.mark.parametrize(
    ("offset", "expected"),
    [
        (timedelta(hours=1), "UTC+1"),
        (timedelta(hours=-5), "UTC\u22125"),
        (timedelta(hours=5, minutes=30), "UTC+5:30"),
        (timedelta(hours=-3, minutes=-30), "UTC\u22123:30"),
        (timedelta(0), "UTC"),
    ],
)
def test_an_offset_is_written_as_a_distance_to_utc(offset: timedelta, expected: str) -> None:
    when = datetime(2023, 11, 29, 9, 54, tzinfo=timezone(offset))
    assert moment(when, Locale.FR_CA) == f"29\u00a0novembre 2023, 9\u00a0h\u00a054 ({expected})"
