"""The news in JSON for other systems. The judges hold it against the schema of IPTC; here stands what it says."""

import json
import re
from dataclasses import replace
from typing import Any

import pytest

from pressgen.model.artifact import Artifact
from pressgen.model.edition import Edition, Paragraphs, ShownContact
from pressgen.model.format import OutputFormat
from pressgen.model.locale import Locale
from pressgen.model.release import CorrectionKind, Kind
from pressgen.outputs import ninjs
from tests.builders import ENGLISH, FRENCH, an_edition, some_labels
from tests.outputs.newsroom import some_contents
from tests.outputs.workbench import PACKAGED, some_assets
from tests.specimens.hostile import a_hostile_edition

ALL = tuple(OutputFormat)


def files(*editions: Edition, formats: tuple[OutputFormat, ...] = ALL) -> dict[str, Artifact]:
    """The ninjs files of a newsroom of some editions, by path."""
    contents = some_contents(editions, formats)
    made = ninjs.files(contents, PACKAGED, some_labels, some_assets(*editions))
    return {artifact.path: artifact for artifact in made}


def an_item(locale: Locale = FRENCH, formats: tuple[OutputFormat, ...] = ALL, **changes: Any) -> dict[str, Any]:
    edition = an_edition(locale, **changes)
    item: dict[str, Any] = json.loads(files(edition, formats=formats)[edition.address.ninjs].content)
    return item


def withdrawn(edition: Edition) -> Edition:
    return replace(edition, corrections=(replace(edition.corrections[0], kind=CorrectionKind.RETRACTION),))


def test_each_edition_has_a_file_beside_its_page() -> None:
    french, english = an_edition(FRENCH), an_edition(ENGLISH)
    made = files(french, english)

    assert list(made) == [french.address.ninjs, english.address.ninjs]
    assert {artifact.media_type for artifact in made.values()} == {"application/json"}
    assert made[french.address.ninjs].path == "fr/2024/sommeil-et-donnees/sommeil-et-donnees.json"


def test_it_names_the_standard_and_itself() -> None:
    item = an_item()

    assert item["standard"]["name"] == "ninjs"
    assert item["standard"]["version"] == "3.1"
    assert item["uri"] == "tag:presse.example.org,2024-02-01:sommeil/fr-CA"
    assert {"role": "url", "value": "https://presse.example.org/fr/2024/sommeil-et-donnees/"} in item["altIds"]
    assert (item["type"], item["language"], item["located"]) == ("text", "fr-CA", "Québec et Lyon")


def test_its_name_does_not_change_with_its_address() -> None:
    moved = replace(an_edition().address, slug="autre", folder="fr/2024/autre")

    assert an_item(address=moved)["uri"] == an_item()["uri"]
    assert an_item(base_url="https://example.org/presse")["uri"] == "tag:example.org,2024-02-01:presse/sommeil/fr-CA"


def test_corrections_make_new_versions_and_are_told_to_desks() -> None:
    edition = an_edition()
    before = an_item(corrections=())
    after = an_item(updated=edition.published.replace(day=2))

    assert (before["version"], after["version"]) == ("1", "2")
    assert before["firstCreated"] == before["versionCreated"] == after["firstCreated"] == "2024-02-01T09:30:00-05:00"
    assert after["versionCreated"] == "2024-02-02T09:30:00-05:00"
    assert "edNote" not in before
    assert after["edNote"] == (
        "Correction, 2 février 2024, 14\u00a0h\u00a05 (heure de l’Est) – "
        "Une version antérieure indiquait 11\u00a0000 nuits d’enregistrement; il y en a bien 12\u00a0000."
    )


@pytest.mark.parametrize(
    ("kind", "label"),
    [
        (CorrectionKind.CORRECTION, "Correction, "),
        (CorrectionKind.UPDATE, "Mise à jour, "),
        (CorrectionKind.CLARIFICATION, "Précision, "),
        (CorrectionKind.RETRACTION, "Rétractation, "),
    ],
)
def test_every_kind_of_correction_is_named(kind: CorrectionKind, label: str) -> None:
    corrections = (replace(an_edition().corrections[0], kind=kind),)

    assert an_item(corrections=corrections)["edNote"].startswith(label)


def test_a_retraction_cancels() -> None:
    assert an_item()["pubStatus"] == "usable"
    assert an_item(corrections=withdrawn(an_edition()).corrections)["pubStatus"] == "canceled"


def test_both_languages_name_each_other() -> None:
    french, english = an_item(FRENCH), an_item(ENGLISH)

    for one, other in ((french, english), (english, french)):
        (association,) = one["associations"]
        assert association["uri"] == other["uri"]
        assert association["rel"] == "translation"
        assert association["language"] == other["language"]
        assert association["name"] == other["title"]
        assert association["renditions"][0]["href"] == other["renditions"][0]["href"]


def test_the_text_is_there_with_and_without_markup() -> None:
    bodies = {body["contentType"]: body for body in an_item()["bodies"]}
    html, text = bodies["text/html"]["value"], bodies["text/plain"]["value"]

    assert "<strong>deux équipes lauréates</strong>" in html
    assert "class=" not in html
    assert 'src="https://presse.example.org/assets/' in html
    assert text.startswith(
        "Québec et Lyon, le 1er février 2024 – L’Institut boréal de recherche en santé (IBRS) et l’Observatoire "
    )
    assert bodies["text/plain"]["charCount"] == len(text)
    assert bodies["text/plain"]["wordCount"] == len(text.split())


