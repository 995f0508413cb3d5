"""Safe fixes written into a newsroom."""

import codecs
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pressgen import project, reviser
from pressgen.model.errors import EnvironmentFault, UsageError
from tests.cli.bad_inputs import RELEASE, good_newsroom

IDLE = """\
title: {fr: Titre, en: Title} # pressgen: ignore unused-fact
# pressgen: ignore unused-fact
body:
  # why not # a note
  - paragraph: {fr: "Texte # pressgen: ignore missing-text", en: Text.}   # pressgen: ignore unused-fact
  - paragraph: {fr: Deux.} # pressgen: ignore missing-text
"""
MENDED = """\
title: {fr: Titre, en: Title}
body:
  # why not # a note
  - paragraph: {fr: "Texte # pressgen: ignore missing-text", en: Text.}
  - paragraph: {fr: Deux.} # pressgen: ignore missing-text
"""
STRUCTURE = project.Scope(selection=project.select(["structure"]))


def mended(root: Path, scope: project.Scope = STRUCTURE) -> int:
    """How many fixes are written."""
    revision = reviser.revise(root, scope)
    reviser.write(revision, root)
    return revision.fixes


@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("end", ["", "# the end"])
def test_fixes_leave_every_other_byte_as_it_was(mark: bytes, line_end: str, end: str, tmp_path: Path) -> None:
    root = good_newsroom(tmp_path)
    before, after = (mark + (text + end).replace("\n", line_end).encode() for text in (IDLE, MENDED))
    (root / RELEASE).write_bytes(before)

    assert mended(root) == 3
    assert (root / RELEASE).read_bytes() == after
    assert mended(root) == 0
    assert (root / RELEASE).read_bytes() == after


def test_all_files_of_a_newsroom_are_mended(tmp_path: Path) -> None:
    root = good_newsroom(tmp_path)
    files = [*root.rglob("*.yaml")]
    whole = {file: file.read_bytes() for file in files}
    for file in files:
        file.write_bytes(whole[file].replace(b"\n", b" # pressgen: ignore unused-fact\n", 1))

    assert mended(root) == len(files) == 3
    assert {file: file.read_bytes() for file in files} == whole


def test_an_ignore_of_what_a_reader_finds_is_kept_by_every_pass(tmp_path: Path) -> None:
    root = good_newsroom(tmp_path)
    dated = "date: 2023-11-30 # pressgen: ignore folder-date-differs\n"
    (root / RELEASE).write_text(IDLE + dated)

    assert mended(root) == 3
    assert (root / RELEASE).read_text() == MENDED + dated


QUOTED = """\
title: {fr: Titre, en: Title}
body:
  - paragraph:
      fr: |
        Elle a dit "c'est l'IA de 100 000$ !" et l'IA.

        > c'est l'IA

        Il dit l'"IA d'ici".
"""


def test_a_quotation_between_straight_marks_keeps_its_words(tmp_path: Path) -> None:
    root = good_newsroom(tmp_path)
    (root / RELEASE).write_text(QUOTED)
    mended(root, project.Scope())

    after = (root / RELEASE).read_text()
    assert "«\u00a0c'est l'IA de 100 000$ !\u00a0» et l’IA." in after
    assert "> c'est l'IA" in after
    assert "l’«\u00a0IA d'ici\u00a0»." in after
    assert mended(root, project.Scope()) == 0


def test_what_is_known_is_not_mended(tmp_path: Path) -> None:
    root = good_newsroom(tmp_path / "newsroom")
    (root / RELEASE).write_text(IDLE)
    reviser.write_known(tmp_path / "known.json", project.check(root, STRUCTURE).findings)
    known = reviser.read_known(tmp_path / "known.json")

    assert mended(root, project.Scope(selection=STRUCTURE.selection, known=known)) == 0


def test_what_is_not_selected_is_not_mended(tmp_path: Path) -> None:
    root = good_newsroom(tmp_path)
    (root / RELEASE).write_text(IDLE)

    assert mended(root, project.Scope(selection=project.select(["unused-fact"]))) == 0


def test_a_file_that_was_changed_meanwhile_is_left_alone(tmp_path: Path) -> None:
    root = good_newsroom(tmp_path)
    (root / RELEASE).write_text(IDLE)
    revision = reviser.revise(root, STRUCTURE)
    (root / RELEASE).write_text(f"{IDLE}# more\n")

    with pytest.raises(EnvironmentFault, match="meanwhile"):
        reviser.write(revision, root)
    assert (root / RELEASE).read_text() == f"{IDLE}# more\n"


@pytest.mark.parametrize("end", ["", "# the end"])
def test_a_diff_can_be_applied(end: str, tmp_path: Path) -> None:
    import shutil
    import subprocess

    root = good_newsroom(tmp_path)
    (root / RELEASE).write_text(IDLE + end)
    diff = "".join(reviser.revise(root, STRUCTURE).diff())

    assert (root / RELEASE).read_text() == IDLE + end
    assert f"--- a/{RELEASE}\n+++ b/{RELEASE}\n" in diff
    if shutil.which("git"):
        subprocess.run(["git", "apply", "-"], input=diff, cwd=root, text=True, check=True)
        assert (root / RELEASE).read_text() == MENDED + end


def test_a_list_of_known_findings_that_is_missing_or_broken_is_told(tmp_path: Path) -> None:
    (tmp_path / "known.json").write_bytes(b"\xff")

    for name in ("none.json", "known.json", "."):
        with pytest.raises(UsageError):
            reviser.read_known(tmp_path / name)


PIECES = (
    *(
        "l'IA",
        "aujourd'hui",
        '"un mot"',
        "« un mot »",
        "«un mot»",
        "100 000 $",
        "10 %",
        "oui!",
        "Qui ?",
        "12h30",
        "M. Roy",
    ),
    *(
        "...",
        "n° 3",
        "1er",
        "2ème",
        "Oeuvre",
        "--",
        " - ",
        "2019-2020",
        "**gras**",
        "`l'code`",
        "[ici](https://a.ca/l'x)",
    ),
    *(
        "{{ n }}",
        "Le Health Data Hub",
        "Gustave Roussy",
        "etc...",
        "50%",
        "5 kg",
        "\u00a0",
        "  ",
        "it's",
        "“so”",
        "1,000",
    ),
)
TEXTS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=6).map(" ".join)
STYLES = {
    "plain": "{}",
    "single": "'{}'",
    "double": '"{}"',
    "literal": "|\n        {}\n",
    "folded": ">-\n        {}\n",
}


def scalar(words: str, style: str) -> str:
    if style == "single":
        words = words.replace("'", "''")
    if style == "double":
        words = words.replace('"', '\\"')
    if style == "folded":
        words = words.replace("mot", "mot\n        et")
    return STYLES[style].format(words)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(TEXTS, TEXTS, st.sampled_from(sorted(STYLES))), min_size=1, max_size=4))
def test_to_mend_twice_is_to_mend_once(tmp_path: Path, paragraphs: list[tuple[str, str, str]]) -> None:
    root = good_newsroom(tmp_path)
    body = "".join(
        f"  - paragraph:\n      fr: {scalar(french, style)}\n      en: {scalar(english, style)}\n"
        for french, english, style in paragraphs
    )
    (root / RELEASE).write_text(f"title: {{fr: Titre, en: Title}}\nfacts: {{n: {{number: 3}}}}\nbody:\n{body}", "utf-8")
    mended(root, project.Scope())
    once = (root / RELEASE).read_bytes()

    assert mended(root, project.Scope()) == 0
    assert (root / RELEASE).read_bytes() == once
