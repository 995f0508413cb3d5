"""Typed facts in running text: what is read, with which value, and what is no figure."""

from datetime import time
from decimal import Decimal

import pytest

from pressgen.language.readings import Amount, CalendarDate, Period, ReadingKind, readings
from pressgen.model.locale import Locale

FR, EN = Locale.FR, Locale.EN
K = ReadingKind


def told(words: str, locale: Locale) -> list[tuple[ReadingKind, object]]:
    return [(reading.kind, reading.value) for reading in readings(words, locale)]


def amount(number: str, currency: str) -> tuple[ReadingKind, Amount]:
    return K.MONEY, Amount(Decimal(number), currency)


@pytest.mark.parametrize(
    ("words", "locale", "kind", "value"),
    [
        ("13 329 visiteurs", FR, K.NUMBER, "13329"),
        ("13\u00a0329 visiteurs", FR, K.NUMBER, "13329"),
        ("13\u202f329,5 km", FR, K.NUMBER, "13329.5"),
        ("1\u2009234", FR, K.NUMBER, "1234"),
        ("13,329.5 km", EN, K.NUMBER, "13329.5"),
        ("10 000 people", EN, K.NUMBER, "10000"),
        ("5 millions d’extraits", FR, K.NUMBER, "5000000"),
        ("1,2 milliard", FR, K.NUMBER, "1200000000"),
        ("2 billions", FR, K.NUMBER, "2000000000000"),
        ("2 billion", EN, K.NUMBER, "2000000000"),
        ("7.5 Million", EN, K.NUMBER, "7500000"),
        ("**1 200** personnes", FR, K.NUMBER, "1200"),
        ("3 %", FR, K.PERCENTAGE, "3"),
        ("12,5 pour cent", FR, K.PERCENTAGE, "12.5"),
        ("12 p. 100", FR, K.PERCENTAGE, "12"),
        ("0.08 per cent", EN, K.PERCENTAGE, "0.08"),
        ("63.5%", EN, K.PERCENTAGE, "63.5"),
        ("la 2e vague", FR, K.ORDINAL, "2"),
        ("la 1re fois", FR, K.ORDINAL, "1"),
        ("son 75ᵉ".replace("ᵉ", "e"), FR, K.ORDINAL, "75"),
        ("1<sup>er</sup> prix", FR, K.ORDINAL, "1"),
        ("the 2nd wave", EN, K.ORDINAL, "2"),
        ("en 2018,", FR, K.YEAR, "2018"),
        ("vingt-cinq personnes", FR, K.WORDS, "25"),
        ("quatre-vingt-dix-neuf", FR, K.WORDS, "99"),
        ("soixante et onze", FR, K.WORDS, "71"),
        ("deux cent mille", FR, K.WORDS, "200000"),
        ("un million de fois", FR, K.WORDS, "1000000"),
        ("une centaine", FR, K.WORDS, "100"),
        ("la seconde vague", FR, K.WORDS, "2"),
        ("la moitié", FR, K.WORDS, "0.5"),
        ("a dozen", EN, K.WORDS, "12"),
        ("one hundred and five", EN, K.WORDS, "105"),
        ("a hundred", EN, K.WORDS, "100"),
        ("less than one per cent", EN, K.WORDS, "1"),
    ],
)
def test_a_number_is_read_by_its_value(words: str, locale: Locale, kind: ReadingKind, value: str) -> None:
    assert told(words, locale) == [(kind, Decimal(value))]


@pytest.mark.parametrize(
    ("words", "locale", "value"),
    [
        ("100 000 €", FR, ("100000", "EUR")),
        ("100 000€", FR, ("100000", "EUR")),
        ("105 000 $", FR, ("105000", "$")),
        ("105 000 $ CA", FR, ("105000", "CAD")),
        ("105 000 $ US", FR, ("105000", "USD")),
        ("1,2 million de dollars", FR, ("1200000", "$")),
        ("5 millions d’euros", FR, ("5000000", "EUR")),
        ("5,9 millions de dollars canadiens", FR, ("5900000", "CAD")),
        ("25 millions de dollars (USD)", FR, ("25000000", "USD")),
        ("9,7 M$", FR, ("9700000", "$")),
        ("10 k$", FR, ("10000", "$")),
        ("2,5 Md€", FR, ("2500000000", "EUR")),
        ("$68,000", EN, ("68000", "$")),
        ("CA$68,000", EN, ("68000", "CAD")),
        ("US$68,000", EN, ("68000", "USD")),
        ("C$5", EN, ("5", "CAD")),
        ("A $29 ticket", EN, ("29", "$")),
        ("CAD $5.9 million", EN, ("5900000", "CAD")),
        ("$68,000 CAD", EN, ("68000", "CAD")),
        ("$180-billion", EN, ("180000000000", "$")),
        ("£5m", EN, ("5000000", "GBP")),
        ("10 Canadian dollars", EN, ("10", "CAD")),
        ("EUR 5", EN, ("5", "EUR")),
        ("$465,00", EN, ("465", "$")),
        ("25 cents", EN, ("0.25", "$")),
    ],
)
def test_an_amount_has_a_number_and_a_currency(words: str, locale: Locale, value: tuple[str, str]) -> None:
    assert told(words, locale) == [amount(*value)]


