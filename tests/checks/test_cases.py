"""Every rule on a source that breaks it: YAML above, the whole message below.

Each file of `cases/` is named after a rule and holds a release and the report that `pressgen check` prints for it.
`PRESSGEN_UPDATE_CASES=1` writes the reports anew; read them before you keep them.
"""

import os
import re
from gettext import NullTranslations
from pathlib import Path

import pytest

from pressgen import project
from pressgen.checks.registry import RULES
from pressgen.reports import full
from pressgen.reports.wording import Voice

CASES = sorted((Path(__file__).parent / "cases").glob("*.md"))
PARTS = re.compile(r"```yaml\n(?P<yaml>.*?)```\n\n```text\n(?P<report>.*?)```", re.S)

SETTINGS = """\
name: {fr: Presse, en: Press}
url: https://presse.example.org
zone: America/Toronto
editions: [fr-CA, en-CA]
"""
ORGANIZATION = """\
names: [{name: {fr: Institut, en: Institute}}]
boilerplates: [{since: 2024-01-01, text: {fr: Texte., en: Text.}}]
"""


def newsroom(folder: Path, release: str) -> Path:
    for name, text in {
        "pressgen.yaml": SETTINGS,
        "releases/_organizations/institut.yaml": ORGANIZATION,
        "releases/_people/anne-roy.yaml": "names: [{name: Anne Roy}]\n",
        "releases/2023-11-29-essai/release.yaml": release,
        "releases/2023-11-30-autre/release.yaml": "title: {fr: Titre}\nbody: [{paragraph: {fr: Texte.}}]\n",
    }.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_rule_finds_its_fault_and_says_what_to_do(case: Path, tmp_path: Path) -> None:
    text = case.read_text("utf-8")
    parts = PARTS.search(text)
    assert parts
    findings = project.check(newsroom(tmp_path, parts["yaml"])).findings
    report = full.report(findings, Voice(NullTranslations()))
    if os.environ.get("PRESSGEN_UPDATE_CASES"):
        case.write_text(text.replace(parts["report"], report.rstrip() + "\n"), encoding="utf-8")

    assert report.rstrip() + "\n" == parts["report"]
    assert case.stem in {finding.rule for finding in findings}


def test_every_rule_has_a_case_and_a_manual() -> None:
    assert {case.stem for case in CASES} == {rule.name for rule in RULES}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_is_kept_in_a_file_of_its_name_that_shows_wrong_and_right(rule: object) -> None:
    import importlib

    module = importlib.import_module(f"pressgen.checks.{rule.name.replace('-', '_')}")  # type: ignore[attr-defined]

    assert module.RULE is rule
    assert "\nWrong: " in (module.__doc__ or "")
    assert "\nRight: " in (module.__doc__ or "")


def test_a_release_in_one_language_only_is_no_mistake(tmp_path: Path) -> None:
    release = "title: {fr: Titre}\nbody: [{paragraph: {fr: Texte.}}]\n"

    assert project.check(newsroom(tmp_path, release)).findings == ()


def test_the_name_of_the_newsroom_can_be_printed(tmp_path: Path) -> None:
    folder = newsroom(tmp_path, "title: {fr: Titre}\nbody: [{paragraph: {fr: Texte.}}]\n")
    settings = folder / "pressgen.yaml"
    settings.write_text(SETTINGS.replace("en: Press", "en: Press 中"), encoding="utf-8")
    (finding,) = project.check(folder).findings

    assert (finding.rule, finding.place.path, finding.place.line) == ("missing-glyph", "pressgen.yaml", 1)
