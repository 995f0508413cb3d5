"""`pressgen terms` as a communications officer meets it."""

import json
import os
from pathlib import Path

import pytest

from pressgen.cli import speech
from pressgen.cli.app import run
from pressgen.sources.packaged import packaged
from pressgen.sources.terms import read_termbase
from tests.cli.bad_inputs import good_newsroom

CATALOG = Path("locales/fr/LC_MESSAGES/terms.po")
STEWARD = (
    *("add", "data-steward", "--en", "data steward", "--en-plural", "data stewards"),
    *("--fr", "intendant des données", "--fr-plural", "intendants des données"),
    *("--domain", "health-data", "--deprecated", "steward de données", "--deprecated", "data steward en chef"),
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return good_newsroom(tmp_path / "newsroom")


def terms(root: Path, *arguments: str, lang: str = "en") -> int:
    return run(speech.listen(("--root", str(root), "--lang", lang, "terms", *arguments), {}))


def concepts(root: Path) -> dict[str, object]:
    folders = (root.resolve() / "locales", packaged("locales").resolve())
    return dict(read_termbase(folders, root.resolve())[0].concepts)


def test_terms_are_listed_with_what_places_say_and_what_not_to_write(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert terms(root, "list", "lettre d'information") == 0
    printed = capsys.readouterr().out
    assert "lettre d'information (fr-CA: infolettre)" in printed
    assert printed.endswith("1 term\n")
    assert terms(root, "list", "APPEL A PROJETS") == 0
    assert "AAP" in capsys.readouterr().out


def test_terms_are_chosen_by_domain_and_status(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert terms(root, "list", "--domain", "ai", "--status", "deprecated", "--output-format", "json") == 0
    listed = json.loads(capsys.readouterr().out)
    assert listed
    assert {concept["details"]["domain"] for concept in listed} == {"ai"}
    statuses = [{wording["status"] for said in concept["wordings"].values() for wording in said} for concept in listed]
    assert all("deprecated" in of_one for of_one in statuses)


def test_a_term_is_added_to_a_new_catalog_and_found(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert terms(root, *STEWARD) == 0
    assert capsys.readouterr().out == f"{CATALOG.as_posix()}\n"
    assert terms(root, "list", "intendant") == 0
    assert "steward de données" in capsys.readouterr().out
    assert terms(root, "check") == 0


def test_a_term_that_is_there_already_is_not_written_over(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    terms(root, *STEWARD)
    before = (root / CATALOG).read_bytes()

    assert terms(root, *STEWARD) == 2
    assert "already" in capsys.readouterr().err
    assert (root / CATALOG).read_bytes() == before


def test_an_entry_of_the_newsroom_comes_before_the_packaged_one(root: Path) -> None:
    assert terms(root, "add", "newsletter", "--en", "newsletter", "--fr", "feuillet") == 0
    assert terms(root, "add", "newsletter", "--en", "newsletter", "--fr", "feuille", "--locale", "fr-CA") == 0

    newsletter = concepts(root)["newsletter"]
    assert {locale.value: said[0].text for locale, said in newsletter.wordings.items()} == {  # type: ignore[attr-defined]
        "fr": "feuillet",
        "en": "newsletter",
        "fr-CA": "feuille",
    }


def test_a_renamed_term_keeps_its_comments_and_lists_what_it_was(root: Path) -> None:
    terms(root, *STEWARD)
    terms(root, "add", "ds", "--en", "DS", "--fr", "ID", "--kind", "acronym", "--see", "data-steward")
    before = (root / CATALOG).read_text("utf-8")

    arguments = ("--fr", "gardien des données", "--fr-plural", "gardiens des données", "--id", "data-keeper")
    assert terms(root, "rename", "data-steward", *arguments, "--keep-old", "superseded") == 0

    after = (root / CATALOG).read_text("utf-8")
    gone = set(before.splitlines()) - set(after.splitlines())
    new = set(after.splitlines()) - set(before.splitlines())
    assert gone == {
        'msgctxt "data-steward"',
        'msgstr[0] "intendant des données"',
        'msgstr[1] "intendants des données"',
        "#. see: data-steward",
    }
    assert new == {
        'msgctxt "data-keeper"',
        'msgstr[0] "gardien des données"',
        'msgstr[1] "gardiens des données"',
        "#. see: data-keeper",
        "# superseded: intendant des données",
    }


def test_an_english_wording_changes_in_every_catalog_of_the_newsroom(root: Path) -> None:
    terms(root, *STEWARD)
    place = ("--en", "data steward", "--en-plural", "data stewards", "--fr", "a", "--fr-plural", "b")
    terms(root, "add", "data-steward", *place, "--locale", "fr-CA")

    assert terms(root, "rename", "data-steward", "--en", "data keeper", "--en-plural", "data keepers") == 0

    for name in ("fr", "fr_CA"):
        catalog = (root / "locales" / name / "LC_MESSAGES/terms.po").read_text("utf-8")
        assert 'msgid "data keeper"\nmsgid_plural "data keepers"\n' in catalog


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["rename", "data-stewrd", "--fr", "x"], "did you mean `data-steward`?"),
        (["rename", "ai", "--fr", "x"], "put yours before them"),
        (["rename", "data-steward"], "nothing is said that should change"),
        (["rename", "data-steward", "--fr", "gardien"], "--fr-plural"),
        (["rename", "data-steward", "--id", "ai"], "there is a term `ai` already"),
        (["rename", "data-steward", "--id", "Data Steward"], "is no id"),
        (["rename", "data-steward", "--fr", "x", "--fr-plural", "y", "--locale", "fr-CA"], "for `fr-CA`"),
        (["add", "Data Steward", "--en", "x"], "is no id"),
        (["add", "x", "--en", ""], "no English wording"),
        (["add", "x", "--en", "pond", "--fr", " "], "a wording of the term `x` is blank"),
        (["add", "x", "--en", "pond", "--fr", "étang", "--deprecated", "Étang"], "“Étang” is a form of the approved"),
        (["add", "x", "--en", "pond", "--admitted-en", "pool", "--deprecated-en", "pool"], "“pool” is a form of"),
        (["add", "x", "--en", "x", "--locale", "en"], "English stands in the catalogs"),
        (["add", "x", "--en", "a\x00b"], "U+0000"),
        (["import", "nowhere.csv"], "there is no such file"),
    ],
)
def test_what_cannot_be_done_is_told_and_nothing_is_written(
    arguments: list[str], reason: str, root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    terms(root, *STEWARD)
    before = (root / CATALOG).read_bytes()

    assert terms(root, *arguments) == 2
    assert reason in capsys.readouterr().err
    assert (root / CATALOG).read_bytes() == before


def test_a_broken_catalog_is_told_by_its_line_and_never_written(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    terms(root, *STEWARD)
    with (root / CATALOG).open("a", encoding="utf-8") as file:
        file.write("<<<<<<< HEAD\n")
    before = (root / CATALOG).read_bytes()

    for arguments in (["add", "x", "--en", "x"], ["rename", "data-steward", "--en", "x"], ["export"]):
        assert terms(root, *arguments) == 2
        assert "terms.po, line 19: " in capsys.readouterr().err
    assert terms(root, "check") == 2
    assert "broken-catalog" in capsys.readouterr().out
    assert (root / CATALOG).read_bytes() == before


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to the administrator")
def test_a_catalog_that_may_not_be_written_is_a_fault_of_the_environment(root: Path) -> None:
    terms(root, *STEWARD)
    (root / CATALOG).chmod(0o444)

    assert terms(root, "add", "x", "--en", "x") == 3


def test_a_folder_in_the_place_of_the_catalogs_is_told(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "locales").write_text("no folder")

    assert terms(root, *STEWARD) == 3
    assert "could not be written" in capsys.readouterr().err


def test_a_catalog_outside_the_newsroom_is_not_touched(root: Path) -> None:
    terms(root, *STEWARD)
    outside = root.parent / "outside.po"
    (root / CATALOG).rename(outside)
    (root / CATALOG).symlink_to(outside)
    before = outside.read_bytes()

    assert terms(root, "add", "x", "--en", "x") == 2
    assert outside.read_bytes() == before


@pytest.mark.parametrize("name", ["terms.csv", "terms.tbx"])
def test_what_one_newsroom_gives_out_another_takes_in(name: str, root: Path, tmp_path: Path) -> None:
    terms(root, *STEWARD)
    terms(root, "add", "newsletter", "--en", "newsletter", "--fr", "feuille", "--locale", "fr-CA")
    terms(root, "add", "idea", "--en", "idea", "--proposed")
    other = good_newsroom(tmp_path / "other")

    assert terms(root, "export", "--format", name.partition(".")[2], "--out", str(tmp_path / name)) == 0
    assert terms(other, "import", str(tmp_path / name), "--update") == 0

    assert concepts(other) == concepts(root)
    assert terms(other, "check", "--fail-level", "info") == 0


def test_taking_the_same_in_twice_changes_nothing(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "terms.csv"
    table.write_text("id;en;fr\nidea;idea;idée\n;good idea;bonne idée\n")

    assert terms(root, "import", str(table)) == 0
    assert "2 terms added" in capsys.readouterr().out
    before = (root / CATALOG).read_bytes()
    assert terms(root, "import", str(table)) == 0
    assert capsys.readouterr().out == "2 terms were there already\n"
    assert (root / CATALOG).read_bytes() == before
    assert b'msgctxt "good-idea"' in before


def test_what_contradicts_a_catalog_is_told_and_taken_only_where_it_is_wanted(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    terms(root, *STEWARD)
    table = tmp_path / "terms.csv"
    table.write_text("id,en,fr\nidea,idea,idée\ndata-steward,data steward,régisseur\n")
    before = (root / CATALOG).read_text("utf-8")

    assert terms(root, "import", str(table)) == 1
    told = capsys.readouterr()
    assert "1 term added" in told.out
    assert "line 3: `data-steward` (fr)" in told.err
    assert before.partition("\n\n")[2] in (root / CATALOG).read_text("utf-8")
    assert terms(root, "import", str(table), "--update") == 0
    assert 'msgstr "régisseur"' in (root / CATALOG).read_text("utf-8")


def test_of_a_file_with_one_bad_row_nothing_is_taken_in(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "terms.csv"
    table.write_text("id,en,fr,kind\nidea,idea,idée,\nbad,bad,mal,verb\n")

    assert terms(root, "import", str(table)) == 2
    assert "line 3" in capsys.readouterr().err
    assert not (root / "locales").exists()


def test_the_commands_speak_french(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert terms(root, "rename", "rien", "--fr", "x", lang="fr") == 2
    assert "error" not in capsys.readouterr().err


def test_ten_thousand_terms_are_taken_in_at_once(root: Path, tmp_path: Path) -> None:
    """Each row read the whole catalog again once: a few hundred took longer than these."""
    table = tmp_path / "terms.csv"
    rows = (f"concept-{number},concept {number},notion {number}\n" for number in reversed(range(10_000)))
    table.write_text("id,en,fr\n" + "".join(rows))

    assert terms(root, "import", str(table)) == 0
    assert (root / CATALOG).read_text("utf-8").count("msgctxt") == 10_000


def test_of_two_rows_for_one_term_the_second_is_a_conflict(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "terms.csv"
    table.write_text("id,en,fr\nidea,idea,idée\nidea,idea,notion\nidea,idea,idée\n")

    assert terms(root, "import", str(table), "--update") == 1
    told = capsys.readouterr()
    assert ("1 term was there already" in told.out, "line 3: `idea` (fr)" in told.err) == (True, True)
    assert 'msgstr "idée"' in (root / CATALOG).read_text("utf-8")
