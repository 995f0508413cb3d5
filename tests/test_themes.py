"""A theme: a newsroom's own templates and style make its whole site, by the contracts that docs/templates.md tells."""

import shutil
from pathlib import Path

import pytest

from pressgen.cli import speech
from pressgen.cli.app import run
from tests.cli.bad_inputs import good_newsroom

PLAIN = Path(__file__).parent / "themes" / "plain" / "templates"


def pressgen(root: Path, *arguments: str) -> int:
    return run(speech.listen(("--root", str(root), *arguments), {}))


def themed(root: Path) -> Path:
    """A newsroom that looks as the plain theme wants it."""
    shutil.copytree(PLAIN, root / "templates")
    return root


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The newsroom that `pressgen init` starts, built with the plain theme, without what is printed."""
    folder = tmp_path_factory.mktemp("themed")
    assert pressgen(folder, "init", str(folder / "newsroom")) == 0
    root = themed(folder / "newsroom")
    formats = [option for made in ("html", "md", "json") for option in ("--format", made)]
    assert pressgen(root, "build", *formats) == 0
    return root / "public"


def test_every_page_has_the_themes_frame_and_no_other(site: Path) -> None:
    pages = {path.relative_to(site).as_posix(): path.read_text("utf-8") for path in site.rglob("*.html")}

    assert len(pages) > 8
    assert [path for path, text in pages.items() if '<body class="plain">' not in text] == []
    assert [path for path, text in pages.items() if 'class="masthead"' in text] == []


def test_the_themes_own_part_stands_on_its_pages(site: Path) -> None:
    for language in ("fr", "en"):
        home = (site / language / "index.html").read_text("utf-8")
        assert "<footer>\n<p>" in home


def test_a_release_is_the_themes_letter_with_pressgens_parts(site: Path) -> None:
    (page,) = site.glob("fr/2*/*/index.html")
    text = page.read_text("utf-8")

    assert "<article data-pagefind-body>\n<p>" in text
    assert 'class="rail"' not in text
    assert 'class="contacts"' in text
    assert "<main" in text


def test_the_style_is_the_themes_alone(site: Path) -> None:
    styles = [path.read_text("utf-8") for path in site.glob("assets/press.*.css")]

    assert len(styles) == 1
    assert styles[0] == (PLAIN / "assets" / "press.css").read_text("utf-8")


def test_metadata_and_other_formats_are_as_without_the_theme(site: Path, tmp_path: Path) -> None:
    assert pressgen(tmp_path, "init", str(tmp_path / "newsroom")) == 0
    assert pressgen(tmp_path / "newsroom", "build", "--format", "html", "--format", "md", "--format", "json") == 0
    others = {".xml", ".json", ".md", ".txt"}
    made = [
        {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.suffix in others}
        for folder in (site, tmp_path / "newsroom" / "public")
    ]
    plain, own = ({name: content for name, content in files.items() if "pagefind" not in name} for files in made)

    assert plain == own


def test_the_theme_is_listed_and_nothing_is_wrong_with_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = themed(good_newsroom(tmp_path))

    assert pressgen(root, "config", "show") == 0
    told = capsys.readouterr()
    assert told.err == ""
    for file in PLAIN.rglob("*.*"):
        assert f"the newsroom's  templates/{file.relative_to(PLAIN).as_posix()}\n" in told.out


def test_a_theme_that_is_taken_away_leaves_nothing(tmp_path: Path) -> None:
    root = good_newsroom(tmp_path)
    assert pressgen(root, "build", "--format", "html") == 0
    before = {path: path.read_bytes() for path in (root / "public").rglob("*") if path.is_file()}
    themed(root)
    assert pressgen(root, "build", "--format", "html") == 0
    assert {path: path.read_bytes() for path in (root / "public").rglob("*") if path.is_file()} != before
    shutil.rmtree(root / "templates")

    assert pressgen(root, "build", "--format", "html") == 0
    assert {path: path.read_bytes() for path in (root / "public").rglob("*") if path.is_file()} == before


def test_pdfs_and_cards_are_printed_beside_a_theme(tmp_path: Path) -> None:
    root = themed(good_newsroom(tmp_path))

    assert pressgen(root, "build", "--format", "pdf", "--format", "png", "--jobs", "1") == 0
    assert (root / "public/fr/2023/essai/essai.pdf").read_bytes().startswith(b"%PDF")
    assert (root / "public/fr/2023/essai/essai.png").read_bytes().startswith(b"\x89PNG")
