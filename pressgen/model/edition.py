"""One release in one locale, worded, typeset and complete: all that a template needs to know.

Strings marked *Markdown* are CommonMark; all others are plain text. Both are typeset for the locale, with no-break
spaces and the right quotation marks, and facts are already shown.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from pressgen.model.address import Address
from pressgen.model.image import ImageFile
from pressgen.model.locale import Language, Locale
from pressgen.model.release import CorrectionKind, Kind


@dataclass(frozen=True, slots=True)
class ShownImage:
    """An image with its words."""

    file: ImageFile
    """The image."""
    alt: str
    """What it shows."""
    caption: str = ""
    """What stands under it, Markdown."""
    credit: str = ""
    """Who made it."""


@dataclass(frozen=True, slots=True)
class Paragraphs:
    """Running text."""

    text: str
    """Markdown."""
    block = "paragraph"


@dataclass(frozen=True, slots=True)
class Part:
    """A part with a heading."""

    title: str
    """The heading, plain."""
    anchor: str
    """Its fragment in the page, unique in the edition: a-z, 0-9 and hyphens."""
    level: int
    """The level of its heading: 2, 3 or 4."""
    body: "tuple[Shown, ...]"
    """What stands under it."""
    block = "section"


@dataclass(frozen=True, slots=True)
class ShownOrganization:
    """An organisation, as named on the release's day."""

    id: str
    """The id of its record; empty for one that is named in place."""
    name: str
    """Its full name."""
    acronym: str = ""
    """Its acronym or short name; empty where it has none."""
    website: str = ""
    """Its web site in the edition's language; empty where none is known."""
    logo: ShownImage | None = None
    """Its logo, if there is one."""
    language: str = ""
    """The language of its name, where it is not the edition's: a BCP 47 tag; otherwise empty."""


@dataclass(frozen=True, slots=True)
class ShownPerson:
    """A person, as named and titled on the release's day."""

    name: str
    """First name and last name."""
    title: str = ""
    """What the person is; empty where nothing is known."""


@dataclass(frozen=True, slots=True)
class ShownLaureate:
    """A project or a person that is awarded."""

    title: str
    """The project's title, plain."""
    anchor: str
    """Its fragment in the page."""
    level: int
    """The level of its heading: 2 to 5."""
    institutions: tuple[ShownOrganization, ...]
    """Who carries it."""
    people: tuple[ShownPerson, ...]
    """Who leads it."""
    summary: str
    """What it is about, Markdown."""
    award: str = ""
    """What it receives, Markdown."""


@dataclass(frozen=True, slots=True)
class ShownLaureates:
    """Who is awarded."""

    items: tuple[ShownLaureate, ...]
    """The laureates, in order."""
    block = "laureates"


@dataclass(frozen=True, slots=True)
class ShownQuote:
    """Exact words of one speaker."""

    text: str
    """The words in the edition's language and its quotation marks, Markdown."""
    speaker: ShownPerson
    """Who says it."""
    translated_from: str = ""
    """The language it was said in, as a BCP 47 tag, where the edition shows a translation; otherwise empty."""
    block = "quote"


@dataclass(frozen=True, slots=True)
class ShownFigure:
    """One figure and what it counts."""

    figure: str
    """The figure, plain; empty for a fact told in a sentence."""
    text: str
    """What it counts, Markdown."""


@dataclass(frozen=True, slots=True)
class ShownFigures:
    """Figures at a glance."""

    items: tuple[ShownFigure, ...]
    """The figures, in order."""
    block = "figures"


@dataclass(frozen=True, slots=True)
class ShownTable:
    """Rows and columns; the first cell of each row is its heading."""

    caption: str
    """What it shows, Markdown."""
    header: tuple[str, ...]
    """The headings of the columns, Markdown."""
    rows: tuple[tuple[str, ...], ...]
    """The rows, Markdown."""
    block = "table"


@dataclass(frozen=True, slots=True)
class ShownList:
    """Items, one under the other."""

    items: tuple[str, ...]
    """The items, Markdown."""
    ordered: bool = False
    """Whether they are numbered."""
    block = "list"


@dataclass(frozen=True, slots=True)
class ShownPicture:
    """An image in the body."""

    image: ShownImage
    """The image and its words."""
    block = "image"


Shown = Paragraphs | Part | ShownLaureates | ShownQuote | ShownFigures | ShownTable | ShownList | ShownPicture


