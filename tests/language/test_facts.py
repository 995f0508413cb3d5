"""Facts as they are shown, and where texts show them."""

from collections.abc import Mapping

import pytest
from pydantic import TypeAdapter

from pressgen.language.facts import Mention, fill, mentions, show, stray_braces
from pressgen.language.markdown import inline_plain, plain, to_html
from pressgen.model.fact import Fact, MoneyStyle
from pressgen.model.locale import Locale

FACT: TypeAdapter[Fact] = TypeAdapter(Fact)


@pytest.mark.parametrize(
    ("given", "french", "english"),
    [
        ({"money": "100000", "currency": "CAD"}, "100\u00a0000\u00a0$\u00a0CA", "CA$100,000"),
        ({"number": "5000000", "compact": "true"}, "5\u00a0millions", "5\u00a0million"),
        ({"percentage": "12.5"}, "12,5\u00a0%", "12.5%"),
        ({"date": "2023-11-28"}, "28\u00a0novembre 2023", "November\u00a028, 2023"),
        ({"time": "09:54"}, "9\u00a0h\u00a054", "9:54\u00a0a.m."),
        (
            {"time": "09:54", "zone": "Europe/Paris"},
            "9\u00a0h\u00a054 (heure de Paris)",
            "9:54\u00a0a.m. (Paris time)",
        ),
    ],
)
def test_each_kind_of_fact_has_its_form(given: Mapping[str, str], french: str, english: str) -> None:
    fact = FACT.validate_python(given)
    assert show(fact, Locale.FR_CA, MoneyStyle.EXPLICIT) == french
    assert show(fact, Locale.EN_CA, MoneyStyle.EXPLICIT) == english


def test_mentions_have_their_places() -> None:
    text = "Plus de {{ patients }} et {{autre}}."
    assert list(mentions(text)) == [Mention("patients", 8, 22), Mention("autre", 26, 35)]
    assert text[26:35] == "{{autre}}"


def test_arithmetic_is_a_mention_of_an_unknown_fact() -> None:
    assert [mention.name for mention in mentions("{{ 7*7 }}")] == ["7*7"]
    assert fill("{{ 7*7 }}", {"7": "7"}) == "{{ 7*7 }}"


def test_only_known_facts_are_filled() -> None:
    assert fill("{{ a }} {{b}} {{ c }}", {"a": "1", "b": "2"}) == "1 2 {{ c }}"


def test_what_is_filled_in_is_not_looked_at_again() -> None:
    assert fill("{{ a }}", {"a": "{{ b }}", "b": "x"}) == "{{ b }}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At {{ t }}.", "At 9\u00a0a.m."),
        ("At {{ t }}...", "At 9\u00a0a.m...."),
        ("At {{ t }}, x", "At 9\u00a0a.m., x"),
        ("For {{ n }}.", "For 5."),
    ],
)
def test_an_abbreviation_ends_the_sentence(text: str, expected: str) -> None:
    assert fill(text, {"t": "9\u00a0a.m.", "n": "5"}) == expected


@pytest.mark.parametrize(
    "text",
    [
        "{{ lacs }}. C’est beaucoup.",
        "{{ lacs }}) C’est beaucoup.",
        "Combien ?\n\n{{ lacs }}.",
        "> {{ lacs }}. C’est beaucoup.",
        "- {{ lacs }}. C’est beaucoup.",
        "{{ a }}{{ lacs }}. C’est beaucoup.",
    ],
)
def test_a_fact_is_never_the_number_of_an_item(text: str) -> None:
    filled = fill(text, {"lacs": "120", "a": "4"})
    html = to_html(filled)
    assert "<ol" not in html
    assert "120" in html
    assert "\\" not in html + plain(filled) + inline_plain(filled)


def test_only_a_number_at_the_beginning_of_a_line_is_kept_from_being_one() -> None:
    assert fill("Ils sont {{ a }}. Et {{ a }}) aussi", {"a": "120"}) == "Ils sont 120. Et 120) aussi"
    assert fill("{{ a }}.5", {"a": "120"}) == "120.5"


@pytest.mark.parametrize(
    ("text", "stray"),
    [
        ("{{ a }} et {{b}}{{c}} { } {x}", []),
        ("{{{ a }}}", ["{{{", "}}}"]),
        ("{{ a }", ["{{"]),
        ("}} a", ["}}"]),
        ("{{ a {{ b }}", ["{{"]),
        ("{{ a }}}}", ["}}}}"]),
    ],
)
def test_braces_that_belong_to_no_mention_are_found(text: str, stray: list[str]) -> None:
    assert [text[start:end] for start, end in stray_braces(text)] == stray
