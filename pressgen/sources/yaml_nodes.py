"""What a YAML file is made of once it is read: keys, lists and texts with their places."""

from collections.abc import Iterator
from dataclasses import dataclass

from pressgen.model.source import Span
from pressgen.model.text import Text


@dataclass(frozen=True, slots=True)
class ScalarNode:
    """Words; no scalar is ever taken for a number or a truth."""

    span: Span
    """The scalar with its quotes or block indicator."""

    text: Text
    """The words, in Unicode normal form C, with the origin of each character."""

    plain: bool
    """Whether it stands without quotes or block indicator."""


@dataclass(frozen=True, slots=True)
class SequenceNode:
    """A list."""

    span: Span
    """From the first indicator to the end of the last item."""

    items: "tuple[Node, ...]"
    """The items, in order."""


@dataclass(frozen=True, slots=True)
class MappingNode:
    """Keys and values; no key is there twice."""

    span: Span
    """From the first key to the end of the last value."""

    entries: "tuple[tuple[ScalarNode, Node], ...]"
    """The keys with their values, in order."""

    def __iter__(self) -> "Iterator[tuple[str, ScalarNode, Node]]":
        """Each key's words, the key and its value."""
        return ((key.text.value, key, value) for key, value in self.entries)


Node = ScalarNode | SequenceNode | MappingNode
