"""Every rule on a source that breaks it: YAML above, what `pressgen check` reports by that rule below.

Each file of `cases/` is named after a rule and holds a release. Other files of its newsroom stand in fences whose info
string ends with their path, as in "```po locales/fr/LC_MESSAGES/terms.po".
`PRESSGEN_UPDATE_CASES=1` writes the reports anew; read them before you keep them.
"""

import os
import re
from collections.abc import Mapping
from gettext import NullTranslations
from pathlib import Path

import pytest

from pressgen import project
from pressgen.checks.registry import RULES
from pressgen.checks.rule import Rule
from pressgen.reports import full
from pressgen.reports.wording import Voice

CASES = sorted((Path(__file__).parent / "cases").glob("*.md"))
FENCE = re.compile(r"^```(?P<kind>\w+)(?: (?P<path>\S+))?\n(?P<text>.*?)^```", re.S | re.M)
RELEASE = "releases/2023-11-29-essai/release.yaml"

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
SOUND = """\
title: {fr: Titre}
summary: {fr: Résumé.}
place: {fr: Québec}
body: [{paragraph: {fr: Texte.}}]
contacts: [{email: presse@example.org}]
"""


def newsroom(folder: Path, files: Mapping[str, str]) -> Path:
    for name, text in {
        "pressgen.yaml": SETTINGS,
        "releases/_organizations/institut.yaml": ORGANIZATION,
        "releases/_people/anne-roy.yaml": "names: [{name: Anne Roy}]\n",
        "releases/2023-11-30-autre/release.yaml": SOUND,
        **files,
    }.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_rule_finds_its_fault_and_says_what_to_do(case: Path, tmp_path: Path) -> None:
    text = case.read_text("utf-8")
    fences = list(FENCE.finditer(text))
    files = {fence["path"] or RELEASE: fence["text"] for fence in fences if fence["kind"] != "text"}
    (expected,) = [fence["text"] for fence in fences if fence["kind"] == "text"]
    optional = [rule.name for rule in RULES if rule.name == case.stem and not rule.default]
    checked = project.check(newsroom(tmp_path, files), project.Scope(selection=project.select(optional)))
    findings = [found for found in checked.findings if found.rule == case.stem]
    report = full.report(findings, Voice(NullTranslations())).rstrip() + "\n"
    if os.environ.get("PRESSGEN_UPDATE_CASES"):
        case.write_text(text.replace(f"```text\n{expected}", f"```text\n{report}"), encoding="utf-8")
        expected = report

    assert findings
    assert report == expected


def test_every_rule_has_a_case_and_a_manual() -> None:
    assert {case.stem for case in CASES} == {rule.name for rule in RULES}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_is_kept_in_a_file_of_its_name_that_shows_wrong_and_right(rule: Rule) -> None:
    import importlib

    module = importlib.import_module(f"pressgen.checks.{rule.group.value}.{rule.name.replace('-', '_')}")

    assert module.RULE is rule
    assert "\nWrong: " in (module.__doc__ or "")
    assert "\nRight: " in (module.__doc__ or "")


def test_a_release_in_one_language_only_is_no_mistake(tmp_path: Path) -> None:
    assert project.check(newsroom(tmp_path, {RELEASE: SOUND})).findings == ()


def test_the_name_of_the_newsroom_can_be_printed(tmp_path: Path) -> None:
    folder = newsroom(tmp_path, {RELEASE: SOUND})
    settings = folder / "pressgen.yaml"
    settings.write_text(SETTINGS.replace("en: Press", "en: Press 中"), encoding="utf-8")
    (finding,) = project.check(folder).findings

    assert (finding.rule, finding.place.path, finding.place.line) == ("missing-glyph", "pressgen.yaml", 1)
