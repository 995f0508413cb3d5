"""Former words come from the commits that hold them, and from nowhere else."""

import subprocess
from pathlib import Path

import pytest

from pressgen.model.errors import EnvironmentFault
from pressgen.sources.history import former_texts


def git(folder: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=Anne", "-c", "user.email=anne@example.org", "-c", "init.defaultBranch=main")
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


def commit(repository: Path, path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    git(repository, "add", "--all")
    git(repository, "commit", "--quiet", "--message", "change")


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    git(tmp_path, "init", "--quiet")
    return tmp_path


def test_what_a_file_held_is_told_newest_first(repository: Path) -> None:
    root = repository / "salle de presse"
    path = root / "releases" / "été" / "release.yaml"
    for text in ("un\n", "deux é\n", "trois\n\nfin"):
        commit(repository, path, text)
    path.write_text("not committed", "utf-8")

    assert list(former_texts(path, root)) == ["trois\n\nfin", "deux é\n", "un\n"]


def test_a_file_is_known_by_its_former_name_too(repository: Path) -> None:
    old, new = repository / "releases/2024-01-02-a", repository / "releases/2024-01-03-a"
    commit(repository, old / "release.yaml", "a long text\nof several\nlines\n")
    git(repository, "mv", str(old), str(new))
    commit(repository, new / "release.yaml", "a long text\nof several\nlines, new\n")

    assert list(former_texts(new / "release.yaml", repository)) == [
        "a long text\nof several\nlines, new\n",
        "a long text\nof several\nlines\n",
    ]


def test_a_file_that_was_never_committed_has_no_history(repository: Path) -> None:
    commit(repository, repository / "other", "text")

    assert list(former_texts(repository / "release.yaml", repository)) == []


def test_a_folder_that_git_does_not_know_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="this newsroom is in no git repository"):
        list(former_texts(tmp_path / "release.yaml", tmp_path))


def test_a_computer_without_git_is_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(EnvironmentFault, match="git is not installed"):
        list(former_texts(tmp_path / "release.yaml", tmp_path))


def test_nothing_of_the_repositorys_own_configuration_is_run(repository: Path) -> None:
    trap = repository / "trap"
    for key in ("core.fsmonitor", "diff.external", "diff.trap.textconv", "core.pager", "log.showSignature"):
        git(repository, "config", key, f"touch '{trap}'; cat" if key != "log.showSignature" else "true")
    commit(repository, repository / ".gitattributes", "*.yaml diff=trap\n")
    trap.unlink(missing_ok=True)
    commit(repository, repository / "release.yaml", "text\n")
    trap.unlink(missing_ok=True)

    assert list(former_texts(repository / "release.yaml", repository)) == ["text\n"]
    assert not trap.exists()
