"""`pressgen check --output-format`: what servers read can be read whole."""

import json
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from pressgen.cli import speech
from pressgen.cli.app import run
from tests.cli.bad_inputs import BAD_INPUTS, good_newsroom


def printed(root: Path, format: str, language: str, capsys: pytest.CaptureFixture[str]) -> str:
    arguments = [
        "--lang",
        language,
        "--root",
        str(root),
        "check",
        "--select",
        "unknown-fact",
        "--output-format",
        format,
    ]
    assert run(speech.listen(arguments, {})) == 1
    return capsys.readouterr().out


@pytest.mark.parametrize("language", ["en", "fr"])
def test_documents_hold_nothing_but_the_report(
    language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = good_newsroom(tmp_path / "salle")
    BAD_INPUTS["an unknown fact"](root)

    (plain,) = json.loads(printed(root, "json", language, capsys))
    (issue,) = json.loads(printed(root, "gitlab", language, capsys))
    (result,) = json.loads(printed(root, "sarif", language, capsys))["runs"][0]["results"]
    (case,) = ET.fromstring(printed(root, "junit", language, capsys)).iter("testcase")

    assert plain["rule"] == issue["check_name"] == result["ruleId"] == "unknown-fact"
    assert str(case.get("name")).startswith("unknown-fact ")
    assert plain["message"] in issue["description"]
    assert printed(root, "github", language, capsys).startswith("::error file=releases/")
