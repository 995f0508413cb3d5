"""Whether words are French or English, by the small words that only one of the two has."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from pressgen.language.passage import passages
from pressgen.model.locale import Language

_CLAUSES = {
    Language.FR: "est sont était étaient sera seront serait soit été être ont avons avait avaient aura auront avez "
    "fait peut peuvent pourra pourront doit doivent devra permet permettra vise nous vous ils elle elles je qui que "
    "dont où ce cet cette ces cela leur leurs ses pas ne y aussi afin ainsi donc lorsque puisque tous toutes toute "
    "très encore déjà chaque plusieurs celui ceux celle c' n' qu' s' m' j' jusqu' lorsqu' puisqu'",
    Language.EN: "is was were be been being has had have having will would can could should may might must does did "
    "this these those that which who whom whose we us you they them their it its he she his her not there here when "
    "while where because also than then so such each more most many other any some",
}
"""Verbs, pronouns and conjunctions: they make sentences, and hardly stand in names."""

_LINKS = {
    Language.FR: "le la les l' un une des du de d' et au aux en par pour sur dans avec sans sous chez à notre nos "
    "votre vos depuis pendant après avant selon",
    Language.EN: "the of and to in for with by from at into as or our your my about before after during through "
    "between both all",
}
"""Articles, possessives and prepositions: names are full of them too."""

_KINDS = {
    word: (language, clauses)
    for clauses, small in ((True, _CLAUSES), (False, _LINKS))
    for language, words in small.items()
    for word in words.split()
}
_FEW = 3
"""How many small words it takes where one of them makes a sentence."""

_MORE = 4
"""How many it takes otherwise."""

_TIMES = 4
"""How many times as many as of the other language there have to be."""

_CITED = re.compile(r"«[^«»]*»|“[^“”]*”|\"[^\"\n]*\"|(?<![*\w])\*[^*\n]+\*")
"""Titles and quotations, which may be in the other language."""

_LINK = re.compile(r"\[[^\[\]]*\]\([^()\s]*\)[\s.;]*")

_STOPPED = re.compile(r"[.!?…][\s\"'”’»)*_]*$")


@dataclass(frozen=True, slots=True)
class _Count:
    """The small words of one language in some words."""

    links: int = 0
    clauses: int = 0

    @property
    def all(self) -> int:
        return self.links + self.clauses


def identified(words: str, *, headline: bool = False) -> Language | None:
    """The language of some words; nothing where they are too few, of both languages, or perhaps only a name.

    Names have articles and prepositions (`Fonds de recherche du Québec – Santé`); only what also has a verb, a pronoun
    or a conjunction, or ends as a sentence does, is taken for more than a name.

    Args:
        words: the words; what stands in quotation marks or in Markdown's italics counts only where it is all there is.
        headline: whether they are known to be more than a name, though they need not be a sentence.
    """
    counts = _own_counts(words)
    language, other = sorted(Language, key=lambda language: counts[language].all, reverse=True)
    most = counts[language]
    if most.all < _TIMES * counts[other].all:
        return None
    if most.clauses:
        return language if most.all >= _FEW else None
    return language if most.all >= _MORE and (headline or _STOPPED.search(words)) else None


def leaning(words: str) -> Language | None:
    """The language of the only small words in a text; nothing where there are none, or of both languages."""
    counts = _counts(words)
    spoken = [language for language in Language if counts[language].all]
    return spoken[0] if len(spoken) == 1 else None


def foreign(text: str, language: Language, *, headline: bool = False) -> Iterator[tuple[int, int]]:
    """The paragraphs of a text that are in the other language, as offsets of their first character and after the last.

    Args:
        text: the words, Markdown.
        language: the language that they should be in.
        headline: as for `identified`.
    """
    counts = _counts(text)
    if all(counts[other].all < _FEW for other in Language if other is not language):
        return
    for passage in passages(text):
        start, end = passage.starts[0], passage.ends[-1]
        found = identified(text[start:end], headline=headline)
        if found and found is not language and not _is_link(text, start, end):
            yield start, end


def _is_link(text: str, start: int, end: int) -> bool:
    """Whether a paragraph is nothing but a link, whose words may be the title of a page."""
    link = _LINK.match(text, max(0, start - 1))
    return link is not None and link.end() >= end


def _own_counts(words: str) -> dict[Language, _Count]:
    """The small words outside of titles and quotations; all of them where nothing else is there."""
    own = _counts(_CITED.sub(" ", words))
    return own if any(count.all for count in own.values()) else _counts(words)


@lru_cache(maxsize=4096)
def _counts(words: str) -> dict[Language, _Count]:
    apart = words.lower().replace("’", "'").replace("'", "' ")
    small = Counter(filter(None, map(_KINDS.get, apart.split())))
    return {language: _Count(small[language, False], small[language, True]) for language in Language}
