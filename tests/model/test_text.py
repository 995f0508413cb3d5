"""Texts, their places and their fallbacks."""

import pytest
from pydantic import TypeAdapter, ValidationError

from pressgen.model.locale import Locale
from pressgen.model.source import Source, SourceMap, Span
from pressgen.model.text import Origin, Run, Text, Texts


def test_a_regional_wording_comes_before_the_languages() -> None:
    texts = Texts({Locale.FR: Text("courriel"), Locale.FR_FR: Text("e-mail")})

    assert texts.wording(Locale.FR_FR) == Text("e-mail")
    assert texts.wording(Locale.FR_CA) == Text("courriel")
    assert texts.wording(Locale.EN_CA) is None


def test_words_of_spaces_alone_are_no_words() -> None:
    assert Texts({Locale.FR_CA: Text(" "), Locale.FR: Text("oui")}).wording(Locale.FR_CA) == Text("oui")


def test_a_span_counts_escapes_as_one_character() -> None:
    source = Source("a.yaml", 't: "x\\u00e9y"\n')
    runs = (Run(0, 1, 4, 1), Run(1, 1, 5, 6), Run(2, 1, 11, 1))
    text = Text("xéy", Origin(source, runs, Span(source, 3, 13)))

    assert text.span(1, 2) == Span(source, 5, 11)
    assert text.span(1, 3) == Span(source, 5, 12)
    assert text.span() == Span(source, 4, 12)


def test_lines_and_columns_count_from_one_in_code_points() -> None:
    source = Source("a.yaml", "é😀b\r\nc")

    assert source.line_and_column(2) == (1, 3)
    assert source.line_and_column(5) == (2, 1)
    assert source.line(1) == "é😀b"
    assert source.line(3) == ""


def test_a_field_that_is_not_in_the_file_is_placed_at_what_holds_it() -> None:
    source = Source("a.yaml", "a:\n  b: c\n")
    places = SourceMap(source, {(): Span(source, 0, 9), ("a",): Span(source, 5, 9)}, {("a",): Span(source, 0, 1)})

    assert places.value("a", "x", 0) == Span(source, 5, 9)
    assert places.key("a") == Span(source, 0, 1)
    assert places.key("z") == Span(source, 0, 9)


def test_rules_are_ignored_beside_the_languages() -> None:
    texts = TypeAdapter(Texts).validate_python({"fr": "Titre", "ignore": ["retired-name"]})

    assert dict(texts) == {Locale.FR: Text("Titre")}
    assert texts.ignored == ("retired-name",)
    assert TypeAdapter(Texts).dump_python(texts) == {"fr": "Titre", "ignore": ["retired-name"]}
    assert texts == Texts({Locale.FR: Text("Titre")})


@pytest.mark.parametrize(
    ("given", "place"),
    [
        ({"ignore": ["x"]}, ()),
        ({"fr": "a", "ignore": "x"}, ("ignore",)),
        ({"fr": "a", "ignore": ["x", {}]}, ("ignore", 1)),
        ({"fr": "a", "de": "b"}, ("de", "[key]")),
    ],
)
def test_what_is_wrong_beside_the_languages_is_told_at_its_place(given: object, place: tuple[str | int, ...]) -> None:
    with pytest.raises(ValidationError) as raised:
        TypeAdapter(Texts).validate_python(given)

    assert raised.value.errors()[0]["loc"] == place
