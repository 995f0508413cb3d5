"""A date is in no calendar.

`February 31` is a slip of the hand, and no reader can tell which day is meant. Where no year is written, February has
29 days.

Wrong: `February 31, 2026`, `June 31`.
Right: `February 28, 2026`, `June 30`.
"""

import re
from calendar import monthrange
from collections.abc import Iterator

from pressgen.checks.rule import Group, Rule, Segment
from pressgen.language.readings import CalendarDate, Reading, readings
from pressgen.model.finding import Finding, Severity
from pressgen.model.locale import Language
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom

_LEAP = 2000
"""A year that has a February 29."""

_COUNTING = re.compile(r"\b(?:in|last|this|next|since|during|every|each|of|late|early|mid)[ -]$", re.IGNORECASE)
"""What before a month makes the number after it no day: `in June 31 projects began`."""


def in_text(segment: Segment, _newsroom: Newsroom) -> Iterator[Finding]:
    """Days that their month has not."""
    for reading in readings(segment.text.value, segment.locale):
        told = reading.value
        if isinstance(told, CalendarDate) and told.day:
            days = monthrange(told.year or _LEAP, told.month)[1]
            if told.day > days and not _counts(segment, reading, told):
                yield RULE.found(
                    segment,
                    (reading.start, reading.end),
                    msg("there is no “{date}”", date=segment.text.value[reading.start : reading.end]),
                    msg("this month has {days} days; check the date", days=days),
                )


def _counts(segment: Segment, reading: Reading, told: CalendarDate) -> bool:
    """Whether the number after an English month without a year may count what follows."""
    text = segment.text.value
    return (
        segment.locale.language is Language.EN
        and told.year is None
        and text[reading.start].isalpha()
        and _COUNTING.search(text, max(0, reading.start - 8), reading.start) is not None
    )


RULE = Rule("impossible-date", Group.FIGURES, Severity.ERROR, segment=in_text)
