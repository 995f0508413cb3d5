"""The position map, proved on scalars of every style and folding."""

import re
import unicodedata
from collections.abc import Iterator

import pytest
import yaml
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from pressgen.model.source import Source
from pressgen.model.text import Text
from pressgen.sources.yaml_nodes import MappingNode, Node, ScalarNode, SequenceNode
from pressgen.sources.yaml_reader import read_yaml

WORDS = st.text("ab1_ é\u0301\u0327q🎉—œ.,:#-'\"{}[]|>&*!%@`~?\u00a0", min_size=0, max_size=12)
BLANKS = st.text(" \t", max_size=3)
PROSE = st.text(
    st.characters(blacklist_categories=("Cs", "Cc", "Cf", "Cn", "Co"), blacklist_characters="\u2028\u2029\ufeff\u200b"),
    max_size=60,
)


def scalars(node: Node | None) -> Iterator[ScalarNode]:
    match node:
        case ScalarNode():
            yield node
        case SequenceNode():
            for item in node.items:
                yield from scalars(item)
        case MappingNode():
            for _, key, value in node:
                yield key
                yield from scalars(value)


def parsed(text: str) -> list[str]:
    return [event.value for event in yaml.parse(text, Loader=yaml.CSafeLoader) if isinstance(event, yaml.ScalarEvent)]


def assert_traced(text: str) -> None:
    """Every scalar holds the parser's words in normal form C, and each of their characters is found in the file."""
    root, findings = read_yaml(Source("release.yaml", text))
    assume(root is not None and not findings)
    nodes = list(scalars(root))
    assert [node.text.value for node in nodes] == [unicodedata.normalize("NFC", value) for value in parsed(text)]
    for node in nodes:
        assert_gapless(node.text)
        assert_each_word_character_is_itself(node.text)


def assert_gapless(text: Text) -> None:
    assert text.origin is not None
    position = 0
    before = text.origin.whole.start
    for run in text.origin.runs:
        assert run.start == position
        assert run.length >= 1
        assert run.source_start >= before
        position += run.length
        before = run.source_start
    assert position == len(text.value)


def assert_each_word_character_is_itself(text: Text) -> None:
    assert text.origin is not None
    for position, character in enumerate(text.value):
        span = text.span(position, position + 1)
        assert span is not None
        written = text.origin.source.text[span.start : span.end]
        if re.match(r"\w", character, re.ASCII):
            assert written == character
        elif len(written) == 1 and written != "\n":
            assert character in unicodedata.normalize("NFC", written)  # a few letters come apart: U+FB2A


@st.composite
def quoted(draw: st.DrawFn, quote: str) -> str:
    lines = draw(st.lists(st.tuples(BLANKS, WORDS, BLANKS), min_size=1, max_size=5))
    words = []
    for before, line, after in lines:
        if quote == "'":
            safe = line.replace("'", "''")
        else:
            safe = line.replace('"', r"\"").replace(
                "%", draw(st.sampled_from(["\\\n", "\\n", "\\t", "\\u0301", "\\xe9", "\\/"]))
            )
        words.append(f"{before}{safe}{after}")
    return quote + "\n   ".join(words) + quote


@st.composite
def block(draw: st.DrawFn) -> str:
    indent = draw(st.integers(1, 4))
    sign = draw(st.sampled_from("|>"))
    chomping = draw(st.sampled_from(["", "-", "+"]))
    digit = draw(st.sampled_from(["", str(indent)]))
    comment = draw(st.sampled_from(["", "  # note", " "]))
    lines = draw(st.lists(st.tuples(st.sampled_from(["", "", " ", "\t", "  "]), WORDS), max_size=7))
    body = "".join(
        draw(st.sampled_from(["\n", " \n"])) if not words else f"{' ' * (BASE + indent)}{before}{words}\n"
        for before, words in lines
    )
    return f"{sign}{digit}{chomping}{comment}\n{body}"


BASE = 2


@st.composite
def plain(draw: st.DrawFn) -> str:
    lines = draw(st.lists(st.tuples(BLANKS, WORDS, st.sampled_from(["", " ", "\n"])), min_size=1, max_size=4))
    return "\n   ".join(f"{before}{words}{after}" for before, words, after in lines)


