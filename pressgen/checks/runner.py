"""Runs rules over a newsroom."""

from collections.abc import Iterable, Iterator

from pressgen.checks.registry import RULES
from pressgen.checks.rule import Record, Rule, Segment
from pressgen.model.finding import Finding
from pressgen.model.newsroom import Newsroom
from pressgen.model.walk import texts


def check(newsroom: Newsroom, rules: Iterable[Rule] = RULES) -> tuple[Finding, ...]:
    """The findings of the rules, in the order of files and places."""
    rules = tuple(rules)
    return tuple(sorted(_findings(newsroom, rules), key=lambda finding: finding.order))


def _findings(newsroom: Newsroom, rules: tuple[Rule, ...]) -> Iterator[Finding]:
    for rule in rules:
        if rule.newsroom:
            yield from rule.newsroom(newsroom)
    for release in newsroom.releases:
        for rule in rules:
            if rule.release:
                yield from rule.release(release, newsroom)
    records: tuple[Record, ...] = (
        *newsroom.releases,
        *newsroom.organizations.values(),
        *newsroom.people.values(),
    )
    for segment in (segment for record in records for segment in _segments(record)):
        for rule in rules:
            if rule.segment:
                yield from rule.segment(segment, newsroom)


def _segments(record: Record) -> Iterator[Segment]:
    for path, words in texts(record):
        for locale, text in words.items():
            yield Segment(record, path, locale, text)
