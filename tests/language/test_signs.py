"""Dashes, ellipses, ordinals, ranges and symbols as editions show them."""

import pytest

from pressgen.language.typography import typeset
from pressgen.model.locale import REGIONAL, Language, Locale
from pressgen.model.typography import TypographicRule, Typography

PLACES = [Locale.FR_FR, Locale.FR_CA, Locale.FR_CH, Locale.EN_CA, Locale.EN_GB, Locale.EN_US]
FRENCH = [locale for locale in REGIONAL if locale.language is Language.FR]
ENGLISH = [locale for locale in REGIONAL if locale.language is Language.EN]


@pytest.mark.parametrize(
    ("typed", "french", "swiss", "closed", "british"),
    [
        ("un - deux", "un —\u00a0deux", "un –\u00a0deux", "un—deux", "un\u00a0– deux"),
        ("un – deux", "un —\u00a0deux", "un –\u00a0deux", "un—deux", "un\u00a0– deux"),
        ("un -- deux", "un —\u00a0deux", "un –\u00a0deux", "un—deux", "un\u00a0– deux"),
        ("un--deux", "un —\u00a0deux", "un –\u00a0deux", "un—deux", "un\u00a0– deux"),
        ("a - b - c", "a —\u00a0b\u00a0— c", "a –\u00a0b\u00a0– c", "a—b—c", "a\u00a0– b\u00a0– c"),
        ("a - b. C - d", "a —\u00a0b. C —\u00a0d", "a –\u00a0b. C –\u00a0d", "a—b. C—d", "a\u00a0– b. C\u00a0– d"),
    ],
)
def test_a_spaced_hyphen_is_an_aside(typed: str, french: str, swiss: str, closed: str, british: str) -> None:
    assert [typeset(typed, locale) for locale in PLACES] == [french, french, swiss, closed, british, closed]


@pytest.mark.parametrize(
    "text",
    [
        "Paris-Saclay",
        "2019 - 2020",
        "9\u00a0h - 17\u00a0h",
        "5\u00a0km - 10\u00a0km",
        "du 29\u00a0novembre - 3\u00a0décembre",
        "--fix et -5",
        "- un\n- deux",
        "un\n– deux",
    ],
)
@pytest.mark.parametrize("locale", PLACES)
def test_hyphens_of_words_lists_and_ranges_stay(text: str, locale: Locale) -> None:
    assert typeset(text, locale) == text


def test_lines_may_break_on_both_sides_of_a_dash_where_that_is_wanted() -> None:
    loose = Typography(off=(TypographicRule.DASH_SPACE,))
    assert typeset("a - b - c", Locale.FR_FR, typography=loose) == "a — b — c"
    assert typeset("a - b – c", Locale.EN_GB, typography=loose) == "a – b – c"
    none = Typography(off=(TypographicRule.DASH,))
    assert typeset("a - b — c", Locale.FR_FR, typography=none) == "a - b\u00a0— c"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Attendez... oui", "Attendez… oui"),
        ("[...]", "[…]"),
        ("fin.....", "fin…"),
        ("fin……", "fin…"),
        ("a.b.", "a.b."),
        ("etc...", "etc."),
        ("etc…", "etc."),
        ("etc.…", "etc."),
        ("le vin, etc... et", "le vin, etc. et"),
        ("sketc...", "sketc…"),
        ("un ..", "un .."),
    ],
)
@pytest.mark.parametrize("locale", PLACES)
def test_three_full_stops_are_one_sign_and_etc_needs_none(typed: str, expected: str, locale: Locale) -> None:
    assert typeset(typed, locale) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("2ème 3eme 2ième", "2e 3e 2e"),
        ("2èmes", "2es"),
        ("1ère 1ères 1ière", "1re 1res 1re"),
        ("1ier", "1er"),
        ("XXIème", "XXIe"),
        ("1er 1re 2e 2nd", "1er 1re 2e 2nd"),
        ("A2ème", "A2ème"),
        ("le 1 mai", "le 1er\u00a0mai"),
        ("le 21 mai", "le 21\u00a0mai"),
        ("1,1 mai", "1,1\u00a0mai"),
        ("système 3", "système 3"),
    ],
)
def test_french_ordinals_are_short(typed: str, expected: str) -> None:
    assert [typeset(typed, locale) for locale in FRENCH] == [expected] * len(FRENCH)


@pytest.mark.parametrize("text", ["2ème", "1ère", "le 1 mai"])
def test_french_ordinals_in_english_stay(text: str) -> None:
    assert [typeset(text, locale) for locale in ENGLISH] == [text] * len(ENGLISH)


@pytest.mark.parametrize(
    ("typed", "english"),
    [
        ("2019-2020", "2019–2020"),
        ("in 2016-17", "in 2016–17"),
        ("1999-2005, 2008-09", "1999–2005, 2008–09"),
        ("pages 10-12", "pages 10–12"),
        ("aged 18-24", "aged 18–24"),
        ("10-15%", "10–15%"),
        ("$10-15 million", "$10–15\u00a0million"),
        ("10-15 years", "10–15 years"),
    ],
)
def test_english_ranges_have_an_en_dash(typed: str, english: str) -> None:
    assert [typeset(typed, locale) for locale in ENGLISH] == [english] * len(ENGLISH)


@pytest.mark.parametrize(
    "text",
    [
        "2023-11-29",
        "2023-11",
        "2020-2019",
        "867-393-7478",
        "COVID-19",
        "A-2019-2020",
        "2019-2020-X",
        "a 3-2 win",
        "12345-6789",
        "1-2-3",
        "https://x.org/2019-2020",
    ],
)
@pytest.mark.parametrize("locale", REGIONAL)
def test_other_numbers_with_a_hyphen_keep_it(text: str, locale: Locale) -> None:
    assert typeset(text, locale) == text


@pytest.mark.parametrize("locale", FRENCH)
def test_french_ranges_keep_their_hyphen(locale: Locale) -> None:
    assert typeset("2019-2020 et 2012–2016", locale) == "2019-2020 et 2012–2016"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Copyright (c) 2026", "Copyright © 2026"),
        ("(c) Anne Roy", "(c) Anne Roy"),
        ("3x5", "3×5"),
        ("10 x 15,5", "10\u00a0×\u00a015,5"),
        ("0x10 et x86", "0x10 et x86"),
        ("un modèle 3xa, 3xyz", "un modèle 3xa, 3xyz"),
        ("1x2x3", "1x2x3"),
    ],
)
@pytest.mark.parametrize("locale", REGIONAL)
def test_symbols_have_their_sign(typed: str, expected: str, locale: Locale) -> None:
    assert typeset(typed, locale) == expected