@st.composite
def documents(draw: st.DrawFn) -> str:
    scalar = draw(st.one_of(quoted("'"), quoted('"'), block(), plain()))
    place = draw(
        st.sampled_from(
            ["a:\n  b: {}\n", "a:\n  b: {}\n  c: d\n", "a:\n  - b: {}\n", "a:\n- - {}\n- c\n", "🎉é:\n  'b': {}\nx: y"]
        )
    )
    text = place.replace("{}", scalar)
    return draw(st.sampled_from([text, text.replace("\n", "\r\n")]))


@settings(max_examples=300, deadline=None)
@given(documents())
@example("a:\n  b: |2-\n     x\n    y\n\n  \n  c: d\n")
@example("a: |+\n\n\n  x\n\n  y\n   \n\n")
@example('a: "b\\\n\n  c \\x41 \\\n   d  \n\n e"\n')
@example("a: 'l''an\n\n\n  prochain '\n")
@example("a: >\n\n  x\n  y\n\n   z\n\n  w\n\n")
@example("a: |+\n\n\n")
@example("a: >-")
@example("a: 1\u0301\u0327x\n")
@example('a: "e\\u0301x e\u0301 \u1e69"\nb: s\u0307\u0323 x')
def test_every_character_is_traced_in_every_style(text: str) -> None:
    if "\\x41" in text:  # an escaped letter stands for itself only as a whole
        root, _ = read_yaml(Source("release.yaml", text))
        assert [node.text.value for node in scalars(root)] == parsed(text)
        return
    assert_traced(text)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.one_of(PROSE, st.lists(PROSE, max_size=4).map("\n".join)), max_size=4),
    st.sampled_from([None, "'", '"', "|", ">"]),
    st.integers(10, 80),
)
def test_what_a_yaml_writer_writes_is_traced(values: list[str], style: str | None, width: int) -> None:
    text = yaml.safe_dump({"a": values, "b": {"c": list(values)}}, default_style=style, width=width, allow_unicode=True)
    assume("\\" not in text and "!!" not in text and "&" not in text)
    assert_traced(text)


def one(text: str) -> Text:
    root, findings = read_yaml(Source("release.yaml", text))
    assert not findings
    assert root is not None
    ((_, _, value),) = root
    assert isinstance(value, ScalarNode)
    return value.text


@pytest.mark.parametrize(
    ("text", "words", "place"),
    [
        ("fr: Deux nouveaux lauréats", "nouveaux", (1, 10)),
        ("fr: Deux\n  nouveaux\n  lauréats", "lauréats", (3, 3)),
        ("fr: 'l''an prochain'", "prochain", (1, 12)),
        ('fr: "IA \\"et\\" santé\\u00a0!"', "santé", (1, 16)),
        ("fr: |\n  un\n\n  deux trois\n", "trois", (4, 8)),
        ("fr: >-\r\n    un\r\n    deux\r\n", "deux", (3, 5)),
        ("fr: 🎉 re\u0301sultats en IA", "IA", (1, 21)),
    ],
)
def test_a_word_is_found_where_it_stands(text: str, words: str, place: tuple[int, int]) -> None:
    found = one(text)
    start = found.value.index(words)
    span = found.span(start, start + len(words))
    assert span is not None
    assert (span.line, span.column) == place
    assert span.source.text[span.start : span.end] == words


def test_a_cluster_that_is_composed_stands_for_all_its_characters() -> None:
    found = one("fr: re\u0301sultats")
    span = found.span(1, 2)
    assert found.value == "résultats"
    assert span is not None
    assert span.source.text[span.start : span.end] == "e\u0301"


def test_linear_stretches_are_one_run() -> None:
    for text in ("fr: un deux trois", "fr: 'un deux : trois'", 'fr: "un # deux"'):
        origin = one(text).origin
        assert origin is not None
        assert len(origin.runs) == 1


def test_a_space_made_of_a_line_end_stands_for_the_indentation_too() -> None:
    span = one("fr: un\n    deux").span(2, 3)
    assert span is not None
    assert span.source.text[span.start : span.end] == "\n    "


@pytest.mark.parametrize("value", ["\ufb2a", "0\ufb2a", "\u212b", "a\ufb2ab"])
def test_a_lone_letter_takes_normal_form_too(value: str) -> None:
    text = one(f"a: {value}\n")

    assert text.value == unicodedata.normalize("NFC", value)
    assert_gapless(text)
