"""Mistakes on the command line are answered in the reader's language, with what would be right."""

from pathlib import Path

import pytest

from pressgen.cli import speech
from pressgen.cli.app import run
from tests.cli.bad_inputs import good_newsroom


def pressgen(*arguments: str, lang: str = "en") -> int:
    return run(speech.listen(("--lang", lang, *arguments), {}))


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["check", "--output-format", "jsn"], ["--output-format", "jsn", "full, concise, json, github", "json"]),
        (["build", "--format", "f'oo"], ["--format", "f'oo", "html, md, pdf"]),
        (["build", "--language", "de"], ["--language", "de", "fr, en"]),
        (["schema", "releese"], ["releese", "release, newsroom, organization, person"]),
        (["build", "--jobs", "0"], ["--jobs", "1"]),
        (["build", "--jobs", "x"], ["--jobs"]),
        (["build", "--now", "hier"], ["--now", "2023-11-29T09:54+01:00"]),
    ],
)
def test_a_wrong_value_is_answered_with_those_that_are_right(
    arguments: list[str], told: list[str], lang: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert pressgen(*arguments, lang=lang) == 2
    printed = capsys.readouterr().err
    assert all(words in printed for words in told)
    for english in ("Invalid", "Value error", "Input should", "is not one of"):
        assert english not in printed
    assert lang == "en" or not any(word in printed for word in ("takes", "does not", "Did you mean"))


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["check", "--baseline", "{folder}"], 2),
        (["terms", "export", "-o", "{folder}"], 3),
        (["terms", "import", "{empty}"], 2),
        (["typeset", "--locale", "fr-CA", "{folder}"], 2),
    ],
)
def test_what_the_system_refuses_is_told_in_french(
    arguments: list[str], code: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = good_newsroom(tmp_path / "newsroom")
    (tmp_path / "empty.tbx").touch()
    places = {"folder": tmp_path, "empty": tmp_path / "empty.tbx"}

    assert pressgen("--root", str(root), *(part.format(**places) for part in arguments), lang="fr") == code
    printed = capsys.readouterr().err
    assert "erreur" in printed
    for english in ("Errno", "directory", "no element", " is ", "cannot", "folder, where"):
        assert english not in printed.replace(str(tmp_path), "")
