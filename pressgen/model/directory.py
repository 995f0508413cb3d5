"""The lists of a newsroom's site: what stands in them, by locale, known before any page is rendered.

Home pages, archives, feeds, maps and search all read these values, so that they cannot disagree.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from pressgen.model.address import Address
from pressgen.model.edition import ShownOrganization
from pressgen.model.locale import Locale
from pressgen.model.release import Kind


@dataclass(frozen=True, slots=True)
class Entry:
    """An edition as lists show it."""

    release: str
    """The release's id."""
    address: Address
    """Where it lies; its locale and its headline."""
    alternates: tuple[Address, ...]
    """The release's other editions."""
    kind: Kind
    """What sort of document it is."""
    label: str
    """What its locale calls it."""
    summary: str
    """One or two sentences, plain."""
    published: datetime
    """The instant it was published, with its zone."""
    published_shown: str
    """The same as its locale writes it."""
    updated: datetime
    """The instant of the last correction; that of publication where nothing was corrected."""
    issuers: tuple[ShownOrganization, ...]
    """Who announces it."""
    topics: tuple[str, ...]
    """What it is about, by id; only topics that the newsroom knows."""
    related: tuple[str, ...]
    """The releases to read as well that the author named, by id."""
    retracted: bool
    """Whether it was withdrawn."""

    @property
    def locale(self) -> Locale:
        """The edition's locale."""
        return self.address.locale


class ShelfKind(Enum):
    """What the entries of a shelf share."""

    YEAR = "year"
    TOPIC = "topic"
    ORGANIZATION = "organization"


@dataclass(frozen=True, slots=True)
class Shelf:
    """The releases of a year, on a topic, or of an organisation, in one locale."""

    kind: ShelfKind
    """What they share."""
    key: str
    """Which one: `2023`, or the id of the topic or the organisation; the same in all locales."""
    locale: Locale
    """The locale."""
    name: str
    """What it is called in the locale: `2023`, `Intelligence artificielle en santé`."""
    folder: str
    """Its folder in the site, without a slash at either end: `fr/sujets/intelligence-artificielle-en-sante`."""
    listed: tuple[Entry, ...]
    """What its pages list, newest first: the locale's editions, and releases that have none in its language."""
    language: str = ""
    """The language of its name as a BCP 47 tag, where it is not the locale's; otherwise empty."""

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The locale's own editions, newest first: what its feeds hold."""
        return tuple(entry for entry in self.listed if entry.locale is self.locale)


@dataclass(frozen=True, slots=True)
class Directory:
    """All lists of one locale."""

    locale: Locale
    """The locale."""
    folder: str
    """Its folder in the site: `fr`."""
    newsroom: str
    """The newsroom's name in it."""
    listed: tuple[Entry, ...]
    """Every release, newest first: the locale's editions, and releases that have none in its language."""
    years: tuple[Shelf, ...]
    """By year, the last one first."""
    topics: tuple[Shelf, ...]
    """By topic, in the newsroom's order; topics without a release are left out."""
    organizations: tuple[Shelf, ...]
    """By organisation that announces, in the order of names."""

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The locale's own editions, newest first: what its feeds and maps hold."""
        return tuple(entry for entry in self.listed if entry.locale is self.locale)

    @property
    def shelves(self) -> tuple[Shelf, ...]:
        """All shelves."""
        return (*self.years, *self.topics, *self.organizations)

    @property
    def home(self) -> str:
        """The path of its first page."""
        return f"{self.folder}/index.html"
