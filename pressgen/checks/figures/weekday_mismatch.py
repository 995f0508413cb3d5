"""The day of the week is not that of the date.

A reader who plans by the weekday comes on the wrong day, and nobody knows which of the two is meant. Where no year is
written, the date is the nearest one to the release's.

Wrong: `Tuesday, April 17, 2019`, which was a Wednesday.
Right: `Wednesday, April 17, 2019`.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from pressgen.checks.rule import Group, Rule, Segment
from pressgen.language.reading_calendar import CALENDARS
from pressgen.language.readings import CalendarDate, Reading, ReadingKind, readings
from pressgen.model.finding import Finding, Severity
from pressgen.model.manual import Remedy
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release

_NEAR = 60
"""Days from the release within which a date without a year can be no other year's."""

_LIST = 9
"""Characters that may part two days of one list: `Saturday and Sunday, April 14 and 15`."""


def in_text(segment: Segment, _newsroom: Newsroom) -> Iterator[Finding]:
    """Weekdays that none of the dates after them falls on."""
    found = [
        reading
        for reading in readings(segment.text.value, segment.locale)
        if reading.kind in (ReadingKind.WEEKDAY, ReadingKind.DATE)
    ]
    for at, reading in enumerate(found):
        if reading.kind is ReadingKind.WEEKDAY:
            possible = [day for told in _listed(found[at + 1 :]) for day in _days(told, segment)]
            if possible and all(day.weekday() != reading.value for day in possible):
                yield _finding(segment, reading, found[at + 1], possible[0])


def _listed(dates: Sequence[Reading]) -> Iterator[CalendarDate]:
    """The first date and those that are listed with it."""
    for before, after in pairwise((None, *dates)):
        assert after
        if after.kind is not ReadingKind.DATE or (before and after.start - before.end > _LIST):
            return
        if isinstance(after.value, CalendarDate):
            yield after.value


def _days(told: CalendarDate, segment: Segment) -> list[date]:
    """The days that a date may be: one where it has a year or is near the release, else the last and the next."""
    if told.year:
        years: tuple[int, ...] = (told.year,)
    elif isinstance(segment.record, Release):
        years = tuple(segment.record.day.year + step for step in (-1, 0, 1))
    else:
        years = ()
    days = [day for year in years if (day := _day(year, told))]
    if told.year or not days or not isinstance(segment.record, Release):
        return days
    issued = segment.record.day
    near = sorted(days, key=lambda day: abs(day - issued))
    return near[:1] if abs(near[0] - issued).days <= _NEAR else near[:2]


def _day(year: int, told: CalendarDate) -> date | None:
    try:
        return date(year, told.month, told.day or 1)
    except ValueError:
        return None


def _finding(segment: Segment, weekday: Reading, told: Reading, day: date) -> Finding:
    words = segment.text.value
    written = words[weekday.start : weekday.end]
    right = CALENDARS[segment.locale.language].weekdays[day.weekday()]
    right = right.capitalize() if written[:1].isupper() else right
    return RULE.found(
        segment,
        (weekday.start, weekday.end),
        msg("“{date}” is not a “{weekday}”", date=words[told.start : told.end], weekday=written),
        msg("in {year} it is a “{weekday}”; check the day of the week and the date", year=day.year, weekday=right),
        words=right,
    )


RULE = Rule("weekday-mismatch", Group.FIGURES, Severity.ERROR, segment=in_text, remedy=Remedy.SUGGESTION)
