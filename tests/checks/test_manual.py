"""Manuals of rules: their shape, and that each rule has one in both languages."""

from pathlib import Path

import pytest

from pressgen import project
from pressgen.checks.manual import english, manual
from pressgen.checks.registry import RULES
from pressgen.checks.rule import Group, Rule
from pressgen.manuals import manuals, reading_faults
from pressgen.model.finding import Severity
from pressgen.model.manual import Remedy
from pressgen.reports.manual import GROUPS
from pressgen.sources.packaged import packaged_text
from tests.checks.test_cases import CASES, FENCE, RELEASE, newsroom

RULE = Rule("off-day", Group.FORM, Severity.WARNING)


def test_a_manual_is_read_from_a_docstring() -> None:
    text = "A day\nis off.\n\nSince\nforever.\n\nIt is.\n\nWrong: `a`,\n  `b`.\nWrong: `c`.\nRight: `d`.\n"
    read = manual(RULE, text)

    assert (read.rule, read.group, read.severity) == ("off-day", "form", Severity.WARNING)
    assert read.what == "A day is off."
    assert read.why == "Since forever.\n\nIt is."
    assert read.wrong == ("`a`, `b`.", "`c`.")
    assert read.right == ("`d`.",)


def test_a_french_manual_has_the_same_shape() -> None:
    read = manual(RULE, "Un jour.\n\nDepuis.\n\nFautif\u00a0: `a`.\nCorrect\u00a0: `b`.\n")

    assert (read.what, read.why, read.wrong, read.right) == ("Un jour.", "Depuis.", ("`a`.",), ("`b`.",))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_has_its_manual_in_english_and_french(rule: Rule) -> None:
    french = packaged_text("locales", "fr", "rules", f"{rule.name}.md")
    assert french, f"write locales/fr/rules/{rule.name}.md"

    for text in (english(rule), french):
        read = manual(rule, text)
        assert read.what.endswith(".")
        assert read.why
        assert read.wrong
        assert read.right
    assert "\nFautif\u00a0: " in french
    assert "\nCorrect\u00a0: " in french
    assert manual(rule, french).what != manual(rule, english(rule)).what


def test_every_french_manual_is_one_of_a_rule() -> None:
    folder = Path(__file__).parents[2] / "locales" / "fr" / "rules"

    assert {path.stem for path in folder.glob("*.md")} <= {rule.name for rule in RULES}


def test_every_group_has_a_title() -> None:
    assert set(GROUPS) == {group.value for group in Group}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_rule_says_what_its_findings_offer(case: Path, tmp_path: Path) -> None:
    fences = FENCE.finditer(case.read_text("utf-8"))
    files = {fence["path"] or RELEASE: fence["text"] for fence in fences if fence["kind"] != "text"}
    optional = [rule.name for rule in RULES if rule.name == case.stem and not rule.default]
    scope = project.Scope(selection=project.select(optional))
    found = project.check(newsroom(tmp_path, files), scope).findings
    fixes = [finding.fix for finding in found if finding.rule == case.stem]
    offered = {Remedy.NONE if fix is None else Remedy.SAFE if fix.safe else Remedy.SUGGESTION for fix in fixes}
    (declared,) = [rule.remedy for rule in RULES if rule.name == case.stem]

    assert declared == max(offered, key=list(Remedy).index), f"write `remedy=` into the RULE of {case.stem}"


def test_manuals_speak_english_where_there_is_no_translation() -> None:
    assert [read.what for read in manuals("de")] == [read.what for read in manuals("en")]


def test_what_reading_finds_is_no_rule() -> None:
    assert "unknown-key" in reading_faults()
    assert not {rule.name for rule in RULES} & set(reading_faults())
