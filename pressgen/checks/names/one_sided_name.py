"""An organisation or a person is named in one language and not in the other.

Whoever is named in one language should be named in the other: a partner that is left out notices it. A name, an
acronym, a legal name or a person's last name all count as naming. Where the other language names the organisation or
the person elsewhere in the release, the finding is only a remark.

Wrong: `les équipes du CHUM et du CHU de Nantes` and `the CHUM team`.
Right: `the CHUM and CHU de Nantes teams`.
"""

from collections.abc import Iterator

from pressgen.checks.names.spoken import Name, Register, register
from pressgen.checks.pairing import pairs
from pressgen.checks.rule import Group, Pair, Rule, Segment
from pressgen.language.naming import Named
from pressgen.model.block import ParityMode
from pressgen.model.finding import Finding, Related, Severity
from pressgen.model.locale import Language
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.organization import Organization
from pressgen.model.person import Person
from pressgen.model.release import Release

_Found = dict[str, Named[tuple[Name, ...]]]
"""The first name of each record in a text, by the record's id."""


def one_sided(newsroom: Newsroom) -> Iterator[Finding]:
    """Records that one side of a pair names and the other side does not."""
    names = register(newsroom)
    for release in newsroom.releases:
        found = [
            (pair, _named(pair.source, names), _named(pair.target, names)) for pair in _compared(release, newsroom)
        ]
        everywhere: dict[Language, set[str]] = {language: set() for language in Language}
        for pair, ours, theirs in found:
            everywhere[pair.source.locale.language].update(ours)
            everywhere[pair.target.locale.language].update(theirs)
        for pair, ours, theirs in found:
            yield from _missing(pair.source, ours, pair.target, theirs, everywhere)
            yield from _missing(pair.target, theirs, pair.source, ours, everywhere)


def _compared(release: Release, newsroom: Newsroom) -> Iterator[Pair]:
    for pair in pairs(release, newsroom):
        if not (pair.parity and pair.parity.mode is ParityMode.IGNORE):
            yield pair


def _named(segment: Segment, names: Register) -> _Found:
    found: _Found = {}
    for named in names.find(segment.text.value):
        for name in named.of:
            found.setdefault(_key(name.record), named)
    return found


def _missing(
    here: Segment, ours: _Found, there: Segment, theirs: _Found, everywhere: dict[Language, set[str]]
) -> Iterator[Finding]:
    for key, named in ours.items():
        if key in theirs or any(_mentioned(name.record, there) for name in named.of):
            continue
        elsewhere = key in everywhere[there.locale.language]
        finding = RULE.found(
            here,
            (named.start, named.end),
            msg("“{name}” is named in one language only", name=named.written),
            msg("name it in both languages, or say in `parity:` why they differ"),
            related=(Related(there.place(), msg("the text in the other language")),),
        )
        yield RULE.finding(
            finding.place,
            finding.message,
            finding.help,
            finding.related,
            severity=Severity.INFO if elsewhere else finding.severity,
        )


def _mentioned(record: Organization | Person, segment: Segment) -> bool:
    """Whether a text names a person by the last name alone."""
    if isinstance(record, Organization):
        return False
    return any(named.name.rpartition(" ")[2] in segment.text.value for named in record.names)


def _key(record: Organization | Person) -> str:
    return f"{type(record).__name__} {record.id}"


RULE = Rule("one-sided-name", Group.NAMES, Severity.WARNING, newsroom=one_sided)
