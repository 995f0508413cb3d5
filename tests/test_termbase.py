"""The termbase that ships with pressgen."""

import re
from collections import Counter
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from pressgen.language.terms import longest, matcher
from pressgen.model.locale import Locale
from pressgen.model.term import Concept, TermKind, TermStatus
from pressgen.sources.packaged import packaged
from pressgen.sources.terms import read_termbase

LOCALES = packaged("locales").resolve()
CATALOGS = sorted(LOCALES.glob("*/LC_MESSAGES/terms.po"))
TERMBASE, FINDINGS = read_termbase((LOCALES,), LOCALES)
CONCEPTS = tuple(TERMBASE.concepts.values())
REFUSED = (TermStatus.DEPRECATED, TermStatus.SUPERSEDED)


def named(path: Path) -> str:
    return path.parts[-3]


def test_it_holds_concepts_of_all_its_subjects_and_reads_without_a_fault() -> None:
    subjects = Counter(concept.details.get("domain") for concept in CONCEPTS)

    assert FINDINGS == ()
    assert len(CONCEPTS) >= 150
    assert {"research", "health-data", "ai", "funding", "administration", "press", "bodies"} <= set(subjects)
    assert min(subjects.values()) >= 5


def test_every_concept_has_a_domain_a_source_and_words_in_both_languages() -> None:
    bare = [concept.id for concept in CONCEPTS if not {"domain", "source"} <= concept.details.keys()]

    assert bare == []
    assert [concept.id for concept in CONCEPTS if not (concept.preferred(Locale.FR) and concept.approved)] == []
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", concept.id) for concept in CONCEPTS)


def test_what_others_are_said_to_shorten_is_there() -> None:
    assert {concept.details["see"] for concept in CONCEPTS if "see" in concept.details} <= TERMBASE.concepts.keys()
    assert all(concept.full_form for concept in CONCEPTS if concept.kind is TermKind.ACRONYM)


@pytest.mark.parametrize("locale", [Locale.FR_FR, Locale.FR_CA, Locale.EN_GB, Locale.EN_US, Locale.EN_CA])
def test_no_wording_is_refused_by_one_concept_and_preferred_by_another(locale: Locale) -> None:
    said = {(wording.text.casefold(), wording.status) for concept in CONCEPTS for wording in concept.said(locale)}
    refused = {text for text, status in said if status in REFUSED}

    assert refused & {text for text, status in said if status not in REFUSED} == set()


@pytest.mark.parametrize("locale", [Locale.FR_FR, Locale.FR_CA, Locale.EN_GB, Locale.EN_US])
def test_a_preferred_wording_is_found_as_itself_and_never_refused(locale: Locale) -> None:
    for concept in CONCEPTS:
        for words in spoken(concept, locale):
            found = [match for match in longest(matcher(TERMBASE, locale).find(words)) if match.end - match.start > 3]
            assert not [match.wording.text for match in found if match.wording.status in REFUSED], words
            assert len(words) < 4 or concept.id in {match.concept.id for match in found}, words


def spoken(concept: Concept, locale: Locale) -> list[str]:
    wording = concept.preferred(locale)
    return [text for text in (wording.text, wording.plural) if text] if wording else []


@pytest.mark.parametrize("path", CATALOGS, ids=named)
def test_its_catalogs_are_sorted_complete_and_short_of_line(path: Path) -> None:
    text = path.read_text("utf-8")
    ids = re.findall(r'^msgctxt "(.*)"$', text, re.MULTILINE)
    with path.open("rb") as file:
        catalog = read_po(file, named(path), abort_invalid=True)

    assert ids == sorted(set(ids))
    assert len(ids) == len(catalog)
    assert [(message.id, errors) for message, errors in catalog.check()] == []
    assert not [message.id for message in catalog if message.fuzzy or not message.string]
    assert max(len(line) for line in text.splitlines() if line.startswith("#")) <= 72
    assert max(map(len, text.splitlines())) <= 80


@pytest.mark.parametrize("path", [path for path in CATALOGS if named(path) != "fr"], ids=named)
def test_a_place_has_only_entries_of_the_language_that_it_words_otherwise(path: Path) -> None:
    locale = Locale(named(path).replace("_", "-"))
    own = [concept for concept in CONCEPTS if locale in concept.wordings]

    assert own
    for concept in own:
        general = concept.wordings[Locale(locale.language.value)]
        assert concept.wordings[locale] != general, concept.id
