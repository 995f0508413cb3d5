"""What the rules of terminology let through, and what a fix leaves."""

from collections.abc import Sequence
from pathlib import Path

import pytest
import yaml

from pressgen import project
from pressgen.checks.terminology import RULES
from pressgen.model.finding import Finding, Severity
from tests.checks.test_cases import RELEASE, newsroom

NAMES = {rule.name for rule in RULES}
TERMS = "locales/fr/LC_MESSAGES/terms.po"
CATALOG = """\
msgid ""
msgstr ""
"Language: fr\\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\\n"
"Content-Type: text/plain; charset=utf-8\\n"

# deprecated: AAP | concours
# gender: m
#. deprecated-en: RFP
msgctxt "call-for-projects"
msgid "call for projects"
msgid_plural "calls for projects"
msgstr[0] "appel à projets"
msgstr[1] "appels à projets"

msgctxt "open-source"
msgid "open source"
msgstr "code source ouvert"

msgctxt "dossier"
msgid "dossier"
msgstr "chemise"

msgctxt "data-sharing"
msgid "data sharing"
msgstr "partage de données"

#. kind: acronym
#. see: health-technology
msgctxt "ht"
msgid "HTX"
msgstr "TSX"

msgctxt "health-technology"
msgid "health technology"
msgstr "technique de santé"

# admitted: CIM
#. kind: common
msgctxt "bank"
msgid "image bank"
msgstr "collection d'images médicales"

# admitted: Agence du don
#. kind: name
msgctxt "agency"
msgid "Gift Agency"
msgstr "Agence nationale du don"

# admitted: chercheuse de terrain
# deprecated: fouilleur
# gender: m
msgctxt "digger"
msgid "field researcher"
msgstr "chercheur de terrain"

#. kind: name
msgctxt "gene-bank"
msgid "GeneBank"
msgstr "GeneBank"
"""
ORGANIZATION = """\
names:
  - name: {fr: Concours des Données, en: Data Contest}
    acronym: {fr: CDX, en: CDX}
  - name: {fr: Institut Vieux-Nom, en: Institut Vieux-Nom}
    until: 2010-01-01
"""


def found(folder: Path, *paragraphs: dict[str, str], more: Sequence[object] = ()) -> list[Finding]:
    """What the rules of terminology find in some paragraphs."""
    blocks = [{"paragraph": texts} for texts in paragraphs]
    release = yaml.safe_dump({"title": {"fr": "Titre"}, "body": [*blocks, *more]}, allow_unicode=True)
    files = {RELEASE: release, TERMS: CATALOG, "releases/_organizations/concours.yaml": ORGANIZATION}
    findings = project.check(newsroom(folder, files)).findings
    return [finding for finding in findings if finding.rule in NAMES and finding.place.path == RELEASE]


@pytest.mark.parametrize(
    "text",
    [
        "Le Concours des Données récompense deux équipes.",
        "Voir `AAP` et <https://example.org/AAP>.",
        "Le programme AAP-Santé.",
        "Un logiciel (open source) et *open source* et « open source ».",
        "L'Open Source Initiative et l'open source initiative 2030.",
        "Le data sharing of the fund.",
        "Un dossier complet.",
        "L'Institut Vieux Nom.",
        "Le CONCOURS DES DONNÉES.",
        "La technique de santé (TSX) sert. La TSX plaît.",
        "La TSX (technique de santé) sert.",
    ],
)
def test_what_is_right_or_may_be_is_let_through(tmp_path: Path, text: str) -> None:
    assert found(tmp_path, {"fr": text}) == []


@pytest.mark.parametrize(
    ("french", "english"),
    [
        ("Un appel à projets ouvre.", "A call for projects opens."),
        ("La technique de santé (TSX) aide.", "Health technology (HTX) helps."),
        ("La technique de santé, ou TSX, aide.", "Health technology helps."),
        ("GeneBank grandit.", "GeneBank grows."),
        ("Le Concours des Données ouvre.", "The Data Contest opens."),
    ],
)
def test_two_languages_that_agree_are_let_through(tmp_path: Path, french: str, english: str) -> None:
    assert found(tmp_path, {"fr": french, "en": english}) == []


def test_a_term_that_the_translation_paraphrases_once_is_a_remark(tmp_path: Path) -> None:
    (finding,) = found(tmp_path, {"fr": "Le partage de données aide.", "en": "Open files help."})

    assert (finding.rule, finding.severity) == ("unrendered-term", Severity.INFO)


def test_parity_that_is_waived_is_not_asked_for(tmp_path: Path) -> None:
    texts = {"fr": "Le partage de données aide.", "en": "Open files help."}
    waived = {"paragraph": texts, "parity": {"mode": "ignore", "because": "autre public"}}

    assert found(tmp_path, more=[waived]) == []


