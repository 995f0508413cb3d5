"""Invented newsrooms: many editions, the lists that they stand in, and what they show to the public."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from pressgen.editions.directory import directories, entry
from pressgen.model.artifact import Artifact
from pressgen.model.edition import Edition, Paragraphs
from pressgen.model.format import OutputFormat
from pressgen.model.locale import Locale
from pressgen.model.masthead import Masthead
from pressgen.model.newsroom import Newsroom, Settings
from pressgen.outputs.assets import Assets
from pressgen.outputs.feeds import Feed, feeds
from pressgen.outputs.pages.contents import Contents
from pressgen.outputs.syndication import syndicated
from tests.builders import FRENCH, an_edition, some_labels
from tests.outputs.workbench import PACKAGED, some_assets

BASE = "https://presse.example.org"


def some_settings(**changes: Any) -> Settings:
    return Settings.model_validate(
        {
            "name": {"fr": "Salle de presse", "en": "Newsroom"},
            "url": BASE,
            "zone": "America/Toronto",
            "editions": ["fr-CA", "en-CA"],
            "topics": {
                "sommeil": {"name": {"fr": "Sommeil & rêves", "en": "Sleep & dreams"}},
                "donnees-de-sante": {"name": {"fr": "Données de santé", "en": "Health data"}},
            },
            **changes,
        }
    )


def numbered(number: int, locale: Locale = FRENCH, **changes: Any) -> Edition:
    """The edition of a day: the higher its number, the newer it is."""
    edition = an_edition(locale)
    published = edition.published + timedelta(days=number)
    slug = f"{edition.address.slug}-{number}"
    folder = f"{locale.language.value}/{published.year}/{slug}"
    address = replace(edition.address, slug=slug, folder=folder, title=f"{edition.title} {number}")
    plain: dict[str, Any] = {
        "release": f"{published.date()}-sommeil",
        "address": address,
        "alternates": (),
        "title": address.title,
        "published": published,
        "updated": published,
        "body": (Paragraphs(f"Un paragraphe {number}."),),
        "corrections": (),
        **changes,
    }
    return replace(edition, **plain)


def some_contents(
    editions: Sequence[Edition],
    formats: Sequence[OutputFormat] = (OutputFormat.HTML,),
    settings: Settings | None = None,
    **changes: Any,
) -> Contents:
    """What a newsroom of some editions shows; the changes are those of its mastheads."""
    settings = settings or some_settings()
    listed = directories(Newsroom(settings, ()), map(entry, editions))
    return Contents(
        settings=settings,
        mastheads={one.locale: replace(a_masthead(one.locale, one.newsroom), **changes) for one in listed},
        directories={one.locale: one for one in listed},
        editions=editions,
        related=lambda edition: (),
        formats=formats,
    )


def a_masthead(locale: Locale, name: str) -> Masthead:
    return Masthead(
        locale=locale,
        newsroom=name,
        base_url=BASE,
        logo=None,
        publisher=None,
        contacts=(),
        newsletter="",
        feedback="",
        accessibility=None,
    )


def feeds_in(contents: Contents) -> list[Feed]:
    """The feeds of a newsroom, in all its locales."""
    return [feed for _, found in feeds(contents, some_labels) for feed in found]


def feeds_of(editions: Sequence[Edition]) -> list[Feed]:
    """The feeds of a newsroom that has some editions."""
    return feeds_in(some_contents(editions))


def the_feed(editions: Sequence[Edition]) -> Feed:
    """The feed of all editions in French."""
    return next(feed for feed in feeds_of(editions) if feed.folder == "fr")


def feed_files(contents: Contents, assets: Assets | None = None) -> dict[str, Artifact]:
    """The files of all feeds, by path."""
    found = syndicated(contents, PACKAGED, some_labels, assets or some_assets(*contents.editions))
    return {artifact.path: artifact for artifact in found}
