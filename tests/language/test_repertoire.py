"""The characters that can be printed, and those that cannot."""

import pytest

from pressgen.language.repertoire import Missing, characters, missing


@pytest.mark.parametrize(
    "text",
    ["", "L’été — « 5\u202f% »\n\tKwäch’än Shä\u0300w", "&amp; &eacute; &#233; & &x;", "β-amyloïde, 1ᵉʳ, Łódź"],
)
def test_french_and_english_have_all_they_need(text: str) -> None:
    assert list(missing(text)) == []


def test_a_stretch_is_named_after_its_first_character() -> None:
    assert list(missing("a 中文 b 🎉")) == [Missing("中", 2, 4), Missing("🎉", 7, 8)]


def test_an_entity_is_what_it_stands_for() -> None:
    assert list(missing("a &#x4E2D; &check;")) == [Missing("中", 2, 10), Missing("✓", 11, 18)]


def test_line_ends_need_no_letter() -> None:
    assert not characters() & {9, 10, 13}
