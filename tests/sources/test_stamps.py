"""Stamps are read where they lie, told where they are wrong, and written whole or not at all."""

from pathlib import Path

import pytest

from pressgen.model.finding import Severity
from pressgen.model.locale import Language, Locale
from pressgen.model.stamp import Stamp
from pressgen.sources.newsroom_reader import Reading, read_newsroom
from pressgen.sources.stamps import read_stamps, write_stamps

SETTINGS = "name: {fr: Presse}\nurl: https://presse.example.org\nzone: Europe/Paris\neditions: [fr-FR, en-GB]\n"
RELEASE = "title: {fr: Titre, en: Title}\nbody: [{paragraph: {fr: Texte.}}]\n"
STAMP = "{field: title, locale: en, of: fr, source: 0123456789abcdef, target: fedcba9876543210}"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "newsroom"
    (folder / "releases" / "2024-01-02-essai").mkdir(parents=True)
    (folder / "pressgen.yaml").write_text(SETTINGS, "utf-8")
    (folder / "releases/2024-01-02-essai/release.yaml").write_text(RELEASE, "utf-8")
    return folder


def stamped(root: Path, text: str) -> Path:
    path = root / "releases/2024-01-02-essai/release.stamps.yaml"
    path.write_text(text, "utf-8")
    return path


def told(reading: Reading) -> list[tuple[str, int, int, str]]:
    return [
        (finding.place.path.rpartition("/")[2], finding.place.line, finding.place.column, finding.rule)
        for finding in reading.findings
    ]


def test_stamps_are_read_with_their_release(root: Path) -> None:
    stamped(root, f"stamps:\n  - {STAMP}\n")
    reading = read_newsroom(root)

    assert told(reading) == []
    assert reading.newsroom is not None
    assert reading.newsroom.stamps["2024-01-02-essai"].stamps == (
        Stamp(field="title", locale=Locale.EN, of=Language.FR, source="0123456789abcdef", target="fedcba9876543210"),
    )


def test_a_release_without_stamps_has_none(root: Path) -> None:
    reading = read_newsroom(root)

    assert reading.newsroom is not None
    assert reading.newsroom.stamps == {}


@pytest.mark.parametrize(
    ("text", "line", "column", "rule"),
    [
        (f"stamp:\n  - {STAMP}\n", 1, 1, "unknown-key"),
        ("stamps:\n  - {field: title}\n", 2, 6, "missing-key"),
        (f"stamps:\n  - {STAMP.replace('locale: en', 'locale: es')}\n", 2, 28, "unknown-value"),
        (f"stamps:\n  - {STAMP.replace('0123456789abcdef', '0123')}\n", 2, 48, "invalid-value"),
        (f"stamps:\n  - {STAMP}\n<<<<<<< ours\n", 3, 1, "yaml-syntax"),
        ("", 1, 1, "empty-source"),
    ],
)
def test_broken_stamps_are_told_at_their_place(root: Path, text: str, line: int, column: int, rule: str) -> None:
    stamped(root, text)
    reading = read_newsroom(root)

    assert ("release.stamps.yaml", line, column, rule) in told(reading)
    assert reading.newsroom is not None
    assert reading.newsroom.stamps == {}
    assert len(reading.newsroom.releases) == 1


def test_stamps_of_no_release_are_told(root: Path) -> None:
    stamped(root, f"stamps:\n  - {STAMP}\n")
    (root / "releases/2024-01-02-essai/release.yaml").unlink()
    (finding,) = read_newsroom(root).findings

    assert (finding.rule, finding.severity) == ("stamps-without-release", Severity.WARNING)
    assert finding.place.path == "releases/2024-01-02-essai/release.stamps.yaml"


def test_only_the_stamps_of_the_releases_asked_for_are_read(root: Path) -> None:
    stamped(root, "nonsense: true\n")
    other = root / "releases" / "2024-01-03-autre"
    other.mkdir()
    (other / "release.yaml").write_text(RELEASE, "utf-8")

    assert told(read_newsroom(root, ("2024-01-03-autre",))) == []


def test_what_is_written_is_read_again(root: Path) -> None:
    path = stamped(root, "")
    digests = {"source": "0000000000000001", "target": "1e10000000000000", "figures": "ffffffffffffffff"}
    stamps = [
        Stamp(field="title", locale=Locale.EN_GB, of=Language.FR, **digests),
        Stamp(field="body.0.quote.text", locale=Locale.FR, of=Language.EN, source="a" * 16, target="b" * 16),
    ]
    write_stamps(path, root, stamps, "À lire d’abord.")
    read, findings = read_stamps({"2024-01-02-essai": path.with_name("release.yaml")}, root)

    assert findings == ()
    assert read["2024-01-02-essai"].stamps == tuple(stamps)
    assert path.read_text("utf-8").splitlines() == [
        "# À lire d’abord.",
        "stamps:",
        "  - {field: title, locale: en-GB, of: fr, source: 0000000000000001, target: 1e10000000000000, "
        "figures: ffffffffffffffff}",
        "  - {field: body.0.quote.text, locale: fr, of: en, source: aaaaaaaaaaaaaaaa, target: bbbbbbbbbbbbbbbb}",
    ]
    assert [entry.name for entry in sorted(path.parent.iterdir())] == ["release.stamps.yaml", "release.yaml"]


def test_no_stamps_are_written_as_none(root: Path) -> None:
    path = root / "releases/2024-01-02-essai/release.stamps.yaml"
    write_stamps(path, root, [], "Rien.")

    assert told(read_newsroom(root)) == []
    assert path.read_text("utf-8") == "# Rien.\nstamps: []\n"
