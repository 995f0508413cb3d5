"""Going through a record: every text with the way to it, every block with the way to it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from pydantic import BaseModel

from pressgen.model.block import Block, SectionBlock
from pressgen.model.source import Path
from pressgen.model.text import Texts

_TEXTLESS = {str, bool, type(None)}
"""The types of most fields that hold no text in several languages."""


@dataclass(frozen=True, slots=True, eq=False)
class _Same:
    """A value that equals itself alone, and is as quick to look up."""

    value: object

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.value is other.value

    def __hash__(self) -> int:
        return id(self.value)


def texts(value: object, path: Path = ()) -> tuple[tuple[Path, Texts], ...]:
    """Every text of a record in the order of its fields, with the way to it: `("body", 0, "paragraph")`."""
    return _texts(_Same(value), path)


@lru_cache(maxsize=64)
def _texts(same: _Same, path: Path) -> tuple[tuple[Path, Texts], ...]:
    found: list[tuple[Path, Texts]] = []
    _collect(same.value, path, found)
    return tuple(found)


def _collect(value: object, path: Path, found: list[tuple[Path, Texts]]) -> None:
    if isinstance(value, Texts):
        found.append((path, value))
    elif isinstance(value, BaseModel):
        for name, item in value.__dict__.items():
            if type(item) not in _TEXTLESS and name not in ("id", "origin"):
                _collect(item, (*path, name), found)
    elif isinstance(value, dict):
        for key, item in value.items():
            _collect(item, (*path, str(key)), found)
    elif isinstance(value, tuple):
        for position, item in enumerate(value):
            _collect(item, (*path, position), found)


def blocks(body: tuple[Block, ...], path: Path = ("body",)) -> Iterator[tuple[Path, Block]]:
    """Every block of a body, those within sections after the section, with the way to it."""
    for position, block in enumerate(body):
        yield (*path, position), block
        if isinstance(block, SectionBlock):
            yield from blocks(block.section.body, (*path, position, "section", "body"))
