"""Official names, whose letters, signs and dashes no rule of typesetting touches."""

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

from pressgen.language.passage import OPAQUE, SPACES
from pressgen.language.quotation import Change
from pressgen.model.newsroom import Newsroom
from pressgen.model.term import TermKind, TermStatus

BRANDS = frozenset(("Yahoo!", "Joomla!", "Kahoot!", "Jeopardy!", "Guess?"))
"""Names with signs of punctuation that no newsroom has to tell us."""

_WORD = re.compile(r"\w+")
_PLAIN_SIGN = re.compile(r"'|\s[-–—]")
_TOUCHY = re.compile(r"[^\w ]|[0-9]|[oa]e|\bE|\bA ")


class Names:
    """Finds official names, however their spaces, dashes and apostrophes were typed."""

    def __init__(self, names: Collection[str]) -> None:
        self._official = {_fold(name): name for name in sorted(names)}
        self._by_word: dict[str, list[str]] = {}
        for folded in self._official:
            word = _WORD.search(folded)
            if word:
                self._by_word.setdefault(word[0], []).append(folded)

    def found(self, words: str) -> tuple[tuple[int, int, str], ...]:
        """Where names stand in some words, and how they are officially spelled; the longest where two begin."""
        hits = self._by_word.keys() & _WORD.findall(words)
        if not hits:
            return ()
        pattern = _pattern(tuple(sorted((name for hit in hits for name in self._by_word[hit]), key=len, reverse=True)))
        return tuple((*match.span(), self._official[_fold(match[0])]) for match in pattern.finditer(words))


@lru_cache(maxsize=512)
def _pattern(folded: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(_loose, folded))})(?!\w)")


@lru_cache(maxsize=64)
def names(keep: frozenset[str]) -> Names:
    """A finder of the names that a rule could change; letters and spaces alone are safe anyway."""
    stripped = (name.strip() for name in keep | BRANDS)
    return Names([name for name in stripped if _TOUCHY.search(name)])


def spelled(start: int, typed: str, official: str) -> Iterator[Change]:
    """The characters of a name that are typed otherwise than they should be, and what they should be."""
    if typed == official and not _PLAIN_SIGN.search(typed):
        return
    for at, (letter, right) in enumerate(zip(typed, official, strict=True)):
        sign = _sign(letter, right, official[at + 1 : at + 2])
        if sign != letter:
            yield start + at, start + at + 1, sign


def hidden(words: str, places: Collection[tuple[int, int, str]]) -> str:
    """The words with every name made opaque, so that no rule looks into it."""
    parts: list[str] = []
    done = 0
    for start, end, _ in places:
        parts += (words[done:start], OPAQUE * (end - start))
        done = end
    return "".join((*parts, words[done:])) if parts else words


@lru_cache(maxsize=2)
def official_names(newsroom: Newsroom) -> frozenset[str]:
    """All names and acronyms that a newsroom's organisations have or had, and the names of its termbase."""
    records = (record for organization in newsroom.organizations.values() for record in organization.names)
    texts = (text for record in records for text in (record.name, record.acronym) if text)
    of_organizations = {words.value.strip() for text in texts for words in text.values()}
    of_terms = {
        wording.text
        for concept in newsroom.termbase.concepts.values()
        if concept.kind is TermKind.NAME
        for wordings in concept.wordings.values()
        for wording in wordings
        if wording.status is not TermStatus.DEPRECATED
    }
    return frozenset(of_organizations | of_terms)


def _fold(name: str) -> str:
    return re.sub(f"[{SPACES}]", " ", re.sub("[–—‑]", "-", name.replace("’", "'")))


def _loose(folded: str) -> str:
    classes = {" ": f"[{SPACES}]", "-": "[-–—‑]", "'": "['’]"}
    return "".join(classes.get(character) or re.escape(character) for character in folded)


def _sign(typed: str, official: str, following: str) -> str:
    """One character of a name: its own dash, a true apostrophe, and no line break before a dash."""
    if official in "'’":
        return "’"
    if official in SPACES:
        return "\u00a0" if following and following in "-–—" else typed
    return official
