"""The JSON Schemas that editors complete keys by."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from pressgen.sources.schema import json_schema

RECORDS = ("release", "newsroom", "organization", "person")
ROOT = Path(__file__).parent.parent.parent


def properties(schema: object) -> Iterator[tuple[str, dict[str, Any]]]:
    if isinstance(schema, dict):
        if isinstance(schema.get("properties"), dict):
            yield from schema["properties"].items()
        for part in schema.values():
            yield from properties(part)
    elif isinstance(schema, list):
        for part in schema:
            yield from properties(part)


def validator(record: str) -> Draft202012Validator:
    return Draft202012Validator(json_schema(record))


@pytest.mark.parametrize("record", RECORDS)
def test_a_schema_is_one_and_describes_every_key(record: str) -> None:
    schema = json_schema(record)
    Draft202012Validator.check_schema(schema)

    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert "$id" not in schema
    assert schema["title"]
    assert [name for name, described in properties(schema) if not described.get("description")] == []
    assert {name for name, _ in properties(schema)}.isdisjoint({"id", "origin"})


@pytest.mark.parametrize("record", RECORDS)
def test_nothing_is_null_and_nothing_is_left_over(record: str) -> None:
    schema = json_schema(record)
    text = str(schema)

    assert "'null'" not in text
    assert not {"Source", "SourceMap", "Span"} & set(schema["$defs"])
    assert all(f"#/$defs/{name}" in text for name in schema["$defs"])


def test_descriptions_are_translated() -> None:
    schema = json_schema("release", str.upper)

    assert schema["properties"]["title"]["description"] == "THE HEADLINE."
    assert schema["$defs"]["Texts"]["properties"]["fr"]["description"] == "FRENCH."
    assert schema["$defs"]["Kind"]["oneOf"][0] == {
        "const": "release",
        "description": "A PRESS RELEASE: COMMUNIQUÉ DE PRESSE.",
    }


SAMPLE = """
kind: advisory
number: 12
title: {fr: 2023, en: "Two laureates"}
date: 2023-11-29
embargo: 2023-11-29 09:54 Europe/Paris
issuers: [frqs]
slug: {fr: laureats}
facts:
  patients: {number: 10000, compact: true}
  montant: {money: "100_000", currency: CAD}
  heure: {time: "09:54"}
body:
  - paragraph: {fr: Le texte.}
  - section:
      title: {fr: Suite}
      body:
        - quote: {speaker: {name: Carole Jabet}, text: {fr: Une avancée.}, original: fr}
contacts:
  - frqs
  - {phone: +1 514 555-0142, extension: 402, languages: [fr]}
"""


class Yaml12(yaml.SafeLoader):
    """What an editor sees: dates are texts."""


Yaml12.yaml_implicit_resolvers = {
    key: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for key, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def seen(text: str) -> Any:
    return yaml.load(text, Loader=Yaml12)  # a SafeLoader


def test_a_release_is_accepted_as_editors_see_it() -> None:
    assert [error.message for error in validator("release").iter_errors(seen(SAMPLE))] == []


def test_a_text_may_name_the_rules_that_it_ignores() -> None:
    sample = SAMPLE.replace("fr: 2023", "fr: 2023, ignore: [retired-name]")

    assert sample != SAMPLE
    assert validator("release").is_valid(seen(sample))


@pytest.mark.parametrize(
    "spoilt",
    [
        SAMPLE + "auteur: x\n",
        SAMPLE.replace("kind: advisory", "kind: avis"),
        SAMPLE.replace("fr: 2023", "es: 2023"),
        SAMPLE.replace("fr: 2023", "fr: 2023, ignore: retired-name"),
        SAMPLE.replace("date: 2023-11-29", "date: demain"),
        SAMPLE.replace("number: 10000", "number: beaucoup"),
        SAMPLE.replace("compact: true", "compact: oui"),
        SAMPLE.replace("currency: CAD", "currency: $"),
        SAMPLE.replace("patients:", "Patients du Québec:"),
        SAMPLE.replace("speaker:", "auteur:"),
        SAMPLE.replace("issuers: [frqs]", "issuers: frqs"),
        SAMPLE.replace("issuers: [frqs]", "issuers: [Fonds de recherche]"),
        SAMPLE.replace("number: 12", "number:"),
        SAMPLE.replace("title: {fr: 2023", "titre: {fr: 2023"),
    ],
)
def test_a_mistake_is_refused(spoilt: str) -> None:
    assert spoilt != SAMPLE
    assert not validator("release").is_valid(seen(spoilt))


@pytest.mark.parametrize(
    ("record", "pattern"),
    [
        ("newsroom", "pressgen.yaml"),
        ("organization", "releases/_organizations/*.yaml"),
        ("person", "releases/_people/*.yaml"),
        ("release", "releases/*/release.yaml"),
    ],
)
def test_the_sample_newsroom_is_accepted(record: str, pattern: str) -> None:
    files = list(ROOT.glob(pattern))
    assert files
    for file in files:
        assert [error.message for error in validator(record).iter_errors(seen(file.read_text("utf-8")))] == []
