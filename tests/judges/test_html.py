"""The Nu HTML Checker reads every page, style sheet and drawing."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.judges.equipment import java, module

FAULT = "<!doctype html><html lang=en><title>A fault</title><p><b>unclosed"


@pytest.fixture(scope="module")
def verdict(site: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What the checker says, by file; `fault.html` is a page that was made wrong."""
    fault = tmp_path_factory.mktemp("fault") / "fault.html"
    fault.write_text(FAULT)
    files = sorted(str(path) for path in site.rglob("*") if path.suffix in (".html", ".css", ".svg"))
    checker = [str(java()), "-Xss2m", "-jar", str(module("vnu-jar/build/dist/vnu.jar"))]
    options = ["--format", "json", "--stdout", "--exit-zero-always", "--also-check-css", "--also-check-svg"]
    printed = subprocess.run([*checker, *options, str(fault), *files], capture_output=True, check=True).stdout
    said: dict[str, list[str]] = {path: [] for path in ("fault.html", *files)}
    for message in json.loads(printed)["messages"]:
        if message["type"] != "info" or message.get("subType") == "warning":
            path = message.get("url", "").removeprefix("file:")
            name = "fault.html" if path == str(fault) else path
            said.setdefault(name, []).append(f"line {message.get('lastLine')}: {message['message']}")
    return said


def test_the_checker_finds_nothing_wrong(verdict: dict[str, list[str]]) -> None:
    assert {path: said for path, said in verdict.items() if said and path != "fault.html"} == {}


def test_the_checker_reads_pages_styles_and_drawings(verdict: dict[str, list[str]]) -> None:
    assert {Path(path).suffix for path in verdict} == {".html", ".css", ".svg"}


def test_the_checker_sees_a_fault(verdict: dict[str, list[str]]) -> None:
    assert any("<b>" in said or "“b”" in said for said in verdict["fault.html"])
