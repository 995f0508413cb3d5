"""Making an edition: one release in one locale, with everything that a template needs to know."""

import gettext
from collections.abc import Collection
from datetime import datetime
from zoneinfo import ZoneInfo

from pressgen.editions.addresses import addresses, former_folders
from pressgen.editions.anchors import Anchors
from pressgen.editions.body import Body
from pressgen.editions.closing import boilerplates, contacts, corrections, links
from pressgen.editions.labels import document, notice, shown_moment
from pressgen.editions.names import Names, folder_of
from pressgen.editions.wording import beginning, wording
from pressgen.language.conventions import conventions, dateline
from pressgen.language.dates import day
from pressgen.language.official import official_names
from pressgen.model.edition import Edition, Paragraphs, Part, Shown
from pressgen.model.locale import Locale
from pressgen.model.moment import Moment
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release


def edit(
    release: Release,
    locale: Locale,
    newsroom: Newsroom,
    labels: gettext.NullTranslations,
    locales: Collection[Locale],
    *,
    embargoed: bool = False,
) -> Edition:
    """One release in one locale, worded, typeset and complete.

    Args:
        release: the release.
        locale: one of `locales`.
        newsroom: its settings and shared records.
        labels: the locale's catalog.
        locales: the newsroom's locales that the release goes out in; the edition links to the others.
        embargoed: whether the release's embargo still holds, so that the edition announces it.

    Raises:
        KeyError: the release does not go out in this locale.
        Slip: a date of the release falls into an hour that its zone skips or has twice.
    """
    settings = newsroom.settings
    keep = official_names(newsroom)
    words = wording(release, locale, settings, keep)
    names, anchors = Names(newsroom, release.day, words), Anchors()
    places = {address.locale: address for address in addresses(release, settings, locales, keep)}
    place = words.plain(release.place)
    body = Body(names, anchors, folder_of(release.origin, f"releases/{release.id}")).blocks(release.body)
    published = release.date or Moment(release.day)
    issuers = (names.organization(issuer) for issuer in release.issuers)
    return Edition(
        release=release.id,
        locale=locale,
        source_language=release.source_language or settings.source_language,
        address=places[locale],
        alternates=tuple(address for address in places.values() if address.locale is not locale),
        newsroom=names.in_any_language(settings.name)[0],
        base_url=settings.base_url,
        kind=release.kind,
        label=document(release.kind, labels),
        notice=notice(release.embargo if embargoed else None, settings.zone, locale, labels),
        number=release.number or "",
        title=places[locale].title,
        subtitle=words.plain(release.subtitle),
        summary=words.plain(release.summary) or _first_words(body),
        published=published.instant(settings.zone),
        updated=_updated(release, settings.zone),
        published_shown=shown_moment(published, settings.zone, locale),
        place=place,
        dateline=dateline(place, day(release.day, locale), locale) if place else "",
        issuers=tuple(shown for shown in issuers if shown),
        body=body,
        corrections=corrections(release, names, settings.zone),
        end_mark=conventions(locale).end_mark,
        boilerplates=boilerplates(release, names, anchors),
        contacts=contacts(release.contacts, names),
        links=links(release, names),
        topics=tuple(topic for topic in release.topics if topic in settings.topics),
        related=release.related,
        former=former_folders(release, settings, locale),
    )


def _updated(release: Release, zone: ZoneInfo) -> datetime:
    return max((release.published(zone), *(correction.date.instant(zone) for correction in release.corrections)))


def _first_words(body: tuple[Shown, ...]) -> str:
    """The beginning of the first paragraph, at the top or within a section."""
    for shown in body:
        found = beginning(shown.text) if isinstance(shown, Paragraphs) else ""
        found = _first_words(shown.body) if isinstance(shown, Part) else found
        if found:
            return found
    return ""