@dataclass(frozen=True, slots=True)
class ShownBoilerplate:
    """An "À propos" / "About"."""

    heading: str
    """Its heading, plain: `À propos du Health Data Hub`."""
    anchor: str
    """Its fragment in the page."""
    text: str
    """Markdown."""


@dataclass(frozen=True, slots=True)
class ShownContact:
    """Whom journalists may reach."""

    name: str = ""
    """A person's name; empty for a desk."""
    role: str = ""
    """What the person or desk does."""
    organization: str = ""
    """The organisation's name."""
    phone: str = ""
    """The number as one reads it, with no-break spaces."""
    phone_link: str = ""
    """The number as a `tel:` address (RFC 3966)."""
    extension: str = ""
    """The extension's number."""
    email: str = ""
    """E-mail address."""
    website: str = ""
    """A press page."""
    hours: str = ""
    """When somebody answers."""


@dataclass(frozen=True, slots=True)
class ShownLink:
    """A page to read further."""

    label: str
    """What it is called."""
    url: str
    """Its address."""
    language: str = ""
    """The page's language as a BCP 47 tag, where it is not the edition's; otherwise empty."""


@dataclass(frozen=True, slots=True)
class ShownCorrection:
    """A change after publication."""

    kind: CorrectionKind
    """Why."""
    at: str
    """When, as the locale writes it."""
    at_iso: str
    """When, as ISO 8601."""
    text: str
    """What changed, Markdown."""


@dataclass(frozen=True, slots=True)
class Edition:
    """One release in one locale."""

    release: str
    """The release's id."""
    locale: Locale
    """Its locale."""
    source_language: Language
    """The language that the release was written in first."""
    address: Address
    """Where it lies."""
    alternates: tuple[Address, ...]
    """The release's other editions, in the newsroom's order."""
    newsroom: str
    """The newsroom's name."""
    base_url: str
    """The web site's address, without a slash at its end."""
    kind: Kind
    """What sort of document it is."""
    label: str
    """What the locale calls it: `Communiqué de presse`, `News release`."""
    notice: str
    """`Pour diffusion immédiate`, or the embargo line."""
    number: str
    """The reference number; empty where there is none."""
    title: str
    """The headline, plain."""
    subtitle: str
    """The second line, plain; empty where there is none."""
    summary: str
    """One or two sentences, plain; the beginning of the first paragraph where none is written."""
    published: datetime
    """The instant it is published, with its zone."""
    updated: datetime
    """The instant of the last correction, with its zone; that of publication where nothing was corrected."""
    published_shown: str
    """The same as the locale writes it: `29 novembre 2023, 9 h 54 (heure de Paris)`."""
    place: str
    """Where it is dated from, plain: `Montréal et Paris`; empty where no place is given."""
    dateline: str
    """What stands before the first words: `Montréal et Paris, le 29 novembre 2023 –`; empty where there is no place."""
    issuers: tuple[ShownOrganization, ...]
    """Who announces it, in order."""
    body: tuple[Shown, ...]
    """What it says; the first paragraph does not hold the dateline."""
    corrections: tuple[ShownCorrection, ...]
    """What was changed after publication, newest first."""
    end_mark: str
    """What closes the text: `– 30 –`, `ENDS`, `###`; empty where the locale has none."""
    boilerplates: tuple[ShownBoilerplate, ...]
    """The "À propos" / "About", in order."""
    contacts: tuple[ShownContact, ...]
    """Whom journalists may reach."""
    links: tuple[ShownLink, ...]
    """Pages to read further."""
    topics: tuple[str, ...]
    """What it is about, by id."""
    related: tuple[str, ...] = ()
    """The releases to read as well that the author named, by id."""
    former: tuple[str, ...] = ()
    """The folders in the site where it lay before, without slashes at either end."""

    @property
    def blocks(self) -> "Iterator[Shown]":
        """Every block of the body in order, those of its parts too."""
        return _within(self.body)

    @property
    def retracted(self) -> bool:
        """Whether it was withdrawn."""
        return any(correction.kind is CorrectionKind.RETRACTION for correction in self.corrections)

    @property
    def url(self) -> str:
        """The page's public address."""
        return f"{self.base_url}/{self.address.folder}/"


def _within(body: tuple[Shown, ...]) -> Iterator[Shown]:
    for block in body:
        yield block
        if isinstance(block, Part):
            yield from _within(block.body)
