"""Runs rules over a newsroom."""

from collections.abc import Iterable, Iterator, Sequence

from pressgen.checks.ignores import ignores
from pressgen.checks.leniency import Leniency
from pressgen.checks.pairing import pairs
from pressgen.checks.registry import RULES
from pressgen.checks.rule import Record, Rule, Segment
from pressgen.checks.selection import Selection
from pressgen.model.block import ParityMode
from pressgen.model.finding import Finding
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release
from pressgen.model.walk import texts


def review(
    newsroom: Newsroom | None, selection: Selection, found: Sequence[Finding] = (), *, partial: bool = False
) -> tuple[Finding, ...]:
    """What is wrong in a newsroom and nobody ignores, in the order of files and places.

    Args:
        newsroom: what was read, if anything could be.
        selection: the rules to apply.
        found: what the readers of its files found.
        partial: whether only some of its releases were asked for.
    """
    findings = [finding for finding in found if selection.tells(finding)]
    if newsroom:
        findings += _findings(newsroom, selection.rules)
        asked = tuple(ignores(newsroom))
        if asked:
            read = frozenset(release.origin.source.path for release in newsroom.releases if release.origin)
            whole = not partial and len(newsroom.releases) == len(newsroom.release_ids)
            findings = Leniency(asked, selection, None if whole else read).left(findings)
    return tuple(sorted(findings, key=lambda finding: finding.order))


def check(newsroom: Newsroom, rules: Iterable[Rule] = RULES) -> tuple[Finding, ...]:
    """The findings of the rules, in the order of files and places."""
    return tuple(sorted(_findings(newsroom, tuple(rules)), key=lambda finding: finding.order))


def _findings(newsroom: Newsroom, rules: tuple[Rule, ...]) -> Iterator[Finding]:
    for in_newsroom in [rule.newsroom for rule in rules if rule.newsroom]:
        yield from in_newsroom(newsroom)
    records: tuple[Record, ...] = (
        newsroom.settings,
        *newsroom.releases,
        *newsroom.organizations.values(),
        *newsroom.people.values(),
    )
    for record in records:  # all rules of one record before the next, so that what they share is found once
        yield from _distinct(_in_record(record, newsroom, rules))


def _distinct(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings, told once where wordings of several countries lead to the same."""
    told = set()
    for finding in findings:
        same = finding.order, str(finding.message)
        if same not in told:
            told.add(same)
            yield finding


def _in_record(record: Record, newsroom: Newsroom, rules: tuple[Rule, ...]) -> Iterator[Finding]:
    if isinstance(record, Release):
        for in_release in [rule.release for rule in rules if rule.release]:
            yield from in_release(record, newsroom)
    of_segments = [rule.segment for rule in rules if rule.segment]
    of_pairs = [rule.pair for rule in rules if rule.pair]
    for segment in _segments(record) if of_segments else ():
        for in_segment in of_segments:
            yield from in_segment(segment, newsroom)
    for pair in pairs(record, newsroom) if of_pairs else ():
        if not (pair.parity and pair.parity.mode is ParityMode.IGNORE):
            for in_pair in of_pairs:
                yield from in_pair(pair, newsroom)


def _segments(record: Record) -> Iterator[Segment]:
    for path, words in texts(record):
        for locale, text in words.items():
            yield Segment(record, path, locale, text)
