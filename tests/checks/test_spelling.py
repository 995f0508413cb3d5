"""Names and terms that a newsroom knows are no misspelled words."""

from pathlib import Path

from pressgen import project
from tests.checks.test_cases import RELEASE, newsroom

BODY = "title: {fr: Titre}\nsummary: {fr: Résumé.}\nplace: {fr: Québec}\nbody:\n"


def words(folder: Path, files: dict[str, str]) -> list[str]:
    scope = project.Scope(selection=project.select(("misspelled-word",)))
    found = project.check(newsroom(folder, files), scope).findings
    assert {finding.rule for finding in found} <= {"misspelled-word"}
    return [finding.place.source.text[finding.place.start : finding.place.end] for finding in found]


def test_names_of_records_and_of_people_in_place_are_known(tmp_path: Path) -> None:
    release = BODY + (
        "  - paragraph: {fr: 'Zorglub, le plus grand institut, invite zorglub. Fantasio parle. Spip aussi.'}\n"
        "  - quote: {speaker: {name: Fantasio Dupont}, text: {fr: Voilà.}}\n"
    )
    organization = "names: [{name: {fr: Institut Zorglub}}]\n"
    person = "names: [{name: Spip Roy}]\n"

    assert words(tmp_path / "unknown", {RELEASE: release}) == ["Zorglub", "zorglub", "Spip"]
    assert (
        words(
            tmp_path / "known",
            {
                RELEASE: release,
                "releases/_organizations/institut.yaml": organization,
                "releases/_people/anne-roy.yaml": person,
            },
        )
        == []
    )


def test_a_name_within_a_sentence_is_known_at_the_start_of_another(tmp_path: Path) -> None:
    release = BODY + "  - paragraph: {fr: 'Zorglub annonce un prix. Avec Zorglub, tout change.'}\n"

    assert words(tmp_path, {RELEASE: release}) == []


def test_terms_of_the_catalogs_are_known(tmp_path: Path) -> None:
    release = BODY + "  - paragraph: {fr: 'Les zorglubeuses zorglubent : une zorglubeuse.'}\n"
    terms = (
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
        '#. kind: common\nmsgctxt "zorglub"\nmsgid "zorgluber"\nmsgstr "zorglubeuse"\n'
    )

    assert words(tmp_path, {RELEASE: release, "locales/fr/LC_MESSAGES/terms.po": terms}) == ["zorglubent"]


def test_spelling_is_checked_only_where_it_is_asked_for(tmp_path: Path) -> None:
    release = BODY + "  - paragraph: {fr: Des données intéropérables.}\n"
    found = project.check(newsroom(tmp_path, {RELEASE: release})).findings

    assert "misspelled-word" not in {finding.rule for finding in found}
