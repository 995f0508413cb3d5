"""Lists of findings that are known already."""

import json

import pytest

from pressgen.checks.baseline import Baseline, read_baseline, written
from pressgen.model.errors import UsageError
from pressgen.model.finding import Finding, Severity
from pressgen.model.message import msg
from pressgen.model.source import Source, Span


def found(text: str, words: str, rule: str = "stray-word", severity: Severity = Severity.WARNING) -> list[Finding]:
    """A finding at each place where the words stand."""
    source = Source("releases/a/release.yaml", text)
    starts = [start for start in range(len(text)) if text.startswith(words, start)]
    return [Finding(rule, severity, Span(source, start, start + len(words)), msg("no")) for start in starts]


def known(findings: list[Finding]) -> Baseline:
    return read_baseline(written(findings))


def test_a_known_finding_stays_known_on_another_line() -> None:
    baseline = known(found("fr: un mot\n", "mot"))

    assert baseline.new(found("# more\n\nfr: un autre mot\n", "mot")) == ()


@pytest.mark.parametrize(("rule", "there"), [("unknown-id", 0), ("unknown-key", 0), ("figure-mismatch", 1)])
def test_errors_in_the_structure_are_never_known(rule: str, there: int) -> None:
    findings = found("mot", "mot", rule, Severity.ERROR)

    assert len(json.loads(written(findings))["findings"]) == there
    fingerprint = json.loads(written(found("mot", "mot", rule)))["findings"] or [{"fingerprint": "none"}]
    assert len(Baseline(frozenset({fingerprint[0]["fingerprint"]})).new(findings)) == 1 - there


def test_one_more_of_the_same_is_new() -> None:
    baseline = known(found("mot mot", "mot"))

    assert len(baseline.new(found("mot mot mot", "mot"))) == 1
    assert baseline.new(found("mot", "mot")) == ()


@pytest.mark.parametrize(
    "other", [found("mots", "mots"), found("mot", "mot", "other-rule"), found("mot", "mot", severity=Severity.FATAL)]
)
def test_other_words_another_rule_and_what_cannot_be_read_are_new(other: list[Finding]) -> None:
    assert known(found("mot", "mot")).new(other) == tuple(other)


def test_what_cannot_be_read_is_not_written_down() -> None:
    entries = json.loads(written([*found("mot", "mot"), *found("mot", "mot", severity=Severity.FATAL)]))["findings"]

    assert [(entry["file"], entry["rule"], entry["message"]) for entry in entries] == [
        ("releases/a/release.yaml", "stray-word", "no")
    ]


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"version": 2, "findings": []}', '{"version": 1, "findings": [1]}', "[" * 100_000]
)
def test_what_is_no_such_list_is_refused(text: str) -> None:
    with pytest.raises(UsageError):
        read_baseline(text)
