"""What the rules on two languages compare: whole texts, names left out, as far as the block around them lets it be."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from markdown_it import MarkdownIt

from pressgen.checks.rule import Pair, Record
from pressgen.language.readings import CalendarDate
from pressgen.model.block import ParityMode
from pressgen.model.source import Path
from pressgen.model.text import Texts

_BLOCKS = MarkdownIt("commonmark")
_BLOCKS.core.ruler.enableOnly(["normalize", "block"])
_LINK = re.compile(r"(?<!!)\[[^\[\]]*\]\(\s*[^\s)]|<(?:https?|mailto):[^\s<>]+>")
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
