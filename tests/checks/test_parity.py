"""What the rules on two languages let through, and where they stop."""

from pathlib import Path

import pytest

from pressgen import project
from pressgen.checks import parity
from pressgen.model.finding import Finding, Severity
from tests.checks.test_cases import RELEASE, newsroom

RULES = {rule.name for rule in parity.RULES}


def findings(folder: Path, release: str) -> list[Finding]:
    found = project.check(newsroom(folder, {RELEASE: release})).findings
    return [finding for finding in found if finding.rule in RULES]


def rules(folder: Path, release: str) -> set[str]:
    return {finding.rule for finding in findings(folder, release)}


def paragraph(french: str, english: str, more: str = "") -> str:
    return f"title: {{fr: Titre, en: Title}}\nbody:\n  - paragraph:\n      fr: {french}\n      en: {english}\n{more}"


@pytest.mark.parametrize(
    ("french", "english"),
    [
        ("Health Data Hub", "Health Data Hub"),
        ("Fonds de recherche du Québec – Santé", "Fonds de recherche du Québec – Santé"),
        ("https://www.example.org/fr", "https://www.example.org/fr"),
        (
            "Le Health Data Hub a publié « The State of the Art ».",
            "The Health Data Hub published The State of the Art.",
        ),
        ("Nous sommes ravis de cette entente!", "We are delighted by this agreement."),
        ("Des travaux commenceront bientôt (en mai).", "Some of the work will begin soon (in May)."),
        ("« Au Yukon, le sport c’est pour la vie » est lancé.", "Sport for Life Yukon was launched today."),
    ],
)
def test_what_may_differ_or_be_the_same_passes(tmp_path: Path, french: str, english: str) -> None:
    assert rules(tmp_path, paragraph(f"'{french}'", f"'{english}'")) == set()


def test_a_copied_sentence_is_told_once_however_short(tmp_path: Path) -> None:
    def told(folder: str, french: str, english: str) -> list[str]:
        return [finding.rule for finding in findings(tmp_path / folder, paragraph(f"'{french}'", f"'{english}'"))]

    short = "Le comité se réunit à Québec."
    long = "Nous sommes ravis que le pont soit rouvert."
    assert told("short", short, short) == ["untranslated-text"]
    assert told("within", f"Il est là. {short}", f"They are here. {short}") == ["untranslated-text"]
    assert told("long", long, long) == ["wrong-language"]
    assert told("name", "Fonds de recherche du Québec.", "Fonds de recherche du Québec.") == []
    assert told("label", "Le comité se réunit.", "The committee meets.") == []


def test_names_of_projects_and_organisations_stay_as_they_are(tmp_path: Path) -> None:
    release = """\
title: {fr: Titre, en: Title}
body:
  - laureates:
      - title: {fr: Livre blanc des données de santé, en: Livre blanc des données de santé}
        institutions: [{name: {fr: Institut de la vie et des eaux, en: Institut de la vie et des eaux}}]
        summary: {fr: Résumé., en: Summary.}
  - table:
      caption: {fr: Les lauréats, en: The laureates}
      header: [{fr: Nom, en: Name}]
      rows: [[{fr: Institut de la vie et des eaux, en: Institut de la vie et des eaux}]]
"""
    assert rules(tmp_path, release) == set()


def test_a_quote_in_the_wrong_language_is_an_error_although_it_is_quoted(tmp_path: Path) -> None:
    words = "{fr: We are happy that it is done., en: We are glad that it is.}"
    quote = f"  - quote: {{speaker: {{name: A}}, text: {words}}}\n"
    (finding,) = findings(tmp_path, paragraph("Texte.", "Text.", quote))

    assert (finding.rule, finding.severity) == ("wrong-language", Severity.ERROR)


def test_a_text_under_a_locale_is_read_in_its_language(tmp_path: Path) -> None:
    release = "title: {fr: Titre}\nbody:\n  - paragraph: {fr-CA: We are happy that it is done.}\n"

    assert rules(tmp_path, release) == {"wrong-language"}


def test_a_block_that_is_only_equivalent_is_still_read_for_its_language(tmp_path: Path) -> None:
    block = "    parity: {mode: equivalent, because: autre ordre}\n"
    text = "|-\n        Nous avons [un lien](https://example.org).\n\n        Et une phrase de plus, qui est longue.\n"

    assert rules(tmp_path / "a", paragraph(text, "We have more.")) >= {"link-mismatch", "paragraph-mismatch"}
    assert rules(tmp_path / "b", paragraph(text, "We have more.", block)) == set()
    assert rules(tmp_path / "c", paragraph(text, "Nous avons un lien de plus.", block)) == {"wrong-language"}


