"""The words of a text that terms are looked for among, and what parts them."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate

from pressgen.language.passage import OPAQUE, SPACES, Passage, passages

APOSTROPHES = frozenset("'’ʼ´")
"""The characters that are typed for an apostrophe."""

_HYPHENS = frozenset("-‐‑")
_TIES = frozenset("-‐‑#@")
_WORD = re.compile(rf"([^\W_{OPAQUE}]+)")
_GAP = re.compile(rf"([{SPACES}]*)([-‐‑–—])([{SPACES}]*)")


@dataclass(frozen=True)
class Words:
    """The words of one paragraph."""

    passage: Passage
    """Where they stand."""

    parts: Sequence[str]
    """What stands before the first word, the first word, what stands before the second one, and so on."""

    written: Sequence[str]
    """Each word as it is written."""

    folded: Sequence[str]
    """Each word as `fold` gives it."""

    @property
    def gaps(self) -> Sequence[str]:
        """What stands before each word since the one before it, and after the last one."""
        return self.parts[::2]

    def gap(self, place: int) -> str:
        """What stands before a word, as `joint` writes it."""
        return joint(self.parts[2 * place])

    def stretch(self, first: int, last: int) -> tuple[int, int]:
        """Where the words from one to another one stand in the passage's words."""
        return self._ends[2 * first], self._ends[2 * last + 1]

    def tied(self, first: int, last: int) -> bool:
        """Whether the same stretch is part of something longer: after or before a hyphen, after `#` or `@`."""
        return self.parts[2 * first][-1:] in _TIES or self.parts[2 * last + 2] in _HYPHENS

    def hyphenated(self) -> Iterator[int]:
        """The places of words that a hyphen ties to the next one, and to no other."""
        for place, gap in enumerate(self.gaps[1:-1]):
            if gap in _HYPHENS and not self.tied(place, place + 1):
                yield place

    @cached_property
    def _ends(self) -> Sequence[int]:
        """Where each gap and each word ends, in turns."""
        return tuple(accumulate(map(len, self.parts)))


@lru_cache(maxsize=4096)
def words(text: str) -> tuple[Words, ...]:
    """The words of each paragraph of a Markdown text, without code, addresses and facts."""
    return tuple(_words(passage) for passage in passages(text))


def _words(passage: Passage) -> Words:
    parts = _WORD.split(passage.words)
    written = parts[1::2]
    return Words(passage, parts, written, list(map(fold, written)))


@lru_cache(maxsize=1024)
def joint(gap: str) -> str:
    """What parts two words, in one spelling: one space, `'`, a hyphen, a dash with or without spaces, or as it is."""
    if gap in APOSTROPHES:
        return "'"
    match = _GAP.fullmatch(gap)
    if match:
        sign = match[2] if match[2] in "–—" else "-"
        return f"{' ' if match[1] else ''}{sign}{' ' if match[3] else ''}"
    return " " if gap and not gap.strip(SPACES) else gap


@lru_cache(maxsize=65_536)
def fold(word: str) -> str:
    """A word in small letters, without accents and ligatures: what two spellings of it have in common."""
    small = word.casefold()
    if small.isascii():
        return small
    plain = unicodedata.normalize("NFD", small.replace("œ", "oe").replace("æ", "ae"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))
