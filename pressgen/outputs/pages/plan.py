"""All pages of a web site, planned in order before the first is rendered."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from pressgen.model.format import OutputFormat
from pressgen.model.locale import Locale
from pressgen.outputs import search
from pressgen.outputs.page import Catalogs, Planned
from pressgen.outputs.pages import places
from pressgen.outputs.pages.contents import Contents
from pressgen.outputs.pages.lists import lists
from pressgen.outputs.pages.planner import Planner
from pressgen.outputs.pages.release import releases

LATEST = 10
"""How many releases the first page of a locale lists."""


def plan(contents: Contents, catalogs: Catalogs) -> tuple[Planned, ...]:
    """Every page, with its frame: what maps, metadata and templates all read.

    Pages of single releases are among them where editions become HTML.
    """
    return tuple(_pages(Planner(contents, catalogs)))


def _pages(planner: Planner) -> Iterator[Planned]:
    if OutputFormat.HTML in planner.contents.formats:
        yield from releases(planner)
    yield from lists(planner)
    for locale, menu in planner.menus.items():
        yield _home(locale, planner)
        if menu.contacts:
            yield _contacts(locale, planner)
        if menu.accessibility:
            yield _accessibility(locale, planner)
        if menu.search:
            yield _search(locale, planner)
    yield _door(planner)
    yield _missing(planner)


def _home(locale: Locale, planner: Planner) -> Planned:
    directory = planner.contents.directories[locale]
    entries = directory.listed[:LATEST]
    updated = max((entry.updated for entry in entries), default=None)
    frame = planner.frame(locale, planner.homes, default=places.DOOR, updated=updated)
    description = planner.labels(locale).pgettext(
        "home", "%(newsroom)s: the latest releases, and all others by year, topic and organisation"
    )
    return planner.page(
        frame,
        "home.html",
        frame.newsroom,
        description % {"newsroom": frame.newsroom},
        entries=entries,
        values={"directory": directory},
    )


def _contacts(locale: Locale, planner: Planner) -> Planned:
    paths = {other: menu.contacts for other, menu in planner.menus.items() if menu.contacts}
    frame, labels = planner.frame(locale, paths), planner.labels(locale)
    description = labels.pgettext("contacts", "Contacts for journalists: %(newsroom)s")
    title = labels.gettext("Media contacts")
    return planner.page(frame, "contacts.html", title, description % {"newsroom": frame.newsroom})


def _accessibility(locale: Locale, planner: Planner) -> Planned:
    paths = {other: menu.accessibility for other, menu in planner.menus.items() if menu.accessibility}
    frame, labels = planner.frame(locale, paths), planner.labels(locale)
    description = labels.pgettext(
        "accessibility", "How accessible this site is, and how to report a problem: %(newsroom)s"
    )
    title = labels.gettext("Accessibility statement")
    return planner.page(frame, "accessibility.html", title, description % {"newsroom": frame.newsroom})


def _search(locale: Locale, planner: Planner) -> Planned:
    paths = {other: menu.search for other, menu in planner.menus.items() if menu.search}
    frame, labels = planner.frame(locale, paths, indexed=False), planner.labels(locale)
    description = labels.gettext("Search all releases of %(newsroom)s") % {"newsroom": frame.newsroom}
    values = search.values(planner.contents.directories[locale])
    return planner.page(frame, "search.html", labels.pgettext("page", "Search"), description, values=values)


def _door(planner: Planner) -> Planned:
    """The page in all languages at once: the one for readers whose language is not known."""
    frame = planner.frame(planner.settings.editions[0], planner.homes, at=places.DOOR, default=places.DOOR)
    names = _names(planner)
    title = " – ".join(names.values())
    return planner.page(frame, "door.html", title, title, values={"names": names})


def _missing(planner: Planner) -> Planned:
    """The page in all languages that servers show where there is none, with links that hold at any depth."""
    default, homes = planner.settings.default, planner.versions(planner.homes)
    root = urlsplit(planner.settings.base_url).path + "/"
    frame = planner.frame(default, {default: places.MISSING}, indexed=False, root=root)
    speakers = {home.locale.language: home.locale for home in reversed(homes)}
    said = {locale: planner.labels(locale).gettext("Page not found") for locale in reversed(speakers.values())}
    title = " – ".join(said.values())
    return planner.page(frame, "missing.html", title, title, values={"homes": homes, "said": said})


def _names(planner: Planner) -> dict[Locale, str]:
    """The newsroom's names, each once, by the locale they are in."""
    names: dict[Locale, str] = {}
    for locale, masthead in planner.contents.mastheads.items():
        if masthead.newsroom not in names.values():
            names[locale] = masthead.newsroom
    return names
