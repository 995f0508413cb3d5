"""The commands as a communications officer meets them."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pressgen.cli import speech
from pressgen.cli.app import run
from pressgen.site.folder import MANIFEST
from tests.cli.bad_inputs import RELEASE, good_newsroom


def pressgen(*arguments: str) -> int:
    return run(speech.listen(arguments, {}))


def process(*arguments: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pressgen", *arguments],
        cwd=cwd,
        env={**os.environ, "COLUMNS": "100", "LC_ALL": "C.UTF-8", **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != MANIFEST
    }


def test_a_newsroom_starts_checks_and_builds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "newsroom"

    assert pressgen("init", str(folder)) == 0
    assert pressgen("--root", str(folder), "check") == 0
    assert pressgen("--root", str(folder), "build", "--jobs", "1") == 0
    made = files(folder / "public")
    assert {"index.html", "fr/index.html", "en/index.html"} <= set(made)
    assert {path.rpartition(".")[2] for path in made} >= {"html", "md", "pdf", "css", "woff2"}
    assert capsys.readouterr().out.endswith(f"{len(made)} files in {folder / 'public'}\n")


def test_init_leaves_a_folder_that_holds_something_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "memo.txt").write_text("dear")

    assert pressgen("init", str(tmp_path)) == 2
    assert set(files(tmp_path)) == {"memo.txt"}
    assert "not an empty folder" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Deux lauréats pour l'appel conjoint", "deux-laureats-pour-l-appel-conjoint"),
        ("Œuvre : l’IA, 2e édition !", "oeuvre-l-ia-2e-edition"),
        ('Il dit "oui": # non', "il-dit-oui-non"),
    ],
)
def test_a_new_release_is_named_by_its_headline_and_can_be_read(title: str, name: str, tmp_path: Path) -> None:
    root = good_newsroom(tmp_path)

    assert pressgen("--root", str(root), "new", title, "--date", "2024-05-02") == 0
    written = (root / "releases" / f"2024-05-02-{name}" / "release.yaml").read_text("utf-8")
    assert written.startswith("# yaml-language-server: $schema=../../.pressgen/schemas/release.json\n")
    assert pressgen("--root", str(root), "check", "--fail-level", "error") == 0


def test_new_never_writes_over_a_release(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = good_newsroom(tmp_path)

    assert pressgen("--root", str(root), "new", "Essai", "--date", "2023-11-29") == 2
    assert "is there already" in capsys.readouterr().err


def test_the_newsroom_is_found_from_below(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir((good_newsroom(tmp_path) / RELEASE).parent)

    assert pressgen("check") == 0
    assert "1 release checked" in capsys.readouterr().out


def test_without_a_newsroom_the_way_out_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert pressgen("--root", str(tmp_path), "check") == 2
    assert "pressgen init" in capsys.readouterr().err


def test_a_machine_gets_nothing_but_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = good_newsroom(tmp_path)
    (root / RELEASE).write_text("title: {fr: Titre}\nauteur: Moi\n")

    assert pressgen("--root", str(root), "check", "--output-format", "json") == 1
    assert {finding["rule"] for finding in json.loads(capsys.readouterr().out)} == {"missing-key", "unknown-key"}


def test_warnings_stop_only_a_strict_build(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = good_newsroom(tmp_path)
    (root / RELEASE).write_text("title: {fr: Titre, en: Title}\nbody:\n  - paragraph: {fr: Texte.}\n")

    assert pressgen("--root", str(root), "build", "--format", "html", "--strict") == 1
    assert not (root / "public").exists()
    assert pressgen("--root", str(root), "build", "--format", "html") == 0
    assert "left out: 2023-11-29-essai en-CA (texts are missing in this language)" in capsys.readouterr().out
    assert not (root / "public/en/2023/essai").exists()
    assert '<link rel="alternate" hreflang="en-CA"' not in (root / "public/fr/2023/essai/index.html").read_text("utf-8")


@pytest.mark.parametrize(("now", "public"), [("2023-11-29T09:53+01:00", False), ("2023-11-29T09:54+01:00", True)])
def test_nothing_of_an_embargoed_release_is_public_before_its_instant(now: str, public: bool, tmp_path: Path) -> None:
    root = good_newsroom(tmp_path)
    image = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><title>secret</title></svg>'
    (root / RELEASE).with_name("canary.svg").write_text(image)
    (root / RELEASE).write_text(
        "title: {fr: Canari, en: Canary}\ndate: 2023-11-29\nembargo: 2023-11-29 09:54 Europe/Paris\nbody:\n"
        "  - image: {file: canary.svg, alt: {fr: Canari, en: Canary}}\n"
    )

    assert pressgen("--root", str(root), "build", "--jobs", "1", "--now", now) == 0
    site = files(root / "public")
    leaks = [path for path, content in site.items() if "canar" in path or b"anar" in content or b"secret" in content]
    assert bool(leaks) is public
    assert any(path.startswith("fr/2023/essai") for path in site) is public


def test_the_site_is_the_same_whoever_builds_it(tmp_path: Path) -> None:
    root = tmp_path / "newsroom"
    process("init", str(root), cwd=tmp_path)
    one = process("build", "--jobs", "1", "--out", str(tmp_path / "one"), cwd=root, PYTHONHASHSEED="1", TZ="UTC")
    two = process(
        "build", "--jobs", "2", "--out", str(tmp_path / "b" / "two"), cwd=root, PYTHONHASHSEED="2", TZ="Asia/Tokyo"
    )

    assert (one.returncode, two.returncode) == (0, 0)
    assert files(tmp_path / "one") == files(tmp_path / "b" / "two")


def test_a_site_of_one_format_offers_no_other(tmp_path: Path) -> None:
    root = good_newsroom(tmp_path)

    assert pressgen("--root", str(root), "build", "--format", "html", "--language", "fr") == 0
    site = files(root / "public")
    assert not any(path.endswith((".pdf", ".md")) for path in site)
    assert b".pdf" not in site["fr/2023/essai/index.html"]


@pytest.mark.parametrize("out", [".", "releases", ".."])
def test_sources_are_never_built_over(out: str, tmp_path: Path) -> None:
    root = good_newsroom(tmp_path / "newsroom")

    assert pressgen("--root", str(root), "build", "--format", "html", "--out", str(root / out)) == 2
    assert (root / RELEASE).exists()


def test_status_tells_how_far_each_release_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = good_newsroom(tmp_path)
    broken = root / "releases/2023-12-01-brouillon/release.yaml"
    broken.parent.mkdir()
    broken.write_text("title: [\n")

    assert pressgen("--root", str(root), "status") == 2
    rows = [line.split() for line in capsys.readouterr().out.splitlines()[1:3]]
    assert rows[0][:3] == ["2023-12-01-brouillon", "2023-12-01", "unreadable"]
    assert rows[1][:5] == ["2023-11-29-essai", "2023-11-29", "published", "fr-CA,", "en-CA"]


def test_the_schema_explains_every_key(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert pressgen("schema") == 0
    schema = json.loads(capsys.readouterr().out)
    assert all("description" in described for described in schema["properties"].values())
    assert pressgen("--root", str(good_newsroom(tmp_path)), "schema", "--write") == 0
    assert json.loads((tmp_path / ".pressgen/schemas/release.json").read_text("utf-8")) == schema


def test_doctor_renders_a_page(capsys: pytest.CaptureFixture[str]) -> None:
    assert pressgen("doctor") == 0
    assert "✓" in capsys.readouterr().out


def test_without_pango_pages_are_built_and_one_line_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from pressgen.outputs import pdf

    monkeypatch.setattr(pdf, "missing_libraries", lambda: "libpango-1.0")
    root = good_newsroom(tmp_path)

    assert pressgen("--root", str(root), "build") == 0
    assert "left out: PDF, PNG (Pango is not installed; `pressgen doctor` says how" in capsys.readouterr().out
    assert (root / "public/fr/2023/essai/index.html").exists()
    assert (root / "public/fr/2023/essai/essai.json").exists()
    assert not list((root / "public").rglob("*.png"))
    for printed in ("pdf", "png"):
        assert pressgen("--root", str(root), "build", "--format", printed) == 3
    assert pressgen("doctor") == 3


def write(root: Path, name: str, text: str) -> None:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_an_edition_waits_for_the_records_that_it_shows(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = good_newsroom(tmp_path)
    write(root, "releases/_people/anne.yaml", "names: [{name: Anne Roy}]\ntitles: [{title: {fr: directrice}}]\n")
    write(root, RELEASE, (root / RELEASE).read_text() + "  - quote: {speaker: anne, text: {fr: Oui., en: Yes.}}\n")

    assert pressgen("--root", str(root), "build", "--format", "html") == 0
    assert "releases/_people/anne.yaml:2:" in capsys.readouterr().err
    assert (root / "public/fr/2023/essai/index.html").exists()
    assert not (root / "public/en/2023/essai").exists()


def test_records_refer_to_records_that_are_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = good_newsroom(tmp_path)
    person = "names: [{name: Anne Roy}]\ntitles: [{title: {fr: d, en: d}, organization: institu}]\n"
    write(root, "releases/_people/anne.yaml", person)

    assert pressgen("--root", str(root), "check") == 1
    assert "did you mean `institut`?" in capsys.readouterr().out


def test_a_correction_of_tomorrow_is_not_told_today(tmp_path: Path) -> None:
    root = good_newsroom(tmp_path)
    correction = "corrections: [{date: 2024-01-02, kind: retraction, text: {fr: Retrait., en: Retracted.}}]\n"
    write(root, RELEASE, (root / RELEASE).read_text() + correction)
    before = ["--root", str(root), "build", "--format", "html", "--now", "2024-01-01T12:00+00:00"]

    assert pressgen(*before) == 0
    assert b"Retracted." not in b"".join(files(root / "public").values())
    assert pressgen(*before[:-1], "2024-01-03T12:00+00:00") == 0
    assert b"Retracted." in b"".join(files(root / "public").values())


def test_a_mistake_in_the_settings_is_one_of_configuration(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = good_newsroom(tmp_path)
    write(root, "pressgen.yaml", (root / "pressgen.yaml").read_text() + "colour: blue\n")

    for command in ("check", "build", "status"):
        assert pressgen("--root", str(root), command) == 2
        printed = capsys.readouterr()
        assert "pressgen.yaml:5:1" in printed.out + printed.err


def test_a_root_that_is_not_there_is_not_searched_around(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert pressgen("--root", str(good_newsroom(tmp_path) / "typo"), "check") == 2
    assert "there is no folder" in capsys.readouterr().err


def test_templates_bring_nothing_from_elsewhere(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = good_newsroom(tmp_path / "newsroom")
    write(tmp_path, "secret.png", "secret")
    (root / "templates/assets").mkdir(parents=True)
    (root / "templates/assets/leak.png").symlink_to(tmp_path / "secret.png")

    assert pressgen("--root", str(root), "build", "--format", "html") == 2
    assert "leads out of the newsroom" in capsys.readouterr().err
    assert not (root / "public").exists()


def test_a_terminal_that_knows_few_letters_is_spoken_to_all_the_same(tmp_path: Path) -> None:
    ran = process(
        "check", "--lang", "fr", "--root", str(good_newsroom(tmp_path)), cwd=tmp_path, PYTHONIOENCODING="ascii"
    )

    assert ran.returncode == 0
    assert "1 communiqu\\xe9 relu" in ran.stdout


@pytest.mark.parametrize(
    ("arguments", "english", "french"),
    [
        (["bulid"], "Did you mean build?", "build"),
        (["build", "--formt", "pdf"], "Did you mean --format?", "--format"),
        (["new"], "TITLE", "TITRE"),
        (["check", "--fail-level"], "needs a value", "valeur"),
        (["doctor", "now"], "now", "now"),
    ],
)
def test_a_wrong_command_line_is_explained_in_both_languages(
    arguments: list[str], english: str, french: str, tmp_path: Path
) -> None:
    in_english = process(*arguments, cwd=tmp_path)
    in_french = process(*arguments, "--lang", "fr", cwd=tmp_path)

    assert (in_english.returncode, in_french.returncode) == (2, 2)
    assert english in in_english.stderr
    assert french in in_french.stderr
    assert in_french.stderr != in_english.stderr
    assert "Traceback" not in in_english.stderr + in_french.stderr


def test_the_help_speaks_french_where_the_computer_does(tmp_path: Path) -> None:
    printed = process("build", "--help", cwd=tmp_path, LC_ALL="", LANG="fr_CA.UTF-8").stdout

    assert "Dossier" in printed or "dossier" in printed
    assert not {"Show", "Options ─", "Building", "folder"} & set(printed.split())


def test_help_loads_nothing_heavy(tmp_path: Path) -> None:
    code = (
        "import sys; from pressgen.cli import speech; arguments = speech.listen(['--help'], {});"
        "from pressgen.cli.app import run; run(arguments);"
        "print([name for name in ('babel', 'jinja2', 'weasyprint', 'yaml', 'markdown_it', 'pikepdf') "
        "if name in sys.modules], file=sys.stderr)"
    )
    ran = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)

    assert ran.stderr.strip() == "[]"


@pytest.mark.parametrize("seconds", [0.0, 0.4, 1.0, 2.0])
def test_an_interrupted_build_says_so_and_leaves_nothing_behind(tmp_path: Path, seconds: float) -> None:
    root = good_newsroom(tmp_path / "newsroom")
    code = "from pressgen.__main__ import main; print('started', flush=True); main()"
    running = subprocess.Popen(
        [sys.executable, "-c", code, "--root", str(root), "build"],
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert running.stdout and running.stdout.readline() == "started\n"
    time.sleep(0.2 + seconds)
    os.killpg(running.pid, signal.SIGINT)
    _, said = running.communicate(timeout=60)

    assert running.returncode in (0, 130, -signal.SIGINT)  # a shell says 130 for both of the latter
    assert "Traceback" not in said
    assert not list(root.glob(".public*"))
    assert not (root / "public").exists() or (root / "public/.pressgen-files").exists()


def test_a_killed_worker_is_told_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from pressgen.model.errors import EnvironmentFault
    from pressgen.model.look import Colours
    from pressgen.workshop import Workshop

    monkeypatch.setattr("pressgen.workshop._print", _die)
    with pytest.raises(EnvironmentFault, match="was killed"):
        list(Workshop(tmp_path).prints([None, None], (), Colours(), 2))  # type: ignore[list-item]


def _die(*_order: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)
