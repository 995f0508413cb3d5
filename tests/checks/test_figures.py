"""Which figures agree, which do not, and where doubt keeps the rules silent."""

from collections.abc import Sequence
from time import process_time
from zoneinfo import ZoneInfo

import pytest

from pressgen.checks import figures
from pressgen.checks.runner import check
from pressgen.model.block import ParagraphBlock, Parity, ParityMode
from pressgen.model.fact import NumberFact
from pressgen.model.finding import Finding, Severity
from pressgen.model.locale import Locale
from pressgen.model.newsroom import Newsroom, Settings
from pressgen.model.organization import Boilerplate, Organization, OrganizationName
from pressgen.model.release import Release
from pressgen.model.text import Text, Texts

DAY = "2018-04-10"


def both(french: str, english: str) -> Texts:
    return Texts({Locale.FR: Text(french), Locale.EN: Text(english)})


def a_newsroom(
    pairs: Sequence[tuple[str, str]],
    editions: tuple[Locale, ...] = (Locale.FR_CA, Locale.EN_CA),
    parity: Parity | None = None,
) -> Newsroom:
    settings = Settings(
        name=both("Presse", "Press"), url="https://example.org", zone=ZoneInfo("America/Toronto"), editions=editions
    )
    release = Release(
        id=f"{DAY}-essai",
        title=both("Titre", "Title"),
        body=tuple(ParagraphBlock(paragraph=both(*pair), parity=parity) for pair in pairs),
        facts={"lacs": NumberFact.model_validate({"number": 120})},
    )
    return Newsroom(settings, (release,))


def found(*pairs: tuple[str, str], rule: str = "figure-mismatch") -> list[Finding]:
    return [finding for finding in check(a_newsroom(pairs), figures.RULES) if finding.rule == rule]


def told(*pairs: tuple[str, str], rule: str = "figure-mismatch") -> list[str]:
    return [str(finding.message) for finding in found(*pairs, rule=rule)]


@pytest.mark.parametrize(
    ("french", "english"),
    [
        ("853 000 km de routes", "530,000 miles of road"),
        ("80 mg d’alcool", "0.08 per cent alcohol"),
        ("40 tonnes", "40,000 kg"),
        ("à 16 h 45", "at 4:45 p.m."),
        ("de 17 h 30 à 19 h 30", "from 5:30 to 7:30 p.m."),
        ("de 13 h à 16 h", "from 1 to 4 p.m."),
        ("à midi", "at 12 p.m."),
        ("100 000 € pour la France, 100 000 $ pour le Québec", "€100,000 for France, $100,000 for Québec"),
        ("depuis 10 ans", "for ten years"),
        ("depuis dix ans", "for 10 years"),
        ("un plan décennal", "a 10-year plan"),
        ("les années 1850", "the mid-1800s"),
        ("le 19e siècle", "the 19th century"),
        ("1,2 million de dollars", "$1,200,000"),
        ("5, 10 ou 50 millions de dollars", "$5 million, $10 million or $50 million"),
        ("3,5 %", "3.5 per cent"),
        ("la moitié", "50 per cent"),
        ("le 12 et le 13 avril 2018", "April 12–13, 2018"),
        ("le 1er mars", "March 1, 2018"),
        ("le 1er mars 2018", "in March 2018"),
        ("en 2016-2017", "in 2016–17"),
        ("pour l’exercice 2017-2018", "for FY2017-18"),
        ("au 867-667-5811", "at (867) 667-5811"),
        ("au 867-667-5811, poste 402", "at 1-867-667-5811, ext. 402"),
        ("une centaine de lacs", "100 lakes"),
        ("trente lacs", "30 lakes"),
        ("les 18 ans et moins", "those under 19"),
        ("20 000 pi. ca. (1 850 mètres carrés)", "20,000 sq. ft."),
        ("1,234 visiteurs", "1,234 visitors"),
        ("{{ lacs }} lacs", "120 lakes"),
        ("Cette année", "In 2018"),
        ("En septembre dernier", "In September 2017"),
        ("Aujourd’hui", "On April 10, 2018"),
        ("en tout temps", "24/7"),
        ("jusqu’au 20 juillet", "for 60 days"),
        ("deux projets", "some projects"),
    ],
)
def test_one_value_in_two_languages_is_no_fault(french: str, english: str) -> None:
    assert told((french, english)) == []


