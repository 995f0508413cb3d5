"""An official name has another dash, hyphen or space than its record or the termbase gives it.

The dash of `Québec – Santé` and the hyphen of `Paris-Saclay` are part of the name. Editions set the names of records
right by themselves; a text that is copied from the source does not. Apostrophes and no-break spaces may be typed
plainly.

Wrong: `Fonds de recherche du Québec - Santé`, `Université Paris Saclay`.
Right: `Fonds de recherche du Québec – Santé`, `Université Paris-Saclay`.
"""

import re
from collections.abc import Iterator

from pressgen.checks.names.spoken import Name, register
from pressgen.checks.rule import Group, Record, Rule, Segment
from pressgen.checks.terminology.vocabulary import vocabulary
from pressgen.language.naming import Named
from pressgen.language.term_patterns import Likeness
from pressgen.language.words import joint
from pressgen.model.finding import Finding, Severity
from pressgen.model.manual import Remedy
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release

_BETWEEN = re.compile(r"\W+")


def in_text(segment: Segment, newsroom: Newsroom) -> Iterator[Finding]:
    """Names of a text with other signs."""
    names = tuple(register(newsroom).find(segment.text.value))
    for found in names:
        if found.written != found.name and _differs(found) and _right(found, segment.record):
            yield _finding(segment, (found.start, found.end), found.written, found.name)
    taken = {(found.start, found.end) for found in names}
    for match in vocabulary(newsroom).found(segment).misspelled:
        if match.likeness is Likeness.SIGNS and match.whole and (match.start, match.end) not in taken:
            yield _finding(segment, (match.start, match.end), match.written, match.right)


def _right(found: Named[tuple[Name, ...]], record: Record) -> bool:
    """Whether a name was right on the day of the release; a former one has a rule of its own."""
    return not isinstance(record, Release) or any(name.dated.holds(record.day) for name in found.of)


def _differs(found: Named[tuple[Name, ...]]) -> bool:
    return not found.misspelled and _signs(found.written) != _signs(found.name)


def _signs(name: str) -> list[str]:
    return [joint(between) for between in _BETWEEN.findall(name)]


def _finding(segment: Segment, span: tuple[int, int], written: str, name: str) -> Finding:
    return RULE.found(
        segment,
        span,
        msg("the name “{written}” has other dashes or spaces officially", written=written),
        msg("write “{words}”", words=name),
        words=name,
        safe=True,
    )


RULE = Rule("name-typography", Group.TERMINOLOGY, Severity.WARNING, segment=in_text, remedy=Remedy.SAFE)
