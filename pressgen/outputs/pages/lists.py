"""The pages of a shelf: the releases of a year, on a topic or of an organisation, twenty a page.

The first page has the newest twenty. Numbered pages count from the oldest, so that a page that is full and followed by
another never changes when a release is added.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from gettext import NullTranslations

from pressgen.model.directory import Entry, Shelf, ShelfKind
from pressgen.model.locale import Locale
from pressgen.outputs.page import Crumb, Planned
from pressgen.outputs.pages.planner import Planner

LENGTH = 20
"""How many releases a page lists."""


@dataclass(frozen=True, slots=True)
class Pager:
    """Where a page of a list leads: paths in the site, empty where there is no such page."""

    newest: str = ""
    """The first page, on every other one."""

    newer: str = ""
    """The numbered page of the releases that follow in time."""

    older: str = ""
    """The numbered page of the releases before these."""

    oldest: str = ""
    """The numbered page of the first releases."""


def lists(planner: Planner) -> Iterator[Planned]:
    """The pages of all shelves in all locales."""
    groups: dict[tuple[ShelfKind, str], dict[Locale, Shelf]] = {}
    for locale, directory in planner.contents.directories.items():
        for shelf in (*directory.years, *directory.topics, *directory.organizations):
            groups.setdefault((shelf.kind, shelf.key), {})[locale] = shelf
    for versions in groups.values():
        for locale in versions:
            yield from _pages(locale, versions, planner)


def _pages(locale: Locale, versions: Mapping[Locale, Shelf], planner: Planner) -> Iterator[Planned]:
    shelf = versions[locale]
    yield _page(planner, versions, locale, 0, shelf.listed[:LENGTH])
    for number in range(1, _count(shelf) + 1):
        end = len(shelf.listed) - (number - 1) * LENGTH
        yield _page(planner, versions, locale, number, shelf.listed[max(0, end - LENGTH) : end])


def _page(
    planner: Planner, versions: Mapping[Locale, Shelf], locale: Locale, number: int, entries: tuple[Entry, ...]
) -> Planned:
    shelf = versions[locale]
    frame = planner.frame(
        locale,
        {other: path(there, number) for other, there in versions.items() if number <= _count(there)},
        updated=max(entry.updated for entry in entries),
        crumbs=(Crumb(shelf.name, path(shelf), shelf.language),) if number else (),
        feeds=None if shelf.kind is ShelfKind.YEAR else planner.feeds(shelf),
    )
    title, description = _words(shelf, number, frame.newsroom, planner.labels(locale))
    values = {"shelf": shelf, "number": number, "pager": _pager(shelf, number)}
    return planner.page(frame, "list.html", title, description, entries=entries, values=values)


def path(shelf: Shelf, number: int = 0) -> str:
    """The path of a shelf's page; of the first one, if no number is given."""
    return f"{shelf.folder}/page/{number}/index.html" if number else f"{shelf.folder}/index.html"


def _count(shelf: Shelf) -> int:
    """How many numbered pages there are: none where the first page lists everything."""
    return -(-len(shelf.listed) // LENGTH) if len(shelf.listed) > LENGTH else 0


def _pager(shelf: Shelf, number: int) -> Pager:
    numbered = _count(shelf)
    if not numbered:
        return Pager()
    if not number:
        return Pager(older=path(shelf, -(-(len(shelf.listed) - LENGTH) // LENGTH)), oldest=path(shelf, 1))
    return Pager(
        newest=path(shelf),
        newer=path(shelf, number + 1) if number < numbered else "",
        older=path(shelf, number - 1) if number > 1 else "",
        oldest=path(shelf, 1) if number > 1 else "",
    )


def _words(shelf: Shelf, number: int, newsroom: str, labels: NullTranslations) -> tuple[str, str]:
    """What a page of a shelf is called, and what is found there."""
    names = {"newsroom": newsroom, "name": shelf.name, "number": number}
    if shelf.kind is ShelfKind.YEAR:
        title = labels.pgettext("list", "Releases from %(name)s")
        description = labels.pgettext("list", "All releases from %(newsroom)s in %(name)s, newest first")
    elif shelf.kind is ShelfKind.TOPIC:
        title = "%(name)s"
        description = labels.pgettext("list", "All releases from %(newsroom)s on this topic: %(name)s")
    else:
        title = "%(name)s"
        description = labels.pgettext("list", "All releases from this organisation: %(name)s (%(newsroom)s)")
    if number:
        page = labels.pgettext("list", "archive page %(number)s")
        return f"{title}, {page}" % names, f"{description}, {page}" % names
    return title % names, description % names
