"""A release: one announcement, in all its languages, as its author wrote it."""

from datetime import datetime
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import Field

from pressgen.model.block import Block
from pressgen.model.choice import Choice
from pressgen.model.contact import Contact
from pressgen.model.fact import Fact
from pressgen.model.kinds import Address, FactName, Id, Word
from pressgen.model.locale import Language, Locale
from pressgen.model.message import Message, msg
from pressgen.model.moment import Day, Moment, read_day
from pressgen.model.source import SourceMap
from pressgen.model.tagged import by_shape
from pressgen.model.text import Texts
from pressgen.model.value import Value


class Kind(Choice):
    """What sort of document it is."""

    RELEASE = "release"
    """A press release: communiqué de presse."""

    STATEMENT = "statement"
    """Somebody's words on an event: déclaration."""

    ADVISORY = "advisory"
    """An invitation to the media: avis aux médias."""

    BACKGROUNDER = "backgrounder"
    """What one should know beforehand: document d'information."""


class Link(Value):
    """A page to read further."""

    label: Texts
    """What the page is called."""

    url: dict[Locale, Address] = Field(min_length=1)
    """Its address, by language."""


class CorrectionKind(Choice):
    """Why a release was changed after it went out."""

    CORRECTION = "correction"
    """A fact was wrong."""

    UPDATE = "update"
    """There is news."""

    CLARIFICATION = "clarification"
    """Something could be misread."""

    RETRACTION = "retraction"
    """The release is withdrawn."""


class Correction(Value):
    """A change after publication, told to the readers."""

    date: Moment
    """When it was made."""

    kind: CorrectionKind = CorrectionKind.CORRECTION
    """Why: `correction`, `update`, `clarification` or `retraction`."""

    text: Texts
    """What changed, in a sentence or two."""

    changed: tuple[Word, ...] = ()
    """Which parts changed, as in `title` or `body`."""


class Release(Value):
    """One announcement: `releases/<year>-<month>-<day>-<name>/release.yaml`."""

    kind: Kind = Kind.RELEASE
    """What sort of document it is: `release`, `statement`, `advisory` or `backgrounder`."""

    number: Word | None = None
    """A reference number, if the issuer numbers its releases."""

    title: Texts
    """The headline."""

    subtitle: Texts | None = None
    """A second line under the headline."""

    summary: Texts | None = None
    """One or two sentences for lists, feeds and search engines."""

    date: Moment | None = None
    """When it is published; the day in the folder's name, if left out."""

    embargo: Moment | None = None
    """Nothing may be public before this instant."""

    place: Texts | None = None
    """Where it is dated from, for the dateline: `Montréal et Paris`."""

    issuers: tuple[Id, ...] = ()
    """Who announces it, in order, by the ids of their records."""

    source_language: Language | None = None
    """The language it is written in first; the newsroom's, if left out."""

    slug: dict[Language, Id] = Field(default_factory=dict)
    """The last part of its address, by language; the name of the folder, if left out."""

    former_slugs: dict[Language, tuple[Id, ...]] = Field(default_factory=dict)
    """The slugs that it had before, by language: a page there leads on to the release."""

    facts: dict[FactName, Fact] = Field(default_factory=dict)
    """Typed values that texts show by `{{ name }}`, so that all languages agree."""

    body: tuple[Block, ...] = Field(min_length=1)
    """What it says, in typed parts."""

    boilerplates: tuple[Id, ...] = ()
    """Whose "À propos" / "About" stands at the end, in order, by the ids of their records."""

    contacts: tuple[Annotated[str | Contact, by_shape(Id, Contact)], ...] = ()
    """Whom journalists may reach: in place, or an organisation's id for all of its contacts."""

    links: tuple[Link, ...] = ()
    """Pages to read further."""

    topics: tuple[Id, ...] = ()
    """What it is about, for lists and feeds: `intelligence-artificielle`."""

    related: tuple[Id, ...] = ()
    """Other releases to read, by the names of their folders."""

    corrections: tuple[Correction, ...] = ()
    """What was changed after publication."""

    ignore: tuple[Word, ...] = ()
    """The rules that are not applied to it, by name."""

    id: Id = Field(default="release", exclude=True)
    """The name of its folder."""

    origin: SourceMap | None = Field(default=None, exclude=True, repr=False)
    """Where its fields stand in its file."""

    @property
    def day(self) -> Day:
        """The day it is published: its `date`, or else the day in its folder's name."""
        return self.date.day if self.date else read_day(self.id[:10])

    @property
    def name(self) -> str:
        """The name of its folder without the day."""
        return self.id[11:]

    def published(self, zone: ZoneInfo) -> datetime:
        """The instant it is published, with its zone; midnight in the newsroom's zone where only a day is known."""
        return (self.date or Moment(self.day)).instant(zone)

    def slug_in(self, language: Language) -> str:
        """The last part of its address in a language."""
        return self.slug.get(language, self.name)

    def held(self, now: datetime, zone: ZoneInfo) -> Message | None:
        """Why it may not be public at an instant, if it may not; `zone` is the newsroom's."""
        if self.embargo and now < self.embargo.instant(zone):
            return msg("embargo until {instant}", instant=self.embargo.instant(zone).isoformat(" ", "minutes"))
        if now < self.published(zone):
            return msg("dated {instant}", instant=self.published(zone).isoformat(" ", "minutes"))
        return None

    def as_of(self, now: datetime, zone: ZoneInfo) -> "Release":
        """The release as readers know it at an instant: without corrections that are dated later."""
        known = tuple(correction for correction in self.corrections if correction.date.instant(zone) <= now)
        return self.model_copy(update={"corrections": known})
