from itertools import product

import pytest

from pressgen.language.inflection import Form, forms, plural, pluralized
from pressgen.model.locale import Language

FR, EN = Language.FR, Language.EN


@pytest.mark.parametrize(
    ("word", "others"),
    [
        ("projet", "projets"),
        ("hôpital", "hôpitaux"),
        ("réseau", "réseaux"),
        ("jeu", "jeux"),
        ("travail", "travaux"),
        ("bijou", "bijoux"),
        ("festival", "festivals"),
        ("prix", "prix"),
        ("fonds", "fonds"),
    ],
)
def test_french_plurals_follow_the_ending(word: str, others: str) -> None:
    assert plural(word, FR) == others
    assert others in forms(word, FR)


@pytest.mark.parametrize(
    ("word", "others"),
    [
        ("study", "studies"),
        ("survey", "surveys"),
        ("branch", "branches"),
        ("analysis", "analyses"),
        ("child", "children"),
    ],
)
def test_english_plurals_follow_the_ending(word: str, others: str) -> None:
    assert plural(word, EN) == others
    assert forms(others, EN)[word] is Form.SINGULAR


@pytest.mark.parametrize(
    ("word", "feminine"),
    [
        ("chercheur", "chercheuse"),
        ("chercheur", "chercheure"),
        ("directeur", "directrice"),
        ("québécois", "québécoise"),
        ("public", "publique"),
        ("actif", "active"),
        ("national", "nationale"),
        ("professionnel", "professionnelle"),
        ("étudiant", "étudiante"),
    ],
)
def test_adjectives_and_people_take_a_feminine_and_nouns_of_things_need_not(word: str, feminine: str) -> None:
    assert forms(word, FR)[feminine] is Form.OTHER
    assert forms(word, FR)[f"{feminine}s"] is Form.OTHER
    assert feminine not in forms(word, FR, feminine=False)


@pytest.mark.parametrize(
    ("word", "another"),
    [
        ("donnée", "donne"),
        ("marché", "marche"),
        ("appel", "appelle"),
        ("fonds", "fond"),
        ("cours", "cour"),
        ("mois", "moi"),
        ("projet", "projette"),
        ("emploi", "emploie"),
        ("essai", "essaie"),
        ("prix", "prie"),
        ("pays", "pay"),
    ],
)
def test_no_form_is_another_word(word: str, another: str) -> None:
    assert another not in forms(word, FR)


def test_small_words_and_numbers_have_one_form() -> None:
    for word, language in product(("de", "pour", "for", "of", "a1", "2030"), Language):
        if word in forms(word, language):
            assert set(forms(word, language)) == {word} or word.isalpha()
    assert set(forms("pour", FR)) == {"pour"}
    assert set(forms("for", EN)) == {"for"}


@pytest.mark.parametrize(
    ("singular", "several", "language"),
    [
        ("appel à projets", "appels à projets", FR),
        ("livre blanc", "livres blancs", FR),
        ("établissement d'enseignement", "établissements d'enseignement", FR),
        ("réseau régional", "réseaux régionaux", FR),
        ("call for projects", "calls for projects", EN),
        ("case study", "case studies", EN),
    ],
)
def test_a_term_takes_the_plural_in_its_head(singular: str, several: str, language: Language) -> None:
    assert pluralized(singular, language) == several
