"""Organisations and what is kept about them once, for all releases."""

from datetime import date

from pydantic import Field, model_validator

from pressgen.model.contact import Contact
from pressgen.model.errors import Slip
from pressgen.model.image import Picture
from pressgen.model.kinds import Address, Id, Truth, Word
from pressgen.model.locale import Language, Locale
from pressgen.model.message import msg
from pressgen.model.source import SourceMap
from pressgen.model.text import Texts
from pressgen.model.validity import Dated, valid_on
from pressgen.model.value import Value


class OrganizationName(Dated):
    """What an organisation is called, between two dates."""

    name: Texts
    """The full official name, with its exact dashes, accents and capitals."""

    acronym: Texts | None = None
    """The acronym or the short name."""

    legal: Texts | None = None
    """The name in statutes and contracts, where it is not the one that the press knows it by."""

    article: dict[Locale, Word] = Field(default_factory=dict)
    """The article before the name, where it takes one: `le`, `la`, `l'`, `les` in French, `the` in English."""


class Boilerplate(Dated):
    """The "À propos" / "About" text of an organisation, between two dates."""

    text: Texts
    """The text, Markdown."""

    heading: Texts | None = None
    """A heading of its own; otherwise "À propos du …" / "About the …" is made from the name and its article."""


class Organization(Value):
    """An organisation that releases speak of: `releases/_organizations/<id>.yaml`."""

    names: tuple[OrganizationName, ...] = Field(min_length=1)
    """Its names over time; a release shows the one that was right on its day."""

    never_translate: Truth = False
    """`true` where the name stays as it is in every language."""

    language: Language | None = None
    """The language of a name that is not translated, for voices that read pages aloud: `fr`, `en`."""

    country: Word | None = None
    """The country where it sits, as an ISO 3166 code: `CA`, `FR`."""

    website: dict[Locale, Address] = Field(default_factory=dict)
    """Its web site, by language."""

    logo: Picture | None = None
    """Its logo for the letterhead."""

    boilerplates: tuple[Boilerplate, ...] = ()
    """Its "À propos" / "About" texts over time; a release shows the one that was right on its day."""

    contacts: tuple[Contact, ...] = ()
    """Whom journalists may call or write to."""

    ignore: tuple[Word, ...] = ()
    """The rules that are not applied to it, by name."""

    id: Id = Field(default="organization", exclude=True)
    """The name of its file."""

    origin: SourceMap | None = Field(default=None, exclude=True, repr=False)
    """Where its fields stand in its file."""

    @model_validator(mode="after")
    def _names_where_not_translated(self) -> "Organization":
        for record in self.names:
            spellings = {text.value for text in record.name.values()}
            if self.never_translate and len(spellings) > 1:
                raise Slip(
                    msg("the name is not to be translated, but differs between languages"),
                    msg("write it alike in all languages, or take out `never_translate`"),
                )
        return self

    def named_on(self, day: date) -> OrganizationName:
        """What it is called on a day; its last name where none was right on that day."""
        return valid_on(day, self.names) or self.names[-1]

    def boilerplate_on(self, day: date) -> Boilerplate | None:
        """The "À propos" that is right on a day, if there is one."""
        return valid_on(day, self.boilerplates)


class NamedOrganization(Value):
    """An organisation named in place, without a record of its own."""

    name: Texts
    """Its name."""
