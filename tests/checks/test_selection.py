"""Which rules are applied."""

import pytest

from pressgen.checks.registry import RULES
from pressgen.checks.rule import Group
from pressgen.checks.selection import Selection, selection
from pressgen.model.errors import UsageError
from pressgen.model.finding import Finding, Severity
from pressgen.model.message import msg
from pressgen.model.source import Source, Span
from pressgen.sources.fault_names import FAULTS


def chosen(select: str = "", ignore: str = "") -> Selection:
    return selection([select], [ignore], FAULTS)


def finding(rule: str, severity: Severity) -> Finding:
    return Finding(rule, severity, Span(Source("a.yaml", ""), 0, 0), msg("something"))


def test_nobody_who_selects_nothing_misses_a_rule_of_default_or_meets_another() -> None:
    assert chosen().rules == tuple(rule for rule in RULES if rule.default)
    assert chosen().named == frozenset()


def test_rules_are_selected_by_name_and_by_group() -> None:
    picked = chosen("unused-fact, names")

    assert {rule.group for rule in picked.rules if rule.name != "unused-fact"} == {Group.NAMES}
    assert picked.applied >= {"unused-fact"} | {rule.name for rule in RULES if rule.group is Group.NAMES}
    assert picked.named == {"unused-fact"}


def test_a_rule_that_is_ignored_is_not_applied_though_it_is_selected() -> None:
    assert {rule.name for rule in chosen("unused-fact,missing-text", "missing-text").rules} == {"unused-fact"}


def test_ignoring_the_structure_leaves_its_errors_in_place() -> None:
    left = chosen(ignore="structure")

    assert "unknown-id" in left.applied
    assert not left.applied & {"unused-fact", "folder-date-differs"}


@pytest.mark.parametrize("name", ["unknown-id", "yaml-syntax", "unknwn-id"])
def test_what_nothing_can_be_built_with_cannot_be_ignored(name: str) -> None:
    with pytest.raises(UsageError):
        chosen(ignore=name)


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("unused-facts", "unused-fact"),
        ("Unused_Fact", "unused-fact"),
        ("typo", "typography"),
        ("folder-date-differ", "folder-date-differs"),
    ],
)
def test_an_unknown_name_is_an_error_that_names_its_neighbour(name: str, meant: str) -> None:
    with pytest.raises(UsageError) as raised:
        chosen(name)

    assert raised.value.hint == msg("did you mean `{key}`?", key=meant)


def test_a_name_like_no_other_is_answered_with_the_groups() -> None:
    with pytest.raises(UsageError) as raised:
        chosen("xyzzy")

    assert "`typography`" in str(raised.value.hint)


def test_errors_of_reading_are_told_whatever_is_selected() -> None:
    picked = chosen("unused-fact")

    assert picked.tells(finding("unknown-key", Severity.ERROR))
    assert not picked.tells(finding("folder-date-differs", Severity.WARNING))
    assert chosen("folder-date-differs").tells(finding("folder-date-differs", Severity.WARNING))
