"""What the rules about names let through."""

from pathlib import Path

import pytest

from pressgen import project
from tests.checks.test_cases import RELEASE, newsroom

FILES = {
    "releases/_organizations/roussy.yaml": """\
names:
  - name: {fr: Gustave Roussy, en: Gustave Roussy}
    since: 2013-01-01
  - name: {fr: Institut Gustave-Roussy, en: Institut Gustave-Roussy}
    until: 2012-12-31
boilerplates:
  - text: {fr: L'Institut Gustave-Roussy soigne., en: The Institut Gustave-Roussy cares.}
""",
    "releases/_people/roy.yaml": """\
names: [{name: Anne Roy}]
titles:
  - title: {fr: directrice générale, en: Executive Director}
    since: 2020-01-01
""",
}


def rules(folder: Path, french: str, english: str, more: str = "") -> set[str]:
    release = f"title: {{fr: Titre, en: Title}}\nbody:\n  - paragraph:\n      fr: {french}\n      en: {english}\n{more}"
    found = project.check(newsroom(folder, {**FILES, RELEASE: release})).findings
    return {
        finding.rule for finding in found if finding.rule.endswith(("-name", "-title")) and "roy" not in finding.rule
    }


@pytest.mark.parametrize(
    ("french", "english"),
    [
        ("Gustave Roussy soigne.", "Gustave Roussy cares."),
        ("Gustave Roussy, autrefois l'Institut Gustave-Roussy.", "Gustave Roussy, formerly Institut Gustave-Roussy."),
        ("L'Institut Gustave-Roussy, devenu Gustave Roussy.", "Institut Gustave-Roussy, now Gustave Roussy."),
        ("Anne Roy, directrice générale, a parlé.", "Anne Roy, Executive Director, spoke."),
        ("Anne Roy a parlé.", "Ms. Roy spoke."),
        ("Anne Roy, qui dirige, a parlé.", "Anne Roy, who directs, spoke."),
    ],
)
def test_right_names_and_titles_pass(tmp_path: Path, french: str, english: str) -> None:
    assert (
        rules(tmp_path, french, english) & {"retired-name", "misspelled-name", "unheld-title", "one-sided-name"}
        == set()
    )


def test_a_title_is_held_against_the_person_it_stands_beside(tmp_path: Path) -> None:
    former = "names: [{name: Berthe Gagnon}]\ntitles:\n  - title: {fr: directrice générale}\n    until: 2019-12-31\n"
    release = "title: {fr: T}\nbody:\n  - paragraph: {fr: %s}\n"
    files = {**FILES, "releases/_people/gagnon.yaml": former}

    def titles(folder: str, words: str) -> int:
        found = project.check(newsroom(tmp_path / folder, {**files, RELEASE: release % words})).findings
        return sum(finding.rule == "unheld-title" for finding in found)

    assert titles("one", "'Anne Roy, directrice générale, succède à Berthe Gagnon.'") == 0
    assert titles("two", "'Anne Roy succède à Berthe Gagnon, directrice générale.'") == 1
    assert titles("three", "'La directrice générale Berthe Gagnon est ici.'") == 1


def test_a_boilerplate_is_read_on_the_day_of_the_release_that_shows_it(tmp_path: Path) -> None:
    assert "retired-name" not in rules(tmp_path / "without", "Texte.", "Text.")
    assert "retired-name" in rules(tmp_path / "with", "Texte.", "Text.", "boilerplates: [roussy]\n")


def test_a_name_that_the_other_language_gives_elsewhere_is_a_remark_only(tmp_path: Path) -> None:
    more = "  - paragraph: {fr: Ici., en: Gustave Roussy is here.}\n"
    release = f"title: {{fr: Titre, en: Title}}\nbody:\n  - paragraph: {{fr: Gustave Roussy., en: They.}}\n{more}"
    found = project.check(newsroom(tmp_path, {**FILES, RELEASE: release})).findings

    assert {finding.severity.label for finding in found if finding.rule == "one-sided-name"} == {"info"}


def test_a_name_is_given_up_on_the_day_after_its_last(tmp_path: Path) -> None:
    release = "title: {fr: T}\nbody:\n  - paragraph: {fr: L'Institut Gustave-Roussy soigne.}\n"
    found = project.check(newsroom(tmp_path, {**FILES, RELEASE: release})).findings
    messages = [str(finding.message) for finding in found if finding.rule == "retired-name"]

    assert messages == ["the name “Institut Gustave-Roussy” was given up on 2013-01-01"]
