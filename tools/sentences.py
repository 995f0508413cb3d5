"""Finds every sentence that users read: in the code, in the templates and in the descriptions of the schemas."""

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment
from jinja2.ext import extract_from_ast

from pressgen.sources.schema import json_schema

ROOT = Path(__file__).parent.parent
RECORDS = ("newsroom", "organization", "person", "release")

_MEANINGS = {
    "msg": ("english",),
    "counted": ("english", "plural"),
    "_": ("english",),
    "gettext": ("english",),
    "ngettext": ("english", "plural"),
    "pgettext": ("context", "english"),
    "npgettext": ("context", "english", "plural"),
}
"""What the literal arguments of each function mean, in order."""


@dataclass(frozen=True, order=True)
class Sentence:
    """Something that users read."""

    english: str
    """Its wording, by which catalogs know it."""

    context: str = ""
    """What tells it from the same words used elsewhere."""

    plural: str = ""
    """Its wording for many."""

    place: str = ""
    """The file it stands in, from the root."""


def sentences() -> Iterator[Sentence]:
    """Every sentence, as often as it stands somewhere."""
    for path in sorted((ROOT / "pressgen").rglob("*.py")):
        yield from in_code(path.read_text("utf-8"), path.relative_to(ROOT).as_posix())
    templates = ROOT / "templates"
    for path in sorted(templates.rglob("*.*")):
        if path.relative_to(templates).parts[0] not in ("assets", "starter"):
            yield from in_template(path.read_text("utf-8"), path.relative_to(ROOT).as_posix())
    yield from in_schemas()


def in_code(source: str, place: str) -> Iterator[Sentence]:
    """The sentences of a Python file.

    Raises:
        SystemExit: `msg` or `_` is given something other than the sentence itself.
    """
    tree = ast.parse(source)
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        name = _name(call)
        words = [text for text in map(_literal, call.args) if text is not None]
        if name in ("msg", "_") and not words:
            raise SystemExit(f"{place}:{call.lineno}: give {name} the sentence itself")
        if words and name in _MEANINGS:
            yield _sentence(name, words, place)


def in_template(source: str, place: str) -> Iterator[Sentence]:
    """The labels of a template."""
    tree = Environment(extensions=["jinja2.ext.i18n"], autoescape=True).parse(source)
    for _line, function, words in extract_from_ast(tree, babel_style=False):
        yield _sentence(function, [str(word) for word in words or ()], place)


def in_schemas() -> Iterator[Sentence]:
    """What editors show beside the keys of a source."""
    described: list[str] = []

    def remember(description: str) -> str:
        described.append(description)
        return description

    for record in RECORDS:
        json_schema(record, remember)
    yield from (Sentence(description, place="pressgen/model") for description in described)


def _sentence(function: str, words: Sequence[str], place: str) -> Sentence:
    return Sentence(**dict(zip(_MEANINGS[function], words, strict=True)), place=place)


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