def test_parity_ignored_compares_nothing(tmp_path: Path) -> None:
    block = "    parity: {mode: ignore, because: autre public}\n"
    text = "|-\n        Un [lien](https://example.org).\n\n        Erratum : le montant était faux."

    assert rules(tmp_path, paragraph(text, "One text of five words", block)) == set()


@pytest.mark.parametrize(
    ("french", "english", "same"),
    [
        ("Montréal et Paris", "Montreal and Paris", True),
        ("Winnipeg (Manitoba)", "Winnipeg, Manitoba", True),
        ("Montréal (Québec) et Paris", "Montreal, Quebec, and Paris", True),
        ("Montréal, Paris et Lyon", "Montreal, Paris and Lyon", True),
        ("Québec", "Quebec City", True),
        ("Montréal et Paris", "Montreal", False),
        ("Paris", "Montreal and Paris", False),
    ],
)
def test_places_name_as_many_cities(tmp_path: Path, french: str, english: str, same: bool) -> None:
    place = f"place: {{fr: '{french}', en: '{english}'}}\n"

    assert ("dateline-mismatch" not in rules(tmp_path, paragraph("Texte.", "Text.", place))) is same


def test_an_embargo_in_the_text_agrees_with_that_of_the_release(tmp_path: Path) -> None:
    text = paragraph("Sous embargo jusqu'au 30 novembre 2023.", "Embargoed until November 30, 2023.")
    words = paragraph("L'embargo sur les armes a pris fin.", "The arms embargo has ended.")

    assert "embargo-mismatch" not in rules(tmp_path / "same", f"{text}embargo: 2023-11-30 06:00\n")
    assert "embargo-mismatch" in rules(tmp_path / "other", f"{text}embargo: 2023-11-29 06:00\n")
    assert "embargo-mismatch" in rules(tmp_path / "none", text)
    assert "embargo-mismatch" not in rules(tmp_path / "word", words)


def test_a_correction_is_asked_for_only_in_languages_that_the_release_has(tmp_path: Path) -> None:
    correction = "corrections: [{date: 2023-12-01, text: {fr: Le montant était faux.}}]\n"
    french = "title: {fr: Titre}\nbody: [{paragraph: {fr: Texte.}}]\n"

    assert "correction-in-one-language" not in rules(tmp_path / "one", french + correction)
    assert "correction-in-one-language" in rules(tmp_path / "two", paragraph("Texte.", "Text.", correction))


def test_quotes_in_blocks_of_their_own_follow_each_other_alike(tmp_path: Path) -> None:
    def quotes(*of: tuple[str, str]) -> str:
        return "".join(
            f"  - quote: {{speaker: {{name: {name}}}, text: {{{language}: Oui.}}}}\n" for name, language in of
        )

    alike = quotes(("A", "fr"), ("A", "en"), ("B", "fr"), ("B", "en"))
    other = quotes(("A", "fr"), ("B", "en"), ("B", "fr"), ("A", "en"))
    waiting = quotes(("A", "fr"), ("B", "fr"))

    assert "quote-mismatch" not in rules(tmp_path / "alike", paragraph("Texte.", "Text.", alike))
    assert "quote-mismatch" in rules(tmp_path / "other", paragraph("Texte.", "Text.", other))
    assert "quote-mismatch" not in rules(tmp_path / "waiting", paragraph("Texte.", "Text.", waiting))


LIST = "  - list: {items: [{%s: A}, {%s: B}]}\n"
ITEM = "  - list: {items: [{%s: A}]}\n"


@pytest.mark.parametrize(
    ("blocks", "found"),
    [
        (LIST % ("fr", "fr") + LIST % ("en", "en"), False),
        (LIST % ("fr", "fr") + ITEM % "en", True),
        (ITEM % "fr" + ITEM % "fr" + ITEM % "en", True),
        (LIST % ("fr", "fr") + ITEM % "fr", False),
        ("  - list: {items: [{fr: A, en: A}, {fr: B}]}\n" + ITEM % "fr" + ITEM % "en", False),
        (LIST % ("fr", "fr") + "    parity: {mode: equivalent, because: autre ordre}\n" + ITEM % "en", False),
    ],
)
def test_lists_of_one_language_are_compared_with_those_of_the_other(tmp_path: Path, blocks: str, found: bool) -> None:
    assert ("list-item-mismatch" in rules(tmp_path, paragraph("Texte.", "Text.", blocks))) is found
