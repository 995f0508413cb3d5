"""Describes the files of a newsroom as JSON Schema, so that editors complete and explain their keys."""

import ast
import inspect
import json
import re
from collections.abc import Callable, Mapping
from enum import Enum
from itertools import pairwise
from textwrap import dedent
from typing import Any

from pydantic import BaseModel

from pressgen.model.fact import MoneyStyle
from pressgen.model.locale import Language, Locale
from pressgen.model.message import Message, msg
from pressgen.model.newsroom import Settings
from pressgen.model.organization import Organization
from pressgen.model.person import Person
from pressgen.model.release import CorrectionKind, Kind, Release
from pressgen.model.text import IGNORE
from pressgen.model.typography import Space, TypographicRule
from pressgen.sources.fields import keys_of

Schema = dict[str, Any]
Translate = Callable[[str], str]

_RECORDS: dict[str, tuple[type[BaseModel], Message]] = {
    "release": (Release, msg("Press release")),
    "newsroom": (Settings, msg("Newsroom")),
    "organization": (Organization, msg("Organisation")),
    "person": (Person, msg("Person")),
}
_LANGUAGES = {
    Locale.FR: msg("French."),
    Locale.EN: msg("English."),
    Locale.FR_CA: msg("French as in Canada."),
    Locale.FR_FR: msg("French as in France."),
    Locale.FR_CH: msg("French as in Switzerland."),
    Locale.EN_CA: msg("English as in Canada."),
    Locale.EN_GB: msg("English as in the United Kingdom."),
    Locale.EN_US: msg("English as in the United States."),
}
_IGNORED = msg("The rules that are not applied to this text, by name.")
_ENUMERATIONS: dict[str, type[Enum]] = {
    kind.__name__: kind for kind in (Kind, CorrectionKind, MoneyStyle, Language, Locale, Space, TypographicRule)
}
_KEPT = ("$ref", "minItems", "minProperties", "required", "pattern", "format")
"""What of pydantic's schemas is taken over as it is."""


def json_schema(record: str, translate: Translate = str) -> Schema:
    """The JSON Schema (draft 2020-12) of one sort of file, with a description for each key.

    Scalars are accepted as editors see them: a text may look like a number there, a number like a text.

    Args:
        record: `release`, `newsroom`, `organization` or `person`.
        translate: gives a description in the language of the reader.
    """
    model, title = _RECORDS[record]
    raw = model.model_json_schema()
    tidy = _Tidy(translate)
    definitions = {name: tidy.definition(name, schema) for name, schema in raw.pop("$defs", {}).items()}
    raw["properties"] = {key: raw["properties"][key] for key in keys_of(model)}
    described = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": translate(title.pattern),
        **tidy.schema(raw),
    }
    return {**described, "$defs": _reached(described, {**definitions, "Texts": tidy.texts()})}


class _Tidy:
    """Takes out of pydantic's schemas what authors have no use for, and puts in what they need to read."""

    def __init__(self, translate: Translate) -> None:
        self._translate = translate

    def definition(self, name: str, schema: Schema) -> Schema:
        """What others refer to by a name; an enumeration as a list of words with a description of each."""
        if name not in _ENUMERATIONS:
            return self.schema(schema)
        docs = _docs(_ENUMERATIONS[name])
        return {"oneOf": [{"const": word, "description": self._described(text)} for word, text in docs.items()]}

    def texts(self) -> Schema:
        """A text in its languages, perhaps with the rules that are not applied to it."""
        words = {"type": "string"}
        said = self.schema({"type": "object", "propertyNames": {"$ref": "Locale"}, "additionalProperties": words})
        ignored = {"description": _IGNORED.pattern, "type": "array", "items": words}
        return {**said, "properties": {**said["properties"], IGNORE: self.schema(ignored)}}

    def schema(self, schema: Schema) -> Schema:
        """A schema without names, nulls and empty defaults, with its descriptions in the reader's language."""
        schema = _without_null(schema)
        tidy: Schema = {}
        if "description" in schema:
            tidy["description"] = self._described(schema["description"])
        if schema.get("properties", {}).keys() == {*(locale.value for locale in Locale), IGNORE}:
            return {**tidy, "$ref": "#/$defs/Texts"}
        tidy |= {key: schema[key] for key in _KEPT if key in schema} | _scalar(schema)
        if schema.get("default"):
            tidy["default"] = schema["default"]
        for key in ("properties", "patternProperties"):
            if key in schema:
                tidy[key] = {name: self.schema(value) for name, value in schema[key].items()}
                tidy["additionalProperties"] = False
        if "propertyNames" in schema:
            tidy |= self._by_language(schema)
        if "items" in schema:
            tidy["items"] = self.schema(schema["items"])
        if "anyOf" in schema:
            tidy["anyOf"] = [self.schema(choice) for choice in schema["anyOf"]]
        return tidy

    def _by_language(self, schema: Schema) -> Schema:
        """A mapping of languages or locales to values, with a description of each."""
        kind = _ENUMERATIONS[schema["propertyNames"]["$ref"].rpartition("/")[2]]
        value = self.schema(schema["additionalProperties"])
        docs = _docs(kind).items()
        return {
            "properties": {word: {"description": self._described(text), **value} for word, text in docs},
            "additionalProperties": False,
            "minProperties": 1,
        }

    def _described(self, text: str) -> str:
        return self._translate(" ".join(text.split()))


def _without_null(schema: Schema) -> Schema:
    """A schema that takes no null; a key without a value is left out instead."""
    choices = [choice for choice in schema.get("anyOf", ()) if choice != {"type": "null"}]
    rest = {key: value for key, value in schema.items() if key != "anyOf"}
    if not choices:
        return schema
    return {**choices[0], **rest} if len(choices) == 1 else {**rest, "anyOf": choices}


def _scalar(schema: Schema) -> Schema:
    """The type of a scalar, as its looks make an editor see it."""
    match schema.get("type"):
        case "number":
            return {"type": ["number", "string"], "pattern": r"^-?\d[\d_]*(\.\d+)?$"}
        case "boolean":
            return {"enum": [True, False, "true", "false"]}
        case "string" if "pattern" not in schema and "format" not in schema:
            return {"type": ["string", "number", "boolean"]}
        case None:
            return {}
        case kind:
            return {"type": kind}


def _docs(kind: type[Enum]) -> dict[str, str]:
    """The words of an enumeration, each with the docstring under it, or the name of the language."""
    if kind in (Language, Locale):
        return {str(member.value): _LANGUAGES[Locale(member.value)].pattern for member in kind}
    body = ast.parse(dedent(inspect.getsource(kind))).body[0]
    assert isinstance(body, ast.ClassDef)
    under = {
        ast.unparse(line.targets[0]): doc.value.value
        for line, doc in pairwise(body.body)
        if isinstance(line, ast.Assign) and isinstance(doc, ast.Expr) and isinstance(doc.value, ast.Constant)
    }
    return {str(member.value): str(under[member.name]) for member in kind}


def _reached(schema: Schema, definitions: Mapping[str, Schema]) -> dict[str, Schema]:
    """The definitions that a schema refers to, and those that they refer to."""
    reached: dict[str, Schema] = {}
    waiting = [schema]
    while waiting:
        for name in re.findall(r'"#/\$defs/(\w+)"', json.dumps(waiting.pop())):
            if name not in reached:
                reached[name] = definitions[name]
                waiting.append(definitions[name])
    return {name: reached[name] for name in sorted(reached)}
