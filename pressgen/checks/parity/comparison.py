"""What the rules on two languages compare: whole texts, names left out, as far as the block around them lets it be."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import zip_longest
from typing import TypeVar

from markdown_it import MarkdownIt

from pressgen.checks.rule import Pair, Record
from pressgen.language.readings import CalendarDate
from pressgen.model.block import ParityMode
from pressgen.model.locale import Language
from pressgen.model.source import Path
from pressgen.model.text import Texts

_BLOCKS = MarkdownIt("commonmark")
_BLOCKS.core.ruler.enableOnly(["normalize", "block"])
_LINK = re.compile(r"(?<!!)\[[^\[\]]*\]\(\s*[^\s)]|<(?:https?|mailto):[^\s<>]+>")
_Told = TypeVar("_Told")
_NAMES = frozenset(("name", "acronym", "legal", "honorific", "role", "label"))


@dataclass(frozen=True, slots=True)
class Shape:
    """What a text is made of."""

    paragraphs: int = 1
    """How many paragraphs it has outside of lists."""

    items: int = 0
    """How many list items it has."""

    links: int = 0
    """How many links it has."""


@lru_cache(maxsize=4096)
def shape(text: str) -> Shape:
    """What a text is made of, Markdown."""
    links = len(_LINK.findall(text)) if "](" in text or "<" in text else 0
    if "\n" not in text.strip():
        return Shape(links=links)
    tokens = _BLOCKS.parse(text)
    return Shape(
        sum(token.type == "paragraph_open" and token.level == 0 for token in tokens),
        sum(token.type == "list_item_open" for token in tokens),
        links,
    )


def alike(pair: Pair) -> bool:
    """Whether both languages should have one structure: the block does not say that they are only equivalent."""
    return not (pair.parity and pair.parity.mode is ParityMode.EQUIVALENT)


def first_difference(
    french: Sequence[tuple[Path, _Told]], english: Sequence[tuple[Path, _Told]]
) -> tuple[Path, _Told | None, _Told | None] | None:
    """Where blocks that are kept for each language first differ: a way to one, and what both languages have there.

    Nothing where they differ in nothing, or where one language has no block of its own: a block that only waits for
    its translation is another fault.

    Args:
        french: the ways to the blocks with French words, each with what is compared.
        english: those with English words.
    """
    shared = {path for path, _ in french} & {path for path, _ in english}
    if len(french) == len(shared) or len(english) == len(shared):
        return None
    for mine, other in zip_longest(french, english):
        if other is None:
            return mine[0], mine[1], None
        if mine is None:
            return other[0], None, other[1]
        if mine[1] != other[1] and mine[0] != other[0]:
            return (mine if len(french) >= len(english) else other)[0], mine[1], other[1]
    return None


def in_language(texts: Iterable[Texts], language: Language) -> int:
    """How many texts have words in a language."""
    return sum(any(text and locale.language is language for locale, text in words.items()) for words in texts)


def is_name(path: Path) -> bool:
    """Whether a text may be a name or a title of its own, which can stay as it is in the other language."""
    own_title = path[-1] == "title" and (path[0] == "titles" or "laureates" in path or "speaker" in path)
    return own_title or path[-1] in _NAMES


def is_headline(path: Path) -> bool:
    """Whether a text is a title or a heading."""
    return path[-1] in ("title", "subtitle", "heading") and not is_name(path)


def texts_at(record: Record, path: Path) -> Texts | None:
    """The text of a record in all its languages."""
    value: object = record
    for part in path:
        if isinstance(part, str):
            value = value[part] if isinstance(value, Mapping) else getattr(value, part)
        elif isinstance(value, tuple):
            value = value[part]
    return value if isinstance(value, Texts) else None


def at_lines(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """The matches of a pattern at the beginnings of a text's lines."""
    start = 0
    while True:
        match = pattern.match(text, start)
        if match:
            yield match
        start = text.find("\n", start) + 1
        if not start:
            return


def is_day(told: CalendarDate, day: date) -> bool:
    """Whether a date that a text tells, perhaps without its year or its day, may be that day."""
    return (told.year or day.year, told.month, told.day or day.day) == (day.year, day.month, day.day)


def unformatted(words: str) -> str:
    """Words as they count when two texts are compared letter by letter: without differences in spaces and capitals."""
    return " ".join(words.casefold().replace("’", "'").split())