def test_the_plain_text_holds_every_block_and_no_mark_of_markup() -> None:
    text = next(body["value"] for body in an_item()["bodies"] if body["contentType"] == "text/plain")
    parts = text.split("\n\n")

    for expected in (
        "12\u00a0000 nuits d’enregistrement, toutes anonymisées\n150\u00a0000\u00a0$\u00a0CA pour l’équipe du Québec\n"
        "100\u00a0000\u00a0€ pour l’équipe de Lyon\nLes premiers résultats sont attendus à l’automne 2025.",
        "Les projets lauréats",
        "Université des Laurentides, Harbour Institute for Sleep (HIS)",
        "Étienne Marchand-Roy, professeur de neurologie",
        "Jusqu’à 150\u00a0000\u00a0$\u00a0CA",
        "• un accès à l’entrepôt de données de l’ODC;\n• l’aide d’une ingénieure spécialisée;\n"
        "• une place au séminaire annuel de Québec.",
        "— Maude Lavallée, directrice scientifique de l’Institut boréal de recherche en santé",
        "Étape | Québec | Lyon\nAccès aux données | mars 2024 | avril 2024\n"
        "Premiers résultats | octobre 2025 | novembre 2025\nRapport final | mars 2026 | mars 2026",
        "1. Examen de la recevabilité\n2. Évaluation par trois experts\n3. Décision du comité commun",
        "Une nuit de sommeil, telle que l’enregistre un capteur posé au poignet.",
        "–\u00a030\u00a0–",
        "À propos de l’Observatoire des données cliniques",
    ):
        assert expected in parts
    assert not re.search(r"\*|\]\(", text)


def test_a_release_that_begins_with_no_text_is_dated_all_the_same() -> None:
    text = next(body["value"] for body in an_item(body=())["bodies"] if body["contentType"] == "text/plain")

    assert text.startswith("Québec et Lyon, le 1er février 2024 –\n\n")


def test_people_and_organisations_say_what_they_have_to_do_with_it() -> None:
    item = an_item()
    people = [(who["name"], who["rel"]) for who in item["people"]]
    organisations = [(who["name"], who["rel"]) for who in item["organisations"]]

    assert people == [
        ("Étienne Marchand-Roy", "laureate"),
        ("Maude Lavallée", "speaker"),
        ("Margaret O’Leary", "speaker"),
        ("Anaïs Thériault", "contact"),
    ]
    assert organisations == [
        ("Institut boréal de recherche en santé", "issuer"),
        ("Observatoire des données cliniques", "issuer"),
        ("Université des Laurentides", "laureate"),
        ("Harbour Institute for Sleep", "laureate"),
        ("Centre hospitalier des Lumières", "laureate"),
        ("Observatoire des données cliniques", "contact"),
    ]


def test_contacts_are_one_call_away() -> None:
    ways = {way["type"]: way for way in an_item()["people"][-1]["contactInfo"]}

    assert ways["phone"]["value"] == "+1-418-555-0142;ext=402"
    assert ways["email"]["value"] == "anais.theriault@ibrs.example"
    assert ways["email"]["name"] == "Relations avec les médias, Institut boréal de recherche en santé"


def test_a_contact_who_cannot_be_reached_is_named() -> None:
    assert an_item(contacts=(ShownContact(name="Anne Roy"),))["people"][-1] == {"name": "Anne Roy", "rel": "contact"}


def test_topics_lead_to_their_pages() -> None:
    assert an_item(ENGLISH)["subjects"][0] == {
        "name": "Sleep & dreams",
        "rel": "about",
        "uri": "https://presse.example.org/en/topics/sleep-dreams/",
        "literal": "sommeil",
    }


@pytest.mark.parametrize(
    ("kind", "genre"),
    [(Kind.RELEASE, "Press Release"), (Kind.BACKGROUNDER, "Background"), (Kind.STATEMENT, None), (Kind.ADVISORY, None)],
)
def test_a_genre_is_named_as_iptc_does_where_it_has_one(kind: Kind, genre: str | None) -> None:
    (found,) = an_item(kind=kind)["genres"]

    assert found["name"] == "Communiqué de presse"
    assert found.get("literal") == genre


def test_only_what_is_built_is_a_rendition() -> None:
    assert [one["name"] for one in an_item()["renditions"]] == ["web", "pdf", "markdown", "card"]
    assert [one["name"] for one in an_item(formats=(OutputFormat.NINJS, OutputFormat.PDF))["renditions"]] == ["pdf"]
    assert "renditions" not in an_item(formats=(OutputFormat.NINJS,))


def test_nothing_is_said_of_what_nothing_is_known_of() -> None:
    item = an_item(
        subtitle="", summary="", place="", number="", issuers=(), contacts=(), topics=(), alternates=(), corrections=(),
        body=(Paragraphs("Un paragraphe."),),
    )  # fmt: skip

    assert not {"located", "people", "organisations", "subjects", "associations", "edNote", "descriptions"} & set(item)
    assert item["by"] == "Salle de presse du Programme Boréal"
    assert [one["role"] for one in item["headlines"]] == ["main"]


def test_words_that_try_to_be_markup_stay_words() -> None:
    edition = a_hostile_edition()
    item = json.loads(files(edition)[edition.address.ninjs].content)
    html = next(body["value"] for body in item["bodies"] if body["contentType"] == "text/html")

    assert item["title"] == edition.title
    assert "<script" not in html
    assert "<svg" not in html
