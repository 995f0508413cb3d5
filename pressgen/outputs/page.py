"""HTML pages: each is planned with its place and its other languages before the first is rendered."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from gettext import NullTranslations

from pressgen.model.directory import Entry, Shelf
from pressgen.model.edition import Edition
from pressgen.model.locale import Locale
from pressgen.model.masthead import Masthead


@dataclass(frozen=True, slots=True)
class Version:
    """A page in one of its locales."""

    locale: Locale
    """The locale."""

    path: str
    """The page's path in the site."""

    url: str
    """Its public address."""

    name: str
    """What its speakers call the language, with the country where another version has the same language."""


@dataclass(frozen=True, slots=True)
class Crumb:
    """A page above another one, from the newsroom's first page down."""

    name: str
    """What it is called."""

    path: str
    """Its path in the site."""

    language: str = ""
    """The language of its name as a BCP 47 tag, where it is not the page's; otherwise empty."""


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A feed that a page offers."""

    title: str
    """What it is called."""

    path: str
    """Its path in the site."""

    media_type: str
    """`application/atom+xml` or `application/feed+json`."""

    @property
    def format(self) -> str:
        """Its format, as readers call it."""
        return "Atom" if self.media_type == "application/atom+xml" else "JSON"


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around the contents of a page, and what maps and metadata say of it.

    All frames of a site are made before its first page is rendered: maps, links and pages cannot disagree.
    """

    path: str
    """The page's path in the site."""

    url: str
    """Its public address."""

    locale: Locale
    """The language it is written in."""

    newsroom: str
    """The newsroom's name."""

    home: str
    """The path of the newsroom's first page in this locale."""

    versions: tuple[Version, ...]
    """The page in each of its locales, itself included."""

    default: str
    """The public address for readers of any other language; the same in all versions."""

    languages: tuple[Version, ...] = ()
    """Where readers of the other languages are sent: to this page, or to the first one where it is not in theirs."""

    updated: datetime | None = None
    """The last instant at which what it shows was published or corrected; nothing where no date is known."""

    indexed: bool = True
    """Whether search engines may list it: it has a canonical address and stands in the map of the site."""

    crumbs: tuple[Crumb, ...] = ()
    """The pages above it, from the newsroom's first page down; the page itself is not among them."""

    feeds: tuple[FeedLink, ...] = ()
    """The feeds that it offers."""

    root: str = ""
    """Where the site begins on its server, for a page that is shown at any address; empty for all others."""

    def link(self, path: str) -> str:
        """The address of a file of the site: relative to the page, unless the page is shown at any address."""
        if self.root:
            return f"{self.root}{path.removesuffix('index.html')}"
        here, there = self.path.split("/")[:-1], path.split("/")
        shared = 0
        while shared < min(len(here), len(there) - 1) and here[shared] == there[shared]:
            shared += 1
        return "/".join([*[".."] * (len(here) - shared), *there[shared:]])


@dataclass(frozen=True, slots=True)
class Menu:
    """What every page of a locale leads to: paths in the site, empty where there is no such page."""

    topics: str = ""
    """The topics."""

    contacts: str = ""
    """Whom to reach."""

    search: str = ""
    """The search."""

    accessibility: str = ""
    """The accessibility statement."""

    feeds: tuple[FeedLink, ...] = ()
    """The feeds of all releases."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A page that is to be rendered."""

    frame: Frame
    """What stands around its contents."""

    masthead: Masthead
    """The newsroom in its language."""

    menu: Menu
    """What it leads to, as all pages of its locale do."""

    template: str
    """The name of its template."""

    title: str
    """What it is called, plain, without the newsroom's name."""

    description: str
    """What is found there, plain."""

    edition: Edition | None = None
    """What it says, where it is the page of a release."""

    topics: tuple[Shelf, ...] = ()
    """The topics of the release."""

    entries: tuple[Entry, ...] | None = None
    """The releases that it lists; nothing where it is no list."""

    values: Mapping[str, object] = field(default_factory=dict)
    """What its template receives besides."""


Catalogs = Callable[[Locale], NullTranslations]
"""Gives the labels of a locale."""


def public(base_url: str, path: str) -> str:
    """The public address of a page, without the `index.html` that servers add themselves."""
    return f"{base_url}/{path.removesuffix('index.html')}"
