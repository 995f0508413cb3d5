"""Where the editions of a release lie, known before anything is rendered."""

from collections.abc import Collection

from pressgen.editions.wording import wording
from pressgen.model.address import Address
from pressgen.model.locale import Locale
from pressgen.model.newsroom import Settings
from pressgen.model.release import Release


def addresses(
    release: Release, settings: Settings, locales: Collection[Locale], keep: Collection[str] = ()
) -> tuple[Address, ...]:
    """The addresses of a release's editions, in the newsroom's order.

    Args:
        release: the release.
        settings: the newsroom's settings.
        locales: the locales that the release goes out in.
        keep: official names, whose letters and signs stay as they are in titles.
    """
    return tuple(_address(release, settings, locale, keep) for locale in settings.editions if locale in locales)


def _address(release: Release, settings: Settings, locale: Locale, keep: Collection[str]) -> Address:
    slug = release.slug_in(locale.language)
    return Address(
        locale=locale,
        title=wording(release, locale, settings, keep).plain(release.title),
        folder=f"{settings.folder(locale)}/{release.day.year}/{slug}",
        slug=slug,
    )


def former_folders(release: Release, settings: Settings, locale: Locale) -> tuple[str, ...]:
    """The folders where a release's edition lay before its slug was changed."""
    folder = f"{settings.folder(locale)}/{release.day.year}"
    return tuple(f"{folder}/{slug}" for slug in release.former_slugs.get(locale.language, ()))
