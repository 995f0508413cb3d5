"""Elision and the article after "de"."""

import pytest

from pressgen.language.french import elides, of


@pytest.mark.parametrize(
    ("name", "article", "expected"),
    [
        ("Health Data Hub", "le", "du Health Data Hub"),
        ("Cnam", "la", "de la Cnam"),
        ("École de technologie supérieure", "l'", "de l’École de technologie supérieure"),
        ("École de technologie supérieure", "l’", "de l’École de technologie supérieure"),
        ("École de technologie supérieure", "la", "de l’École de technologie supérieure"),
        ("Fonds de recherche du Québec", "les", "des Fonds de recherche du Québec"),
        ("hôpital Sainte-Justine", "le", "de l’hôpital Sainte-Justine"),
        ("Haute Autorité de santé", "la", "de la Haute Autorité de santé"),
        ("Debian", "", "de Debian"),
        ("Exodus", "", "d’Exodus"),
        ("Hydro-Québec", "", "d’Hydro-Québec"),
        ("HEC Montréal", "", "de HEC Montréal"),
        ("Université Laval", "l'", "de l’Université Laval"),
    ],
)
def test_de_joins_the_article(name: str, article: str, expected: str) -> None:
    assert of(name, article) == expected


@pytest.mark.parametrize("word", ["Ottawa", "École", "Île-de-France", "hôpital", "Œuvre", "Yvelines", "Hydro-Québec"])
def test_vowels_and_mute_h_elide(word: str) -> None:
    assert elides(word)


@pytest.mark.parametrize("word", ["Paris", "Harvard", "Health Canada", "HDH", "haïr", "onzième", "Yukon", "huit", ""])
def test_consonants_aspirated_h_and_acronyms_in_h_do_not(word: str) -> None:
    assert not elides(word)
