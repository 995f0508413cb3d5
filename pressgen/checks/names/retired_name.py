"""A text calls an organisation or a person by a name that was not right on the release's day.

Organisations are renamed, merged and divided. Their records keep each name with its dates, so that a release calls
them as they were called on its day, neither by a former name nor by one that came later. A name that the text itself
calls a former one ("formerly", "until 2013") is let through.

Wrong: in November 2023, `the Institut Gustave-Roussy`, a name that ended in 2012.
Right: `Gustave Roussy`, or `Gustave Roussy (formerly the Institut Gustave-Roussy)`.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from pressgen.checks.names.spoken import Name, register
from pressgen.checks.rule import Group, Rule, Segment
from pressgen.language.naming import Named
from pressgen.model.finding import Finding, Severity
from pressgen.model.message import Message, msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.organization import Organization, OrganizationName

_FORMER = re.compile(
    r"\b(?:ancien(?:s|ne|nes|nement)?|autrefois|naguère|jadis|alors|jusqu['’]en|auparavant|remplac\w+|succ[eé]d\w+|"
    r"fusion\w*|formerly|former|previously|then|until|once|replac\w+|succeed\w*|merge\w*|née?|ex)\b[^.;:!?]{0,30}$",
    re.IGNORECASE,
)
"""What before a name calls it a former one."""

_SINCE = re.compile(
    r"\W{1,3}(?:(?:qui )?(?:est |était |a été )?(?:devenue?s?|renommée?s?|rebaptisée?s?)|aujourd['’]hui|"
    r"(?:which )?(?:is |was |has )?(?:now|since|became|becomes?|renamed|today))\b",
    re.IGNORECASE,
)
"""What after a name says that there is another one."""


_NEAR = 60
"""How many characters before a name such a word is looked for in."""


def retired(newsroom: Newsroom) -> Iterator[Finding]:
    """Names that were given up before the day of the release, or taken after it."""
    names = register(newsroom)
    for segment, day in names.spoken:
        for found in names.find(segment.text.value):
            if not any(name.dated.holds(day) for name in found.of) and not _told_so(segment.text.value, found):
                yield _finding(segment, found, day)


def _told_so(text: str, found: Named[tuple[Name, ...]]) -> bool:
    before = max(0, found.start - _NEAR)
    return _FORMER.search(text, before, found.start) is not None or _SINCE.match(text, found.end) is not None


def _finding(segment: Segment, found: Named[tuple[Name, ...]], day: date) -> Finding:
    name = found.of[0]
    until, since = name.dated.until, name.dated.since
    message = (
        msg("the name “{name}” was given up on {date}", name=found.written, date=until + timedelta(1))
        if until is not None and until < day
        else msg("the name “{name}” was taken on {date} only", name=found.written, date=since)
    )
    return RULE.found(segment, (found.start, found.end), message, _advice(segment, name, day))


def _advice(segment: Segment, name: Name, day: date) -> Message:
    if isinstance(name.record, Organization):
        called = name.record.named_on(day)
        words = called.acronym if _is_acronym(name) and called.acronym else called.name
        text = words.wording(segment.locale) or next(iter(words.values()))
        current = text.value
    else:
        current = name.record.named_on(day)
    return msg("on the day of the release, {date}, the name was “{name}”", date=day, name=current)


def _is_acronym(name: Name) -> bool:
    acronym = name.dated.acronym if isinstance(name.dated, OrganizationName) else None
    return acronym is not None and name.written in {text.value for text in acronym.values()}


RULE = Rule("retired-name", Group.NAMES, Severity.WARNING, newsroom=retired)
