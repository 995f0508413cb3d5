"""French and English are told apart; names are neither."""

import pytest

from pressgen.language.identification import foreign, identified, leaning
from pressgen.model.locale import Language

FR, EN = Language.FR, Language.EN


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Nous sommes ravis que le pont soit rouvert.", FR),
        ("We are delighted that the bridge is open again.", EN),
        ("L’annonce d’aujourd’hui démontre qu’il faut agir.", FR),
        ("The inspector called for an inspection at the Whitehorse Centre in September 2017 under the Act.", EN),
        ("Fonds de recherche du Québec – Santé", None),
        ("Ministère de l'Enseignement supérieur, de la Recherche et de l'Innovation", None),
        ("Association for the Protection of the Lakes of the North", None),
        ("Université de Montréal", None),
        ("Contact", None),
        ("", None),
        ("Le ministère a publié « The Report of the Committee on the Use of Data of the Land ».", None),
        ("Le ministère a publié *The Report of the Committee on the Use of Data of the Land*.", None),
        ("« Nous sommes ravis que le pont soit rouvert. »", FR),
    ],
)
def test_a_sentence_has_a_language_and_a_name_has_none(words: str, language: Language | None) -> None:
    assert identified(words) is language


def test_a_headline_needs_no_sentence_but_more_small_words() -> None:
    words = "Lancement des services pour le mieux-être et la lutte contre la toxicomanie"

    assert identified(words) is None
    assert identified(words, headline=True) is FR
    assert identified("Fonds de recherche du Québec", headline=True) is None


def test_the_foreign_paragraph_of_a_text_is_found_where_it_stands() -> None:
    french = "Les *travaux* ont duré deux ans, et nous en sommes **fiers**."
    text = f"The bridge is open again, and we are proud of it.\n\n- {french}\n\nIt will be open for all of the year."
    ((start, end),) = foreign(text, EN)

    assert text[start:end] == french
    assert [text[slice(*span)] for span in foreign(text, FR)] == [
        "The bridge is open again, and we are proud of it.",
        "It will be open for all of the year.",
    ]


def test_names_and_titles_in_the_other_language_do_not_make_a_paragraph_foreign() -> None:
    text = (
        "The Fonds de recherche du Québec – Santé and the Centre hospitalier de l'Université de Montréal published "
        "“Livre blanc des données de la santé et de la recherche” with the École de technologie supérieure."
    )

    assert not list(foreign(text, EN))
    assert not list(foreign("[Nous sommes là pour vous, et nous le disons.](https://www.example.org)", EN))


def test_words_lean_to_the_language_of_their_only_small_words() -> None:
    assert leaning("Livre blanc des données de santé") is FR
    assert leaning("Health Data Hub") is None
    assert leaning("Fonds de recherche of Québec") is None
