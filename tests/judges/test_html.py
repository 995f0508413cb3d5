"""The Nu HTML Checker reads every page, style sheet and drawing."""

import json
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from tests.judges.conftest import Counted
from tests.judges.equipment import java, module
from tests.judges.sites import Site

JUDGE = "Nu HTML Checker"
FAULTS = {
    "fault.html": "<!doctype html><html lang=en><title>A fault</title><p><b>unclosed",
    "fault.css": "p { colour: red }",
    "fault.svg": '<svg xmlns="http://www.w3.org/2000/svg"><box/></svg>',
}


def verdicts(files: Sequence[Path]) -> Mapping[str, list[str]]:
    """What the checker objects to, by file."""
    checker = [str(java()), "-Xss2m", "-jar", str(module("vnu-jar/build/dist/vnu.jar"))]
    options = ["--format", "json", "--stdout", "--exit-zero-always", "--also-check-css", "--also-check-svg"]
    command = [*checker, *options, *map(str, files)]
    printed = subprocess.run(command, capture_output=True, check=True).stdout
    said: dict[str, list[str]] = {str(path): [] for path in files}
    for message in json.loads(printed)["messages"]:
        if message["type"] != "info" or message.get("subType") == "warning":
            path = message.get("url", "").removeprefix("file:")
            said.setdefault(path, []).append(f"line {message.get('lastLine')}: {message['message']}")
    return said


def test_the_checker_finds_nothing_wrong(site: Site, counted: Counted) -> None:
    files = [site.folder / path for path in site.named("*.html", "*.css", "*.svg")]
    said = verdicts(files)

    assert {file.suffix for file in files} == {".html", ".css", ".svg"}
    assert {path: messages for path, messages in said.items() if messages} == {}
    counted(pages=len(site.pages), files=len(files))


@pytest.mark.parametrize("name", FAULTS)
def test_the_checker_sees_a_fault(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(FAULTS[name])

    assert verdicts([tmp_path / name])[str(tmp_path / name)] != []
