"""Accents on capitals and ligatures, in French alone."""

import pytest

from pressgen.language.letters import doubtful_capitals
from pressgen.language.typography import typeset
from pressgen.model.locale import REGIONAL, Language, Locale

FRENCH = [locale for locale in REGIONAL if locale.language is Language.FR]
ENGLISH = [locale for locale in REGIONAL if locale.language is Language.EN]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("l’Etat et les Etats-Unis", "l’État et les États-Unis"),
        ("Ecoles, Etudes, Elèves, Elus", "Écoles, Études, Élèves, Élus"),
        ("Evaluation des besoins", "Évaluation des besoins"),
        ("le ministère de l’Education nationale", "le ministère de l’Éducation nationale"),
        ("la Transition, une Edition", "la Transition, une Édition"),
        ("A propos de nous", "À propos de nous"),
        ("Oui. A partir du 1er\u00a0mai", "Oui. À partir du 1er\u00a0mai"),
        ("(A Paris)", "(À Paris)"),
        ("en Ile-de-France", "en Île-de-France"),
        ("un coeur, des soeurs, une manoeuvre", "un cœur, des sœurs, une manœuvre"),
        ("les oeuvres, un oeil, des oeufs, ex aequo", "les œuvres, un œil, des œufs, ex æquo"),
        ("un foetus, l’oedème", "un fœtus, l’œdème"),
    ],
)
def test_french_letters_are_complete(typed: str, expected: str) -> None:
    assert [typeset(typed, locale) for locale in FRENCH] == [expected] * len(FRENCH)
    assert [letters(typeset(typed, locale)) for locale in ENGLISH] == [letters(typed)] * len(ENGLISH)


def letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


@pytest.mark.parametrize(
    "text",
    [
        "Etienne et Emile",
        "Education for All",
        "le Global Education Fund",
        "la vitamine A la plus courante",
        "le plan A partir d’ici",
        "A. Roy",
        "Etatique",
        "Erasmus et Ecosystem",
        "coexister, poêle, Noël, moelle, coefficient",
        "Le Coeur et M.\u00a0Lecoeur",
        "mon coeurs2",
    ],
)
@pytest.mark.parametrize("locale", FRENCH)
def test_names_and_other_words_keep_their_letters(text: str, locale: Locale) -> None:
    assert letters(typeset(text, locale)) == letters(text)


def test_a_word_that_is_english_too_is_doubtful() -> None:
    assert [start for start, _, _ in doubtful_capitals("Le Global Education Fund et l’Education, Etat")] == [10]
