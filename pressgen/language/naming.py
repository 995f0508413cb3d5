"""Finds names in running text, however their accents, capitals, dashes and spaces were typed."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Generic, TypeVar

from pressgen.language.words import fold

T = TypeVar("T")

_WORD = re.compile(r"[^\W_]+")
_BETWEEN = re.compile(r"[\s\u2060\u200b]*(?:['’ʼ\-‐‑–—][\s\u2060\u200b]*)?|[ ]?&[ ]?")
"""What may stand between two words of one name; a full stop too, in a name that has one."""


@dataclass(frozen=True, slots=True)
class Named(Generic[T]):
    """A name in a text."""

    of: T
    """Whose name it is."""

    name: str
    """The name as it is written officially."""

    start: int
    """Offset of its first character."""

    end: int
    """Offset after its last character."""

    written: str
    """The name as it stands in the text."""

    @property
    def misspelled(self) -> bool:
        """Whether its accents or capitals differ from the official ones; dashes and spaces do not matter here."""
        return _letters(self.written) != _letters(self.name)


class Names(Generic[T]):
    """A set of names, each of somebody."""

    def __init__(self, names: Mapping[str, T]) -> None:
        """Take the names with what each is a name of.

        A name of one word is found only as it is written.
        """
        self._first: dict[str, list[tuple[tuple[str, ...], str, T]]] = {}
        for name, of in names.items():
            words = tuple(word for word, _, _ in _words(name))
            if words:
                self._first.setdefault(words[0], []).append((words, name, of))
        for candidates in self._first.values():
            candidates.sort(key=lambda candidate: -len(candidate[0]))

    def find(self, text: str) -> Iterator[Named[T]]:
        """The names in a text, in order; of two that overlap the longer one, of two equal ones the first given."""
        if self._first.keys().isdisjoint(map(fold, _WORD.findall(text))):
            return
        words = _words(text)
        end = 0
        for position, (word, start, _) in enumerate(words):
            found = (
                _first_of(self._first[word], text, words, position) if word in self._first and start >= end else None
            )
            if found:
                end = found.end
                yield found


def _first_of(
    candidates: "list[tuple[tuple[str, ...], str, T]]", text: str, words: "tuple[_Word, ...]", position: int
) -> Named[T] | None:
    """The longest of some names that stands in a text from a word on."""
    for name_words, name, of in candidates:
        stretch = words[position : position + len(name_words)]
        if tuple(word for word, _, _ in stretch) == name_words:
            start, end = stretch[0][1], stretch[-1][2]
            written = text[start:end]
            if _joined(text, stretch, "." in name) and (written == name or not _only_exact(name)):
                return Named(of, name, start, end, written)
    return None


_Word = tuple[str, int, int]
"""A folded word with its place."""


def _joined(text: str, words: "tuple[_Word, ...]", dotted: bool) -> bool:
    gaps = ((before[2], after[1]) for before, after in pairwise(words))
    return all(_BETWEEN.fullmatch(text, *gap) or (dotted and text[gap[0] : gap[1]].strip() == ".") for gap in gaps)


def _words(text: str) -> tuple[_Word, ...]:
    return tuple((fold(match[0]), match.start(), match.end()) for match in _WORD.finditer(text))


def _only_exact(name: str) -> bool:
    """Whether a name is one word, which in small letters or without accents may be another word."""
    return len(_words(name)) == 1


def _letters(name: str) -> list[str]:
    return _WORD.findall(name)
