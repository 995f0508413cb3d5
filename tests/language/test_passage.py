"""The words of a Markdown text, traced to their places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressgen.language.passage import OPAQUE, WALL, _paragraphs, _plain_paragraphs, passages


def words(text: str) -> list[str]:
    return [passage.words for passage in passages(text)]


def test_markup_is_left_out() -> None:
    assert words("Un **mot** et [un lien](https://example.org 'titre').") == ["Un mot et [un lien."]


def test_code_addresses_escapes_and_facts_are_opaque() -> None:
    text = "`a : b` https://example.org/a?b, presse@example.org <https://a.b> \\* {{ nom }} &amp; ``a ` b``"
    assert words(text) == [f"{OPAQUE} {OPAQUE}, {' '.join([OPAQUE] * 6)}"]


def test_a_space_written_as_an_entity_is_a_wall() -> None:
    assert words("a&nbsp;: b") == [f"a{WALL}: b"]


def test_blocks_are_parted_and_their_marks_left_out() -> None:
    assert words("# Un\n\n- deux\n  trois\n\n> quatre\n> cinq\n\n1. six") == ["Un", "deux trois", "quatre cinq", "six"]


def test_code_html_and_definitions_hold_no_words() -> None:
    assert words('```\n"a"\n```\n\n    "b"\n\n<div>\n"c"\n</div>\n\n[d]: https://example.org "e"\n\n---\n') == []


def test_a_forced_line_end_is_a_wall() -> None:
    assert words("a  \nb\\\nc\nd") == [f"a{WALL}b\\{WALL}c d"]


def test_every_word_is_traced_to_its_place() -> None:
    text = "> le **29**\n> novembre"
    (passage,) = passages(text)
    assert passage.words == "le 29 novembre"
    assert passage.place(5, 6) == (text.index("\n"), text.index("novembre"))
    assert passage.place(2, 4) is None
    assert passage.place(3, 3) == (7, 7)


@given(st.text(st.sampled_from("ab12 \"'`*_[]()<>\\&;:{}#->\n\u00a0"), max_size=60))
def test_places_are_in_order_and_hold_what_they_say(text: str) -> None:
    done = 0
    for passage in passages(text):
        for character, start, end in zip(passage.words, passage.starts, passage.ends, strict=True):
            assert done <= start < end <= len(text)
            done = end
            assert character in (text[start:end], OPAQUE, WALL) or (character == " " and "\n" in text[start:end])


@pytest.mark.parametrize(
    "text", ["> \u00a0\n> deux", "\u00a0\n« un »\n", "- \u00a0\n  deux", "a\n\u00a0\nb", "- a\n- b\nc\n\nd"]
)
def test_odd_lines_are_traced_too(text: str) -> None:
    for passage in passages(text):
        shown = "".join(text[start:end] for start, end in zip(passage.starts, passage.ends, strict=True))
        assert shown.split() == passage.words.split()


def test_plain_paragraphs_and_lists_are_read_as_the_parser_reads_them() -> None:
    text = "Un *mot*.\nDeux\n\n- trois\n- quatre\ncinq\n\n**six** et 7 huit\n"
    plain, parsed = _plain_paragraphs(text), list(_paragraphs(text))
    assert plain == parsed


@given(
    st.lists(st.sampled_from(["a", "- b", "* c", "", "12 d", "**e**", "[f](g)", "é", "“h”"]), max_size=8).map("\n".join)
)
def test_the_short_way_leads_where_the_parser_leads(text: str) -> None:
    plain = _plain_paragraphs(text)
    assert not plain or plain == list(_paragraphs(text))


def test_invisible_characters_are_no_words() -> None:
    (passage,) = passages("mé\u00admoire\u200b.")
    assert (passage.words, passage.invisible) == ("mémoire.", ((2, 3), (8, 9)))
