"""`pressgen check` with its options."""

import json
from pathlib import Path

import pytest

from tests.cli.bad_inputs import RELEASE, good_newsroom
from tests.cli.test_commands import pressgen

FAULTY = "title: {fr: Titre, en: Title}\nfacts: {n: {number: 3}}\nbody:\n  - paragraph: {fr: Texte.}\n"
IDLE = "title: {fr: Titre, en: Title} # pressgen: ignore unused-fact\nbody: [{paragraph: {fr: Un., en: One.}}]\n"
ONLY = ("--select", "structure")


def newsroom(folder: Path, release: str) -> Path:
    root = good_newsroom(folder)
    (root / RELEASE).write_text(release, encoding="utf-8")
    return root


def rules(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return [finding["rule"] for finding in json.loads(capsys.readouterr().out)]


def test_rules_are_selected_and_ignored(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ("--root", str(newsroom(tmp_path, FAULTY)), "check", "--output-format", "json")

    assert pressgen(*command, "--select", "unused-fact,missing-text") == 0
    assert rules(capsys) == ["unused-fact", "missing-text"]
    assert pressgen(*command, *ONLY, "--ignore", "unused-fact", "--ignore", "unused-ignore") == 0
    assert rules(capsys) == ["missing-text"]


@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_an_unknown_rule_is_answered_with_the_one_that_was_meant(
    option: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert pressgen("--root", str(newsroom(tmp_path, FAULTY)), "check", option, "unused-facts") == 2
    assert "did you mean `unused-fact`?" in capsys.readouterr().err


def test_fix_writes_and_says_how_much(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = newsroom(tmp_path, IDLE)

    assert pressgen("--root", str(root), "check", *ONLY) == 0
    assert "`--fix` mends 1 of them" in capsys.readouterr().out
    assert pressgen("--root", str(root), "check", *ONLY, "--fix") == 0
    assert capsys.readouterr().out == "1 release checked: nothing found\n1 fix written in 1 file\n"
    assert (root / RELEASE).read_text() == IDLE.replace(" # pressgen: ignore unused-fact", "")
    assert pressgen("--root", str(root), "check", *ONLY, "--fix") == 0
    assert "no fix to write" in capsys.readouterr().out


def test_a_machine_that_mends_gets_nothing_but_its_report(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert pressgen("--root", str(newsroom(tmp_path, IDLE)), "check", *ONLY, "--fix", "--output-format", "json") == 0

    said = capsys.readouterr()
    assert json.loads(said.out) == []
    assert "1 fix written in 1 file" in said.err


def test_diff_shows_the_change_and_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = newsroom(tmp_path, IDLE)

    assert pressgen("--root", str(root), "check", *ONLY, "--diff") == 1
    said = capsys.readouterr()
    assert "-title: {fr: Titre, en: Title} # pressgen: ignore unused-fact\n+title: {fr: Titre, en: Title}\n" in said.out
    assert "1 fix would be written in 1 file" in said.err
    assert pressgen("--root", str(root), "check", *ONLY, "--diff", "--exit-zero") == 0
    assert (root / RELEASE).read_text() == IDLE
    (root / RELEASE).write_text(FAULTY)
    capsys.readouterr()
    assert pressgen("--root", str(root), "check", *ONLY, "--diff") == 0
    assert capsys.readouterr().out == ""


def test_only_what_is_new_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = newsroom(tmp_path / "newsroom", FAULTY)
    known = str(tmp_path / "known.json")
    command = ("--root", str(root), "check", "--fail-level", "warning", "--baseline", known)

    assert pressgen(*command) == 2
    assert "--write-baseline" in capsys.readouterr().err
    assert pressgen(*command, "--write-baseline") == 0
    assert "findings are known now" in capsys.readouterr().out
    (root / RELEASE).write_text(f"# moved\n\n{FAULTY}")
    assert pressgen(*command) == 0
    assert "nothing found" in capsys.readouterr().out
    (root / RELEASE).write_text(f"{FAULTY}  - paragraph: {{fr: Encore.}}\n")
    assert pressgen(*command) == 1
    assert capsys.readouterr().out.count("[missing-text]") == 1


@pytest.mark.parametrize(
    "more",
    [
        (),
        ("--baseline", "known.json", RELEASE),
        ("--baseline", "known.json", "--diff"),
        ("--baseline", "known.json", "--select", "unused-fact"),
        ("--baseline", "known.json", "--ignore", "unused-fact"),
    ],
)
def test_half_a_list_of_known_findings_is_not_written(
    more: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert pressgen("--root", str(newsroom(tmp_path, FAULTY)), "check", "--write-baseline", *more) == 2
    assert capsys.readouterr().err.startswith("error: ")


def test_a_list_in_a_folder_that_is_missing_is_refused_before_anything_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = newsroom(tmp_path, IDLE)
    known = ("--baseline", str(tmp_path / "none" / "known.json"), "--write-baseline")

    assert pressgen("--root", str(root), "check", "--fix", *known) == 2
    assert "make it, or name another file" in capsys.readouterr().err
    assert (root / RELEASE).read_text() == IDLE


def test_a_diff_exits_with_what_would_be_left(tmp_path: Path) -> None:
    root = newsroom(tmp_path, FAULTY)
    command = ("--root", str(root), "check", *ONLY, "--diff")

    assert pressgen(*command) == 0
    assert pressgen(*command, "--fail-level", "warning") == 1
    (root / RELEASE).write_text("title: [\n")
    assert pressgen(*command) == 2
    (root / RELEASE).write_text(IDLE)
    assert pressgen(*command) == 1
    other = root / "releases/2023-11-30-autre/release.yaml"
    other.parent.mkdir()
    other.write_text("title: [\n")
    assert pressgen(*command) == 2
    assert pressgen(*command, "--exit-zero") == 0


def test_a_diff_is_no_report(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = newsroom(tmp_path, FAULTY)

    assert pressgen("--root", str(root), "check", "--diff", "--output-format", "json") == 2
    assert "leave out `--output-format json`" in capsys.readouterr().err
    assert pressgen("--root", str(root), "check", "--diff", "--output-format", "concise") == 0


@pytest.mark.parametrize("spoilt", [RELEASE, "pressgen.yaml"])
def test_what_nothing_can_be_built_with_is_never_known(spoilt: str, tmp_path: Path) -> None:
    root = newsroom(tmp_path, FAULTY)
    (root / spoilt).write_text((root / spoilt).read_text() + "auteur: Moi\n")
    command = ("--root", str(root), "check", "--baseline", str(tmp_path / "known.json"))
    unusable = 2 if spoilt == "pressgen.yaml" else 1

    assert pressgen(*command, "--write-baseline") == unusable
    assert "unknown-key" not in (tmp_path / "known.json").read_text()
    assert pressgen(*command) == unusable


def test_what_cannot_be_read_is_never_known(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = newsroom(tmp_path / "newsroom", "title: [\n")
    known = str(tmp_path / "known.json")

    assert pressgen("--root", str(root), "check", "--baseline", known, "--write-baseline") == 2
    assert "yaml-syntax" in capsys.readouterr().out
    assert pressgen("--root", str(root), "check", "--baseline", known) == 2


def test_ignores_in_the_settings_hold_for_a_build_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = newsroom(tmp_path, FAULTY)
    build = ("--root", str(root), "build", "--format", "html", "--strict")

    assert pressgen(*build) == 1
    settings = root / "pressgen.yaml"
    settings.write_text(settings.read_text() + "ignore: [structure, form, spelling]\n")
    capsys.readouterr()
    assert pressgen(*build) == 0


def test_remarks_are_shown_to_those_who_ask(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ("--root", str(newsroom(tmp_path, FAULTY)), "check")
    hidden: tuple[tuple[str, ...], ...] = ((), ("--select", "form"), ("--output-format", "concise"))
    shown: tuple[tuple[str, ...], ...] = (
        ("--verbose",),
        ("--select", "missing-summary"),
        ("--fail-level", "info"),
        ("--output-format", "json"),
    )

    for options in hidden:
        assert pressgen(*command, *options) == 0
        said = capsys.readouterr().out
        assert "missing-summary" not in said
        assert "`--verbose` shows" in said
    for options in shown:
        pressgen(*command, *options)
        assert "missing-summary" in capsys.readouterr().out
