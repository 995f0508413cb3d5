"""Going through a record: every text with the way to it, every block with the way to it."""

from collections.abc import Iterator, Mapping

from pydantic import BaseModel

from pressgen.model.block import Block, SectionBlock
from pressgen.model.source import Path
from pressgen.model.text import Texts


def texts(value: object, path: Path = ()) -> Iterator[tuple[Path, Texts]]:
    """Every text of a record in the order of its fields, with the way to it: `("body", 0, "paragraph")`."""
    if isinstance(value, Texts):
        yield path, value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            if name not in ("id", "origin"):
                yield from texts(getattr(value, name), (*path, name))
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from texts(item, (*path, str(key)))
    elif isinstance(value, tuple):
        for position, item in enumerate(value):
            yield from texts(item, (*path, position))


def blocks(body: tuple[Block, ...], path: Path = ("body",)) -> Iterator[tuple[Path, Block]]:
    """Every block of a body, those within sections after the section, with the way to it."""
    for position, block in enumerate(body):
        yield (*path, position), block
        if isinstance(block, SectionBlock):
            yield from blocks(block.section.body, (*path, position, "section", "body"))