@pytest.mark.parametrize(
    ("words", "locale", "values"),
    [
        ("5, 10 ou 50 millions de dollars", FR, [amount("5e6", "$"), amount("10e6", "$"), amount("50e6", "$")]),
        ("$5 to $10 million", EN, [amount("5e6", "$"), amount("10e6", "$")]),
        ("de 10 à 15 %", FR, [(K.PERCENTAGE, Decimal(10)), (K.PERCENTAGE, Decimal(15))]),
        ("2016–17", EN, [(K.YEAR, Decimal(2016)), (K.YEAR, Decimal(2017))]),
        ("2016-2017", FR, [(K.YEAR, Decimal(2016)), (K.YEAR, Decimal(2017))]),
        ("exercice 2018-2019", FR, [(K.YEAR, Decimal(2018)), (K.YEAR, Decimal(2019))]),
        ("FY2018-19", EN, [(K.YEAR, Decimal(2018)), (K.YEAR, Decimal(2019))]),
        ("FY2018–2019", EN, [(K.YEAR, Decimal(2018)), (K.YEAR, Decimal(2019))]),
        ("the 2018–19 fiscal year", EN, [(K.YEAR, Decimal(2018)), (K.YEAR, Decimal(2019))]),
        ("FY2018", EN, [(K.YEAR, Decimal(2018))]),
        ("fiscal year 2018", EN, [(K.YEAR, Decimal(2018))]),
    ],
)
def test_the_numbers_of_a_list_or_a_range_share_what_follows(
    words: str, locale: Locale, values: list[tuple[ReadingKind, object]]
) -> None:
    assert told(words, locale) == values


@pytest.mark.parametrize(
    ("words", "locale", "dates"),
    [
        ("January 26, 2018", EN, [(2018, 1, 26)]),
        ("26 January 2018", EN, [(2018, 1, 26)]),
        ("the 26th of January", EN, [(None, 1, 26)]),
        ("Jan. 26", EN, [(None, 1, 26)]),
        ("April 12 to 15, 2018", EN, [(2018, 4, 12), (2018, 4, 15)]),
        ("April 12, 13 and 15", EN, [(None, 4, 12), (None, 4, 13), (None, 4, 15)]),
        ("May 2018", EN, [(2018, 5, None)]),
        ("26 janvier 2018", FR, [(2018, 1, 26)]),
        ("1<sup>er</sup> mars", FR, [(None, 3, 1)]),
        ("1er mars 2018", FR, [(2018, 3, 1)]),
        ("les 12 et 13 avril 2018", FR, [(2018, 4, 12), (2018, 4, 13)]),
        ("du 12 au 15 avril", FR, [(None, 4, 12), (None, 4, 15)]),
        ("en juillet 2018", FR, [(2018, 7, None)]),
        ("2018-01-26", FR, [(2018, 1, 26)]),
        ("26/01/2018", EN, [(2018, 1, 26)]),
        ("01/02/2018", FR, [(2018, 2, 1)]),
        ("01/02/2018", Locale.EN_US, [(2018, 1, 2)]),
    ],
)
def test_each_day_of_a_date_is_read(
    words: str, locale: Locale, dates: list[tuple[int | None, int, int | None]]
) -> None:
    assert told(words, locale) == [(K.DATE, CalendarDate(*date)) for date in dates]


@pytest.mark.parametrize(
    ("words", "locale", "values"),
    [
        ("4:45 p.m.", EN, [(K.TIME, time(16, 45))]),
        ("12 p.m.", EN, [(K.TIME, time(12))]),
        ("12:15 am", EN, [(K.TIME, time(0, 15))]),
        ("at noon", EN, [(K.TIME, time(12))]),
        ("10 a.m. ET", EN, [(K.TIME, time(10)), (K.ZONE, "eastern")]),
        ("10 a.m. (Eastern Daylight Time)", EN, [(K.TIME, time(10)), (K.ZONE, "eastern")]),
        ("9:54 a.m. Paris time", EN, [(K.TIME, time(9, 54)), (K.ZONE, "paris")]),
        ("16 h 45", FR, [(K.TIME, time(16, 45))]),
        ("16h45", FR, [(K.TIME, time(16, 45))]),
        ("20 h", FR, [(K.TIME, time(20))]),
        ("à minuit", FR, [(K.TIME, time(0))]),
        ("10 h (HNE)", FR, [(K.TIME, time(10)), (K.ZONE, "eastern")]),
        ("10 h, heure de l’Est", FR, [(K.TIME, time(10)), (K.ZONE, "eastern")]),
        ("9 h 54 (heure de Paris)", FR, [(K.TIME, time(9, 54)), (K.ZONE, "paris")]),
        ("années 1850", FR, [(K.PERIOD, Period(1850, 1859))]),
        ("mid-1800s", EN, [(K.PERIOD, Period(1800, 1899))]),
        ("the 1980s", EN, [(K.PERIOD, Period(1980, 1989))]),
        ("XIXe siècle", FR, [(K.PERIOD, Period(1801, 1900))]),
        ("19th century", EN, [(K.PERIOD, Period(1801, 1900))]),
    ],
)
def test_times_zones_and_periods_are_read(words: str, locale: Locale, values: list[tuple[ReadingKind, object]]) -> None:
    assert told(words, locale) == values


