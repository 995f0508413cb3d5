"""YAML as people mean it, and limits that are met before anything is composed."""

import sys
import unicodedata

import pytest
import yaml

from pressgen.model.errors import EnvironmentFault
from pressgen.model.finding import Finding, Severity
from pressgen.model.source import Source
from pressgen.sources.characters import find_forbidden
from pressgen.sources.yaml_composer import DEPTH_LIMIT, NODE_LIMIT, TEXT_LIMIT
from pressgen.sources.yaml_nodes import MappingNode, Node, ScalarNode, SequenceNode
from pressgen.sources.yaml_reader import read_yaml


def read(text: str) -> tuple[MappingNode | None, tuple[Finding, ...]]:
    return read_yaml(Source("file.yaml", text))


def plain(node: Node) -> object:
    match node:
        case ScalarNode():
            return node.text.value
        case SequenceNode():
            return [plain(item) for item in node.items]
        case MappingNode():
            return {name: plain(value) for name, _, value in node}


def mapping(text: str) -> MappingNode:
    node, findings = read(text)
    assert findings == ()
    assert node is not None
    return node


@pytest.mark.parametrize(
    "words", ["no", "yes", "on", "10:30", "1:30", "010", "0x10", "1_000", "1e3", ".inf", "2023-11-29"]
)
def test_every_scalar_is_words(words: str) -> None:
    assert plain(mapping(f"a: {words}")) == {"a": words}


def test_lists_and_mappings_nest_in_both_styles() -> None:
    text = "a:\n- b: 1\n  c: [d, {e: f}]\n-\n  - g\nh: {}\n"
    assert plain(mapping(text)) == {"a": [{"b": "1", "c": ["d", {"e": "f"}]}, ["g"]], "h": {}}


def test_spans_end_where_the_words_end() -> None:
    text = "a:\n  b: c\n\n# note\nd: |\n  e\n\n\nf: [g,\n  h]\n"
    spans = {name: text[value.span.start : value.span.end] for name, _, value in mapping(text)}

    assert spans == {"a": "b: c", "d": "|\n  e", "f": "[g,\n  h]"}


def test_keys_are_compared_in_normal_form() -> None:
    assert list(plain(mapping("e\u0301: 1"))) == ["é"]  # type: ignore[call-overload]

    _, (finding,) = read("é: 1\n'e\u0301': 2")
    assert finding.rule == "duplicate-key"
    assert finding.related[0].place.line == 1


def test_the_first_of_two_equal_keys_counts() -> None:
    node, findings = read("a: 1\nb: 2\na: 3\na: 4\n")

    assert node is not None
    assert plain(node) == {"a": "1", "b": "2"}
    assert [finding.place.line for finding in findings] == [3, 4]


def nested(depth: int) -> str:
    return "a: " + "[" * (depth - 1) + "]" * (depth - 1)


def test_nesting_is_limited() -> None:
    mapping(nested(DEPTH_LIMIT))

    assert [finding.rule for finding in read(nested(DEPTH_LIMIT + 1))[1]] == ["too-deep"]


def test_the_number_of_nodes_is_limited() -> None:
    items = NODE_LIMIT - 3
    mapping("a: [" + "b," * items + "]")

    assert [finding.rule for finding in read("a: [" + "b," * (items + 1) + "]")[1]] == ["too-many-nodes"]


def test_the_length_of_a_text_is_limited() -> None:
    mapping("a: " + "b" * TEXT_LIMIT)

    assert [finding.rule for finding in read("a: " + "b" * (TEXT_LIMIT + 1))[1]] == ["too-long-text"]


HOSTILE = {
    "a bomb of aliases": (
        "a: &a [x]\n" + "".join(f"b{n}: &b{n} [{', '.join([f'*b{n - 1}'] * 9)}]\n" for n in range(1, 30)),
        "yaml-anchor",
    ),
    "a chain of merge keys": (
        "a0: &a0 {k: v}\n"
        + "".join(f"a{n}: &a{n}\n  <<: [*a{n - 1}, *a{n - 1}]\n  k{'x' * 270}: v\n" for n in range(1, 40)),
        "merge-key",
    ),
    "200,000 brackets": ("a: " + "[" * 200_000, "too-deep"),
    "200,000 braces": ("a: " + "{b: " * 200_000, "too-deep"),
    "nesting 20,000 deep": ("a: " + "[" * 20_000 + "]" * 20_000, "too-deep"),
    "blocks 900 deep": ("".join(f"{' ' * depth}k:\n" for depth in range(900)), "too-deep"),
    "100,000 keys": ("".join(f"k{n}: v\n" for n in range(100_000)), "too-many-nodes"),
    "a Python object": ("a: !!python/object/apply:os.system [ls]", "yaml-tag"),
    "40,000 directives": ("".join(f"%TAG !{n}! tag:x\n" for n in range(40_000)) + "---\na: b", "yaml-directive"),
    "a directive after comments": ("# c\r\n\n%YAML 1.2\n%TAG ! tag:x\n---\na: b", "yaml-directive"),
    "20,000 anchors": ("a: [" + "&b c," * 9_000 + "]", "yaml-anchor"),
    "3,000 question marks": ("? " * 3_000, "complex-key"),
    "accents made by escapes": ('a: "x' + "\\u0301\\u0316" * 3_000 + '"', "too-many-marks"),
    "200,000 documents": ("---\n" * 200_000, "empty-source"),
    "a file of comments": ("# x\n" * 200_000, "empty-source"),
}


@pytest.mark.parametrize(("text", "rule"), HOSTILE.values(), ids=HOSTILE)
def test_hostile_files_get_an_answer_and_nothing_else(text: str, rule: str) -> None:
    node, findings = read(text)

    assert node is None
    assert rule in {finding.rule for finding in findings}
    assert any(finding.severity is Severity.FATAL for finding in findings)
    assert len(findings) < 30


def test_a_version_of_yaml_may_be_named() -> None:
    assert plain(mapping("%YAML 1.2\n---\na: b\n")) == {"a": "b"}


def test_what_is_not_forbidden_is_read_by_the_parser() -> None:
    points = [*range(0x20, 0xD800), *range(0xE000, 0x10000), *range(0x10000, sys.maxunicode + 1, 61)]
    taken = [chr(point) for point in points if point != ord("'") and not any(find_forbidden(chr(point)))]

    for start in range(0, len(taken), 5_000):
        words = "x".join(taken[start : start + 5_000])
        assert plain(mapping(f"a: 'x{words}x'")) == {"a": unicodedata.normalize("NFC", f"x{words}x")}


def test_escapes_that_make_forbidden_characters_are_shown_where_they_stand() -> None:
    _, findings = read('a: "b\\0c \\x1B\\u202E \\N"')

    assert [(finding.rule, finding.place.column) for finding in findings] == [
        ("forbidden-character", 6),
        ("forbidden-character", 10),
        ("forbidden-character", 21),
        ("forbidden-character", 14),
    ]


def test_without_libyaml_nothing_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml, "__with_libyaml__", False)

    with pytest.raises(EnvironmentFault, match="libyaml"):
        read("a: b")
