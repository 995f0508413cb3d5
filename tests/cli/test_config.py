"""`pressgen config show`: what holds in a newsroom, and which of two files of one name counts."""

import json
from pathlib import Path

import pytest

from pressgen.cli import speech
from pressgen.cli.app import run
from pressgen.sources.packaged import packaged
from tests.cli.bad_inputs import GOOD, good_newsroom


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return good_newsroom(tmp_path / "newsroom")


def show(root: Path, *arguments: str, lang: str = "en") -> int:
    return run(speech.listen(("--root", str(root), "--lang", lang, "config", "show", *arguments), {}))


def write(root: Path, name: str, text: str = "") -> None:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def listed(root: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, dict[str, object]]:
    assert show(root, "--output-format", "json") == 0
    return {file["name"]: file for file in json.loads(capsys.readouterr().out)["files"]}


def test_settings_are_shown_as_they_work_and_defaults_are_marked(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(root, "pressgen.yaml", GOOD["pressgen.yaml"] + 'look: {light: {accent: "#1a4fd6"}}\n')

    assert show(root) == 0
    lines = dict(line.strip().split(maxsplit=1) for line in capsys.readouterr().out.split("\n\n")[0].splitlines())
    assert lines["zone"] == "America/Toronto"
    assert lines["default_edition"] == "fr-CA  (by default)"
    assert lines["look"].startswith("light: (paper: #")
    assert "accent: #1a4fd6" in lines["look"]


def test_programs_get_every_setting_and_every_file(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert show(root, "--output-format", "json") == 0
    told = json.loads(capsys.readouterr().out)

    assert told["root"] == str(root)
    assert told["settings"]["editions"] == ["fr-CA", "en-CA"]
    assert told["settings"]["look"]["dark"]["paper"].startswith("#")
    assert {file["sort"] for file in told["files"]} == {"template", "style", "font", "asset", "catalog"}
    assert {file["own"] for file in told["files"]} == {False}
    assert all(Path(file["path"]).is_file() for file in told["files"])


def test_the_newsrooms_own_file_counts_and_says_what_it_hides(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("templates/door.html", "templates/assets/press.css", "locales/fr_CA/LC_MESSAGES/pressgen.po"):
        write(root, name)
    files = listed(root, capsys)

    for name, kept in (("door.html", "templates"), ("fr_CA/LC_MESSAGES/pressgen.po", "locales")):
        assert files[name]["path"] == str(root / kept / name)
        assert files[name]["hides"] == str(packaged(kept).resolve() / name)
    assert files["base.html"]["hides"] is None
    assert show(root) == 0
    told = capsys.readouterr().out
    assert "the newsroom's  templates/door.html\n" in told
    assert f"hides {packaged('templates').resolve() / 'assets/press.css'}\n" in told
    assert f"comes before {packaged('locales').resolve()}" in told


def test_a_file_that_nothing_asks_for_is_told_with_what_it_may_have_meant(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(root, "templates/relase.html")
    write(root, "templates/notes.md")
    write(root, "templates/assets/presse.css")
    write(root, "locales/fr_QC/LC_MESSAGES/pressgen.po")
    files = listed(root, capsys)

    meant = {name: file["meant"] for name, file in files.items() if not file["used"]}
    assert meant == {
        "relase.html": "release.html",
        "notes.md": None,
        "assets/presse.css": "assets/press.css",
        "fr_QC/LC_MESSAGES/pressgen.po": "fr_CA/LC_MESSAGES/pressgen.po",
    }


def test_a_file_that_a_template_or_a_style_names_is_used(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(
        root,
        "templates/door.html",
        '{% extends "base.html" %}{% block body %}{% include "parts/seal.html" %}{% endblock %}',
    )
    write(root, "templates/parts/seal.html", '<img src="{{ asset("seal.svg") }}" alt="">')
    write(root, "templates/assets/seal.svg")
    write(root, "templates/assets/newsroom.css", "body { background: url(fonts/paper.png) }")
    write(root, "templates/assets/fonts/paper.png")
    write(root, "locales/fr_CH/LC_MESSAGES/terms.po")

    assert all(file["used"] for file in listed(root, capsys).values())


def test_what_is_wrong_is_told_and_decides_the_exit_code(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(root, "templates/door.html", "{{ a b }}")

    assert show(root) == 2
    assert "templates/door.html:1:6" in capsys.readouterr().err
    write(root, "pressgen.yaml", "url: 3\n")
    assert show(root, "--output-format", "json") == 2
    assert json.loads(capsys.readouterr().out)["settings"] is None


def test_the_newsroom_of_pressgen_itself_has_no_file_twice(capsys: pytest.CaptureFixture[str]) -> None:
    files = listed(Path(__file__).parents[2], capsys)

    assert not any(file["own"] or file["hides"] for file in files.values())


def test_a_link_out_of_the_newsroom_is_refused(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(root.parent, "outside.html", "secret")
    write(root, "templates/notes.md")
    (root / "templates/door.html").symlink_to(root.parent / "outside.html")

    assert show(root) == 2
    printed = capsys.readouterr()
    assert "leads out of the newsroom" in printed.err
    assert "secret" not in printed.out + printed.err
