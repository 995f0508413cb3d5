"""The place or the day that a release is dated from is not the same everywhere.

The dateline tells where and when the news was given out. Each edition makes it of `place` and `date`; a second one that
was typed into the first paragraph can contradict it.

Wrong: `place: {fr: Montréal et Paris, en: Montreal}`.
Right: `place: {fr: Montréal et Paris, en: Montreal and Paris}`.
"""

import re
from collections.abc import Iterator

from pressgen.checks.form.dateline import typed_dateline
from pressgen.checks.parity.comparison import is_day
from pressgen.checks.rule import Group, Pair, Rule, Segment
from pressgen.language.readings import CalendarDate, readings
from pressgen.model.finding import Finding, Related, Severity
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release

_AND = re.compile(r"\s+(?:et|and|&)\s+|\s*[/;]\s*|\s+[–—-]\s+", re.IGNORECASE)
_AND_OR_COMMA = re.compile(rf"{_AND.pattern}|\s*,\s*", re.IGNORECASE)
_REGION = re.compile(r"\([^)]*\)")


def uneven(pair: Pair, _newsroom: Newsroom) -> Iterator[Finding]:
    """Places whose cities cannot be as many in both languages."""
    if pair.source.path != ("place",):
        return
    source, target = _cities(pair.source.text.value), _cities(pair.target.text.value)
    if source.isdisjoint(target):
        yield RULE.finding(
            pair.target.place(),
            msg("the two languages do not date the release from as many cities"),
            msg("name the same cities in both languages"),
            (Related(pair.source.place(), msg("the other language")),),
        )


def _cities(place: str) -> set[int]:
    """How many cities a place may name: after a comma stands another one, or the province of the one before."""
    words = _REGION.sub("", place)
    fewest, most = (len([city for city in parts.split(words) if city.strip()]) for parts in (_AND, _AND_OR_COMMA))
    return set(range(fewest, most + 1))


def contradicted(segment: Segment, _newsroom: Newsroom) -> Iterator[Finding]:
    """Datelines in the first paragraph that tell another day than the release."""
    if not isinstance(segment.record, Release) or segment.path != ("body", 0, "paragraph"):
        return
    day, dateline = segment.record.day, typed_dateline(segment.text.value)
    for reading in readings(segment.text.value, segment.locale) if dateline else ():
        told, within = reading.value, dateline and dateline[0] <= reading.start and reading.end <= dateline[1]
        if within and isinstance(told, CalendarDate) and not is_day(told, day):
            yield RULE.finding(
                segment.place(reading.start, reading.end),
                msg("the text is dated from another day than the release: {day}", day=day),
                msg("take the dateline out of the text; each edition makes its own of `place` and `date`"),
            )


RULE = Rule("dateline-mismatch", Group.PARITY, Severity.ERROR, segment=contradicted, pair=uneven)
