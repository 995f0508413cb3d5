"""What the rules on the form of a press release let through."""

from pathlib import Path

import pytest

from pressgen import project
from pressgen.checks import form
from pressgen.checks.form.dateline import typed_dateline
from pressgen.model.finding import Finding, Severity
from tests.checks.test_cases import RELEASE, newsroom

RULES = {rule.name for rule in form.RULES}
COMPLETE = """\
summary: {fr: Résumé, en: Summary}
place: {fr: Québec, en: Quebec City}
contacts: [{email: presse@example.org}]
"""


def findings(folder: Path, release: str, **files: str) -> list[Finding]:
    others = {f"releases/_organizations/{name}.yaml": text for name, text in files.items()}
    found = project.check(newsroom(folder, {RELEASE: release, **others})).findings
    return [finding for finding in found if finding.rule in RULES]


def rules(folder: Path, release: str, **files: str) -> set[str]:
    return {finding.rule for finding in findings(folder, release, **files)}


def paragraph(french: str, title: str = "Titre") -> str:
    return f"title: {{fr: {title}}}\nbody:\n  - paragraph:\n      fr: {french}\n{COMPLETE}"


@pytest.mark.parametrize(
    "title",
    [
        "Titre",
        "Est-ce fini ?",
        "Une entente avec Acme inc.",
        "Un premier pas. D'autres suivront.",
        "À suivre…",
        "À 10 h a.m.",
    ],
)
def test_titles_that_end_as_they_should(tmp_path: Path, title: str) -> None:
    assert rules(tmp_path, paragraph("Texte.", f'"{title}"')) == set()


@pytest.mark.parametrize(
    "text",
    [
        "La publication immédiate des résultats est un engagement.",
        "Un communiqué de presse suivra.",
        "La publicité en ligne progresse, et la lettre d'information est lue.",
        "Partager les données, c'est faire avancer la recherche.",
        "Lire la suite demande du temps.",
        "Le programme compte 30 projets – 30 en France, 30 au Québec.",
        "Le 28 novembre 2023, les équipes ont été présentées – enfin – au public.",
        "Le Fonds a signé, le 18 juillet 2022 – date mémorable –, une entente.",
    ],
)
def test_running_text_is_no_label_and_no_residue(tmp_path: Path, text: str) -> None:
    assert rules(tmp_path, paragraph(f"'{text.replace(chr(39), chr(39) * 2)}'")) == set()


@pytest.mark.parametrize(
    "dateline",
    [
        "January 26, 2018 – Winnipeg, Manitoba –",
        "Le 26 janvier 2018 – Winnipeg (Manitoba) –",
        "VANCOUVER (November 9, 2004) -",
        "Montréal, le 5 juin 2023 –",
        "Montreal, July 18th, 2022 –",
        "MONTRÉAL, le 1er juin 2023 /CNW/ -",
        "Québec, le 3 mai 2023. –",
        "Brussels, 12 July 2021 —",
        "Rivière-du-Loup, le 5 juin 2023 -",
    ],
)
def test_datelines_of_many_places_are_seen(dateline: str) -> None:
    text = f"{dateline} Two teams were selected."

    assert typed_dateline(text) == (0, len(dateline))
    assert typed_dateline(f"*Joint release*\n\n{text}") == (17, 17 + len(dateline))


def test_a_long_line_that_is_no_dateline_is_soon_given_up() -> None:
    assert typed_dateline("A-" * 50_000 + "–") is None
    assert typed_dateline("Le 28 novembre 2023 – Journée mondiale – nous avons parlé.") is None


@pytest.mark.parametrize(
    ("title", "found"),
    [("Directrice de l'Institut", True), ("Directrice", True), ("Mme Anne Roy, maire", False), ("PDG du Fonds", False)],
)
def test_a_function_has_a_small_letter_and_a_name_its_capital(tmp_path: Path, title: str, found: bool) -> None:
    quote = f'  - quote: {{speaker: {{name: Anne Roy, title: {{fr: "{title}"}}}}, text: {{fr: Oui.}}}}\n'
    release = f"title: {{fr: Titre}}\nbody:\n  - paragraph: {{fr: Texte.}}\n{quote}{COMPLETE}"

    assert ("capital-in-function" in rules(tmp_path, release)) is found


