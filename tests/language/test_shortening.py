"""Words made to fit a length."""

import pytest

from pressgen.language.shortening import shortened


@pytest.mark.parametrize(
    ("words", "length", "expected"),
    [
        ("Deux projets", 12, "Deux projets"),
        ("Deux projets lauréats", 13, "Deux projets…"),
        ("Deux projets lauréats", 12, "Deux…"),
        ("IA et santé\u00a0: deux projets", 15, "IA et santé…"),
        ("https://example.org/a", 8, "https:/…"),
        ("", 8, ""),
    ],
)
def test_words_are_cut_after_a_word_that_fits(words: str, length: int, expected: str) -> None:
    assert shortened(words, length) == expected


@pytest.mark.parametrize("length", range(2, 40))
def test_nothing_is_ever_longer_than_asked_for(length: int) -> None:
    for words in ("Deux projets lauréats du troisième appel", "anticonstitutionnellement" * 3):
        assert len(shortened(words, length)) <= length
