"""The typed parts of a release's body."""

from typing import Annotated

from pydantic import Field, model_validator

from pressgen.model.choice import Choice
from pressgen.model.errors import Slip
from pressgen.model.image import CaptionedPicture
from pressgen.model.kinds import FactName, Id, Truth, Word
from pressgen.model.locale import Language
from pressgen.model.message import msg
from pressgen.model.organization import NamedOrganization
from pressgen.model.person import NamedPerson
from pressgen.model.tagged import by_key, by_shape
from pressgen.model.text import Texts
from pressgen.model.value import Value

Who = Annotated[str | NamedPerson, by_shape(Id, NamedPerson)]
"""A person: the id of a record under `releases/_people/`, or a name given in place."""

Which = Annotated[str | NamedOrganization, by_shape(Id, NamedOrganization)]
"""An organisation: the id of a record under `releases/_organizations/`, or a name given in place."""


class ParityMode(Choice):
    """How far the two languages of a block are compared."""

    IGNORE = "ignore"
    """Not at all: the block says different things on purpose."""

    EQUIVALENT = "equivalent"
    """Without figures, links and structure: the block says the same in other units or another order."""


class Parity(Value):
    """What is known of the two languages of a block."""

    mode: ParityMode
    """`equivalent`, for the same in other units or another order; `ignore`, for something else on purpose."""

    because: Word
    """Why, for the next reader: `miles et kilomètres`."""


class Part(Value):
    """What every block may say of itself."""

    parity: Parity | None = None
    """How far its two languages are compared; wholly, if left out."""

    ignore: tuple[Word, ...] = ()
    """The rules that are not applied to it, by name."""


class ParagraphBlock(Part):
    """Running text."""

    paragraph: Texts
    """One or more paragraphs of Markdown; an empty line parts them."""


class Laureate(Value):
    """A project or a person that is awarded."""

    title: Texts
    """The project's title, or the person's name."""

    institutions: tuple[Which, ...] = ()
    """Who carries it, in order."""

    people: tuple[Who, ...] = ()
    """Who leads it, in order."""

    summary: Texts
    """What it is about, Markdown."""

    award: Texts | None = None
    """What it receives."""


class LaureatesBlock(Part):
    """Who is awarded."""

    laureates: tuple[Laureate, ...] = Field(min_length=1)
    """The laureates, in order."""


class Quote(Value):
    """Exact words of one speaker."""

    speaker: Who
    """Who says it: the id of a person's record, or `name` and `title` in place."""

    text: Texts
    """The words, without quotation marks; each edition sets its own."""

    original: Language | None = None
    """The language in which it was said; every other is shown as a translation."""


class QuoteBlock(Part):
    """A quotation."""

    quote: Quote
    """The quotation."""


class Figure(Value):
    """One figure and what it counts."""

    fact: FactName | None = None
    """The fact to show large, by its name under `facts:`."""

    text: Texts
    """What it counts, or a fact told in a sentence."""


class FiguresBlock(Part):
    """Figures at a glance."""

    figures: tuple[Figure, ...] = Field(min_length=1)
    """The figures, in order."""


class Table(Value):
    """Rows and columns; the first cell of each row is its heading."""

    caption: Texts
    """What the table shows."""

    header: tuple[Texts, ...] = Field(min_length=1)
    """The headings of the columns."""

    rows: tuple[tuple[Texts, ...], ...] = Field(min_length=1)
    """The rows; each has as many cells as there are columns."""

    @model_validator(mode="after")
    def _rectangular(self) -> "Table":
        for number, row in enumerate(self.rows, 1):
            if len(row) != len(self.header):
                raise Slip(
                    msg(
                        "row {row} of the table has {cells} cells for {columns} columns",
                        row=number,
                        cells=len(row),
                        columns=len(self.header),
                    ),
                    msg("give every row one cell for each heading"),
                )
        return self


class TableBlock(Part):
    """A table."""

    table: Table
    """The table."""


class Listing(Value):
    """Items, one under the other."""

    items: tuple[Texts, ...] = Field(min_length=1)
    """The items, Markdown."""

    ordered: Truth = False
    """`true` numbers the items."""


class ListBlock(Part):
    """A list."""

    list: Listing
    """The list."""


class ImageBlock(Part):
    """An image."""

    image: CaptionedPicture
    """The image."""


class Section(Value):
    """A part with a heading."""

    title: Texts
    """The heading."""

    body: tuple["Block", ...] = Field(min_length=1)
    """What stands under it; sections may hold sections, three deep."""


class SectionBlock(Part):
    """A part with a heading."""

    section: Section
    """The part."""


Block = Annotated[
    ParagraphBlock | SectionBlock | LaureatesBlock | QuoteBlock | FiguresBlock | TableBlock | ListBlock | ImageBlock,
    by_key(
        paragraph=ParagraphBlock,
        section=SectionBlock,
        laureates=LaureatesBlock,
        quote=QuoteBlock,
        figures=FiguresBlock,
        table=TableBlock,
        list=ListBlock,
        image=ImageBlock,
    ),
]
"""One part of a body, told apart by its key."""

Section.model_rebuild()
SectionBlock.model_rebuild()
