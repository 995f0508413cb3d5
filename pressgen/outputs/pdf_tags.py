"""What WeasyPrint leaves out of a PDF's tags: the language of parts, the words of links, what is no content."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from pikepdf import (
    Array,
    ContentStreamInstruction,
    Dictionary,
    Name,
    NumberTree,
    Object,
    Operator,
    Page,
    Pdf,
    String,
    parse_content_stream,
    unparse_content_stream,
)

_POINTS = 0.75
"""Points in a CSS pixel."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """What is known of a document while it is painted, and lost afterwards; page by page."""

    languages: list[dict[int, str]] = field(default_factory=list)
    """The language of each marked content that is not in the document's, by its MCID."""
    links: list[list[str]] = field(default_factory=list)
    """The words of the links, in the order of their annotations."""


def listen(document: Any, language: str) -> Spoken:
    """What will be known of a WeasyPrint document once it is written.

    Args:
        document: the document, laid out and not yet written.
        language: its language, as a BCP 47 tag.
    """
    spoken = Spoken()
    for page in document.pages:
        spoken.links.append([_words(box.element) for kind, _, _, box in page.links if kind != "attachment"])
        page.paint = _listening(page.paint, language, spoken.languages)
    return spoken


def _listening(paint: Callable[..., None], language: str, languages: list[dict[int, str]]) -> Callable[..., None]:
    def painting(stream: Any, scale: float = 1) -> None:
        paint(stream, scale)
        heard = {kid["mcid"]: box.style["lang"] for box, kid in stream._tags.items()}
        languages.append({mcid: tag for mcid, tag in heard.items() if tag and tag != language})

    return painting


def _words(link: Any) -> str:
    words = "".join(link.itertext()).strip() or " ".join(image.get("alt", "") for image in link.iter("img"))
    return " ".join(word for word in words.replace("\n", " ").split(" ") if word)


def complete(pdf: Pdf, spoken: Spoken) -> None:
    """Write what was heard into the tags of the document, and mend them.

    Rules: ISO 14289-1 (PDF/UA-1), 7.2 the language of parts, 7.5 headings of tables, 7.8 running headers and footers,
    7.18.5 links.
    """
    tree = pdf.Root.StructTreeRoot
    tagged = {element.objgen: element for element in _elements(tree)}
    for element in tagged.values():
        _mend(element)
    owners = NumberTree(tree.ParentTree)
    for page, languages, links in zip(pdf.pages, spoken.languages, spoken.links, strict=True):
        contents = owners[int(page.obj.StructParents)]
        for mcid, language in languages.items():
            contents[mcid].Lang = String(language)
        for annotation, words in zip(page.obj.get("/Annots", []), links, strict=True):
            annotation.Contents = String(words)
        outside = {mcid for mcid, owner in enumerate(contents) if owner.objgen not in tagged}
        page.Contents = pdf.make_stream(_without(page, outside))
        for mcid in outside:
            contents[mcid] = None


def _elements(parent: Object) -> Iterator[Object]:
    """The elements of the structure tree below one, in the order of reading."""
    kids = parent.get("/K", Array())
    for kid in kids if isinstance(kids, Array) else Array([kids]):
        if isinstance(kid, Dictionary) and "/S" in kid:
            yield kid
            yield from _elements(kid)


def _mend(element: Object) -> None:
    """Give a table's heading its scope in place of ids, and an image its box in points from the foot of the page."""
    role = str(element.S)
    if role == "/TH":
        element.A.Scope = Name.Column if str(element.P.P.S) == "/THead" else Name.Row
        if "/ID" in element:
            del element["/ID"]
    elif role == "/TD" and "/Headers" in element.A:
        del element.A["/Headers"]
    elif role == "/Figure":
        left, top, right, bottom = (float(edge) * _POINTS for edge in element.A.BBox)
        height = float(element.Pg.MediaBox[3])
        element.A.BBox = Array([left, height - bottom, right, height - top])


def _without(page: Page, outside: set[int]) -> bytes:
    """What is painted on a page, with the marked contents that the structure tree does not hold made artifacts."""
    artifact = [Name.Artifact, Dictionary(Type=Name.Pagination)]
    begin = Operator("BDC")
    return unparse_content_stream(
        [
            ContentStreamInstruction(artifact, begin)
            if step.operator == begin and int(step.operands[1].get("/MCID", -1)) in outside
            else step
            for step in parse_content_stream(page)
        ]
    )
