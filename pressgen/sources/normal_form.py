"""Unicode normal form C of words that know where each of their characters was written."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import takewhile

Piece = tuple[str, int, int]
"""Some characters of a value, the offset that they were written at, and how many were written there.

Where as many were written as there are, they match one by one.
"""

_STRETCH = re.compile(r"[\x00-\x7f]?[^\x00-\x7f]+")
"""Characters beyond ASCII and the one before them: no composition reaches out of it."""

_JAMO = range(0x1160, 0x1200)
"""Vowels and final consonants of Hangul, which compose with what stands before them though they are no marks."""


def composed(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces in normal form C; a cluster of characters that it changes stands for all of that cluster."""
    pieces = list(pieces)
    value = "".join(words for words, _, _ in pieces)
    places = [place for piece in pieces for place in _places(piece)]
    done = 0
    for start, end, words in _changes(value):
        yield from ((value[offset], *places[offset]) for offset in range(done, start))
        first, last = places[start][0], sum(places[end - 1])
        yield from ((part, first, last - first) for part in ([words] if len(words) != last - first else words))
        done = end
    yield from ((value[offset], *places[offset]) for offset in range(done, len(value)))


def _places(piece: Piece) -> Iterable[tuple[int, int]]:
    """Where each character of a piece was written, and with how many characters."""
    words, start, length = piece
    if len(words) == length:
        return ((start + offset, 1) for offset in range(length))
    return [(start, length)] * len(words)


def _changes(value: str) -> Iterator[tuple[int, int, str]]:
    """The clusters that composition changes: from where to where, and what becomes of them."""
    for stretch in _STRETCH.finditer(value):
        if unicodedata.is_normalized("NFC", stretch[0]):
            continue
        start = stretch.start()
        for end in range(start + 1, stretch.end() + 1):
            if end < stretch.end() and _may_compose(value[end]):
                continue
            cluster = value[start:end]
            normal = unicodedata.normalize("NFC", cluster)
            if normal != cluster:
                same = _same_beginning(cluster, normal)
                yield start + same, end, normal[same:]
            start = end


def _may_compose(character: str) -> bool:
    """Whether a character can melt into the one before it, or change places with it."""
    return unicodedata.category(character)[0] == "M" or ord(character) in _JAMO


def _same_beginning(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
