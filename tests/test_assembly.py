"""A site without search: one line says so, and everything else is built."""

from pathlib import Path

import pytest

from pressgen.cli import speech
from pressgen.cli.app import run
from pressgen.model.errors import EnvironmentFault
from pressgen.model.message import msg
from pressgen.outputs import pagefind
from tests.cli.bad_inputs import good_newsroom


def built(root: Path, *options: str) -> int:
    arguments = (*options, "--root", str(root), "build", "--format", "html")
    return run(speech.listen(arguments, {}))


@pytest.mark.parametrize("language", ["en", "fr"])
def test_without_pagefind_one_line_says_how_to_install_it(
    language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(pagefind, "find_spec", lambda name: None)
    root = good_newsroom(tmp_path)

    assert built(root, "--lang", language) == 0
    lines = [line for line in capsys.readouterr().out.splitlines() if "Pagefind" in line]
    assert len(lines) == 1
    assert 'pip install "pressgen[search]"' in lines[0]
    assert not (root / "public/fr/recherche").exists()
    assert not (root / "public/pagefind").exists()
    assert "recherche/" not in (root / "public/fr/index.html").read_text("utf-8")


def test_where_pagefind_fails_the_search_page_leads_to_the_archive(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(pages: object) -> None:
        raise EnvironmentFault(msg("Pagefind took too long"))

    monkeypatch.setattr(pagefind, "missing", lambda: None)
    monkeypatch.setattr(pagefind, "index", fail)
    root = good_newsroom(tmp_path)

    assert built(root) == 0
    assert "left out: search (Pagefind took too long)\n" in capsys.readouterr().out
    assert 'href="../2023/index.html"' in (root / "public/fr/recherche/index.html").read_text("utf-8")
    assert not (root / "public/pagefind").exists()


def test_a_newsroom_without_releases_has_nothing_to_search(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = good_newsroom(tmp_path)
    (root / "releases/2023-11-29-essai/release.yaml").unlink()

    assert built(root) == 0
    assert "left out" not in capsys.readouterr().out
    assert not (root / "public/fr/recherche").exists()
