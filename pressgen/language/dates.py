"""Days, hours and instants as a place writes them."""

from datetime import date, datetime, time, timedelta, tzinfo
from functools import lru_cache

from babel.core import get_global
from babel.dates import format_date, get_timezone_location, get_timezone_name

from pressgen.language.french import of
from pressgen.language.numbers import NO_BREAK
from pressgen.model.locale import Language, Locale

_NAMED_ZONES = {
    "America_Eastern",
    "America_Central",
    "America_Mountain",
    "America_Pacific",
    "Atlantic",
    "Newfoundland",
}
"""CLDR's metazones whose name North Americans use instead of a city's."""


def day(when: date, locale: Locale) -> str:
    """A day: `29 novembre 2023`, `1er décembre 2023`, `November 29, 2023`, `29 November 2023`.

    The day does not part from its month. `1er` is what CLDR lacks (OQLF, "Date"); the order of English follows the
    country.
    """
    month, year = _month(when.month, locale), f"{when.year:04d}"
    if locale.language is Language.FR:
        return f"{'1er' if when.day == 1 else when.day}{NO_BREAK}{month} {year}"
    if locale is Locale.EN_GB:
        return f"{when.day}{NO_BREAK}{month} {year}"
    return f"{month}{NO_BREAK}{when.day}, {year}"


@lru_cache
def _month(number: int, locale: Locale) -> str:
    return format_date(date(2000, number, 1), "MMMM", locale.babel)


def hour(when: time, locale: Locale) -> str:
    """A time of day, to the minute: `9 h 54`, `9 h`, `9:54 a.m.`, `9 a.m.`, in Britain `9:54 am`; `noon`, `midnight`.

    Sources: OQLF, "Heure" (both French locales); Canadian Style 5.12; Associated Press; Guardian style guide.
    """
    if locale.language is Language.FR:
        return f"{when.hour}{NO_BREAK}h" + (f"{NO_BREAK}{when.minute:02d}" if when.minute else "")
    if when.minute == 0 and when.hour in (0, 12):
        return "noon" if when.hour else "midnight"
    clock = f"{when.hour % 12 or 12}" + (f":{when.minute:02d}" if when.minute else "")
    half = "p.m." if when.hour >= 12 else "a.m."
    return f"{clock}{NO_BREAK}{half.replace('.', '') if locale is Locale.EN_GB else half}"


def moment(when: datetime, locale: Locale) -> str:
    """An instant with its zone: `29 novembre 2023, 9 h 54 (heure de Paris)`.

    Args:
        when: an aware datetime.
        locale: the place whose usage to follow.
    """
    assert when.tzinfo is not None
    return f"{day(when, locale)}, {hour(when.time(), locale)} ({zone(when.tzinfo, locale)})"


def zone(where: tzinfo, locale: Locale) -> str:
    """What a zone is called: `heure de Paris`, `heure de l’Est`, `Paris time`, `Eastern Time`, `UTC+1`.

    North American zones have the names of CLDR, all others that of their city; a fixed distance to UTC is written so.
    """
    fixed = where.utcoffset(None)
    if fixed is not None:
        return _distance(fixed)
    key = get_global("zone_aliases").get(str(where), str(where))
    if get_global("meta_zones").get(key) in _NAMED_ZONES:
        return get_timezone_name(where, zone_variant="generic", locale=locale.babel)
    city = get_timezone_location(where, locale=locale.babel, return_city=True).rpartition("/")[2]
    if locale.language is Language.EN:
        return f"{city} time"
    return f"heure {of(city.removeprefix('Le '), 'le')}" if city.startswith("Le ") else f"heure {of(city)}"


def _distance(offset: timedelta) -> str:
    minutes = round(abs(offset).total_seconds()) // 60
    sign = "\u2212" if offset < timedelta(0) else "+"
    return "UTC" + (f"{sign}{minutes // 60}" if minutes else "") + (f":{minutes % 60:02d}" if minutes % 60 else "")
