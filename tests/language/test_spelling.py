"""Words are looked up as each country spells them; names, code and foreign paragraphs are left alone."""

import pytest

from pressgen.language import spelling
from pressgen.language.spelling import names_within, suggestion, unknown_words
from pressgen.model.errors import EnvironmentFault
from pressgen.model.locale import Locale


def unknown(text: str, *locales: Locale, known: tuple[str, ...] = ()) -> list[str]:
    return [found.word for found in unknown_words(text, locales or (Locale.FR_CA,), known)]


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("L’intelligence artificielle aide l'hôpital jusqu’à aujourd'hui, lorsqu'elle sert.", Locale.FR_CA),
        ("Les équipes franco-québécoises, un courriel, l’évènement ou l'événement : l’œuvre.", Locale.FR_CA),
        ("Gustave Roussy et le CHUM, avec DeepMind, sur COVID-19 et H2O.", Locale.FR_FR),
        ("Voir https://ovh.exemple/zorglub ou zorglub@exemple.org, `zorglub` et {{ zorglub }}.", Locale.FR_FR),
        ("Le site exemple.zorglub et @zorglub, #zorglub.", Locale.FR_FR),
        ("socio-économique, méta-analyse, arc-en-ciel, week-end", Locale.FR_FR),
        ("The organization’s colour, the centre; they don’t analyze teams’ co-operation.", Locale.EN_CA),
        ("The organisation analyses the programme.", Locale.EN_GB),
        ("The center's color, traveling pre-budget.", Locale.EN_US),
    ],
)
def test_good_words_and_names_are_left_alone(text: str, locale: Locale) -> None:
    assert unknown(text, locale) == []


@pytest.mark.parametrize(
    ("text", "locale", "expected"),
    [
        ("Des données intéropérables.", Locale.FR_CA, ["intéropérables"]),
        ("L'hospitalisaton et *l’équippe* qu’apelle", Locale.FR_FR, ["hospitalisaton", "équippe", "apelle"]),
        ("Des équipes franco-canadiènnes.", Locale.FR_CA, ["canadiènnes"]),
        ("Intéropérables sont les données.", Locale.FR_CA, ["Intéropérables"]),
        ("The color of the center.", Locale.EN_CA, ["color", "center"]),
        ("The colour of the centre.", Locale.EN_US, ["colour", "centre"]),
        ("The comittee's colour; the **recieved** data", Locale.EN_GB, ["comittee", "recieved"]),
    ],
)
def test_words_that_no_dictionary_has_are_found(text: str, locale: Locale, expected: list[str]) -> None:
    assert unknown(text, locale) == expected


def test_a_word_is_found_at_its_place() -> None:
    text = "Des\n**données** l’intéropérabilité\u00a0!"
    (found,) = unknown_words(text, (Locale.FR,))

    assert text[found.start : found.end] == found.word == "intéropérabilité"


def test_words_that_two_countries_share_have_to_be_right_in_one_of_them() -> None:
    assert unknown("The colour, the color, the colur.", Locale.EN_CA, Locale.EN_US) == ["colur"]


def test_known_words_are_right_in_the_plural_too() -> None:
    assert unknown("Des chercheures et une chercheure.", known=("chercheure",)) == []


def test_a_paragraph_in_another_language_is_another_fault() -> None:
    assert unknown("The government announces new funding for research.\n\nDes donnéees ouvertes ici.") == ["donnéees"]


def test_capitals_within_a_sentence_make_names() -> None:
    assert list(names_within("Zorglub annonce, avec Fantasio et le Marsupilami. Spip vient.")) == [
        "fantasio",
        "marsupilami",
    ]


def test_what_may_have_been_meant_is_suggested() -> None:
    assert suggestion("intéropérables", Locale.FR_CA) == "interopérables"
    assert suggestion("comittee", Locale.EN_CA) == "committee"
    assert suggestion("hospitalisaton", Locale.FR_CA) == "hospitalisation"


def test_without_dictionaries_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spelling, "find_spec", lambda name: None)

    with pytest.raises(EnvironmentFault) as caught:
        list(unknown_words("mot", (Locale.FR,)))
    assert caught.value.hint is not None
    assert str(caught.value.hint) == 'run: pip install "pressgen[spelling]"'
