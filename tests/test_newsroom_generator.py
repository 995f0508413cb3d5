"""The generated newsroom is sound, the same each time, and has everything that a release can say."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from pressgen import project
from pressgen.model import block
from pressgen.model.finding import Severity
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import CorrectionKind, Kind
from tests.newsroom_generator import generate

BLOCKS = {
    block.ParagraphBlock,
    block.SectionBlock,
    block.LaureatesBlock,
    block.QuoteBlock,
    block.FiguresBlock,
    block.TableBlock,
    block.ListBlock,
    block.ImageBlock,
}


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> project.Checked:
    folder = tmp_path_factory.mktemp("newsroom")
    generate(folder, 60)
    return project.check(folder)


@pytest.fixture(scope="module")
def newsroom(checked: project.Checked) -> Newsroom:
    assert checked.newsroom
    return checked.newsroom


def blocks(body: Sequence[block.Block]) -> Iterator[block.Block]:
    for one in body:
        yield one
        if isinstance(one, block.SectionBlock):
            yield from blocks(one.section.body)


def test_nothing_is_wrong_with_it_but_titles_that_are_long_on_purpose(checked: project.Checked) -> None:
    assert {finding.rule for finding in checked.findings if finding.severity >= Severity.WARNING} == {"long-title"}
    assert checked.releases == 60


def test_it_has_every_kind_of_block(newsroom: Newsroom) -> None:
    assert {type(one) for release in newsroom.releases for one in blocks(release.body)} == BLOCKS


def test_it_has_every_kind_of_release_and_of_correction(newsroom: Newsroom) -> None:
    corrections = {one.kind for release in newsroom.releases for one in release.corrections}

    assert {release.kind for release in newsroom.releases} == set(Kind)
    assert corrections == set(CorrectionKind)


def test_releases_differ_in_what_they_have(newsroom: Newsroom) -> None:
    releases = newsroom.releases

    for given in ("embargo", "former_slugs", "related", "links", "number", "subtitle", "summary"):
        assert {bool(getattr(release, given)) for release in releases} == {True, False}, given
    assert {len(release.issuers) for release in releases} == {1, 2, 3}
    assert {frozenset(locale.value for locale in release.title) for release in releases} == {
        frozenset({"fr", "en"}),
        frozenset({"fr"}),
        frozenset({"en"}),
    }
    assert any(locale.region for release in releases for locale in release.subtitle or ())
    assert len({release.day.year for release in releases}) > 4


def test_it_is_the_same_each_time_and_another_by_another_seed(tmp_path: Path) -> None:
    def written(name: str, seed: int) -> dict[Path, bytes]:
        folder = tmp_path / name
        generate(folder, 12, seed)
        return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    one, again, other = written("one", 1), written("again", 1), written("other", 2)

    assert one == again
    assert one.keys() == other.keys()
    assert one != other


def test_it_can_do_without_images(tmp_path: Path) -> None:
    generate(tmp_path, 12, pictures=False)

    assert list(tmp_path.rglob("*.jpg")) == []
    assert not any("image:" in path.read_text("utf-8") for path in tmp_path.rglob("release.yaml"))
