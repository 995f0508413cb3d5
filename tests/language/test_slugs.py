"""Names made of what people write."""

import pytest

from pressgen.language.slugs import slug


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Œuvres primées", "oeuvres-primees"),
        ("L’École, l'ex æquo", "l-ecole-l-ex-aequo"),
        ("Straße", "strasse"),
        ("avant—après", "avant-apres"),
        ("2ᵉ édition\u00a0!", "2e-edition"),
        ("Bjørn", "bjorn"),
        ("東京", ""),
        ("…", ""),
    ],
)
def test_a_slug_is_a_to_z_digits_and_single_hyphens(text: str, name: str) -> None:
    assert slug(text) == name


def test_what_is_too_long_is_cut_between_words_or_within_the_first() -> None:
    assert slug("mot " * 30) == "mot-" * 14 + "mot"
    assert slug("deux mots", 4) == "deux"
    assert slug("x" * 100, 80) == "x" * 80
