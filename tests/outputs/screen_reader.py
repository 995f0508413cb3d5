"""What a screen reader meets in a tagged PDF, read by PDFium."""

import ctypes
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from pypdfium2 import PdfDocument, raw  # type: ignore[import-untyped]


class Heard(NamedTuple):
    """A stretch of words."""

    role: str
    """The tags from the root to it: `/Document/Sect/H2/Span`."""
    language: str
    """Its language, where it is not the document's."""
    words: str
    """What it says."""


def heard(content: bytes) -> list[list[Heard]]:
    """What is heard on each page of a PDF, in order."""
    return [list(_page(page)) for page in PdfDocument(content)]


def _page(page: Any) -> Iterator[Heard]:
    words: dict[int, str] = {}
    text_page = page.get_textpage()
    for item in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
        mcid = raw.FPDFPageObj_GetMarkedContentID(item)  # -1 for an artifact
        words[mcid] = words.get(mcid, "") + _string(raw.FPDFTextObj_GetText, item, text_page)
    words.pop(-1, None)
    tree = raw.FPDF_StructTree_GetForPage(page)
    for index in range(raw.FPDF_StructTree_CountChildren(tree)):
        yield from _element(raw.FPDF_StructTree_GetChildAtIndex(tree, index), "", "", words)


def _element(element: Any, role: str, language: str, words: dict[int, str]) -> Iterator[Heard]:
    role = f"{role}/{_string(raw.FPDF_StructElement_GetType, element)}"
    language = _string(raw.FPDF_StructElement_GetLang, element) or language
    for index in range(raw.FPDF_StructElement_CountChildren(element)):
        if child := raw.FPDF_StructElement_GetChildAtIndex(element, index):
            yield from _element(child, role, language, words)
        elif (mcid := raw.FPDF_StructElement_GetChildMarkedContentID(element, index)) in words:
            yield Heard(role, language, words[mcid].strip())


def _string(getter: Callable[..., int], *arguments: Any) -> str:
    size = getter(*arguments, None, 0)
    buffer = (ctypes.c_ushort * (size // 2))()
    getter(*arguments, buffer, size)
    return bytes(buffer).decode("utf-16-le").rstrip("\0")
