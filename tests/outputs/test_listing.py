"""The first page of a newsroom, and the door where readers choose a language."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from pressgen.model.edition import Edition
from pressgen.model.newsroom import Settings
from pressgen.outputs import listing
from tests.builders import ENGLISH, FRENCH, an_edition, some_labels
from tests.outputs.workbench import PACKAGED, some_assets


def some_settings(**changes: Any) -> Settings:
    return Settings.model_validate(
        {
            "name": {"fr": "Salle de presse de l'Institut", "en": "Institute Newsroom"},
            "url": "https://presse.example.org/",
            "zone": "America/Toronto",
            "editions": ["fr-CA", "en-CA"],
            **changes,
        }
    )


def older(edition: Edition, days: int) -> Edition:
    slug = f"{edition.address.slug}-{days}"
    address = replace(edition.address, slug=slug, folder=f"fr/2024/{slug}", title=f"{days}")
    return replace(edition, address=address, title=f"{days}", published=edition.published - timedelta(days=days))


def home(settings: Settings, *editions: Edition) -> str:
    artifact = listing.home(settings, FRENCH, editions, PACKAGED, some_labels(FRENCH), some_assets(*editions))
    assert artifact.path == f"{settings.folder(FRENCH)}/index.html"
    return artifact.content.decode()


def test_the_home_page_lists_its_locales_releases_newest_first() -> None:
    edition = an_edition()
    page = home(some_settings(), older(edition, 9), older(edition, 2), an_edition(ENGLISH), edition, older(edition, 30))
    links = [part.partition('"')[0] for part in page.split('<h2><a href="')[1:]]
    assert links == [
        "2024/sommeil-et-donnees/index.html",
        "2024/sommeil-et-donnees-2/index.html",
        "2024/sommeil-et-donnees-9/index.html",
        "2024/sommeil-et-donnees-30/index.html",
    ]
    assert edition.summary in page
    assert f'<time datetime="{edition.published.isoformat()}">{edition.published_shown}</time>' in page
    assert edition.label in page


def test_the_home_page_has_its_name_and_its_other_language() -> None:
    page = home(some_settings())
    assert "<h1>Salle de presse de l’Institut</h1>" in page
    assert '<a href="../en/index.html" lang="en-CA" hreflang="en-CA" rel="alternate">English</a>' in page
    assert '<link rel="canonical" href="https://presse.example.org/fr/">' in page
    assert '<link rel="alternate" hreflang="x-default" href="https://presse.example.org/">' in page
    assert "Aucun communiqué n’est encore publié." in page


def test_two_locales_of_one_language_are_told_apart() -> None:
    page = home(some_settings(editions=["fr-CA", "fr-FR", "en-GB"]))
    assert '<a href="../fr-fr/index.html" lang="fr-FR" hreflang="fr-FR" rel="alternate">Français (France)</a>' in page
    assert ">English</a>" in page


def door(settings: Settings) -> str:
    artifact = listing.door(settings, PACKAGED, some_labels(FRENCH), some_assets())
    assert artifact.path == "index.html"
    return artifact.content.decode()


def test_the_door_opens_to_every_language_without_a_script() -> None:
    page = door(some_settings())
    assert '<a href="fr/index.html" lang="fr-CA" hreflang="fr-CA">Français</a>' in page
    assert '<a href="en/index.html" lang="en-CA" hreflang="en-CA">English</a>' in page
    assert '<link rel="alternate" hreflang="x-default" href="https://presse.example.org/">' in page
    assert '<link rel="alternate" hreflang="en-CA" href="https://presse.example.org/en/">' in page
    assert '<link rel="stylesheet" href="assets/press.css">' in page
    assert "<script" not in page


def test_the_door_says_each_name_once_in_its_language() -> None:
    assert '<span lang="en-CA">Institute Newsroom</span>' in door(some_settings())
    page = door(some_settings(name={"fr": "Presse"}))
    assert page.count("<span lang=") == 1
    assert '<span lang="fr-CA">Presse</span>' in page


def test_a_name_is_escaped() -> None:
    for page in (home(some_settings(name={"fr": "<b>&"})), door(some_settings(name={"fr": "<b>&"}))):
        assert "&lt;b&gt;&amp;" in page
        assert "<b>" not in page
