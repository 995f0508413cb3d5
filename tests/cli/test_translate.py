"""`pressgen translate` as an officer and a translator meet it, in a real git repository."""

import json
import subprocess
from pathlib import Path

import pytest

from pressgen.checks.staleness.comparison import Comparison, compare
from pressgen.cli import speech
from pressgen.cli.app import run
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release

SETTINGS = (
    "name: {fr: Presse, en: Press}\nurl: https://presse.example.org\nzone: Europe/Paris\neditions: [fr-FR, en-GB]\n"
)
NAME = "2024-01-02-essai"
RELEASE = """\
title: {fr: Un fonds, en: A fund}
body:
  - paragraph:
      fr: >-
        Le fonds verse 100 000 € à Lyon,
        dès le 3 mai.
      en: The fund pays €100,000 to Lyon from 3 May on.
  - paragraph: {fr: Le projet commence., en: The project begins.}
  - quote:
      speaker: {name: Anne Roy}
      original: en
      text: {fr: Nous sommes prêts., en: We are ready.}
"""


def pressgen(root: Path, *arguments: str) -> int:
    return run(speech.listen(["--root", str(root), *arguments], {}))


def git(folder: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=Anne", "-c", "user.email=anne@example.org", "-c", "init.defaultBranch=main")
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "newsroom"
    (folder / "releases" / NAME).mkdir(parents=True)
    (folder / "pressgen.yaml").write_text(SETTINGS, "utf-8")
    write(folder, RELEASE)
    return folder


def write(root: Path, text: str) -> None:
    (root / "releases" / NAME / "release.yaml").write_text(text, "utf-8")


def stamps(root: Path) -> list[str]:
    lines = (root / "releases" / NAME / "release.stamps.yaml").read_text("utf-8").splitlines()
    return [line.split("source:")[0].strip(" ,") for line in lines if line.startswith("  - ")]


def test_accepting_writes_a_stamp_for_each_translation(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert pressgen(root, "translate", "accept", NAME) == 0
    assert capsys.readouterr().out == f"4 translations accepted\nreleases/{NAME}/release.stamps.yaml\n"
    assert stamps(root) == [
        "- {field: title, locale: en, of: fr",
        "- {field: body.0.paragraph, locale: en, of: fr",
        "- {field: body.1.paragraph, locale: en, of: fr",
        "- {field: body.2.quote.text, locale: fr, of: en",
    ]
    assert (root / "releases" / NAME / "release.yaml").read_text("utf-8") == RELEASE


def test_the_header_speaks_the_newsrooms_language(root: Path) -> None:
    settings = root / "pressgen.yaml"
    settings.write_text(SETTINGS + "source_language: en\n", "utf-8")
    pressgen(root, "translate", "accept", NAME)
    header = (root / "releases" / NAME / "release.stamps.yaml").read_text("utf-8").splitlines()[0]

    assert header.startswith("# Which words each translation renders.")


def test_what_is_accepted_twice_is_written_alike(root: Path) -> None:
    pressgen(root, "translate", "accept", NAME)
    first = (root / "releases" / NAME / "release.stamps.yaml").read_bytes()
    pressgen(root, "translate", "accept", NAME)

    assert (root / "releases" / NAME / "release.stamps.yaml").read_bytes() == first


def test_status_counts_for_all_and_lists_for_one(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pressgen(root, "translate", "accept", NAME, "title", "body.0")
    write(root, RELEASE.replace("Lyon,", "Paris,") + "  - paragraph: {fr: Nouveau.}\n")
    capsys.readouterr()

    assert pressgen(root, "translate", "status") == 0
    assert capsys.readouterr().out.splitlines()[1].split("  ")[-1].strip() == (
        "1 missing, 1 stale, 2 never accepted, 1 up to date"
    )
    assert pressgen(root, "translate", "status", NAME) == 0
    assert [line.split()[1:] for line in capsys.readouterr().out.splitlines()[1:]] == [
        ["title", "fr", "→", "en", "up", "to", "date"],
        ["body.0.paragraph", "fr", "→", "en", "stale"],
        ["body.1.paragraph", "fr", "→", "en", "never", "accepted"],
        ["body.2.quote.text", "en", "→", "fr", "never", "accepted"],
        ["body.3.paragraph", "fr", "→", "en", "missing"],
    ]


def test_status_for_machines(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert pressgen(root, "translate", "status", "--output-format", "json") == 0
    assert json.loads(capsys.readouterr().out)["translations"][3] == {
        "release": NAME,
        "field": "body.2.quote.text",
        "locale": "fr",
        "of": "en",
        "state": "unstamped",
    }


def test_a_release_that_cannot_be_read_is_told(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(root, "title: [\n")

    for command in ("status", "diff"):
        assert pressgen(root, "translate", command) == 2
        told = capsys.readouterr()
        assert told.err == f"{NAME} could not be read; `pressgen check` says why\n"
        assert "stale" not in told.out
    assert pressgen(root, "translate", "status", "--output-format", "json") == 2
    assert json.loads(capsys.readouterr().out) == {"translations": [], "unread": [NAME]}
    assert pressgen(root, "translate", "accept", NAME) == 2


def test_the_source_may_be_either_language(root: Path) -> None:
    pressgen(root, "translate", "accept", NAME)
    assert pressgen(root, "translate", "accept", NAME, "body.1", "--from", "en") == 0
    assert "- {field: body.1.paragraph, locale: fr, of: en" in stamps(root)
    assert len(stamps(root)) == 4

    pressgen(root, "translate", "accept", NAME, "body.1")
    assert "- {field: body.1.paragraph, locale: fr, of: en" in stamps(root)


def test_stamps_that_belong_to_no_text_go(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pressgen(root, "translate", "accept", NAME)
    write(root, RELEASE.replace("  - paragraph: {fr: Le projet commence., en: The project begins.}\n", ""))
    capsys.readouterr()
    pressgen(root, "translate", "accept", NAME, "title")

    assert "1 stamp of a former text removed" in capsys.readouterr().out
    assert [line.split()[2] for line in stamps(root)] == ["title,", "body.0.paragraph,", "body.1.quote.text,"]


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ((NAME, "titel"), "no translation stands at `titel` of 2024-01-02-essai\nhelp: did you mean `title`?"),
        ((NAME, "body.3"), "no translation stands at `body.3` of 2024-01-02-essai"),
        (("2024-01-03-essai",), "there is no release `2024-01-03-essai`"),
    ],
)
def test_what_cannot_be_accepted_is_said(
    root: Path, arguments: tuple[str, ...], error: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert pressgen(root, "translate", "accept", *arguments) == 2
    assert error in capsys.readouterr().err
    assert not (root / "releases" / NAME / "release.stamps.yaml").exists()


def test_stamps_that_cannot_be_read_are_never_written_over(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = root / "releases" / NAME / "release.stamps.yaml"
    file.write_text("<<<<<<< ours\nstamps: []\n", "utf-8")

    assert pressgen(root, "translate", "accept", NAME) == 2
    assert file.read_text("utf-8") == "<<<<<<< ours\nstamps: []\n"
    assert "release.stamps.yaml cannot be read" in capsys.readouterr().err


def test_diff_shows_former_words_from_git_beside_the_translation(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    git(root.parent, "init", "--quiet")
    pressgen(root, "translate", "accept", NAME)
    git(root.parent, "add", "--all")
    git(root.parent, "commit", "--quiet", "--message", "accepted")
    changed = RELEASE.replace("100 000 €", "150 000 €").replace("We are ready", "We are ready at last")
    write(root, changed.replace("title: {", "title: { "))
    git(root.parent, "commit", "--quiet", "--all", "--message", "corrected")
    capsys.readouterr()

    assert pressgen(root, "translate", "diff") == 0
    assert capsys.readouterr().out == (
        f"{NAME}: body.0.paragraph (fr → en)\n"
        "  fr: Le fonds verse [-100 000-]{+150 000+} € à Lyon, dès le 3 mai.\n"
        "  en: The fund pays €100,000 to Lyon from 3 May on.\n\n"
        f"{NAME}: body.2.quote.text (en → fr)\n"
        "  en: We are ready {+at last+}.\n"
        "  fr: Nous sommes prêts.\n\n"
    )


def test_diff_without_git_says_so_and_shows_both_texts(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pressgen(root, "translate", "accept", NAME)
    write(root, RELEASE.replace("commence", "s’achève"))
    capsys.readouterr()

    assert pressgen(root, "translate", "diff") == 0
    head, new, why, translation, *_ = capsys.readouterr().out.splitlines()
    assert (head, new, translation) == (
        f"{NAME}: body.1.paragraph (fr → en)",
        "  fr: Le projet s’achève.",
        "  en: The project begins.",
    )
    assert why.startswith("  (this newsroom is in no git repository")


def test_words_that_were_never_committed_are_not_known(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(root, "init", "--quiet")
    pressgen(root, "translate", "accept", NAME)
    write(root, RELEASE.replace("commence", "s’achève"))
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "too late")
    capsys.readouterr()
    pressgen(root, "translate", "diff", NAME)

    assert "(no commit of this release holds the words that were translated)" in capsys.readouterr().out


def test_nothing_stale_is_said(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert pressgen(root, "translate", "diff") == 0
    assert capsys.readouterr().out == "no translation is stale\n"


def test_a_stale_figure_stops_a_build_and_stale_words_do_not(root: Path) -> None:
    pressgen(root, "translate", "accept", NAME)
    write(root, RELEASE.replace("commence", "s’achève"))
    assert pressgen(root, "check", "--select", "staleness") == 0
    assert pressgen(root, "check", "--select", "staleness", "--fail-level", "warning") == 1

    write(root, RELEASE.replace("100 000 €", "150 000 €"))
    assert pressgen(root, "check", "--select", "staleness") == 1
    pressgen(root, "translate", "accept", NAME)
    assert pressgen(root, "check", "--select", "staleness", "--fail-level", "info") == 0


@pytest.mark.parametrize("first", [False, True])
def test_stamps_that_somebody_else_saved_meanwhile_are_not_lost(
    root: Path, first: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = root / "releases" / NAME / "release.stamps.yaml"
    if not first:
        pressgen(root, "translate", "accept", NAME, "title")

    def compare_slowly(release: Release, newsroom: Newsroom) -> Comparison:
        file.write_text("stamps: []\n", "utf-8")
        return compare(release, newsroom)

    monkeypatch.setattr("pressgen.translation.compare", compare_slowly)

    assert pressgen(root, "translate", "accept", NAME) == 3
    assert file.read_text("utf-8") == "stamps: []\n"
    assert "was changed meanwhile" in capsys.readouterr().err


def test_a_release_whose_stamps_cannot_be_read_is_told(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "releases" / NAME / "release.stamps.yaml").write_text("<<<<<<< ours\nstamps: []\n", "utf-8")

    assert pressgen(root, "translate", "diff") == 2
    assert capsys.readouterr() == ("", f"{NAME} could not be read; `pressgen check` says why\n")
