"""A newsroom: its settings, its releases and the records that they share."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import Field, ValidationInfo, field_validator

from pressgen.model.contact import Contact
from pressgen.model.errors import Slip
from pressgen.model.fact import MoneyStyle
from pressgen.model.image import ImageFile
from pressgen.model.kinds import Address, Id, Word
from pressgen.model.locale import REGIONAL, Language, Locale
from pressgen.model.look import Look
from pressgen.model.message import msg
from pressgen.model.moment import Zone
from pressgen.model.organization import Organization
from pressgen.model.person import Person
from pressgen.model.release import Release
from pressgen.model.site import Accessibility, Invitations, Topic
from pressgen.model.source import SourceMap
from pressgen.model.stamp import Stamps
from pressgen.model.tagged import by_shape
from pressgen.model.term import Termbase
from pressgen.model.text import Texts
from pressgen.model.typography import Typography
from pressgen.model.value import Value


class Settings(Value):
    """What holds for a whole newsroom: `pressgen.yaml`."""

    name: Texts
    """What the newsroom is called."""

    url: Address
    """Where its web site is published, as in `https://presse.example.org`."""

    zone: Zone
    """The time zone of hours that name none: `America/Toronto`, `Europe/Paris`."""

    editions: tuple[Locale, ...] = Field(min_length=1)
    """The locales that each release is published in: `fr-CA`, `fr-FR`, `fr-CH`, `en-CA`, `en-GB`, `en-US`."""

    source_language: Language = Language.FR
    """The language that releases are written in first."""

    money: MoneyStyle = MoneyStyle.EXPLICIT
    """`explicit` names the country of a shared currency sign (`100 000 $ CA`); `local` writes amounts as at home."""

    out: Word = "public"
    """The folder that the web site is built into, inside the newsroom."""

    default_edition: Locale | None = None
    """The edition for readers of any other language; the first of `editions`, if left out."""

    publisher: Id | None = None
    """Who publishes the site, by the id of an organisation's record; the newsroom itself, if left out."""

    topics: dict[Id, Topic] = Field(default_factory=dict)
    """What releases can be about, by id, in the order of lists."""

    contacts: tuple[Annotated[str | Contact, by_shape(Id, Contact)], ...] = ()
    """Whom journalists may reach in any matter: in place, or an organisation's id for all of its contacts."""

    look: Look = Look()
    """The colours, the faces and the sign of its pages."""

    invitations: Invitations = Invitations()
    """What readers are invited to at the end of a page."""

    accessibility: Accessibility | None = None
    """What the accessibility statement says; there is no such page, if left out."""

    typography: Typography = Typography()
    """How far texts are typeset."""

    ignore: tuple[Word, ...] = ()
    """The rules that are not applied to any file, by name."""

    origin: SourceMap | None = Field(default=None, exclude=True, repr=False)
    """Where its fields stand in its file."""

    @field_validator("url")
    @classmethod
    def _base(cls, url: str) -> str:
        parts = urlsplit(url)
        if "?" in url or "#" in url or "@" in parts.netloc:
            raise Slip(
                msg("the address of the web site has no query, no fragment and no user name"),
                msg("write it as in `https://presse.example.org` or `https://www.example.org/presse`"),
            )
        return url

    @field_validator("editions")
    @classmethod
    def _regional(cls, editions: tuple[Locale, ...]) -> tuple[Locale, ...]:
        for locale in editions:
            if locale not in REGIONAL:
                raise Slip(
                    msg("`{locale}` does not say which country's usage to follow", locale=locale.value),
                    msg("write one of {locales}", locales=", ".join(f"`{locale.value}`" for locale in REGIONAL)),
                )
        if len(set(editions)) != len(editions):
            raise Slip(msg("an edition is listed twice"), msg("list each locale once"))
        return editions

    @field_validator("default_edition")
    @classmethod
    def _published(cls, default: Locale | None, read: ValidationInfo) -> Locale | None:
        editions = read.data.get("editions")
        if default and editions and default not in editions:
            raise Slip(
                msg("`{locale}` is none of the newsroom's `editions`", locale=default.value),
                msg("write one of {locales}", locales=", ".join(f"`{locale.value}`" for locale in editions)),
            )
        return default

    @property
    def default(self) -> Locale:
        """The edition for readers of any other language."""
        return self.default_edition or self.editions[0]

    @property
    def base_url(self) -> str:
        """The web site's address without a slash at its end."""
        return self.url.rstrip("/")

    def folder(self, locale: Locale) -> str:
        """The first part of an edition's path: its language, or its locale where two editions share one language."""
        of_language = [edition for edition in self.editions if edition.language is locale.language]
        return locale.language.value if len(of_language) == 1 else locale.value.lower()


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Newsroom:
    """Everything that was read from a folder. It equals itself alone, so that what was found in it can be kept."""

    settings: Settings
    """What holds for all of it."""

    releases: tuple[Release, ...]
    """Its releases, newest first."""

    organizations: Mapping[str, Organization] = field(default_factory=dict)
    """Organisations by id."""

    people: Mapping[str, Person] = field(default_factory=dict)
    """People by id."""

    images: Mapping[str, ImageFile] = field(default_factory=dict)
    """The image files that records name, by their path from the newsroom's root."""

    termbase: Termbase = field(default_factory=Termbase)
    """The concepts of the newsroom and of pressgen, with their wordings."""

    stamps: Mapping[str, Stamps] = field(default_factory=dict)
    """Which words the translations of a release render, by the release's id; nothing for one without stamps."""

    release_ids: frozenset[str] = frozenset()
    """The ids of all release folders, sound or not, read or not; at least the ids of its releases."""

    organization_ids: frozenset[str] = frozenset()
    """The ids of all organisations that have a file, sound or not; at least those that were read."""

    person_ids: frozenset[str] = frozenset()
    """The ids of all people who have a file, sound or not; at least those that were read."""

    def __post_init__(self) -> None:
        """Let everything that was read be known."""
        object.__setattr__(self, "release_ids", self.release_ids | {release.id for release in self.releases})
        object.__setattr__(self, "organization_ids", self.organization_ids | self.organizations.keys())
        object.__setattr__(self, "person_ids", self.person_ids | self.people.keys())
