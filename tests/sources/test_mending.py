"""Fixes written into the text of a file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressgen.model.finding import Fix, Replacement, Severity
from pressgen.model.source import Source, Span
from pressgen.model.text import Text
from pressgen.sources.mending import mend
from pressgen.sources.yaml_nodes import MappingNode, ScalarNode
from pressgen.sources.yaml_reader import read_yaml

FILE = """\
# a comment, l'IA
plain: l'IA et le mot # l'IA
single: 'l''IA'
double: "un\\tmot \\u00e9"
literal: |
  un
  mot
folded: >-
  un
  mot

  deux
list: [mot, "mot"]
"""


def change(text: str, old: str, new: str, number: int = 0) -> Fix:
    start = -1
    for _ in range(number + 1):
        start = text.index(old, start + 1)
    return Fix((Replacement(Span(Source("a.yaml", text), start, start + len(old)), new),), safe=True)


def mended(*changes: tuple[str, str, int], text: str = FILE) -> tuple[str, int]:
    done = mend(Source("a.yaml", text), [change(text, *one) for one in changes])
    return done.source.text, done.fixes


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_fixes_change_their_words_and_nothing_else(line_end: str) -> None:
    text = FILE.replace("\n", line_end)
    fixes = [("l'IA", "l’IA", 1), ("l''IA", "l’IA", 0), ("un\\t", "deux\\t", 0), ("mot", "terme", 2), ("deux", "2", 0)]
    done, number = mended(*fixes, text=text)

    assert number == 5
    assert done == text.replace("plain: l'IA", "plain: l’IA").replace("l''IA", "l’IA").replace(
        "un\\t", "deux\\t"
    ).replace("  mot", "  terme", 1).replace("deux", "2").replace('"2\\t', '"deux\\t')


@pytest.mark.parametrize(
    "harm",
    [
        ("le mot", "le mot: dit", 0),
        ("le mot", "le #mot", 0),
        ("l'IA et", "'IA' et", 0),
        ("l'IA et", "", 0),
        ("le mot", "le mot ", 0),
        ("le mot", "le\nmot", 0),
        ("''IA", "'IA", 0),
        ('"un', '"', 0),
        ('"un', '"\\', 0),
        ("un\\tmot", 'un "mot"', 0),
        ("  un\n", "  un\n\n", 0),
        ("  un\n", "un\n", 0),
        ("un\n  mot", "un\n   mot", 1),
        ("[mot", "[mo,t", 0),
        ("[mot", "[mo]t", 0),
        ("plain", "double", 0),
        ("\\u00e9", "\\u00", 0),
        ("00e9", "00e8", 0),
    ],
)
def test_a_fix_that_would_harm_its_file_is_left_out_alone(harm: tuple[str, str, int]) -> None:
    assert mended(harm) == (FILE, 0)

    done, number = mended(("deux", "2", 0), harm, ("a comment", "a note", 0))
    assert number == 2
    assert done == FILE.replace("deux", "2").replace("a comment", "a note")


def test_of_fixes_that_touch_the_first_is_written() -> None:
    assert mended(("le mot", "un mot", 0), ("mot #", "terme #", 0), ("et le", "et  le", 0)) == (
        FILE.replace("le mot", "un mot"),
        1,
    )


def test_a_refused_fix_is_named_at_its_new_place() -> None:
    fixes = [change(FILE, "plain: ", "plain: "), change(FILE, "a comment", "note"), change(FILE, "le mot", "le: mot")]
    done = mend(Source("a.yaml", FILE), fixes)

    assert done.fixes == 2
    assert done.refused == (change(done.source.text, "le mot", "le: mot"),)


def test_one_harmful_fix_among_many_costs_few_readings(monkeypatch: pytest.MonkeyPatch) -> None:
    readings: list[Source] = []

    def counted(source: Source) -> object:
        readings.append(source)
        return read_yaml(source)

    monkeypatch.setattr("pressgen.sources.mending.read_yaml", counted)
    text = "".join(f"k{number}: mot{number:03}\n" for number in range(256))
    words = ["a: b" if number == 77 else "terme" for number in range(256)]
    fixes = [change(text, f"mot{number:03}", word) for number, word in enumerate(words)]

    assert mend(Source("a.yaml", text), fixes).fixes == 255
    assert len(readings) < 30


def test_a_fix_is_written_whole_or_not_at_all() -> None:
    source = Source("a.yaml", FILE)
    both = Fix((*change(FILE, "deux", "2").replacements, *change(FILE, "le mot", "le: mot").replacements), safe=True)
    elsewhere = Fix((Replacement(Span(Source("b.yaml", FILE), 2, 3), "x"),), safe=True)

    assert mend(source, [both, elsewhere]).fixes == 0


def test_the_same_fix_given_twice_is_written_once() -> None:
    assert mended(("deux", "2", 0), ("deux", "2", 0)) == (FILE.replace("deux", "2"), 1)


def test_comments_can_go() -> None:
    assert mended((" # l'IA", "", 0), ("# a comment, l'IA\n", "", 0)) == (
        FILE.replace(" # l'IA", "").replace("# a comment, l'IA\n", ""),
        2,
    )


def test_a_file_that_cannot_be_read_is_left_alone() -> None:
    assert mended(("mot", "terme", 0), text="a: [mot\n") == ("a: [mot\n", 0)


words = st.text(st.sampled_from("ab 'é’\"\\:#-{}[],&*!|>%@`?\u00a0\n"), max_size=12)


@given(words, words, st.data(), st.sampled_from(["plain", "single", "double", "literal", "folded"]))
def test_a_text_says_what_a_fix_makes_of_it_or_the_file_stays(
    said: str, put: str, data: st.DataObject, style: str
) -> None:
    written = {
        "plain": said,
        "single": "'" + said.replace("'", "''") + "'",
        "double": '"' + said.replace("\\", "\\\\").replace('"', '\\"') + '"',
        "literal": "|-\n  " + said.replace("\n", "\n  "),
        "folded": ">-\n  " + said.replace("\n", "\n  "),
    }[style]
    source = Source("a.yaml", f"a: {written}\nb: other\n")
    before = _values(source)
    if before is None:
        return
    text = before[0]
    start = data.draw(st.integers(0, len(text.value)))
    end = data.draw(st.integers(start, len(text.value)))
    replacement = text.replacement(start, end, put)
    done = mend(source, [Fix((replacement,), safe=True)] if replacement else [])
    after = _values(done.source)

    assert after is not None
    assert after[1].value == "other"
    assert after[0].value == (text.value[:start] + put + text.value[end:] if done.fixes else text.value)


def _values(source: Source) -> list[Text] | None:
    root, findings = read_yaml(source)
    if not isinstance(root, MappingNode) or any(finding.severity >= Severity.ERROR for finding in findings):
        return None
    texts = [value.text for _, _, value in root if isinstance(value, ScalarNode)]
    return texts if len(texts) == 2 else None
