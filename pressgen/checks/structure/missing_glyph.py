"""A text or a name holds a character that the typefaces do not have.

A PDF can show the characters of its own typefaces and no others: Inter comes with those that French and English
press texts need. With any other character no PDF could be made.

Wrong: `L’équipe de 王小明 🎉`.
Right: `L’équipe de Wang Xiaoming`.
"""

import unicodedata
from collections.abc import Iterator, Mapping

from pydantic import BaseModel

from pressgen.checks.rule import Group, Record, Rule, Segment, field_place
from pressgen.language.markdown import plain
from pressgen.language.repertoire import missing
from pressgen.model.finding import Finding, Severity
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.source import Path, Span

SHOWN = ("name", "credit", "number", "extension")
"""The fields that are shown as they are in every language."""


def in_text(segment: Segment, _newsroom: Newsroom) -> Iterator[Finding]:
    """Characters of a text; those of an address that is not shown do not matter."""
    found = tuple(missing(segment.text.value))
    shown = plain(segment.text.value) if found else ""
    for stretch in found:
        if stretch.character in shown:
            yield _finding(segment.place(stretch.start, stretch.end), stretch.character)


def in_names(newsroom: Newsroom) -> Iterator[Finding]:
    """Characters of names and other words that are the same in all languages."""
    records: tuple[Record, ...] = (
        newsroom.settings,
        *newsroom.releases,
        *newsroom.organizations.values(),
        *newsroom.people.values(),
    )
    for record in records:
        for path, words in _words(record):
            for stretch in missing(words):
                yield _finding(field_place(record, *path), stretch.character)
                break


def _words(value: object, path: Path = ()) -> Iterator[tuple[Path, str]]:
    if isinstance(value, str) and path[-1] in SHOWN:
        yield path, value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            if name not in ("id", "origin"):
                yield from _words(getattr(value, name), (*path, name))
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _words(item, (*path, str(key)))
    elif isinstance(value, tuple):
        for position, item in enumerate(value):
            yield from _words(item, (*path, position))


def _finding(place: Span, character: str) -> Finding:
    name = unicodedata.name(character, "")
    described = f"U+{ord(character):04X} {name}".strip()
    return RULE.finding(
        place,
        msg("the typefaces do not have this character: {character}", character=character),
        msg("replace {character}: only letters and signs of French and English can be printed", character=described),
    )


RULE = Rule("missing-glyph", Group.STRUCTURE, Severity.ERROR, segment=in_text, newsroom=in_names)