def test_a_person_title_and_a_laureate_are_no_headline(tmp_path: Path) -> None:
    quote = "  - quote: {speaker: {name: Anne Roy, title: {fr: directrice de l'Institut}}, text: {fr: Oui.}}\n"
    release = f"title: {{fr: Titre}}\nbody:\n  - paragraph: {{fr: Texte.}}\n{quote}{COMPLETE}"

    assert rules(tmp_path, release) == set()


@pytest.mark.parametrize(
    ("first", "second", "drifts"),
    [
        ("« IA et Santé »", "« IA et santé »", True),
        ("*Loi sur les Archives*", "*Loi sur les archives*", True),
        ("« IA et Santé »", "“IA et Santé”", False),
        ("« Les données ouvertes »", "« les données ouvertes »", False),
        ("« Santé »", "« santé »", False),
        ("« IA ET SANTÉ »", "« IA et santé »", False),
    ],
)
def test_a_name_drifts_where_a_capital_changes(tmp_path: Path, first: str, second: str, drifts: bool) -> None:
    text = paragraph(f"'L''appel {first} suit. Puis {second} encore.'")

    assert rules(tmp_path, text) == ({"inconsistent-name"} if drifts else set())


@pytest.mark.parametrize(
    "text",
    [
        "Le HDH et le FRQS, avec le HDH et l’ÉTS.",
        "Un accord entre le FRQS et le HDH, l'équipe du HDH et celle de Gustave Roussy.",
        "Un accord avec Gustave Roussy et FRQ-Net, par HDH.example.org, de Paris à Montréal.",
        "L'équipe (HDH), les bourses FRQS et les projets HDH.",
    ],
)
def test_articles_are_asked_for_only_where_they_are_dropped(tmp_path: Path, text: str) -> None:
    release = paragraph(f"'{text.replace(chr(39), chr(39) * 2)}'")
    hub = "names: [{name: {fr: Health Data Hub}, acronym: {fr: HDH}, article: {fr: le}}]\n"
    frqs = "names: [{name: {fr: Fonds de recherche}, acronym: {fr: FRQS}, article: {fr: le}}]\n"
    roussy = "names: [{name: {fr: Gustave Roussy}}]\n"

    assert rules(tmp_path, release, hub=hub, frqs=frqs, roussy=roussy) == set()


def test_what_a_speaker_says_weighs_less(tmp_path: Path) -> None:
    hub = "names: [{name: {fr: Health Data Hub}, acronym: {fr: HDH}, article: {fr: le}}]\n"
    speaker = "{name: Anne Roy, title: {fr: directrice}}"
    quote = f"  - quote: {{speaker: {speaker}, text: {{fr: Nous travaillons avec HDH depuis un an.}}}}\n"
    release = f"title: {{fr: Titre}}\nbody:\n  - paragraph: {{fr: Texte.}}\n{quote}{COMPLETE}"
    (finding,) = findings(tmp_path, release, hub=hub)

    assert (finding.rule, finding.severity) == ("missing-article", Severity.INFO)


def test_marks_within_a_quotation_are_the_speakers(tmp_path: Path) -> None:
    speaker = "{name: Anne Roy, title: {fr: directrice}}"
    quote = f"  - quote: {{speaker: {speaker}, text: {{fr: '« Oui » est un mot, « non » aussi'}}}}\n"
    release = f"title: {{fr: Titre}}\nbody:\n  - paragraph: {{fr: Texte.}}\n{quote}{COMPLETE}"

    assert rules(tmp_path, release) == set()


def test_background_information_needs_no_contact_and_an_advisory_no_presentation(tmp_path: Path) -> None:
    release = "title: {fr: Titre}\nsummary: {fr: Résumé}\nissuers: [institut]\nbody: [{paragraph: {fr: Texte.}}]\n"
    institut = "names: [{name: {fr: Institut}}]\nboilerplates: [{text: {fr: Texte.}}]\n"

    assert rules(tmp_path / "release", release, institut=institut) == {
        "missing-about",
        "missing-contact",
        "missing-place",
    }
    assert rules(tmp_path / "background", f"kind: backgrounder\n{release}", institut=institut) == set()


def test_the_sample_and_the_starter_are_in_form() -> None:
    root = Path(__file__).parents[2]
    for folder in (root, root / "templates/starter/newsroom"):
        found = project.check(folder).findings
        assert [one for one in found if one.rule in RULES and one.severity > Severity.INFO] == []
