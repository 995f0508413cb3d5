"""The blocks of a release as an edition shows them; what has no words in its language is left out."""

from collections.abc import Iterator

from pressgen.editions.anchors import Anchors
from pressgen.editions.names import Names
from pressgen.model.block import (
    Block,
    Figure,
    FiguresBlock,
    ImageBlock,
    Laureate,
    LaureatesBlock,
    ListBlock,
    Listing,
    ParagraphBlock,
    Quote,
    QuoteBlock,
    Section,
    SectionBlock,
    Table,
    TableBlock,
)
from pressgen.model.edition import (
    Paragraphs,
    Part,
    Shown,
    ShownFigure,
    ShownFigures,
    ShownLaureate,
    ShownLaureates,
    ShownList,
    ShownPicture,
    ShownQuote,
    ShownTable,
)
from pressgen.model.text import Texts


class Body:
    """Makes the body of one edition, with its anchors and the levels of its headings."""

    def __init__(self, names: Names, anchors: Anchors, folder: str) -> None:
        """Prepare an edition.

        Args:
            names: its organisations, people and images, and how it words its texts.
            anchors: its anchors so far.
            folder: where the release's images lie, from the newsroom's root.
        """
        self._names = names
        self._words = names.words
        self._anchors = anchors
        self._folder = folder

    def blocks(self, blocks: tuple[Block, ...], level: int = 2) -> tuple[Shown, ...]:
        """Some blocks, where a heading among them is of a level from 2 to 5."""
        return tuple(shown for block in blocks if (shown := self._block(block, level)))

    def _block(self, block: Block, level: int) -> Shown | None:
        match block:
            case ParagraphBlock():
                text = self._words.markdown(block.paragraph)
                return Paragraphs(text) if text else None
            case SectionBlock():
                return self._section(block.section, level)
            case LaureatesBlock():
                laureates = tuple(self._laureates(block.laureates, level))
                return ShownLaureates(laureates) if laureates else None
            case QuoteBlock():
                return self._quote(block.quote)
            case FiguresBlock():
                figures = tuple(self._figures(block.figures))
                return ShownFigures(figures) if figures else None
            case TableBlock():
                return self._table(block.table)
            case ListBlock():
                return self._list(block.list)
            case ImageBlock():
                image = self._names.image(block.image, self._folder)
                return ShownPicture(image) if image else None

    def _section(self, section: Section, level: int) -> Part | None:
        title = self._words.plain(section.title)
        anchor = self._anchors.anchor(title) if title else ""
        body = self.blocks(section.body, level + 1)
        return Part(title, anchor, level, body) if title and body else None

    def _laureates(self, laureates: tuple[Laureate, ...], level: int) -> Iterator[ShownLaureate]:
        for laureate in laureates:
            title = self._words.plain(laureate.title)
            if title:
                institutions = (self._names.organization(which) for which in laureate.institutions)
                people = (self._names.person(who) for who in laureate.people)
                yield ShownLaureate(
                    title=title,
                    anchor=self._anchors.anchor(title),
                    level=level,
                    institutions=tuple(shown for shown in institutions if shown),
                    people=tuple(shown for shown in people if shown),
                    summary=self._words.markdown(laureate.summary),
                    award=self._words.markdown(laureate.award),
                )

    def _quote(self, quote: Quote) -> ShownQuote | None:
        text = self._words.quotation(quote.text)
        speaker = self._names.person(quote.speaker)
        if not text or speaker is None:
            return None
        translated = quote.original is not None and quote.original is not self._words.locale.language
        return ShownQuote(text, speaker, quote.original.value if quote.original and translated else "")

    def _figures(self, figures: tuple[Figure, ...]) -> Iterator[ShownFigure]:
        for figure in figures:
            text = self._words.markdown(figure.text)
            if text:
                yield ShownFigure(self._words.shown.get(figure.fact or "", ""), text)

    def _table(self, table: Table) -> ShownTable | None:
        caption, header = self._words.markdown(table.caption), self._cells(table.header)
        rows = tuple(self._cells(row) for row in table.rows)
        complete = caption and all(header) and all(all(row) for row in rows)
        return ShownTable(caption, header, rows) if complete else None

    def _cells(self, cells: tuple[Texts, ...]) -> tuple[str, ...]:
        return tuple(self._words.markdown(cell) for cell in cells)

    def _list(self, listing: Listing) -> ShownList | None:
        items = tuple(item for item in self._cells(listing.items) if item)
        return ShownList(items, listing.ordered) if items else None
