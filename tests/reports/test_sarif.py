"""SARIF logs, judged by the schema of the standard."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator  # type: ignore[import-untyped]

from pressgen.manuals import manuals
from pressgen.model.finding import Finding
from pressgen.model.manual import Manual
from pressgen.project import interface_catalog
from pressgen.reports import sarif
from pressgen.reports.wording import Voice
from tests.reports.specimens import ALL, MANUALS, SECTION, SOURCE, TERM, VOICE

SCHEMA = Draft4Validator(
    json.loads((Path(__file__).parent / "sarif-schema-2.1.0.json").read_text("utf-8")),
    format_checker=Draft4Validator.FORMAT_CHECKER,
)


def run(findings: Sequence[Finding], known: Sequence[Manual] = MANUALS, voice: Voice = VOICE) -> dict[str, Any]:
    log = json.loads(sarif.report(findings, voice, known, "nouvelles à lire/"))
    SCHEMA.validate(log)
    (only,) = log["runs"]
    return dict(only)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_log_with_the_manuals_of_all_rules_is_valid(language: str) -> None:
    voice = Voice(interface_catalog(language))
    rules = run(ALL, manuals(language), voice)["tool"]["driver"]["rules"]

    assert all(
        rule["shortDescription"]["text"] and rule["help"]["markdown"] for rule in rules if rule["id"] == "raw-html"
    )
    assert len({rule["id"] for rule in rules}) == len(rules)


def test_nothing_found_is_an_empty_list_of_results() -> None:
    assert run(())["results"] == []


def test_a_result_points_to_its_rule_even_to_one_without_a_manual() -> None:
    log = run(ALL)
    rules = log["tool"]["driver"]["rules"]

    assert [rules[result["ruleIndex"]]["id"] for result in log["results"]] == [finding.rule for finding in ALL]
    assert [result["level"] for result in log["results"]] == ["warning", "note", "error", "error"]


def test_a_rule_carries_its_manual() -> None:
    deep, refused, narrow = run(())["tool"]["driver"]["rules"]

    assert deep["fullDescription"]["text"] == "Too deep.\n\nIt | is.\n\nSo."
    assert deep["help"]["markdown"].endswith("\n\n**Wrong:** four\n\n**Right:** three")
    assert deep["defaultConfiguration"] == {"level": "error", "enabled": True}
    assert refused["properties"] == {"tags": ["terminology"], "problem.severity": "warning"}
    assert narrow["defaultConfiguration"] == {"level": "note", "enabled": False}


def test_places_are_counted_in_code_points() -> None:
    log = run([TERM])
    (result,) = log["results"]
    physical = result["locations"][0]["physicalLocation"]

    assert log["columnKind"] == "unicodeCodePoints"
    assert physical["region"] == {
        "startLine": 2,
        "startColumn": 16,
        "endLine": 2,
        "endColumn": 21,
        "snippet": {"text": "l'AAP"},
    }
    assert SOURCE.line(2)[15:20] == "l'AAP"
    assert physical["artifactLocation"] == {"uri": "nouvelles%20%C3%A0%20lire/releases/a/release.yaml"}
    assert result["relatedLocations"][0]["message"] == {"text": "the English"}


def test_a_fix_replaces_exactly_what_it_marks() -> None:
    ((fix,),) = [result["fixes"] for result in run([TERM, SECTION])["results"] if "fixes" in result]
    ((replacement,),) = [change["replacements"] for change in fix["artifactChanges"]]

    assert fix["description"]["text"] == "suggestion: l'AAP → l’appel à projets"
    assert replacement["deletedRegion"] == {"startLine": 2, "startColumn": 16, "endLine": 2, "endColumn": 21}
    assert replacement["insertedContent"] == {"text": "l’appel à projets"}


def test_the_log_says_which_language_it_is_in() -> None:
    assert run(())["tool"]["driver"]["language"] == "en"
    assert run((), voice=Voice(interface_catalog("fr")))["tool"]["driver"]["language"] == "fr"
