"""What is a term in a text, and what only looks like one."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressgen.language.inflection import Form
from pressgen.language.term_patterns import Likeness, patterns
from pressgen.language.terms import Match, longest, matcher
from pressgen.model.locale import Locale
from pressgen.model.term import Concept, Termbase, TermKind, TermStatus, Wording
from pressgen.sources.terms import read_termbase

FR, EN, FR_CA = Locale.FR, Locale.EN, Locale.FR_CA
LOCALES = Path(__file__).parent.parent.parent / "locales"


def concept(name: str, kind: TermKind = TermKind.COMMON, pos: str = "", **said: str) -> Concept:
    wordings = {Locale(locale.replace("_", "-")): (Wording(text),) for locale, text in said.items()}
    return Concept(name, wordings, kind, details={"pos": pos})


def termbase(*concepts: Concept) -> Termbase:
    return Termbase({concept.id: concept for concept in concepts})


TERMS = termbase(
    concept("call", fr="appel à projets", en="call for projects"),
    concept("data", fr="donnée", en="data set", pos="noun"),
    concept("health", fr="données de santé", en="health data"),
    concept("market", fr="marché", en="market", pos="noun"),
    concept("open", fr="interopérable", en="interoperable"),
    concept("quebec", fr="franco-québécois", en="Franco-Quebec"),
    concept("ai", TermKind.ACRONYM, fr="IA", en="AI"),
    concept("cnam", TermKind.ACRONYM, fr="Cnam", en="Cnam"),
    concept("snds", TermKind.NAME, fr="système national des données de santé", en="National Health Data System"),
    concept("fund", TermKind.NAME, fr="Fonds du Québec – Santé", en="Fonds du Québec – Santé"),
    concept("exodus", TermKind.NAME, fr="Exodus", en="Exodus"),
    concept("mark", fr="tissu d'IA", en="R&D"),
)


def found(text: str, locale: Locale = FR, terms: Termbase = TERMS) -> list[Match]:
    return list(longest(matcher(terms, locale).find(text)))


def ids(text: str, locale: Locale = FR) -> list[str]:
    return [match.concept.id for match in found(text, locale)]


@pytest.mark.parametrize(
    "text",
    [
        "l'appel à projets",
        "l’appel à projets",
        "d'appels à projets",
        "Appel à projets",
        "APPELS À PROJETS",
        "un appel\u00a0à\u202fprojets.",
        "un **appel à projets**",
        "un appel *à* projets",
        "un appel à\nprojets",
        "« appel à projets »",
        "(appel à projets)",
    ],
)
def test_a_term_is_found_however_it_is_typed_elided_or_inflected(text: str) -> None:
    (match,) = found(text)

    assert match.concept.id == "call"
    assert match.likeness is Likeness.EXACT


@pytest.mark.parametrize(
    "text",
    [
        "le rappel à projets",
        "`appel à projets`",
        "<https://example.org/appel-à-projets>",
        "[ici](https://example.org/appel à projets)",
        "{{ appel }} à projets",
        "un appel, à projets",
        "un appel\n\nà projets",
        "pré-appel à projets",
        "#appel à projets",
        "il donne, donner, un don",
        "il marche",
        "j'ai, il a, aï",
        "l'exodus",
    ],
)
def test_what_is_no_term_is_not_found(text: str) -> None:
    assert ids(text) == []


def test_the_longest_term_is_the_one_that_is_meant() -> None:
    text = "le système national des données de santé, des données de santé, une donnée"

    assert ids(text) == ["snds", "health", "data"]
    assert {"health", "snds"} <= {match.concept.id for match in matcher(TERMS, FR).find(text)}


@pytest.mark.parametrize(
    ("text", "likeness", "right"),
    [
        ("des données intéropérables", Likeness.VARIANT, "interopérables"),
        ("Appels a projets", Likeness.VARIANT, "Appels à projets"),
        ("franco québécoise", Likeness.VARIANT, "franco-québécoise"),
        ("francoquébécois", Likeness.VARIANT, "franco-québécois"),
        ("Système National des Données de Santé", Likeness.CASE, "système national des données de santé"),
        ("la CNAM", Likeness.CASE, "Cnam"),
        ("Fonds du Québec - Santé", Likeness.SIGNS, "Fonds du Québec – Santé"),
        ("Fonds du Québec\u00a0–\u00a0Santé", Likeness.EXACT, "Fonds du Québec\u00a0–\u00a0Santé"),
        ("FONDS DU QUÉBEC – SANTÉ", Likeness.EXACT, "FONDS DU QUÉBEC – SANTÉ"),
        ("Système national des données de santé", Likeness.EXACT, "Système national des données de santé"),
    ],
)
def test_a_spelling_is_compared_with_the_catalog(text: str, likeness: Likeness, right: str) -> None:
    match = found(text)[-1]

    assert (match.likeness, match.right) == (likeness, right)


def test_english_compounds_may_take_a_hyphen_and_possessives() -> None:
    assert [(match.concept.id, match.likeness) for match in found("health-data rules, the data sets’ use", EN)] == [
        ("health", Likeness.EXACT),
        ("data", Likeness.EXACT),
    ]
    assert found("the dataset", EN)[0].right == "data set"


def test_the_plural_is_told_from_the_singular() -> None:
    assert [
        found(text)[0].form for text in ("appel à projets", "appels à projets", "les données", "franco-québécoise")
    ] == [
        Form.SAME,
        Form.PLURAL,
        Form.PLURAL,
        Form.OTHER,
    ]


def test_a_place_of_a_match_is_one_in_the_text() -> None:
    text = "Voici [un **appel** à projets](https://example.org) utile."
    (match,) = found(text)

    assert text[match.start : match.end] == "appel** à projets"
    assert match.written == "appel à projets"
    assert not match.whole


def test_a_place_may_say_it_otherwise() -> None:
    terms = termbase(concept("mail", fr="courriel", fr_CA="pourriel", en="email"))

    assert found("un courriel", FR, terms)
    assert not found("un courriel", FR_CA, terms)
    assert found("un pourriel", FR_CA, terms)
    assert matcher(TERMS, FR_CA) is matcher(TERMS, FR)


def test_of_two_likely_terms_the_more_like_one_counts() -> None:
    terms = termbase(concept("one", fr="côte rocheuse"), concept("other", fr="cote rocheuse"))

    assert [match.concept.id for match in found("la cote rocheuse", FR, terms)] == ["other"]


@cache
def packaged() -> Mapping[str, Concept]:
    return read_termbase([LOCALES.resolve()], LOCALES.parent.resolve())[0].concepts


@pytest.mark.parametrize("concepts", [packaged(), TERMS.concepts], ids=["packaged", "invented"])
def test_every_form_of_every_term_is_found_again(concepts: Mapping[str, Concept]) -> None:
    terms = Termbase(concepts)
    for own in concepts.values():
        for locale in (FR, EN):
            for wording in own.said(locale):
                for form in every_form(own, wording, locale):
                    matches = matcher(terms, locale).find(form)
                    assert any(match.wording.text == wording.text for match in matches), (own.id, form)


def every_form(own: Concept, wording: Wording, locale: Locale) -> list[str]:
    """A wording with each form of each of its words, and the forms that the catalog gives."""
    made = [wording.text, *wording.forms, *([wording.plural] if wording.plural else [])]
    for pattern in patterns(own, wording, locale.language):
        if not pattern.closed:
            for place, slot in enumerate(pattern.slots):
                for form in slot.forms:
                    words = [form if other == place else next(iter(s.forms)) for other, s in enumerate(pattern.slots)]
                    gaps = (*pattern.joints, "")
                    made.append("".join(part for pair in zip(words, gaps, strict=True) for part in pair))
    return made


def test_an_acronym_keeps_its_capitals_and_takes_an_english_plural() -> None:
    terms = termbase(Concept("rfp", {EN: (Wording("call"), Wording("RFP", TermStatus.DEPRECATED))}))

    assert [(match.written, match.form) for match in found("RFPs, rfp, RFP", EN, terms)] == [
        ("RFPs", Form.PLURAL),
        ("RFP", Form.SAME),
    ]


@given(st.text(alphabet="aàe’'-–—IA C*_[]()`<>{}\n\u00a0#@&;éœß", max_size=80))
def test_any_text_is_searched_and_every_place_lies_in_it(text: str) -> None:
    terms = termbase(
        concept("a", fr="a", en="a"),
        concept("b", fr="aé-ie", en="a"),
        concept("c", TermKind.NAME, fr="IA – C", en="C"),
        concept("d", TermKind.ACRONYM, fr="IA", en="C"),
        concept("e", fr="—", en="…"),
    )
    for match in matcher(terms, FR).find(text):
        assert 0 <= match.start < match.end <= len(text)
        assert match.right
        assert not match.whole or text[match.start : match.end] == match.written


def test_the_time_for_a_text_grows_with_its_length_only() -> None:
    def seconds(paragraphs: int) -> float:
        text = "\n\n".join(f"Un appel à projets {number} et des données de santé." for number in range(paragraphs))
        start = process_time()
        assert len(found(text)) == 2 * paragraphs
        return process_time() - start

    seconds(50)
    assert min(seconds(2000), seconds(2001)) < 30 * max(seconds(200), seconds(201), 0.001)
