"""A newsroom's folder, whatever lies in it, becomes a newsroom and findings."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from pressgen.model.errors import UsageError
from pressgen.model.finding import Severity
from pressgen.model.newsroom import Newsroom
from pressgen.sources.newsroom_reader import Reading, find_root, read_newsroom
from pressgen.sources.packaged import packaged

SETTINGS = "name: {fr: Salle de presse}\nurl: https://presse.example.org\nzone: Europe/Paris\neditions: [fr-FR]\n"
RELEASE = "title: {fr: Deux lauréats}\nbody:\n  - paragraph: {fr: Le texte.}\n"
ORGANIZATION = "names: [{name: {fr: Fonds de recherche}}]\n"
PERSON = "names: [{name: Carole Jabet}]\n"


def write(root: Path, path: str, text: str = RELEASE) -> Path:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, "utf-8")
    return root / path


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "newsroom"
    write(folder, "pressgen.yaml", SETTINGS)
    write(folder, "releases/_organizations/frqs.yaml", ORGANIZATION)
    write(folder, "releases/_people/carole-jabet.yaml", PERSON)
    write(folder, "releases/2023-11-29-laureats/release.yaml")
    return folder


def told(reading: Reading) -> list[tuple[str, str]]:
    return [(finding.place.path, finding.rule) for finding in reading.findings]


def test_a_newsroom_is_read_whole(root: Path) -> None:
    reading = read_newsroom(root)

    assert reading.findings == ()
    assert reading.releases == 1
    assert reading.newsroom is not None
    assert [release.id for release in reading.newsroom.releases] == ["2023-11-29-laureats"]
    assert list(reading.newsroom.organizations) == ["frqs"]
    assert reading.newsroom.people["carole-jabet"].id == "carole-jabet"
    assert reading.newsroom.releases[0].origin is not None
    assert reading.newsroom.releases[0].origin.source.path == "releases/2023-11-29-laureats/release.yaml"


def test_releases_are_newest_first_and_then_by_id(root: Path) -> None:
    for name in ("2023-11-29-beta", "2023-11-29-alpha", "2024-01-02-gamma", "2020-01-01-delta"):
        write(root, f"releases/{name}/release.yaml")
    write(root, "releases/2019-01-01-late/release.yaml", "date: 2025-01-01\n" + RELEASE)
    newsroom = read_newsroom(root).newsroom

    assert newsroom is not None
    assert [release.id for release in newsroom.releases] == [
        "2019-01-01-late",
        "2024-01-02-gamma",
        "2023-11-29-alpha",
        "2023-11-29-beta",
        "2023-11-29-laureats",
        "2020-01-01-delta",
    ]


def test_broken_files_are_left_out_and_the_others_read(root: Path) -> None:
    write(root, "releases/2023-12-01-autre/release.yaml", "titre: {fr: x}\n")
    write(root, "releases/_people/autre.yaml", "- x\n")
    reading = read_newsroom(root)

    assert reading.newsroom is not None
    assert len(reading.newsroom.releases) == 1
    assert reading.releases == 2
    assert told(reading) == [
        ("releases/2023-12-01-autre/release.yaml", "missing-key"),
        ("releases/2023-12-01-autre/release.yaml", "unknown-key"),
        ("releases/_people/autre.yaml", "not-a-mapping"),
    ]


def test_without_settings_there_is_no_newsroom_but_everything_is_checked(root: Path) -> None:
    write(root, "pressgen.yaml", "")
    write(root, "releases/2023-12-01-autre/release.yaml", "")
    reading = read_newsroom(root)

    assert reading.newsroom is None
    assert told(reading) == [
        ("pressgen.yaml", "empty-source"),
        ("releases/2023-12-01-autre/release.yaml", "empty-source"),
    ]


def test_an_empty_newsroom_is_one(tmp_path: Path) -> None:
    write(tmp_path, "pressgen.yaml", SETTINGS)
    reading = read_newsroom(tmp_path)

    assert reading.newsroom is not None
    assert (reading.newsroom.releases, reading.findings, reading.releases) == ((), (), 0)


@pytest.mark.parametrize("moment", ["2024-03-31 02:30", "2024-10-27 02:30"])
@pytest.mark.parametrize("key", ["date", "embargo"])
def test_a_time_that_no_clock_or_two_clocks_show_is_told_at_its_place(root: Path, key: str, moment: str) -> None:
    write(root, "releases/2023-11-29-laureats/release.yaml", RELEASE + f"{key}: {moment}\n")
    reading = read_newsroom(root)

    (finding,) = reading.findings
    assert (finding.rule, finding.place.line, finding.place.column) == ("invalid-value", 4, len(key) + 3)
    assert "Europe/Paris" in str(finding.message)
    assert reading.newsroom is not None
    assert reading.newsroom.releases == ()


def test_the_times_of_corrections_are_looked_at_too(root: Path) -> None:
    text = RELEASE + "corrections:\n  - date: 2024-03-31 02:30\n    text: {fr: x}\n"
    write(root, "releases/2023-11-29-laureats/release.yaml", text)

    assert [finding.place.line for finding in read_newsroom(root).findings] == [5]


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("releases/laureats/release.yaml", "name it as in `2023-11-29-laureats`"),
        ("releases/Lauréats IA/release.yaml", "name it as in `2023-11-29-laureats-ia`"),
        ("releases/2023-12-01_Été/release.yaml", "name it as in `2023-12-01-ete`"),
        ("releases/2023-12-01/release.yaml", "name it as in `2023-11-29-2023-12-01`"),
        ("releases/2023-02-30-autre/release.yaml", "check the month and how many days it has"),
        ("releases/2023-12-01-autre/release.yml", "name it `release.yaml`"),
        ("releases/2023-12-01-autre/Release.yaml", "name it `release.yaml`"),
        ("releases/autre.yaml", "move it to a place as `releases/2023-11-29-autre/release.yaml`"),
        (
            "releases/2023/2023-12-01-autre/release.yaml",
            "move it to a place as `releases/2023-12-01-autre/release.yaml`",
        ),
    ],
)
def test_a_release_in_another_place_is_told_where_to_go(root: Path, path: str, name: str) -> None:
    write(root, path)

    (finding,) = read_newsroom(root).findings

    assert (finding.place.path, finding.rule, finding.severity) == (path, "misnamed-release", Severity.ERROR)
    assert str(finding.help) == name


def test_folders_without_a_release_and_hidden_files_are_none_of_its_business(root: Path) -> None:
    for path in (
        "releases/images/logo.svg",
        "releases/.git/release.yaml",
        "releases/_people/.x.yaml",
        "releases/README.md",
    ):
        write(root, path)

    assert read_newsroom(root).findings == ()


@pytest.mark.parametrize(
    ("name", "better"), [("FRQS.yaml", "frqs"), ("chu nantes.yaml", "chu-nantes"), ("hdh.yml", "hdh")]
)
def test_a_record_whose_name_is_no_id_is_told_a_better_one(root: Path, name: str, better: str) -> None:
    write(root, f"releases/_organizations/{name}", ORGANIZATION)

    finding = read_newsroom(root).findings[0]

    assert (finding.place.path, finding.rule) == (f"releases/_organizations/{name}", "misnamed-record")
    assert str(finding.help) == f"name it `{better}.yaml`"


def test_names_that_some_systems_take_for_one_are_told(root: Path) -> None:
    write(root, "releases/_organizations/FRQS.yaml", ORGANIZATION)
    for accent in ("\u00e9", "e\u0301"):
        write(root, f"releases/2023-12-01-{accent}/release.yaml")

    collisions = [finding for finding in read_newsroom(root).findings if finding.rule == "colliding-names"]

    assert [(finding.place.path, finding.related[0].place.path) for finding in collisions] == [
        ("releases/2023-12-01-\u00e9/release.yaml", "releases/2023-12-01-e\u0301/release.yaml"),
        ("releases/_organizations/frqs.yaml", "releases/_organizations/FRQS.yaml"),
    ]


def folder(root: Path) -> None:
    (root / "releases/2023-12-01-autre/release.yaml").mkdir(parents=True)


def pipe(root: Path) -> None:
    (root / "releases/2023-12-01-autre").mkdir()
    os.mkfifo(root / "releases/2023-12-01-autre/release.yaml")


def dangling(root: Path) -> None:
    (root / "releases/2023-12-01-autre").symlink_to("nowhere")


def circle(root: Path) -> None:
    (root / "releases/2023-12-01-autre").symlink_to("2023-12-01-autre")


def outside(root: Path) -> None:
    write(root.parent, "secret/release.yaml", "title: {fr: canary}\n")
    (root / "releases/2023-12-01-autre").symlink_to(root.parent / "secret")


def outside_file(root: Path) -> None:
    write(root.parent, "secret.yaml", "title: {fr: canary}\n")
    (root / "releases/2023-12-01-autre").mkdir()
    (root / "releases/2023-12-01-autre/release.yaml").symlink_to("../../../secret.yaml")


@pytest.mark.parametrize(
    ("make", "rule"),
    [
        (folder, "unreadable-file"),
        (pipe, "unreadable-file"),
        (dangling, "missing-file"),
        (circle, "unreadable-file"),
        (outside, "outside-newsroom"),
        (outside_file, "outside-newsroom"),
    ],
)
def test_whatever_lies_there_gets_a_finding(root: Path, make: Callable[[Path], None], rule: str) -> None:
    make(root)
    reading = read_newsroom(root)

    assert told(reading) == [("releases/2023-12-01-autre/release.yaml", rule)]
    assert "canary" not in repr([finding.place.source.text for finding in reading.findings])
    assert reading.newsroom is not None
    assert len(reading.newsroom.releases) == 1


def test_folders_of_records_may_not_lead_out_of_the_newsroom(root: Path) -> None:
    (root / "releases").rename(root.parent / "elsewhere")
    (root / "releases").symlink_to(root.parent / "elsewhere")
    reading = read_newsroom(root)

    assert set(told(reading)) == {
        ("releases", "outside-newsroom"),
        ("releases/_organizations", "outside-newsroom"),
        ("releases/_people", "outside-newsroom"),
    }


def test_a_file_in_place_of_a_folder_is_told(tmp_path: Path) -> None:
    write(tmp_path, "pressgen.yaml", SETTINGS)
    write(tmp_path, "releases", "x")

    assert ("releases", "unreadable-folder") in told(read_newsroom(tmp_path))


def test_a_newsroom_that_is_reached_by_a_link_is_read(root: Path) -> None:
    (root.parent / "link").symlink_to(root)

    assert read_newsroom(root.parent / "link").findings == ()


def test_links_inside_a_newsroom_are_followed(root: Path) -> None:
    (root / "releases/2023-12-01-copie").symlink_to("2023-11-29-laureats")

    assert read_newsroom(root).releases == 2


def test_images_are_read_with_the_records_that_name_them(root: Path) -> None:
    write(root, "releases/_organizations/frqs.yaml", ORGANIZATION + "logo: {file: frqs.svg, alt: {fr: FRQS}}\n")
    assert told(read_newsroom(root)) == [("releases/_organizations/frqs.yaml", "missing-image")]

    write(root, "releases/_organizations/frqs.svg", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"/>')
    newsroom = read_newsroom(root).newsroom

    assert newsroom is not None
    assert list(newsroom.images) == ["releases/_organizations/frqs.svg"]


@pytest.mark.parametrize(
    "name",
    ["2023-12-01-autre", "{root}/releases/2023-12-01-autre", "{root}/releases/2023-12-01-autre/release.yaml"],
)
def test_only_some_releases_may_be_read(root: Path, name: str) -> None:
    write(root, "releases/2023-12-01-autre/release.yaml")
    write(root, "releases/Mauvais nom/release.yaml")
    reading = read_newsroom(root, [name.format(root=root)])

    assert reading.newsroom is not None
    assert [release.id for release in reading.newsroom.releases] == ["2023-12-01-autre"]
    assert list(reading.newsroom.organizations) == ["frqs"]
    assert (reading.findings, reading.releases) == ((), 1)


def test_a_path_may_start_from_the_folder_one_is_in(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(root / "releases")

    assert read_newsroom(root, ["2023-11-29-laureats/"]).releases == 1


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("2023-11-29-laureat", "did you mean `2023-11-29-laureats`?"),
        ("laureats", "did you mean `2023-11-29-laureats`?"),
        ("xyz", "name the folder of a release"),
        ("../../etc/passwd", "name the folder of a release"),
    ],
)
def test_a_release_that_is_not_there_is_a_wrong_use(root: Path, name: str, hint: str) -> None:
    with pytest.raises(UsageError) as caught:
        read_newsroom(root, [name])

    assert str(caught.value.hint) == hint


def test_the_root_is_found_from_any_folder_within(root: Path) -> None:
    assert find_root(root) == root
    assert find_root(root / "releases" / "_people") == root
    assert find_root(root / "pressgen.yaml") == root


def test_outside_of_a_newsroom_nothing_is_found(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"pressgen\.yaml") as caught:
        find_root(tmp_path)

    assert "pressgen init" in str(caught.value.hint)


def test_two_readings_are_equal(root: Path) -> None:
    write(root, "releases/2023-12-01-autre/release.yaml", "titre: {fr: x}\nembargo: ~\n")

    first, second = (read_newsroom(root) for _ in range(2))
    assert first.newsroom and second.newsroom

    assert first.findings == second.findings
    for part in ("settings", "releases", "organizations", "people", "images", "release_ids"):
        assert getattr(first.newsroom, part) == getattr(second.newsroom, part)


def test_what_has_a_file_is_known_though_it_is_broken_or_was_not_read(root: Path) -> None:
    write(root, "releases/2023-12-01-autre/release.yaml")
    write(root, "releases/2023-12-02-faux/release.yaml", "titre: {fr: x}\n")
    write(root, "releases/_organizations/cifar.yaml", "nom: x\n")
    write(root, "releases/_people/ada.yaml", "nom: x\n")
    newsroom = read_newsroom(root, ["2023-11-29-laureats"]).newsroom

    assert newsroom is not None
    assert [release.id for release in newsroom.releases] == ["2023-11-29-laureats"]
    assert newsroom.release_ids == {"2023-11-29-laureats", "2023-12-01-autre", "2023-12-02-faux"}
    assert newsroom.organization_ids == {"cifar", "frqs"}
    assert newsroom.person_ids == {"ada", "carole-jabet"}


def test_a_newsroom_knows_at_least_the_records_it_holds(root: Path) -> None:
    read = read_newsroom(root).newsroom
    assert read is not None
    newsroom = Newsroom(read.settings, read.releases, read.organizations, read.people)

    assert newsroom.release_ids == {"2023-11-29-laureats"}
    assert newsroom.organization_ids == {"frqs"}
    assert newsroom.person_ids == {"carole-jabet"}


def test_a_date_on_another_day_than_the_folders_name_is_told(root: Path) -> None:
    write(root, "releases/2023-12-01-autre/release.yaml", "date: 2023-12-02 10:00\n" + RELEASE)
    write(root, "releases/2023-12-03-juste/release.yaml", "date: 2023-12-03 23:30\n" + RELEASE)
    reading = read_newsroom(root)

    assert told(reading) == [("releases/2023-12-01-autre/release.yaml", "folder-date-differs")]
    finding = reading.findings[0]
    assert finding.severity is Severity.WARNING
    assert finding.place.source.text[finding.place.start : finding.place.end] == "2023-12-02 10:00"
    assert "`2023-12-02-autre`" in str(finding.help)


def test_the_samples_are_dated_as_their_folders_say() -> None:
    for sample in (packaged("releases").parent, packaged("templates") / "starter" / "newsroom"):
        assert not [finding for finding in read_newsroom(sample).findings if finding.rule == "folder-date-differs"]


@pytest.mark.parametrize(
    ("url", "sound"),
    [
        ("https://www.example.org/presse/", True),
        ("https://presse.example.org:8443", True),
        ("https://presse.example.org/?page=1", False),
        ("https://presse.example.org/?", False),
        ("https://presse.example.org/#haut", False),
        ("https://ada:secret@presse.example.org", False),
    ],
)
def test_the_web_sites_address_is_a_base_for_others(root: Path, url: str, sound: bool) -> None:
    write(root, "pressgen.yaml", SETTINGS.replace("https://presse.example.org", f'"{url}"'))
    findings = read_newsroom(root).findings

    assert ([finding.rule for finding in findings] == []) is sound
    assert sound or "no query, no fragment" in str(findings[0].message)
