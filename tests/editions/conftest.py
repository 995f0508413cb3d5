"""A small newsroom of two organisations, and a release of it."""

from collections.abc import Callable
from typing import Any

import pytest

from pressgen.model.image import ImageFile
from pressgen.model.newsroom import Newsroom, Settings
from pressgen.model.organization import Organization
from pressgen.model.person import Person
from pressgen.model.release import Release

MakeRelease = Callable[..., Release]

LOGO = ImageFile("releases/_organizations/frqs.svg", "image/svg+xml", 100, 40, b"<svg/>")
PHOTO = ImageFile("releases/2023-11-29-laureats/equipe.jpg", "image/jpeg", 800, 600, b"jpeg")


@pytest.fixture
def newsroom() -> Newsroom:
    settings = Settings.model_validate(
        {
            "topics": {
                "intelligence-artificielle": {
                    "name": {"fr": "Intelligence artificielle", "en": "Artificial intelligence"}
                }
            },
            "name": {"fr": "Salle de presse", "en": "Newsroom"},
            "url": "https://presse.example.org/",
            "zone": "America/Toronto",
            "editions": ["fr-CA", "en-CA"],
        }
    )
    frqs = {
        "id": "frqs",
        "names": [{"name": {"fr": "Fonds de recherche du Québec – Santé"}, "acronym": {"fr": "FRQS"}}],
        "never_translate": "true",
        "website": {"fr": "https://frq.example.org/fr"},
        "logo": {"file": "frqs.svg", "alt": {"fr": "Logo du FRQS"}},
        "contacts": [
            {"role": {"fr": "Relations avec les médias", "en": "Media Relations"}, "phone": "+1 514 555-0142"},
            {"name": "Anne O'Neil", "email": "anne@example.org", "languages": ["en"]},
        ],
    }
    hub = {
        "id": "hdh",
        "names": [
            {"name": {"fr": "Institut des données"}, "until": "2019-11-28"},
            {
                "name": {"fr": "Health Data Hub", "en": "Health Data Hub"},
                "acronym": {"fr": "HDH", "en": "HDH"},
                "article": {"fr": "le", "en": "the"},
                "since": "2019-11-29",
            },
        ],
        "website": {"fr": "https://hdh.example.org", "en": "https://hdh.example.org/en"},
        "boilerplates": [
            {"text": {"fr": "Ancien texte.", "en": "Former text."}, "until": "2022-12-31"},
            {"text": {"fr": "Il associe 56 parties : l'État...", "en": 'It has "56" members.'}, "since": "2023-01-01"},
        ],
    }
    combes = {
        "id": "combes",
        "names": [{"name": "Stéphanie Combes"}],
        "titles": [
            {"title": {"fr": "cheffe de projet"}, "until": "2019-11-30"},
            {
                "title": {"fr": "directrice du Health Data Hub", "en": "Director of the Health Data Hub"},
                "since": "2019-12-01",
            },
        ],
    }
    return Newsroom(
        settings=settings,
        releases=(),
        organizations={"frqs": Organization.model_validate(frqs), "hdh": Organization.model_validate(hub)},
        people={"combes": Person.model_validate(combes)},
        images={image.path: image for image in (LOGO, PHOTO)},
    )


@pytest.fixture
def make_release() -> MakeRelease:
    """A release with a title and a paragraph in both languages, and whatever else is given."""

    def make(**fields: Any) -> Release:
        least = {
            "id": "2023-11-29-laureats",
            "title": {"fr": 'Deux lauréats pour "IA et santé"', "en": 'Two laureates for "AI and health"'},
            "body": [paragraph("Premier paragraphe.", "First paragraph.")],
        }
        return Release.model_validate(least | fields)

    return make


def paragraph(french: str = "", english: str = "") -> dict[str, Any]:
    """A paragraph in the languages that words are given for."""
    return {"paragraph": {language: text for language, text in (("fr", french), ("en", english)) if text}}
