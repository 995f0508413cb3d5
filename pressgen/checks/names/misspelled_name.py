"""A name is written with other letters, accents or capitals than in its record.

A name belongs to whoever bears it: it has the letters, accents and capitals of the record. For people of the release,
a last name that is off by a letter is found too.

Wrong: `Stephanie Combes`, `Health data hub`, `Carole Jabert`.
Right: `Stéphanie Combes`, `Health Data Hub`, `Carole Jabet`.
"""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from pressgen.checks.names.spoken import Register, register
from pressgen.checks.rule import Group, Rule, Segment
from pressgen.model.finding import Finding, Severity
from pressgen.model.manual import Remedy
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom

_FULL_NAME = re.compile(r"\b([^\W\d_][\w’'-]+) ([^\W\d_a-zà-ÿ][\w’'-]+)")
_ALIKE = 0.8
"""How alike two last names are, from 0 to 1, before one is taken for the other."""


def misspelled(newsroom: Newsroom) -> Iterator[Finding]:
    """Names that are written otherwise than in their records."""
    names = register(newsroom)
    people = _by_first_name(newsroom)
    for segment, _day in names.spoken:
        for found in names.find(segment.text.value):
            if found.misspelled and not found.written.isupper():
                yield _finding(segment, (found.start, found.end), found.written, found.name)
        yield from _nearly(segment, names, people)


def _nearly(segment: Segment, names: Register, people: dict[str, set[str]]) -> Iterator[Finding]:
    """People whose first name is right and whose last name nearly is."""
    if not any(first in segment.text.value for first in people):
        return
    for match in _FULL_NAME.finditer(segment.text.value):
        for known in sorted(people.get(match[1], ())):
            last = known.rpartition(" ")[2]
            near = last != match[2] and SequenceMatcher(None, last, match[2]).ratio() >= _ALIKE
            if near and not names.find(match[0]):
                yield _finding(segment, match.span(), match[0], known)


def _by_first_name(newsroom: Newsroom) -> dict[str, set[str]]:
    known: dict[str, set[str]] = {}
    for person in newsroom.people.values():
        for named in person.names:
            first, _, last = named.name.partition(" ")
            if last and " " not in last:
                known.setdefault(first, set()).add(named.name)
    return known


def _finding(segment: Segment, span: tuple[int, int], written: str, official: str) -> Finding:
    return RULE.found(
        segment,
        span,
        msg("the name “{written}” is written otherwise in its record", written=written),
        msg("write “{name}”, or correct the record", name=official),
        words=official,
    )


RULE = Rule("misspelled-name", Group.NAMES, Severity.WARNING, newsroom=misspelled, remedy=Remedy.SUGGESTION)
