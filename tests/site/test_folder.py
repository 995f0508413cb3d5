"""A site on disk."""

import os
from pathlib import Path

import pytest

from pressgen.model.artifact import Artifact, Site
from pressgen.model.errors import EnvironmentFault, UsageError
from pressgen.site import exchange as exchange_module
from pressgen.site.folder import MANIFEST, write

PAGE = Artifact("index.html", "text/html", b"<html></html>")


def site(*more: Artifact) -> Site:
    return Site((PAGE, *more))


def files(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file() and path.name != MANIFEST
    }


def test_a_site_is_written_whole(tmp_path: Path) -> None:
    write(site(Artifact("fr/2023/a/index.html", "text/html", b"a")), tmp_path / "public")

    assert files(tmp_path) == {"public/index.html", "public/fr/2023/a/index.html"}


@pytest.mark.parametrize("at_once", [True, False])
def test_what_is_no_longer_built_goes_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at_once: bool) -> None:
    if not at_once:
        monkeypatch.setattr(exchange_module, "_exchanged", lambda _new, _current: False)
    write(site(Artifact("old.html", "text/html", b"old")), tmp_path / "public")
    write(site(Artifact("new.html", "text/html", b"new")), tmp_path / "public")

    assert files(tmp_path) == {"public/index.html", "public/new.html"}


def test_a_folder_of_somebody_elses_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.tex").write_text("dear")
    with pytest.raises(UsageError, match="did not make"):
        write(site(), tmp_path)

    assert files(tmp_path) == {"thesis.tex"}


def test_what_others_put_into_the_folder_stays(tmp_path: Path) -> None:
    write(site(Artifact("old.html", "text/html", b"old")), tmp_path / "public")
    (tmp_path / "public" / "CNAME").write_text("presse.example.org")
    (tmp_path / "public" / ".DS_Store").write_text("finder")
    removed = write(site(), tmp_path / "public")

    assert removed == ("old.html",)
    assert files(tmp_path / "public") == {"index.html", "CNAME"}


def test_a_file_of_somebody_elses_is_not_written_over(tmp_path: Path) -> None:
    write(site(), tmp_path / "public")
    (tmp_path / "public" / "press.html").write_text("mine")
    with pytest.raises(UsageError, match="somebody else's"):
        write(site(Artifact("press.html", "text/html", b"ours")), tmp_path / "public")

    assert (tmp_path / "public" / "press.html").read_text() == "mine"


def test_a_disk_that_fails_half_way_costs_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(site(Artifact("old.html", "text/html", b"old")), tmp_path / "public")
    written = Path.write_bytes

    def full(path: Path, content: bytes) -> int:
        if path.name == "new.html":
            raise OSError(28, os.strerror(28))
        return written(path, content)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(EnvironmentFault, match="disk is full"):
        write(site(Artifact("new.html", "text/html", b"new")), tmp_path / "public")

    assert files(tmp_path) == {"public/index.html", "public/old.html"}


def test_a_path_that_leaves_the_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Exception, match="leaves its folder"):
        write(site(Artifact("../evil.html", "text/html", b"x")), tmp_path / "public")

    assert files(tmp_path) == set()