@pytest.mark.parametrize(
    ("french", "english", "message"),
    [
        ("105 000 $", "$68,000", "the amounts differ: 105 000 $ in French, $68,000 in English"),
        ("13 329 visiteurs", "13,239 visitors", "the numbers differ: 13 329 in French, 13,239 in English"),
        (
            "au 867-667-5811",
            "at 867-667-5812",
            "the telephone numbers differ: 867-667-5811 in French, 867-667-5812 in English",
        ),
        ("3 %", "5 per cent", "the percentages differ: 3 % in French, 5 per cent in English"),
        ("le 18 février", "February 26", "the dates differ: 18 février in French, February 26 in English"),
        ("le 13 juin 2016", "July 13, 2016", "the dates differ: 13 juin 2016 in French, July 13, 2016 in English"),
        ("en 1990", "in 1993", "the dates differ: 1990 in French, 1993 in English"),
        ("à 16 h 45", "at 4:55 p.m.", "the times differ: 16 h 45 in French, 4:55 p.m. in English"),
        ("à 10 h (HNE)", "at 10 a.m. (PST)", "the time zones differ: HNE in French, PST in English"),
        ("465 000 $", "$465,00", "the amounts differ: 465 000 $ in French, $465,00 in English"),
        ("100 000 €", "$100,000", "the amounts differ: 100 000 € in French, $100,000 in English"),
        (
            "1 billion de dollars",
            "$1 billion",
            "the amounts differ: 1 billion de dollars in French, $1 billion in English",
        ),
        ("853 000 km", "530,000 km", "the numbers differ: 853 000 in French, 530,000 in English"),
        ("trente lacs", "20 lakes", "the numbers differ: trente in French, 20 in English"),
        ("{{ lacs }} lacs", "130 lakes", "the numbers differ: {{ lacs }} in French, 130 in English"),
    ],
)
def test_two_values_are_one_fault_that_names_both(french: str, english: str, message: str) -> None:
    (finding,) = found((french, english))

    assert str(finding.message) == message
    assert finding.severity is Severity.ERROR
    assert len(finding.related) == 1


def test_a_figure_that_one_language_has_alone_is_a_warning() -> None:
    (finding,) = found(("Les 75 juges partent.", "The judges leave."))

    assert str(finding.message) == "75 is missing in English"
    assert finding.severity is Severity.WARNING


def test_a_figure_that_moved_to_another_text_is_no_fault() -> None:
    assert told(("Il y a 1 500 lacs.", "There are lakes."), ("Ils sont profonds.", "The 1,500 are deep.")) == []


def test_figures_that_change_places_are_faults() -> None:
    assert len(told(("1 500 lacs et 800 îles.", "1,500 lakes."), ("900 ponts.", "950 bridges and 800 islands."))) == 1


def test_a_figure_that_stands_elsewhere_too_does_not_hide_a_fault() -> None:
    texts = [("Il y a 1 500 lacs.", "There are 1,800 lakes."), ("Et 1 500 îles.", "And 1,500 islands.")]

    assert len(told(*texts)) == 1


def test_a_range_that_one_language_lacks_is_told_once() -> None:
    assert told(("Le plan 2030-2040", "The plan")) == ["2030 is missing in English"]


def test_a_value_that_one_language_lacks_is_told_once_a_text() -> None:
    assert len(told(("De 45 km à 45 km et 45 km.", "From here to there."))) == 1


@pytest.mark.parametrize("mode", list(ParityMode))
def test_a_block_that_differs_on_purpose_is_left_alone(mode: ParityMode) -> None:
    newsroom = a_newsroom([("105 000 $", "$68,000")], parity=Parity(mode=mode, because="deux programmes"))

    assert check(newsroom, figures.RULES) == ()


def test_what_releases_share_is_compared_too() -> None:
    name = OrganizationName(name=both("Institut", "Institute"))
    about = Boilerplate(text=both("Il a 56 membres.", "It has 65 members."))
    newsroom = a_newsroom([("Texte.", "Text.")])
    institute = Organization(id="institut", names=(name,), boilerplates=(about,))
    shared = Newsroom(newsroom.settings, (), {"institut": institute})

    assert [str(finding.message) for finding in check(shared, figures.RULES)] == [
        "the numbers differ: 56 in French, 65 in English"
    ]


@pytest.mark.parametrize(
    "english",
    [
        "Tuesday, April 17, 2018",
        "Tuesday 17 April",
        "Saturday and Sunday, April 14 and 15",
        "Tuesday, January 15",
        "Wednesday, January 10",
        "Friday, November 30",
    ],
)
def test_a_weekday_that_may_be_meant_is_right(english: str) -> None:
    assert told(("Bientôt", f"Soon, on {english}"), rule="weekday-mismatch") == []


@pytest.mark.parametrize(
    ("french", "english"),
    [
        ("Le mercredi 17 avril", "Soon"),
        ("Le mardi 17 avril 2019", "Soon"),
        ("Bientôt", "On Tuesday 18 April"),
        ("Bientôt", "On Monday, April 17, 2018"),
    ],
)
def test_a_weekday_on_another_day_is_a_fault(french: str, english: str) -> None:
    assert len(told((french, english), rule="weekday-mismatch")) == 1


