"""Files written anew in one step."""

import os
import stat
from pathlib import Path

import pytest

from pressgen.model.errors import EnvironmentFault
from pressgen.sources.saving import save


def test_a_file_keeps_its_rights_and_leaves_nothing_beside(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_bytes(b"old")
    file.chmod(0o640)
    save(file, tmp_path, b"new", b"old")

    assert file.read_bytes() == b"new"
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert [path.name for path in tmp_path.iterdir()] == ["a.yaml"]


def test_a_new_file_has_the_rights_of_new_files(tmp_path: Path) -> None:
    save(tmp_path / "a.json", tmp_path, b"new")
    (tmp_path / "b.json").write_bytes(b"")

    assert (tmp_path / "a.json").stat().st_mode == (tmp_path / "b.json").stat().st_mode


def test_what_was_changed_meanwhile_is_not_written_over(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_bytes(b"newer")

    with pytest.raises(EnvironmentFault, match="meanwhile"):
        save(file, tmp_path, b"mine", b"old")
    assert file.read_bytes() == b"newer"


def test_a_link_within_the_newsroom_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.yaml").write_bytes(b"old")
    (tmp_path / "link.yaml").symlink_to("real.yaml")
    save(tmp_path / "link.yaml", tmp_path, b"new", b"old")

    assert (tmp_path / "link.yaml").is_symlink()
    assert (tmp_path / "real.yaml").read_bytes() == b"new"


def test_nothing_is_written_outside_the_newsroom(tmp_path: Path) -> None:
    root = tmp_path / "newsroom"
    root.mkdir()
    (tmp_path / "outside.yaml").write_bytes(b"old")
    (root / "link.yaml").symlink_to("../outside.yaml")

    with pytest.raises(EnvironmentFault, match="leads out"):
        save(root / "link.yaml", root, b"new", b"old")
    assert (tmp_path / "outside.yaml").read_bytes() == b"old"


def test_a_failure_leaves_the_file_and_its_folder_as_they_were(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    (tmp_path / "a.yaml").write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(EnvironmentFault, match="the disk is full"):
        save(tmp_path / "a.yaml", tmp_path, b"new", b"old")

    assert (tmp_path / "a.yaml").read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.yaml"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anything")
def test_a_file_that_may_not_be_written_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"old")
    (tmp_path / "a.yaml").chmod(0o444)

    with pytest.raises(EnvironmentFault):
        save(tmp_path / "a.yaml", tmp_path, b"new", b"old")


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="could not be written"):
        save(tmp_path / "none" / "a.yaml", tmp_path, b"new")


def test_a_file_that_was_not_there_and_came_meanwhile_is_not_written_over(tmp_path: Path) -> None:
    file = tmp_path / "new.yaml"
    save(file, tmp_path, b"first", b"")

    with pytest.raises(EnvironmentFault, match="changed meanwhile"):
        save(file, tmp_path, b"second", b"")
    assert file.read_bytes() == b"first"
