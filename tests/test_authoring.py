"""Starting a newsroom and a release."""

import re
from datetime import date
from pathlib import Path

import pytest

from pressgen import project
from pressgen.authoring import Draft, start_newsroom, start_release
from pressgen.model.errors import EnvironmentFault, UsageError
from pressgen.model.finding import Severity
from pressgen.model.locale import Language
from pressgen.sources.newsroom_reader import read_newsroom
from tests.cli.bad_inputs import good_newsroom


def draft(title: str, day: date = date(2025, 9, 16)) -> Draft:
    return Draft(title, day, Language.FR, Language.FR)


@pytest.mark.parametrize("title", ["T \udce9", "T\x07", "T\nU", "T\u202eU"])
def test_a_character_that_no_headline_may_hold_is_a_wrong_use(tmp_path: Path, title: str) -> None:
    root = good_newsroom(tmp_path)

    with pytest.raises(UsageError, match="may not stand in a headline"):
        start_release(root, draft(title))
    assert not list((root / "releases").glob("2025-*"))


def test_a_headline_that_looks_like_a_hole_is_kept(tmp_path: Path) -> None:
    root = good_newsroom(tmp_path)
    path = start_release(root, draft("Titre @ISSUERS@ @TITLE_EN@"))

    assert 'fr: "Titre @ISSUERS@ @TITLE_EN@"\n' in (root / path).read_text("utf-8")


def test_a_year_that_nobody_means_is_a_wrong_use(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="1000 to 2999"):
        start_release(good_newsroom(tmp_path), draft("Titre", date(1, 1, 1)))


def test_a_release_is_not_started_twice(tmp_path: Path) -> None:
    root = good_newsroom(tmp_path)
    path = start_release(root, draft("Titre"))

    assert path == "releases/2025-09-16-titre/release.yaml"
    with pytest.raises(UsageError, match="is there already"):
        start_release(root, draft("Titre"))
    with pytest.raises(EnvironmentFault, match="could not be written"):
        start_release(root / "pressgen.yaml", draft("Titre"))


def test_only_the_beginning_of_a_name_stands_for_a_dot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sample = tmp_path / "templates" / "starter" / "newsroom"
    (sample / "a-dot-b").mkdir(parents=True)
    for name in ("dot-gitignore", "polka-dot-1.txt", "a-dot-b/dot-keep"):
        (sample / name).write_text("x")
    monkeypatch.setattr("pressgen.authoring.packaged", lambda name: tmp_path / name)
    written = start_newsroom(tmp_path / "newsroom", str)

    assert written[:3] == ("a-dot-b/.keep", ".gitignore", "polka-dot-1.txt")


def test_a_newsroom_begins_without_a_fault(tmp_path: Path) -> None:
    start_newsroom(tmp_path / "newsroom", str)

    assert (tmp_path / "newsroom" / ".gitignore").is_file()
    assert read_newsroom(tmp_path / "newsroom").findings == ()


def test_every_setting_that_a_new_newsroom_offers_in_comments_works_as_it_is(tmp_path: Path) -> None:
    start_newsroom(tmp_path / "newsroom", str)
    settings = tmp_path / "newsroom/pressgen.yaml"
    offered = re.sub(r"^# ((?!yaml-)(?:  )*[a-z_-]+:.*)$", r"\1", settings.read_text("utf-8"), flags=re.M)
    settings.write_text(offered, "utf-8")
    logo = tmp_path / "newsroom/releases/_organizations/institut-eaux-nordiques.svg"
    settings.with_name("logo.svg").write_bytes(logo.read_bytes())
    checked = project.check(settings.parent)

    assert [finding for finding in checked.findings if finding.severity > Severity.INFO] == []
    assert checked.newsroom
    assert checked.newsroom.settings.model_fields_set >= {
        *("default_edition", "publisher", "contacts", "topics", "look", "invitations", "accessibility"),
    }


def test_a_name_that_no_disk_holds_is_a_fault_of_the_environment(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="could not be written"):
        start_newsroom(tmp_path / ("x" * 300), str)