def test_a_weekday_is_read_with_its_date_alone() -> None:
    assert told("le mardi 17 avril", FR) == [(K.WEEKDAY, 1), (K.DATE, CalendarDate(None, 4, 17))]
    assert told("Wednesday, April 18", EN) == [(K.WEEKDAY, 2), (K.DATE, CalendarDate(None, 4, 18))]
    assert told("We meet on Sunday.", EN) == []


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("867-667-5811", "8676675811"),
        ("(867) 667-5811", "8676675811"),
        ("(867) 667- 5811", "8676675811"),
        ("1-877-667-5811", "8776675811"),
        ("867‑667‑5811", "8676675811"),
        ("867-667-5811, poste 402", "8676675811x402"),
        ("867-667-5811 ext. 402", "8676675811x402"),
        ("667-5811", "6675811"),
        ("01 42 11 42 11", "0142114211"),
        ("+33 6 17 11 37 42", "33617113742"),
        ("+33 (0)6 17 11 37 42", "33617113742"),
    ],
)
def test_a_telephone_number_is_its_digits(words: str, value: str) -> None:
    assert told(words, FR) == [(K.PHONE, value)]


@pytest.mark.parametrize(
    ("words", "kind", "value"),
    [
        ("https://yukon.ca/en/health.", K.URL, "yukon.ca/health"),
        ("https://www.yukon.ca/fr/health/", K.URL, "yukon.ca/health"),
        ("yukon.ca/health", K.URL, "yukon.ca/health"),
        ("fr.example.org/2017", K.URL, "example.org/2017"),
        ("https://example.org/plan-fra.html", K.URL, "example.org/plan.html"),
        ("[le plan 12](https://example.org/plan)", K.URL, "example.org/plan"),
        ("[example.org](https://example.org)", K.URL, "example.org"),
        ("<Presse@Example.org>", K.EMAIL, "presse@example.org"),
        ("[presse@example.org](mailto:presse@example.org?subject=1)", K.EMAIL, "presse@example.org"),
        ("{{ lacs }}", K.FACT, "lacs"),
    ],
)
def test_addresses_and_facts_are_read_once(words: str, kind: ReadingKind, value: str) -> None:
    addresses = [pair for pair in told(words, FR) if pair[0] in (K.URL, K.EMAIL, K.FACT)]

    assert addresses == [(kind, value)]


@pytest.mark.parametrize(
    "words",
    [
        "C-45",
        "COVID-19",
        "3D",
        "Y1A 2C6",
        "G7",
        "120B, chemin Industriel",
        "version 18.3.2",
        "pour cent",
        "1. Un lac",
        "un",
    ],
)
def test_names_and_list_marks_are_no_figures(words: str) -> None:
    assert told(words, FR) == []


@pytest.mark.parametrize("words", ["and one of us", "money", "attention", "May I?", "Tier 2 September intake"])
def test_english_words_are_no_figures(words: str) -> None:
    assert [pair for pair in told(words, EN) if pair[0] is not K.NUMBER] == []


@pytest.mark.parametrize(
    ("words", "locale", "piece"),
    [
        ("Le prix\u00a0: 100\u00a0000\u00a0$\u00a0CA.", FR, "100\u00a0000\u00a0$\u00a0CA"),
        ("It cost **$1.2 million** then", EN, "$1.2 million"),
        ("Call (867) 667-5811 now", EN, "(867) 667-5811"),
        ("On January 26, 2018, we", EN, "January 26, 2018"),
        ("10 h (HNE)", FR, "HNE"),
    ],
)
def test_a_reading_knows_where_it_stands(words: str, locale: Locale, piece: str) -> None:
    reading = readings(words, locale)[-1]

    assert words[reading.start : reading.end] == piece


def test_a_line_end_within_a_paragraph_is_a_space() -> None:
    assert told("1,2\nmillion\nde dollars", FR) == [amount("1200000", "$")]
    assert told("Il y en a 12\n\n300 autres", FR) == [(K.NUMBER, Decimal(12)), (K.NUMBER, Decimal(300))]
