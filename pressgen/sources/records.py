"""Turns the nodes of a file into one record of the model, or into findings that say why not."""

from typing import TypeVar

from pydantic import BaseModel, ValidationError

from pressgen.model.finding import Finding, Severity
from pressgen.model.message import Message, msg
from pressgen.model.source import Path, Source, SourceMap, Span
from pressgen.model.value import ABSENT
from pressgen.sources.fault_findings import fault_findings
from pressgen.sources.fields import keys_of
from pressgen.sources.record_faults import UNKNOWN_KEY, Fault, faults
from pressgen.sources.yaml_nodes import MappingNode, Node, ScalarNode, SequenceNode

R = TypeVar("R", bound=BaseModel)

_NOTHING = ("~", "null", "Null", "NULL")


def make_record(
    model: type[R], node: MappingNode, source: Source, **filled: object
) -> tuple[R | None, tuple[Finding, ...]]:
    """A record as a file describes it, or what is wrong with it.

    Args:
        model: the type of the record; its field `origin` is filled with the places of all others.
        node: what the file holds.
        source: the file.
        filled: fields that the reader knows without the file, as `id`.
    """
    plain = _Plain(source)
    data = plain.mapping(node, ())
    places = SourceMap(source, plain.values, plain.keys)
    wrong = [_not_for_authors(model, key) for key in data if key in model.model_fields and key not in keys_of(model)]
    record = None
    try:
        record = model.model_validate({**data, **filled, "origin": places})
    except ValidationError as error:
        wrong += faults(error, model, data)
    findings = (*plain.findings, *fault_findings(wrong, places, plain.absent))
    return None if findings else record, findings


def _not_for_authors(model: type[BaseModel], key: str) -> Fault:
    """A key that the model has, but the reader fills in."""
    return Fault(UNKNOWN_KEY, (key,), None, model, None, "")


class _Plain:
    """Nodes as dictionaries, lists and texts, and where each of them stands."""

    def __init__(self, source: Source) -> None:
        self.values: dict[Path, Span] = {}
        self.keys: dict[Path, Span] = {}
        self.absent: set[Path] = set()
        self.findings: list[Finding] = []
        self._source = source

    def mapping(self, node: MappingNode, path: Path) -> dict[str, object]:
        """A mapping as a dictionary; keys without a value keep their places, and their fields take the default."""
        self.values[path] = node.span
        data: dict[str, object] = {}
        for name, key, value in node:
            here = (*path, name)
            self.keys[here] = key.span
            if _is_null(value):
                self.absent.add(here)
                self._report_null(value)
            else:
                data[name] = ABSENT if _is_empty(value) else self._value(value, here)
        return data

    def _value(self, node: Node, path: Path) -> object:
        self.values[path] = node.span
        match node:
            case ScalarNode():
                return node.text
            case MappingNode():
                return self.mapping(node, path)
            case SequenceNode():
                return self._items(node, path)

    def _items(self, node: SequenceNode, path: Path) -> list[object]:
        items: list[object] = []
        for item in node.items:
            if _is_null(item):
                self._report_null(item)
            elif _is_empty(item):
                self._report("empty-item", item, msg("this item is empty"), msg("write its value, or take out its `-`"))
            else:
                items.append(self._value(item, (*path, len(items))))
        return items

    def _report_null(self, node: Node) -> None:
        word = self._source.text[node.span.start : node.span.end]
        self._report(
            "null-value",
            node,
            msg("`{word}` stands for nothing in YAML", word=word),
            msg("leave the key out; if the word itself is meant, put it in quotes"),
        )

    def _report(self, rule: str, node: Node, message: Message, help: Message) -> None:
        self.findings.append(Finding(rule, Severity.ERROR, node.span, message, help))


def _is_null(node: Node) -> bool:
    return isinstance(node, ScalarNode) and node.plain and node.text.value in _NOTHING


def _is_empty(node: Node) -> bool:
    return isinstance(node, ScalarNode) and node.plain and not node.text.value
