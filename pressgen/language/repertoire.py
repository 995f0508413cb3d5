"""The characters that the typefaces of pressgen have, and what a text needs beyond them."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

_RANGES = (
    # Basic Latin, Latin-1, Latin Extended-A; the deprecated ŉ is not in Inter.
    " -~\u00a0-ňŊ-ſ"
    # Peoples and places of Canada and the north: Kwäch'än, Shä̀w, Tłı̨chǫ, Hän Hwëchʼin.
    "Ǫǫʼ\u0300-\u0304\u0308\u030c\u0323\u0327\u0328"
    # Romanian, and superior letters: XXIᵉ, Dʳ, Mᵐᵉ, nᵒˢ.
    "Ș-țᵃᵈᵉʰⁱˡᵐⁿᵒʳˢᵗ⁰⁴-⁹₀-₉"
    # Greek letters of science: β-amyloïde, TNF-α, NF-κB.
    "αβγδκμΔΩ"
    # Spaces, dashes, quotation marks, points.
    "\u2002\u2003\u2009-\u200b\u202f\u2060\u2010-\u2015‘-‚“-„‹›†-•…‰′″⁄·⋅"
    # Money, numbers, arrows, marks.
    "€№℠™ℓ←-↓↗−×÷≈≠≤≥∞⅓⅔⅛◊●■▪"
)

_FOREIGN = re.compile(rf"&(?:\#\d{{1,7}}|\#[xX][0-9a-fA-F]{{1,6}}|[A-Za-z]\w{{1,31}});|[^\t\r\n{_RANGES}]+")
_OWN = re.compile(rf"[\t\r\n{_RANGES}]*")


@dataclass(frozen=True, slots=True)
class Missing:
    """A stretch of a text that the typefaces cannot show."""

    character: str
    """Its first character that they do not have."""

    start: int
    """Offset of its first character in the text."""

    end: int
    """Offset after its last character."""


def characters() -> frozenset[int]:
    """The characters that every typeface has, as code points."""
    return frozenset(code for code in range(0x10000) if _OWN.fullmatch(chr(code))) - set(map(ord, "\t\r\n"))


def missing(text: str) -> Iterator[Missing]:
    """The stretches of a text that the typefaces do not have, in order, be they written as they are or as entities."""
    if _OWN.fullmatch(text) and "&" not in text:
        return
    for match in _FOREIGN.finditer(text):
        words = html.unescape(match[0])
        character = _OWN.sub("", words)[:1]
        if character:
            yield Missing(character, match.start(), match.end())
