"""Bad input gets a place and a remedy in both languages, costs nothing, and never shows a traceback."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from pressgen.cli import speech
from pressgen.cli.app import run
from tests.cli.bad_inputs import BAD_INPUTS, BAD_THEMES, DOUBTFUL_INPUTS, good_newsroom
from tools.bad_input_table import DOCUMENT, table

PLACE = re.compile(r"[\w./-]+\.\w+:\d+:\d+\b")


def pressgen(*arguments: str) -> int:
    return run(speech.listen(arguments, {}))


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("spoil", BAD_INPUTS.values(), ids=BAD_INPUTS)
def test_bad_input_is_placed_and_answered(
    spoil: Callable[[Path], None], language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = good_newsroom(tmp_path / "newsroom")
    spoil(root)
    code = pressgen("--lang", language, "--root", str(root), "check")
    printed = capsys.readouterr().out

    assert code in (1, 2)
    assert PLACE.search(printed)
    assert ("aide" if language == "fr" else "help") in printed
    assert "Traceback" not in printed


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("spoil", DOUBTFUL_INPUTS.values(), ids=DOUBTFUL_INPUTS)
def test_doubtful_input_is_placed_answered_and_stops_a_strict_build(
    spoil: Callable[[Path], None], language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = good_newsroom(tmp_path / "newsroom")
    spoil(root)
    command = ("--lang", language, "--root", str(root))

    assert pressgen(*command, "check") == 0
    printed = capsys.readouterr().out
    assert PLACE.search(printed)
    assert ("aide" if language == "fr" else "help") in printed
    assert pressgen(*command, "build", "--strict", "--format", "html") == 1
    assert not (root / "public").exists()


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("spoil", BAD_THEMES.values(), ids=BAD_THEMES)
def test_a_theme_that_cannot_be_rendered_is_answered_and_nothing_is_written(
    spoil: Callable[[Path], None], language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = good_newsroom(tmp_path / "newsroom")
    spoil(root)

    assert pressgen("--lang", language, "--root", str(root), "build", "--format", "html") == 2
    printed = capsys.readouterr().err
    assert PLACE.search(printed)
    assert ("aide" if language == "fr" else "help") in printed
    assert "Traceback" not in printed
    assert not (root / "public").exists()


@pytest.mark.parametrize("spoil", BAD_INPUTS.values(), ids=BAD_INPUTS)
def test_bad_input_leaves_the_site_as_it_was(
    spoil: Callable[[Path], None], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = good_newsroom(tmp_path / "newsroom")
    assert pressgen("--root", str(root), "build", "--format", "html") == 0
    before = {path: path.read_bytes() for path in (root / "public").rglob("*") if path.is_file()}
    spoil(root)

    assert pressgen("--root", str(root), "build", "--format", "html") in (1, 2)
    assert {path: path.read_bytes() for path in (root / "public").rglob("*") if path.is_file()} == before
    assert not list(root.glob(".public*"))
    assert "unchanged" in capsys.readouterr().err


def test_a_newsroom_without_a_fault_passes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert pressgen("--root", str(good_newsroom(tmp_path)), "check") == 0
    assert capsys.readouterr().out == "1 release checked: nothing found\n"


def test_the_table_in_the_documentation_tells_what_is_printed() -> None:
    assert table() == DOCUMENT.read_text("utf-8")