@pytest.mark.parametrize(
    ("french", "english", "message"),
    [
        (
            "Le comité siège lundi.",
            "The committee sits on Tuesday.",
            "the days of the week differ: lundi in French, Tuesday in English",
        ),
        ("Le pont ouvre en mars.", "The bridge opens in April.", "the months differ: mars in French, April in English"),
        ("Début mai", "In early March", "the months differ: mai in French, March in English"),
        ("Tous les lundis", "Every Monday", None),
        ("Lundi et mardi", "On Tuesday and Wednesday", None),
        ("Dès samedi", "From the weekend on", None),
        ("En mars", "It may march in March", None),
        ("En avril", "It may do so. May we?", None),
        ("Le 12 avril, puis en mai", "On April 12, then in June", None),
    ],
)
def test_a_weekday_or_a_month_alone_is_the_same_in_both_languages(
    french: str, english: str, message: str | None
) -> None:
    found_here = found((french, english))

    assert [str(finding.message) for finding in found_here] == ([message] if message else [])
    assert all(finding.severity is Severity.WARNING for finding in found_here)


@pytest.mark.parametrize(
    ("french", "english", "count"),
    [
        ("Le 31 février 2026", "On February 31, 2026", 2),
        ("Le 29 février 2023", "Soon", 1),
        ("Le 29 février", "On February 29", 0),
        ("Le 29 février 2024", "On February 29, 2024", 0),
        ("Le 30 et le 31 juin", "Soon", 1),
        ("Bientôt", "In June 31 projects began, and last April 31 others", 0),
    ],
)
def test_a_date_that_no_calendar_has_is_a_fault(french: str, english: str, count: int) -> None:
    assert len(told((french, english), rule="impossible-date")) == count


def test_a_date_that_no_calendar_has_says_nothing_of_weekdays() -> None:
    assert told(("Le lundi 31 avril", "Soon"), rule="weekday-mismatch") == []


def test_the_dollar_of_home_needs_no_country() -> None:
    assert told(("100 000 $", "$100,000"), rule="ambiguous-dollar") == []


@pytest.mark.parametrize(
    "editions", [(Locale.FR_FR, Locale.EN_GB), (Locale.FR_CA, Locale.FR_FR), (Locale.EN_CA, Locale.EN_US)]
)
def test_the_dollar_of_readers_in_several_countries_needs_one(editions: tuple[Locale, ...]) -> None:
    newsroom = a_newsroom([("100 000 $", "$100,000")], editions)

    assert "ambiguous-dollar" in {finding.rule for finding in check(newsroom, figures.RULES)}


def test_a_dollar_that_an_amount_names_is_meant_throughout() -> None:
    newsroom = a_newsroom(
        [("4,8 millions de dollars canadiens, puis 100 000 $", "C$4.8 million, then $100,000")],
        (Locale.FR_CA, Locale.EN_CA, Locale.FR_FR),
    )

    assert check(newsroom, figures.RULES) == ()


def test_doubtful_dollars_are_told_once_in_each_language() -> None:
    newsroom = a_newsroom([("100 000 $ et 5 $", "$100,000 and $5"), ("6 $", "$6")], (Locale.FR_FR, Locale.EN_GB))
    found = [finding.rule for finding in check(newsroom, figures.RULES)]

    assert found == ["ambiguous-dollar", "ambiguous-dollar"]


def test_a_dollar_beside_another_dollar_needs_a_country() -> None:
    texts = ("100 000 $ et 80 000 $ US", "$100,000 and US$80,000")

    assert told(texts, rule="ambiguous-dollar") == [
        "nothing says whose dollar this is: 100 000 $",
        "nothing says whose dollar this is: $100,000",
    ]


@pytest.mark.parametrize(
    ("french", "english", "count"),
    [
        ("https://example.org/fr/plan", "https://example.org/en/plan", 0),
        ("https://yukon.ca/plan-daction", "https://yukon.ca/action-plan", 0),
        ("https://example.org/brief-fra.html", "https://example.org/brief-eng.html", 0),
        ("https://example.org/2017/plan", "https://example.org/2018/plan", 0),
        ("bourses@example.org", "grants@example.org", 0),
        ("bourses@example.org", "bourse@example.org", 1),
        ("yukon.ca/lacs", "yukno.ca/lacs", 1),
    ],
)
def test_addresses_differ_by_a_slip_or_on_purpose(french: str, english: str, count: int) -> None:
    assert len(told((f"Voir {french}.", f"See {english}."), rule="address-mismatch")) == count


def test_a_text_full_of_differences_takes_time_in_proportion_to_its_length() -> None:
    def seconds(size: int) -> float:
        french = " ".join(f"{number}9 lacs" for number in range(1000, 1000 + size))
        english = " ".join(f"{number}7 lakes" for number in range(1000, 1000 + size))
        newsroom = a_newsroom([(french, english)])
        start = process_time()
        check(newsroom, figures.RULES)
        return process_time() - start

    seconds(50)

    assert seconds(800) < 10 * seconds(200)
