"""Dates with their weekday, and times of day with their zone, at a digit of a text; decades and centuries."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import time
from decimal import Decimal

from pressgen.language.reading import CalendarDate, Period, Reading, ReadingKind
from pressgen.model.locale import Language, Locale

GAP = "[ \u200b]"
"""A space, or what markup was replaced by."""

_GAPS = (" ", "\u200b")
_YEAR = r"(?P<year>[12]\d{3})(?!\d)"
_DAY = rf"(?:0?[1-9]|[12]\d|3[01])(?!\d)(?:{GAP}*%s\b)?"


@dataclass(frozen=True, slots=True)
class Calendar:
    """How a language writes dates and times."""

    weekdays: tuple[str, ...]
    """The days of the week from Monday on, in small letters."""

    day_first: re.Pattern[str]
    """Days, a month, perhaps a year: `12 et 13 mai 2018`."""

    month_before: re.Pattern[str]
    """A month, up to the digit."""

    days_after: re.Pattern[str]
    """Days after their month, perhaps a year: `12 and 13, 2018`."""

    weekday_before: re.Pattern[str]
    """A weekday, up to the date."""

    clock: re.Pattern[str]
    """An hour, perhaps with minutes, perhaps with its half of the day."""

    noon: re.Pattern[str]
    """Noon and midnight."""

    zone: re.Pattern[str]
    """A time zone, after a time."""

    zone_letters: Mapping[str, str]
    """The zones of North America by the letter of their abbreviation."""

    month_first: bool
    """Whether the month may stand before the days."""


def _calendar(
    months: str, weekdays: str, nth: str, link: str, clock: str, noon: str, zone: str, letters: str, month_first: bool
) -> Calendar:
    flags = re.NOFLAG if month_first else re.IGNORECASE
    numbered = "|".join(f"(?P<m{number}>{name})" for number, name in enumerate(months.split(), 1))
    month = rf"(?:{numbered})(?![\w-]|'s)"
    day = _DAY % nth
    further = rf"(?:(?:,{GAP}+{day})*(?:{link}){day}(?!\d|[.,:]\d))*"
    year = rf"(?:,?{GAP}+{_YEAR}(?!{GAP}*(?:%|people|per)))?" if month_first else rf"(?:{GAP}+{_YEAR})?"
    after = rf"(?P<days>{day}(?!,\d{{3}}|[.:]\d|{GAP}(?:million|per|%)){further}){year}"
    names = tuple(weekdays.split())
    return Calendar(
        weekdays=names,
        day_first=re.compile(rf"(?P<days>{day}{further}){GAP}+(?:of )?{month}{year}", flags),
        month_before=re.compile(rf"(?<![\w-]){month}(?:{GAP}|de )+\Z", flags),
        days_after=re.compile(after, flags),
        weekday_before=re.compile(rf"\b({'|'.join(names)}),?(?:{GAP}|le |the )+\Z", re.IGNORECASE),
        clock=re.compile(clock),
        noon=re.compile(rf"(?<![\w-])(?:{noon})(?![\w-])"),
        zone=re.compile(rf",?{GAP}*\(?(?P<zone>{zone}|(?P<plain>UTC|GMT|TU|CET|CEST|BST)\b)"),
        zone_letters=dict(zip(letters, _NORTH_AMERICA, strict=True)),
        month_first=month_first,
    )


_NORTH_AMERICA = ("eastern", "central", "mountain", "pacific", "atlantic", "newfoundland")
CALENDARS = {
    Language.FR: _calendar(
        months=r"janv(?:ier|\.)? févr(?:ier|\.)?|fév\.? mars avr(?:il|\.)? mai juin juil(?:let|l?\.?) ao[uû]t "
        r"sept(?:embre|\.)? oct(?:obre|\.)? nov(?:embre|\.)? déc(?:embre|\.)?",
        weekdays="lundi mardi mercredi jeudi vendredi samedi dimanche",
        nth="(?:er|e)",
        link="(?:,? et|,? ou| au| à|, puis|,)(?: le)? | ?[-–—] ?",
        clock=rf"(?P<hour>[01]?\d|2[0-3])(?:{GAP}?(?:h{GAP}?|heures{GAP})(?P<minute>[0-5]\d)(?!\d)"
        rf"|:(?P<minutes>[0-5]\d)(?![\d:])(?:{GAP}?h\b)?|{GAP}?h(?![\w/]))(?P<half>)",
        noon="(?P<noon>[Mm]idi)|[Mm]inuit",
        zone=r"H[NA]?(?P<letter>[ECRPAT])\b"
        r"|[Hh]eure (?:normale |avancée |locale )?(?:de l'|du |des |de la |de |d')(?P<name>[A-ZÉ][\w-]+)",
        letters="ECRPAT",
        month_first=False,
    ),
    Language.EN: _calendar(
        months=r"Jan(?:uary|\.)? Feb(?:ruary|\.)? Mar(?:ch|\.)? Apr(?:il|\.)? May Jun[e.]? Jul[y.]? "
        r"Aug(?:ust|\.)? Sep(?:tember|t?\.?) Oct(?:ober|\.)? Nov(?:ember|\.)? Dec(?:ember|\.)?",
        weekdays="monday tuesday wednesday thursday friday saturday sunday",
        nth="(?:st|nd|rd|th)",
        link="(?:,? and|,? or| to| through| until| &)(?: the)? | ?[-–—] ?",
        clock=rf"(?P<hour>[01]?\d|2[0-3])(?:[:.](?P<minute>[0-5]\d))?{GAP}?(?P<half>[AaPp])\.?{GAP}?[Mm]\b\.?"
        r"|(?P<hours>[01]?\d|2[0-3]):(?P<minutes>[0-5]\d)(?![\d:])",
        noon="(?P<noon>[Nn]oon)|[Mm]idnight",
        zone=r"(?P<letter>[ECMPAN])[SD]?T\b"
        r"|(?P<name>[A-Z][\w-]+) (?:[Ss]tandard |[Dd]aylight )?(?:[Ss]avings? )?[Tt]ime\b",
        letters="ECMPAN",
        month_first=True,
    ),
}
_ONLY_YEAR = re.compile(_YEAR)
_IN_FIGURES = re.compile(
    r"(?P<year>\d{4})-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])(?!\d)"
    r"|(?P<first>\d{1,2})/(?P<second>\d{1,2})/(?P<last>[12]\d{3})(?!\d)"
)
_LABELLED = re.compile(r"\b(?:Tier|Phase|Part|Level|Stage|Grade|Round|Category|No\.) \Z")
"""What makes a number no day: `the Tier 2 September intake`."""

_NUMERAL = re.compile(r"\d{1,2}")
_ZONE_NAMES = {
    "est": "eastern",
    "centre": "central",
    "rocheuses": "mountain",
    "pacifique": "pacific",
    "atlantique": "atlantic",
    "terre-neuve": "newfoundland",
    "londres": "london",
    "bruxelles": "brussels",
    "genève": "geneva",
    "montréal": "montreal",
}
_CENTURY = re.compile(rf"\b([IVX]+){GAP}?e{GAP}si[èe]cle")
_ROMAN = {"I": 1, "V": 5, "X": 10}


def date_at(text: str, at: int, calendar: Calendar, locale: Locale) -> list[Reading]:
    """The dates that are written at a digit, one for each day, with the weekday before the first; none elsewhere.

    Args:
        text: the words, with plain spaces and apostrophes.
        at: where the digit stands.
        calendar: how dates are written in its language.
        locale: how dates are written in figures there.
    """
    first = calendar.day_first.match(text, at)
    if first and not (calendar.month_first and _LABELLED.search(text, max(0, at - 10), at)):
        return _dated(text, at, first, first, calendar)
    before = calendar.month_before.search(text, max(0, at - 14), at) if text[at - 1 : at] in _GAPS else None
    if before:
        if year := _ONLY_YEAR.match(text, at):
            value = CalendarDate(int(year["year"]), _month(before), None)
            return [Reading(ReadingKind.DATE, value, before.start(), year.end())]
        if calendar.month_first and (days := calendar.days_after.match(text, at)):
            return _dated(text, before.start(), before, days, calendar)
    figures = _IN_FIGURES.match(text, at)
    return _in_figures(figures, locale) if figures else []


def _month(match: re.Match[str]) -> int:
    return next(number for number in range(1, 13) if match[f"m{number}"])


def _dated(text: str, start: int, of_month: re.Match[str], of_days: re.Match[str], calendar: Calendar) -> list[Reading]:
    year = int(of_days["year"]) if of_days["year"] else None
    month = _month(of_month)
    spans = [day.span() for day in _NUMERAL.finditer(text, *of_days.span("days"))]
    if of_days is not of_month or len(spans) == 1:
        spans[0] = (start, spans[0][1])
    spans[-1] = (spans[-1][0], of_days.end())
    days = [int(day[0]) for day in _NUMERAL.finditer(text, *of_days.span("days"))]
    dates = [
        Reading(ReadingKind.DATE, CalendarDate(year, month, day), *span) for day, span in zip(days, spans, strict=True)
    ]
    if weekday := calendar.weekday_before.search(text, max(0, start - 16), start):
        number = calendar.weekdays.index(weekday[1].lower())
        dates.insert(0, Reading(ReadingKind.WEEKDAY, number, *weekday.span(1)))
    return dates


def _in_figures(match: re.Match[str], locale: Locale) -> list[Reading]:
    """`26/01/2018`; English without a country may mean either order and is read where only one is possible."""
    if match["year"]:
        possible = {(int(match["day"]), int(match["month"]))}
    else:
        orders = [(int(match["first"]), int(match["second"])), (int(match["second"]), int(match["first"]))]
        if locale is Locale.EN_US:
            orders = orders[1:]
        elif locale.language is Language.FR or locale is Locale.EN_GB:
            orders = orders[:1]
        possible = {(day, month) for day, month in orders if 1 <= day <= 31 and 1 <= month <= 12}
    if len(possible) != 1:
        return []
    ((day, month),) = possible
    value = CalendarDate(int(match["year"] or match["last"]), month, day)
    return [Reading(ReadingKind.DATE, value, *match.span())]


def time_at(text: str, at: int, calendar: Calendar) -> list[Reading]:
    """The time of day that is written at a digit, with its zone; nothing elsewhere."""
    match = calendar.clock.match(text, at)
    if not match:
        return []
    groups = match.groupdict()
    hour = int(groups["hour"] or groups["hours"])
    minute = int(groups["minute"] or groups["minutes"] or 0)
    half = (groups["half"] or "").lower()
    if half and not 1 <= hour <= 12:
        return []
    hour = hour % 12 + 12 * (half == "p") if half else hour
    return [Reading(ReadingKind.TIME, time(hour, minute), *match.span()), *_zone(text, match.end(), calendar)]


def _zone(text: str, at: int, calendar: Calendar) -> Iterator[Reading]:
    if match := calendar.zone.match(text, at):
        name = calendar.zone_letters[match["letter"]] if match["letter"] else (match["name"] or match["plain"]).lower()
        yield Reading(ReadingKind.ZONE, _ZONE_NAMES.get(name, name), *match.span("zone"))


def noons(text: str, calendar: Calendar) -> Iterator[Reading]:
    """Noon and midnight, in words."""
    if "noon" in text or "idi" in text or "idnight" in text or "inuit" in text:
        for match in calendar.noon.finditer(text):
            yield Reading(ReadingKind.TIME, time(12 if match["noon"] else 0), *match.span())


def decade(number: int) -> Period:
    """The years of the 1850s, of the 1800s (a century) or of the eighties."""
    first = 1900 + number if number < 100 else number
    return Period(first, first + (99 if first % 100 == 0 and number >= 100 else 9))


def century(number: int) -> Period:
    """The years of a century by its number: 19 for 1801 to 1900."""
    return Period(100 * number - 99, 100 * number)


def roman_centuries(text: str) -> Iterator[Reading]:
    """French centuries: `XIXe siècle`."""
    for match in _CENTURY.finditer(text):
        digits = [_ROMAN[letter] for letter in match[1]]
        signs = [-1 if any(digit < later for later in digits[at:]) else 1 for at, digit in enumerate(digits)]
        number = sum(sign * digit for sign, digit in zip(signs, digits, strict=True))
        yield Reading(ReadingKind.PERIOD, century(number), *match.span())


def is_year(number: Decimal, digits: str) -> bool:
    """Whether four digits that nothing else explains are a year of our time."""
    return len(digits) == 4 and digits.isdigit() and 1900 <= number < 2100
