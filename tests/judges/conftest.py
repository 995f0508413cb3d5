"""The newsrooms that the judges read: this repository's, and one of sixty releases with everything there is."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.judges.browser import served, started
from tests.judges.equipment import absent, shared_folder
from tests.judges.sites import Site
from tests.newsroom_generator import LAST, generate

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ROOT = Path(__file__).parent.parent.parent
RELEASES = 60
GENERATED_EDITIONS = ("fr-CA", "fr-FR", "en-CA")
"""Two locales of one language: a page has more versions than there are languages."""

NEWS = f"{LAST}T20:00-04:00"
"""The instant that the generated site is built for, hours after its last release: so there is news."""

TEXTS = ("--format", "html", "--format", "md", "--format", "json")
"""PDFs and cards are judged in the sample alone; they cost more than all else."""

Counted = Callable[..., None]
"""Called with what was judged, and how many."""


def _build(root: Path, folder: Path, *options: str) -> None:
    command = [sys.executable, "-m", "pressgen", "--root", str(root), "build", "--out", str(folder), *options]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """This repository's newsroom, in all formats."""
    with shared_folder(tmp_path_factory, "sample") as folder:
        if folder.fresh:
            _build(ROOT, folder.path / "public")
    return Site(folder.path / "public", "https://presse.example.org")


@pytest.fixture(scope="session")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A newsroom of many releases."""
    with shared_folder(tmp_path_factory, "generated") as folder:
        if folder.fresh:
            generate(folder.path / "newsroom", RELEASES, editions=GENERATED_EDITIONS)
            _build(folder.path / "newsroom", folder.path / "public", "--now", NEWS, *TEXTS)
    return Site(folder.path / "public", "https://nouvelles.example.org")


@pytest.fixture(scope="session", params=["sample", "generated"])
def site(request: pytest.FixtureRequest) -> Site:
    """Each of the two, in turn."""
    built = request.getfixturevalue(request.param)
    assert isinstance(built, Site)
    return built


@pytest.fixture(scope="module")
def browser() -> Iterator["Browser"]:
    """A browser without a screen."""
    with started() as browser:
        yield browser or absent("Chromium")


@pytest.fixture(scope="module")
def address(site: Site) -> Iterator[str]:
    """Where the site is served."""
    with served(site.folder) as address:
        yield address


@pytest.fixture
def counted(record_property: Callable[[str, object], None], request: pytest.FixtureRequest) -> Counted:
    """Has the end of the run tell how much the module's judge has judged: `counted(pages=36, checks=180)`."""

    def count(**numbers: int) -> None:
        record_property("judged", {"judge": request.module.JUDGE, **numbers})

    return count
