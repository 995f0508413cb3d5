"""Quotation marks and apostrophes as editions show them."""

import pytest

from pressgen.language.typography import typeset
from pressgen.model.locale import Locale

FRENCH = [Locale.FR_FR, Locale.FR_CA]
ENGLISH = [Locale.EN_CA, Locale.EN_GB, Locale.EN_US]


@pytest.mark.parametrize(
    ("typed", "french", "english"),
    [
        ('"IA et santé"', "«\u00a0IA et santé\u00a0»", "“IA et santé”"),
        ('(voir "IA")', "(voir «\u00a0IA\u00a0»)", "(voir “IA”)"),
        ('il dit "oui "non" oui"', "il dit «\u00a0oui “non” oui\u00a0»", "il dit “oui ‘non’ oui”"),
        ('il dit "oui "non""', "il dit «\u00a0oui “non”\u00a0»", "il dit “oui ‘non’”"),
        ("« IA »", "«\u00a0IA\u00a0»", "“IA”"),
        ("«IA»", "«\u00a0IA\u00a0»", "“IA”"),
        ("«\u202fIA\u202f»", "«\u00a0IA\u00a0»", "“IA”"),
        ("“IA”", "«\u00a0IA\u00a0»", "“IA”"),
        ("« a « b » c »", "«\u00a0a “b” c\u00a0»", "“a ‘b’ c”"),
        ("“a ‘b’ c”", "«\u00a0a “b” c\u00a0»", "“a ‘b’ c”"),
        ('"a "b "c" d" e"', "«\u00a0a “b ‘c’ d” e\u00a0»", "“a ‘b “c” d’ e”"),
        ("un 'mot' seul", "un «\u00a0mot\u00a0» seul", "un “mot” seul"),
        ('" IA "', "«\u00a0IA\u00a0»", "“IA”"),
        ('"*IA*" et *"IA"*', "«\u00a0*IA*\u00a0» et *«\u00a0IA\u00a0»*", "“*IA*” et *“IA”*"),
        ('"un\n\n"deux"', "«\u00a0un\n\n«\u00a0deux\u00a0»", "“un\n\n“deux”"),
        ("« »", "«\u00a0»", "“”"),
    ],
)
def test_quotation_marks_are_those_of_the_place_and_the_level(typed: str, french: str, english: str) -> None:
    assert [typeset(typed, locale) for locale in FRENCH] == [french] * 2
    assert [typeset(typed, locale) for locale in ENGLISH] == [english] * 3


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("l'IA d'aujourd'hui", "l’IA d’aujourd’hui"),
        ("don't, the teams' code", "don’t, the teams’ code"),
        ("the '90s", "the ’90s"),
        ("rock 'n' roll", "rock ’n’ roll"),
        ("the 1980's", "the 1980’s"),
        ("l’IA", "l’IA"),
        ("{{ a }}'s", "{{ a }}’s"),
    ],
)
@pytest.mark.parametrize("locale", [*FRENCH, *ENGLISH])
def test_apostrophes_are_curved_everywhere(typed: str, expected: str, locale: Locale) -> None:
    assert typeset(typed, locale) == expected


@pytest.mark.parametrize("locale", [*FRENCH, *ENGLISH])
def test_feet_and_inches_are_no_quotation(locale: Locale) -> None:
    assert typeset("5' 10\" de haut", locale) == "5' 10\" de haut"


def test_an_elided_word_may_be_quoted() -> None:
    assert typeset('l\'"IA"', Locale.FR_CA) == "l’«\u00a0IA\u00a0»"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ('"IA"', "«\u202fIA\u202f»"),
        ('"un "deux" trois"', "«\u202fun ‹\u202fdeux\u202f› trois\u202f»"),
        ("«\u00a0IA\u00a0»", "«\u202fIA\u202f»"),
    ],
)
def test_switzerland_has_thin_spaces_and_single_guillemets(typed: str, expected: str) -> None:
    assert typeset(typed, Locale.FR_CH) == expected


def test_swiss_marks_become_those_of_other_places() -> None:
    assert typeset("«\u202fun ‹\u202fdeux\u202f›\u202f»", Locale.FR_CA) == "«\u00a0un “deux”\u00a0»"
    assert typeset("«\u202fun ‹\u202fdeux\u202f›\u202f»", Locale.EN_CA) == "“un ‘deux’”"


@pytest.mark.parametrize("text", ['il a dit "oui', 'il a dit oui" et', '15" de haut'])
@pytest.mark.parametrize("locale", [*FRENCH, *ENGLISH])
def test_a_straight_mark_without_a_partner_stays(text: str, locale: Locale) -> None:
    assert typeset(text, locale) == text


def test_a_paragraph_of_a_longer_quotation_opens_or_closes_it() -> None:
    assert typeset('"un\n\ndeux."', Locale.EN_CA) == "“un\n\ndeux.”"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("aujourdhui, aujourd hui", "aujourd’hui, aujourd’hui"),
        ("quelquun, quelqu'une", "quelqu’un, quelqu’une"),
        ("lorsquil et puisquelle", "lorsqu’il et puisqu’elle"),
        ("l' IA et d’ Ottawa, qu' il", "l’IA et d’Ottawa, qu’il"),
        ("l''IA et l´IA et l‘IA", "l’IA et l’IA et l’IA"),
        ("rock 'n' roll", "rock ’n’ roll"),
    ],
)
def test_french_apostrophes_are_neither_forgotten_nor_parted(typed: str, expected: str) -> None:
    assert [typeset(typed, locale) for locale in FRENCH] == [expected] * 2


@pytest.mark.parametrize("text", ["the boys’ IA", "quelquefois", "un L ou deux"])
def test_other_words_get_no_apostrophe(text: str) -> None:
    assert [typeset(text, locale) for locale in [*FRENCH, *ENGLISH]] == [text] * 5
