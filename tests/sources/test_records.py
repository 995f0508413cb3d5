"""A file becomes a record with the place of each of its fields."""

from decimal import Decimal
from pathlib import Path
from typing import TypeVar

import pytest
from pydantic import BaseModel

from pressgen.model.block import ListBlock, ParagraphBlock, QuoteBlock, SectionBlock
from pressgen.model.fact import MoneyFact
from pressgen.model.finding import Finding, Severity
from pressgen.model.locale import Language, Locale
from pressgen.model.newsroom import Settings
from pressgen.model.release import Kind, Release
from pressgen.model.source import Source
from pressgen.sources.fault_findings import FINDINGS_LIMIT
from pressgen.sources.record_reader import parse_record, read_record

R = TypeVar("R", bound=BaseModel)

RELEASE = """\
kind: statement
source_language: fr
title:
  fr: Deux lauréats
  fr-CA: Deux récipiendaires
facts:
  montant: {money: 100_000, currency: CAD, compact: true}
body:
  - paragraph:
      fr: |
        Le texte.
  - section:
      title: {fr: Suite}
      body:
        - quote:
            speaker: carole-jabet
            text: {fr: Une avancée.}
            original: fr
  - list:
      items: [{fr: un}]
subtitle:
"""


def made(model: type[R], text: str, **filled: object) -> R:
    record, findings = parse_record(model, Source("file.yaml", text), **filled)
    assert findings == ()
    assert record is not None
    return record


def told(text: str, model: type[BaseModel] = Release) -> tuple[Finding, ...]:
    record, findings = parse_record(model, Source("file.yaml", text))
    assert record is None
    return findings


def test_types_come_from_the_model() -> None:
    release = made(Release, RELEASE, id="2023-11-29-deux-laureats")

    assert release.kind is Kind.STATEMENT
    assert release.source_language is Language.FR
    assert [type(block) for block in release.body] == [ParagraphBlock, SectionBlock, ListBlock]
    section = release.body[1]
    assert isinstance(section, SectionBlock)
    assert isinstance(section.section.body[0], QuoteBlock)
    fact = release.facts["montant"]
    assert isinstance(fact, MoneyFact)
    assert (fact.money, fact.compact) == (Decimal(100_000), True)
    assert release.title[Locale.FR_CA].value == "Deux récipiendaires"


def test_what_the_reader_knows_is_filled_in() -> None:
    release = made(Release, RELEASE, id="2023-11-29-deux-laureats")

    assert release.id == "2023-11-29-deux-laureats"
    assert release.origin is not None
    assert release.origin.source.path == "file.yaml"


@pytest.mark.parametrize(
    ("path", "key", "value"),
    [
        ((), "kind", RELEASE.removesuffix("\nsubtitle:\n") + "\nsubtitle:"),
        (("title", "fr-CA"), "fr-CA", "Deux récipiendaires"),
        (("facts", "montant", "currency"), "currency", "CAD"),
        (("body", 0, "paragraph", "fr"), "fr", "|\n        Le texte."),
        (("body", 1, "section", "body", 0, "quote", "original"), "original", "fr"),
        (("body", 2, "list", "items", 0), "{fr: un}", "{fr: un}"),
    ],
)
def test_every_field_is_found_in_the_file(path: tuple[str | int, ...], key: str, value: str) -> None:
    origin = made(Release, RELEASE).origin
    assert origin is not None

    def written(start: int, end: int) -> str:
        return origin.source.text[start:end] if origin else ""

    of_key, of_value = origin.key(*path), origin.value(*path)
    assert written(of_value.start, of_value.end) == value
    assert not path or written(of_key.start, of_key.end) == key


def test_a_key_without_a_value_takes_the_default_and_keeps_its_place() -> None:
    release = made(Release, RELEASE)

    assert release.subtitle is None
    assert release.origin is not None
    assert release.origin.key("subtitle").line == 21


def test_only_sound_records_are_given() -> None:
    text = RELEASE + "embargo: 2023-11-29\nembargo: 2023-11-30\nnumber: ~\n"

    assert [finding.rule for finding in told(text)] == ["duplicate-key", "null-value"]


def test_a_missing_key_is_not_told_where_its_misspelling_is() -> None:
    findings = told("titel: {fr: x}\nbody: ~\n")

    assert sorted(finding.rule for finding in findings) == ["null-value", "unknown-key"]


def test_too_few_items_are_not_told_where_the_items_are_wrong() -> None:
    findings = told("title: {fr: x}\nbody:\n  - section: {title: {fr: x}, body: [x]}\n")

    assert [finding.rule for finding in findings] == ["wrong-shape"]


@pytest.mark.parametrize("key", ["'<quote>'", "'[key]'", "'<word>'", "''", "'0'", "' '", "é" * 500])
def test_keys_that_look_like_pydantics_own_words_are_unknown_keys(key: str) -> None:
    for text in (f"{key}: x", f"title: {{{key}: x}}", f"body: [{{quote: {{{key}: x}}}}]", f"body: [{{{key}: x}}]"):
        assert {finding.rule for finding in told(text)} <= {"unknown-key", "missing-key"}


def test_a_thousand_faults_are_told_as_a_hundred(tmp_path: Path) -> None:
    (tmp_path / "release.yaml").write_text("body:\n" + "- x: y\n" * 6_000)
    record, findings = read_record(Release, tmp_path / "release.yaml", tmp_path)

    assert record is None
    assert len(findings) == FINDINGS_LIMIT + 1
    assert (findings[-1].rule, findings[-1].severity) == ("more-faults", Severity.WARNING)
    assert [finding.place.line for finding in findings[:3]] == [1, 2, 3]


def test_settings_read_their_enumerations() -> None:
    text = "name: {fr: x}\nurl: https://example.org\nzone: Europe/Paris\neditions: [fr-FR, en-GB]\nmoney: local\n"

    assert made(Settings, text).editions == (Locale.FR_FR, Locale.EN_GB)


def test_a_language_with_spaces_around_it_is_no_second_way_to_write_it() -> None:
    findings = told("title: {fr: x, 'fr ': y}\nbody: [{paragraph: {fr: x}}]")

    assert [(finding.rule, str(finding.help)) for finding in findings] == [("unknown-key", "did you mean `fr`?")]
