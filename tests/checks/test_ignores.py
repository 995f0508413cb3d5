"""What authors ask to be ignored, and how far it reaches."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from pressgen import project
from pressgen.checks.comments import comments
from pressgen.model.release import Release
from pressgen.model.source import Source
from pressgen.sources.record_reader import parse_record

SETTINGS = """\
name: {fr: Presse, en: Press}
url: https://presse.example.org
zone: America/Toronto
editions: [fr-CA, en-CA]
"""
PATH = "releases/2023-11-29-essai/release.yaml"
TWO_GAPS = """\
title: {fr: Titre, en: Title}
body:
  - paragraph: {fr: Un.}
  - paragraph: {fr: Deux.}
"""


def checked(folder: Path, files: Mapping[str, str], scope: project.Scope | None = None) -> list[tuple[str, int]]:
    for name, text in {"pressgen.yaml": SETTINGS, **files}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    found = project.check(folder, scope or project.Scope(selection=project.select(["structure"]))).findings
    return [(finding.rule, finding.place.line) for finding in found]


def about(text: str) -> list[list[str]]:
    """The stretches that the comments of a release are about, as they are written."""
    record, findings = parse_record(Release, Source(PATH, text), id="2023-11-29-essai")
    assert record is not None, findings
    assert record.origin
    return [[text[extent.start : extent.end] for extent in comment.extents] for comment in comments(record.origin)]


def test_without_an_ignore_everything_is_told(tmp_path: Path) -> None:
    assert checked(tmp_path, {PATH: TWO_GAPS}) == [("missing-text", 3), ("missing-text", 4)]


@pytest.mark.parametrize(
    "text",
    [
        TWO_GAPS.replace("{fr: Un.}", "{fr: Un.} # pressgen: ignore missing-text"),
        TWO_GAPS.replace("{fr: Un.}", "{fr: Un.}   #pressgen:ignore   missing-text, because it is short"),
        TWO_GAPS.replace("  - paragraph: {fr: Un.}", "  # pressgen: ignore missing-text\n  - paragraph: {fr: Un.}"),
        TWO_GAPS.replace("{fr: Un.}", "{fr: Un., ignore: [missing-text]}"),
        TWO_GAPS.replace("{fr: Un.}", "{fr: Un.}\n    ignore: [missing-text]"),
        TWO_GAPS.replace("{fr: Un.}", "{fr: Un., ignore: [structure]}"),
        TWO_GAPS.replace("{fr: Un.}", "# pressgen: ignore missing-text\n      fr: Un."),
        TWO_GAPS.replace("{fr: Un.}", "\n      # pressgen: ignore missing-text\n      fr: Un.").replace(
            "- paragraph: \n", "- paragraph: # pressgen: ignore missing-text\n"
        ),
    ],
)
def test_an_ignore_covers_its_place_and_no_other(text: str, tmp_path: Path) -> None:
    found = checked(tmp_path, {PATH: text})

    assert [rule for rule, _ in found if rule == "missing-text"] == ["missing-text"]
    assert found[-1] == ("missing-text", text[: text.index("fr: Deux")].count("\n") + 1)


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_release_and_a_newsroom_can_ignore_a_rule_everywhere(line_end: str, tmp_path: Path) -> None:
    release = f"{TWO_GAPS}ignore: [missing-text]\n".replace("\n", line_end)

    assert checked(tmp_path / "a", {PATH: release}) == []
    assert checked(tmp_path / "b", {"pressgen.yaml": f"{SETTINGS}ignore: [missing-text]\n", PATH: TWO_GAPS}) == []


@pytest.mark.parametrize(
    "text",
    [
        'title: {fr: "Titre # pressgen: ignore missing-text", en: Title}',
        "title: {fr: 'Titre # pressgen: ignore missing-text', en: Title}",
        "title:\n  en: Title\n  fr: Titre# pressgen:ignore missing-text",
        "title:\n  en: Title\n  fr: |\n    Titre\n    # pressgen: ignore missing-text",
        "title:\n  en: Title\n  fr: >-\n    # pressgen: ignore missing-text\n    Titre",
    ],
)
def test_what_looks_like_a_comment_within_a_text_is_none(text: str) -> None:
    assert about(f"{text}\nbody: [{{paragraph: {{fr: Texte.}}}}]\n") == []


def test_a_comment_beside_something_is_about_the_values_of_its_line() -> None:
    assert about(
        "title: # pressgen: ignore x\n  fr: un\n  en: a\n"
        "subtitle:\n  fr: | # pressgen: ignore x\n    deux\n    trois\n  en: b\n"
        'summary:\n  fr: "quatre\n    cinq" # pressgen: ignore x\n  en: c # pressgen: ignore x\n'
        "topics:\n  - un # pressgen: ignore x\n  - deux\n"
        "body: [{paragraph: {fr: Texte.}}]\n"
    ) == [
        ["title: # pressgen: ignore x\n  fr: un\n  en: a"],
        ["fr: | # pressgen: ignore x\n    deux\n    trois"],
        ['fr: "quatre\n    cinq"'],
        ["en: c"],
        ["un"],
    ]


def test_a_comment_alone_is_about_the_next_key_or_item() -> None:
    assert about(
        "# pressgen: ignore x\n# a note\n\ntitle:\n  # pressgen: ignore x\n  fr: un\n  en: a\n"
        "topics:\n  # pressgen: ignore x\n  - un\n  - deux\n"
        "related: [\n  # pressgen: ignore x\n  a, b]\n"
        "links:\n  -\n    # pressgen: ignore x\n    label: {fr: c}\n    url: {fr: 'https://a.example'}\n"
        "contacts: [\n  # pressgen: ignore x\n  {name: d, phone: '1 418 555-0100'}]\n"
        "body:\n  # pressgen: ignore x\n  - quote:\n      speaker: {name: A}\n"
        "      # pressgen: ignore x\n      text: {fr: b}\n  - paragraph: {fr: Texte.}\n# pressgen: ignore x\n"
    ) == [
        ["title:\n  # pressgen: ignore x\n  fr: un\n  en: a"],
        ["fr: un"],
        ["un"],
        ["a"],
        ["label: {fr: c}"],
        ["{name: d, phone: '1 418 555-0100'}"],
        ["quote:\n      speaker: {name: A}\n      # pressgen: ignore x\n      text: {fr: b}"],
        ["text: {fr: b}"],
        [],
    ]


def test_errors_of_structure_are_never_ignored(tmp_path: Path) -> None:
    release = "title: {fr: Titre}\nissuers: [personne]\nignore: [unknown-id, structure]\nbody: [{paragraph: {fr: a}}]\n"

    assert ("unknown-id", 2) in checked(tmp_path, {PATH: release})


def test_warnings_of_reading_are_ignored_like_others(tmp_path: Path) -> None:
    release = "title: {fr: Titre}\ndate: 2023-11-30\nbody: [{paragraph: {fr: a}}]\n"

    assert checked(tmp_path, {PATH: release}) == [("folder-date-differs", 2)]
    assert checked(tmp_path, {PATH: release.replace("30\n", "30 # pressgen: ignore folder-date-differs\n")}) == []


def test_no_ignore_is_called_unused_for_a_rule_that_did_not_look(tmp_path: Path) -> None:
    quiet = {
        "pressgen.yaml": f"{SETTINGS}ignore: [unused-fact]\n",
        PATH: "title: {fr: Titre}\nignore: [missing-text]\nbody: [{paragraph: {fr: a}}]\n",
        "releases/2023-11-30-autre/release.yaml": "title: {fr: T, ignore: [unused-fact]}\nbody: [{paragraph: {fr: a}}]",
    }
    everything = checked(tmp_path, quiet)
    selected = project.Scope(selection=project.select(["unused-ignore", "unused-fact"]))
    one_release = project.Scope(("2023-11-29-essai",), project.select(["structure"]))

    assert everything == [("unused-ignore", 5), ("unused-ignore", 2), ("unused-ignore", 1)]
    assert checked(tmp_path, quiet, selected) == [("unused-ignore", 5), ("unused-ignore", 1)]
    assert checked(tmp_path, quiet, one_release) == []


def test_an_unused_ignore_can_be_ignored_and_that_again_be_unused(tmp_path: Path) -> None:
    ignored = TWO_GAPS.replace("{fr: Titre, en: Title}", "{fr: T, en: T, ignore: [unused-fact, unused-ignore]}")
    idle = TWO_GAPS.replace("{fr: Titre, en: Title}", "{fr: T, en: T, ignore: [unused-ignore]}")

    assert [rule for rule, _ in checked(tmp_path / "a", {PATH: ignored})] == ["missing-text"] * 2
    assert checked(tmp_path / "b", {PATH: idle})[0] == ("unused-ignore", 1)


def test_many_ignores_meet_many_findings(tmp_path: Path) -> None:
    body = "".join(f"  - paragraph: {{fr: Texte {n}.}} # pressgen: ignore missing-text\n" for n in range(800))

    assert checked(tmp_path, {PATH: f"title: {{fr: Titre, en: Title}}\nbody:\n{body}"}) == []


def test_an_ignore_beside_either_language_counts(tmp_path: Path) -> None:
    text = (
        "title: {fr: Titre, en: Title}\nbody:\n  - paragraph:\n      fr: Il y a 28 chats.\n"
        "      en: There are 29 cats. # pressgen: ignore figure-mismatch\n"
    )

    scope = project.Scope(selection=project.select(["figures", "unused-ignore"]))
    assert checked(tmp_path, {PATH: text}, scope) == []


def test_nothing_is_said_of_a_newsroom_s_ignores_while_a_release_cannot_be_read(tmp_path: Path) -> None:
    files = {"pressgen.yaml": SETTINGS + "ignore: [figure-mismatch]\n", PATH: "titre: {fr: Titre}\n"}
    found = checked(tmp_path, files, project.Scope())

    assert "unused-ignore" not in {rule for rule, _ in found}