def test_a_name_of_the_termbase_is_missed_on_either_side(tmp_path: Path) -> None:
    sides = found(
        tmp_path, {"fr": "GeneBank grandit.", "en": "It grows."}, {"fr": "Il grandit.", "en": "GeneBank grows."}
    )

    assert [(finding.rule, finding.place.source.text[finding.place.start :][:8]) for finding in sides] == [
        ("altered-name", "GeneBank"),
        ("altered-name", "GeneBank"),
    ]


def test_what_another_concept_approves_is_not_refused(tmp_path: Path) -> None:
    own = CATALOG + '\nmsgctxt "contest"\nmsgid "competition"\nmsgstr "concours"\n'
    release = "title: {fr: Titre}\nbody: [{paragraph: {fr: Un concours et un AAP.}}]\n"
    findings = project.check(newsroom(tmp_path, {RELEASE: release, TERMS: own})).findings

    assert [str(finding.message) for finding in findings if finding.rule == "deprecated-term"] == [
        "“AAP” is not to be used"
    ]


def test_a_place_of_its_own_is_read_as_its_own_edition_does(tmp_path: Path) -> None:
    regional = CATALOG.partition("#")[0] + (
        '# deprecated: subvention-cadre\nmsgctxt "grant"\nmsgid "grant"\nmsgstr "bourse-cadre"\n'
    )
    release = "title: {fr: Titre}\nbody: [{paragraph: {fr: Une subvention-cadre.}}]\n"
    files = {RELEASE: release, "locales/fr_CA/LC_MESSAGES/terms.po": regional}

    assert [f.rule for f in project.check(newsroom(tmp_path, files)).findings if f.rule in NAMES] == ["deprecated-term"]
    settings = tmp_path / "pressgen.yaml"
    settings.write_text(settings.read_text("utf-8").replace("fr-CA", "fr-FR"), encoding="utf-8")
    assert [f.rule for f in project.check(tmp_path).findings if f.rule in NAMES] == []


def test_all_that_is_safe_to_write_leaves_nothing_to_say(tmp_path: Path) -> None:
    text = "Les AAP de 2023 et l'AAP du Concours des données. Un appel a projets."
    findings = found(tmp_path, {"fr": text})
    written = (tmp_path / RELEASE).read_text("utf-8")
    assert findings and all(finding.fix and finding.fix.safe for finding in findings)
    for finding in reversed(findings):
        assert finding.fix
        (change,) = finding.fix.replacements
        written = written[: change.place.start] + change.words + written[change.place.end :]
    (tmp_path / RELEASE).write_text(written, encoding="utf-8")

    assert "Les appels à projets de 2023 et l'appel à projets" in yaml.safe_load(written)["body"][0]["paragraph"]["fr"]
    assert [f.rule for f in project.check(tmp_path).findings if f.rule in NAMES] == []


def test_the_words_of_a_speaker_weigh_less_and_are_not_mended(tmp_path: Path) -> None:
    quote = {"quote": {"speaker": {"name": "Anne Roy"}, "text": {"fr": "Les AAP plaisent."}}}
    (spoken,) = found(tmp_path / "spoken", more=[quote])
    (written,) = found(tmp_path / "written", {"fr": "Les AAP plaisent."})

    assert (spoken.severity, written.severity) == (Severity.INFO, Severity.WARNING)
    assert spoken.fix and not spoken.fix.safe
    assert written.fix and written.fix.safe


def test_a_broken_catalog_is_found_and_the_rest_is_checked(tmp_path: Path) -> None:
    files = {RELEASE: "title: {fr: Titre}\nbody: [{paragraph: {fr: Texte.}}]\n", TERMS: "msgid oops\n"}
    findings = project.check(newsroom(tmp_path, files)).findings

    assert [(finding.rule, finding.place.line) for finding in findings if finding.place.path == TERMS] == [
        ("broken-catalog", 1)
    ]
    assert any(finding.place.path == RELEASE for finding in findings)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("La collection d'images médicales (CIM) grandit. La CIM a dix ans.", 0),
        ("La CIM (la collection d'images médicales) grandit.", 0),
        ("L'Agence nationale du don est ici. L'Agence du don est là.", 0),
        ("La collection d'images médicales grandit. La CIM a dix ans.", 1),
    ],
)
def test_names_and_forms_that_explain_each_other_are_no_two_terms(tmp_path: Path, text: str, count: int) -> None:
    assert [finding.rule for finding in found(tmp_path, {"fr": text})].count("inconsistent-wording") == count


@pytest.mark.parametrize(("text", "count"), [("Il met en partage de données ceci.", 0), ("Le partage de données.", 1)])
def test_a_term_within_a_verb_needs_no_equivalent(tmp_path: Path, text: str, count: int) -> None:
    assert [f.rule for f in found(tmp_path, {"fr": text, "en": "It opens this."})].count("unrendered-term") == count


def test_a_feminine_is_not_reworded_by_a_masculine(tmp_path: Path) -> None:
    (finding,) = [f for f in found(tmp_path, {"fr": "Une fouilleuse est là."}) if f.rule == "deprecated-term"]

    assert finding.fix is None
    assert str(finding.help) == "write “chercheur de terrain” in the form that fits here"
