"""A text speaks of an embargo that the release does not have, or that ends on another day.

pressgen holds a release back by its field `embargo`; a sentence holds nothing back. Where they differ, the release goes
out at an hour that its own readers are told not to keep.

Wrong: `Sous embargo jusqu'au 30 novembre 2023` in a text of a release without `embargo:`.
Right: `embargo: 2023-11-30 06:00 America/Toronto`; the editions say so themselves.
"""

import re
from collections.abc import Iterator

from pressgen.checks.parity.comparison import is_day
from pressgen.checks.rule import Group, Rule, Segment
from pressgen.language.readings import CalendarDate, ReadingKind, readings
from pressgen.model.finding import Finding, Severity
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release

_NOTICE = re.compile(
    r"(?:sous )?embargo\s*(?::|jusqu['’](?:au|à|en))|(?:under embargo|(?:strictly )?embargoed)\s*(?::|until|till)|"
    r"\bne pas (?:publier|diffuser|rendre public) avant|"
    r"\bnot (?:for|to be) (?:release|publication|published|released) (?:before|until)",
    re.IGNORECASE,
)
_HINTS = ("embargo", "ne pas ", "not for ", "not to be ")
_REACH = 60
"""How many characters after the notice its date begins at the latest."""


def different(segment: Segment, newsroom: Newsroom) -> Iterator[Finding]:
    """Embargoes in the wording of a release that its fields do not know."""
    words = segment.text.value.lower()
    notice = _NOTICE.search(segment.text.value) if any(hint in words for hint in _HINTS) else None
    if notice is None or not isinstance(segment.record, Release):
        return
    embargo = segment.record.embargo
    told = _date(segment, notice.end())
    if embargo is None:
        yield RULE.finding(
            segment.place(*notice.span()),
            msg("the text speaks of an embargo, and the release has none"),
            msg("write it as `embargo:`, with day, hour and zone, and take it out of the text"),
        )
    elif told and not is_day(told[0], embargo.instant(newsroom.settings.zone).date()):
        yield RULE.finding(
            segment.place(notice.start(), told[1]),
            msg("the text ends the embargo on another day than the release: {day}", day=embargo.day),
            msg("take it out of the text; each edition tells the embargo of the release"),
        )


def _date(segment: Segment, after: int) -> tuple[CalendarDate, int] | None:
    """The first date after the notice and where it ends."""
    for reading in readings(segment.text.value, segment.locale):
        if reading.kind is ReadingKind.DATE and after <= reading.start <= after + _REACH:
            assert isinstance(reading.value, CalendarDate)
            return reading.value, reading.end
    return None


RULE = Rule("embargo-mismatch", Group.PARITY, Severity.ERROR, segment=different)
