"""A theme of a few files is valid too: what pressgen's own parts write does not depend on the frame around it."""

import shutil
from pathlib import Path

import pytest

from tests.judges.conftest import ROOT, Counted
from tests.judges.sites import Site
from tests.judges.test_html import verdicts
from tests.newsroom_generator import generate

JUDGE = "Nu HTML Checker, plain theme"
THEME = ROOT / "tests" / "themes" / "plain" / "templates"
RELEASES = 6


@pytest.fixture(scope="module")
def themed(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A small newsroom with every kind of page, built with the plain theme."""
    from pressgen.cli import speech
    from pressgen.cli.app import run

    root = tmp_path_factory.mktemp("themed") / "newsroom"
    generate(root, RELEASES)
    shutil.copytree(THEME, root / "templates")
    assert run(speech.listen(("--root", str(root), "build", "--format", "html"), {})) == 0
    return Site(root / "public", "https://nouvelles.example.org")


def test_the_checker_finds_nothing_wrong_with_a_theme(themed: Site, counted: Counted) -> None:
    files = [themed.folder / path for path in themed.named("*.html", "*.css")]
    said = verdicts(files)

    assert {Path(path).name: messages for path, messages in said.items() if messages} == {}
    counted(pages=len(themed.pages), files=len(files))
