"""The spaces before signs, between digits and between words, as editions show them."""

import pytest

from pressgen.language.typography import typeset
from pressgen.model.locale import REGIONAL, Locale
from pressgen.model.typography import Space, TypographicRule, Typography

PLACES = [Locale.FR_FR, Locale.FR_CA, Locale.FR_CH, Locale.EN_CA, Locale.EN_GB, Locale.EN_US]


@pytest.mark.parametrize(
    ("typed", "france", "quebec", "switzerland", "english"),
    [
        ("oui !", "oui\u202f!", "oui!", "oui\u202f!", "oui!"),
        ("oui!", "oui\u202f!", "oui!", "oui\u202f!", "oui!"),
        ("oui\u00a0? non\u202f; a", "oui\u202f? non\u202f; a", "oui? non; a", "oui\u202f? non\u202f; a", "oui? non; a"),
        ("oui ?!", "oui\u202f?!", "oui?!", "oui\u202f?!", "oui?!"),
        ("note : a", "note\u00a0: a", "note\u00a0: a", "note\u202f: a", "note: a"),
        ("note: a", "note\u00a0: a", "note\u00a0: a", "note\u202f: a", "note: a"),
        ("**note**: a", "**note**\u00a0: a", "**note**\u00a0: a", "**note**\u202f: a", "**note**: a"),
        ('"a"!', "«\u00a0a\u00a0»\u202f!", "«\u00a0a\u00a0»!", "«\u202fa\u202f»\u202f!", "“a”!"),
        ("12 % et 12,5%", "12\u00a0% et 12,5\u00a0%", "12\u00a0% et 12,5\u00a0%", "12% et 12,5%", "12% et 12,5%"),
        ("10 000 voix", "10\u202f000 voix", "10\u00a0000 voix", "10\u202f000 voix", "10\u00a0000 voix"),
        ("1 234 567", "1\u202f234\u202f567", "1\u00a0234\u00a0567", "1\u202f234\u202f567", "1\u00a0234\u00a0567"),
    ],
)
def test_punctuation_and_digits_follow_the_locale(
    typed: str, france: str, quebec: str, switzerland: str, english: str
) -> None:
    expected = [france, quebec, switzerland, english, english, english]
    assert [typeset(typed, locale) for locale in PLACES] == expected


def test_thin_spaces_may_be_full_ones() -> None:
    full = Typography(space=Space.FULL)
    typed = '"Oui" : 10 000 voix ! 10\u202f000'
    assert typeset(typed, Locale.FR_FR, typography=full) == (
        "«\u00a0Oui\u00a0»\u00a0: 10\u00a0000 voix\u00a0! 10\u00a0000"
    )
    assert "\u202f" not in typeset(typed, Locale.FR_CH, typography=full)


@pytest.mark.parametrize("rule", [TypographicRule.COLON, TypographicRule.HIGH_PUNCTUATION, TypographicRule.APOSTROPHE])
def test_each_rule_can_be_off(rule: TypographicRule) -> None:
    typed = {
        TypographicRule.COLON: "note: a",
        TypographicRule.HIGH_PUNCTUATION: "oui!",
        TypographicRule.APOSTROPHE: "l'IA",
    }[rule]
    assert typeset(typed, Locale.FR_FR) != typed
    assert typeset(typed, Locale.FR_FR, typography=Typography(off=(rule,))) == typed


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("un  mot   seul", "un mot seul"),
        ("un\t mot", "un mot"),
        ("un\u00a0 mot", "un\u00a0mot"),
        ("un , deux . Trois", "un, deux. Trois"),
        ("le fichier .htaccess .", "le fichier .htaccess."),
        ("un ( deux ) trois", "un (deux) trois"),
        ("un [ deux ]", "un [deux]"),
        ("mot\u2009mot", "mot mot"),
        ("mot\u200bs\u00adet\ufeff", "motset"),
        ("*un* , deux", "*un*, deux"),
    ],
)
@pytest.mark.parametrize("locale", PLACES)
def test_there_is_one_space_where_one_belongs(typed: str, expected: str, locale: Locale) -> None:
    assert typeset(typed, locale) == expected


@pytest.mark.parametrize(
    "text",
    [
        "2023",
        "10000",
        "H3T1J4",
        "12:30",
        "3 : 1",
        "5%20",
        "en 2023 100 personnes",
        "a.\n\n: b",
        "fe80::1 et 2001:db8::",
        "00:1b:44:11:3a:b7",
        "std::vector et A::",
        "bien :) et ;-) ou :-(",
        "- [ ] acheter",
        ". . .",
        "| a  | b   |",
        "1.5 et ,5",
        "mot  \nmot",
    ],
)
@pytest.mark.parametrize("locale", REGIONAL)
def test_what_is_no_sign_of_its_own_stays(text: str, locale: Locale) -> None:
    assert typeset(text, locale) == text
