"""The words of an edition."""

from pressgen.editions.wording import SUMMARY_LENGTH, Wording, beginning, wording
from pressgen.model.fact import MoneyStyle
from pressgen.model.locale import Locale
from pressgen.model.newsroom import Newsroom
from pressgen.model.text import Text, Texts
from pressgen.model.typography import Space, TypographicRule, Typography
from tests.editions.conftest import MakeRelease

FACTS = {"montant": {"money": "100000", "currency": "CAD"}, "heure": {"time": "09:00"}}


def texts(**words: str) -> Texts:
    return Texts({Locale(key.replace("_", "-")): Text(value) for key, value in words.items()})


def test_facts_are_shown_and_the_words_around_them_typeset(newsroom: Newsroom, make_release: MakeRelease) -> None:
    both = texts(fr="Jusqu'à {{ montant }} : oui, dès {{ heure }}.", en="Up to {{ montant }}: yes, from {{ heure }}.")
    release = make_release(facts=FACTS)
    french = wording(release, Locale.FR_CA, newsroom.settings)
    english = wording(release, Locale.EN_CA, newsroom.settings.model_copy(update={"money": MoneyStyle.LOCAL}))
    assert french.markdown(both) == ("Jusqu’à 100\u00a0000\u00a0$\u00a0CA\u00a0: oui, dès 9\u00a0h.")
    assert english.markdown(both) == "Up to $100,000: yes, from 9\u00a0a.m."


def test_an_unknown_fact_stays_a_hole() -> None:
    assert Wording(Locale.FR_CA).markdown(texts(fr="{{ 7*7 }} !")) == "{{ 7*7 }}!"


def test_the_place_s_own_words_come_before_its_language_s() -> None:
    words = texts(fr="fin de semaine", fr_FR="week-end")
    assert Wording(Locale.FR_FR).markdown(words) == "week-end"
    assert Wording(Locale.FR_CA).markdown(words) == "fin de semaine"
    assert Wording(Locale.EN_CA).markdown(words) == ""
    assert Wording(Locale.EN_CA).markdown(None) == ""


def test_plain_has_no_markup() -> None:
    assert Wording(Locale.FR_CA).plain(texts(fr="1. L'*IA* &amp; `code`")) == "1. L’IA & code"


def test_a_quotation_has_the_place_s_marks_outside_and_inside() -> None:
    words = texts(fr='Un "deux".\n\nTrois.', en='One "two".\n\nThree.')
    assert Wording(Locale.FR_FR).quotation(words) == "«\u00a0Un “deux”.\n\n«\u00a0Trois.\u00a0»"
    assert Wording(Locale.EN_GB).quotation(words) == "“One ‘two’.\n\n“Three.”"
    assert Wording(Locale.EN_GB).quotation(texts(fr="Un")) == ""


def test_a_newsroom_may_want_full_spaces_and_some_rules_off(newsroom: Newsroom, make_release: MakeRelease) -> None:
    manner = Typography(space=Space.FULL, off=(TypographicRule.APOSTROPHE,))
    settings = newsroom.settings.model_copy(update={"typography": manner})
    release = make_release(facts={"patients": {"number": "10000"}})
    french = wording(release, Locale.FR_FR, settings)
    assert french.markdown(texts(fr="L'IA : {{ patients }} !")) == "L'IA\u00a0: 10\u00a0000\u00a0!"
    assert french.quotation(texts(fr="L'IA !")) == "«\u00a0L'IA\u00a0!\u00a0»"
    assert french.name("L'IA !") == "L'IA\u00a0!"


def test_a_beginning_is_the_first_paragraph_cut_after_a_word() -> None:
    assert beginning("Un *mot*.\n\nDeux.") == "Un mot."
    long = beginning("mot, " * 100)
    assert len(long) <= SUMMARY_LENGTH
    assert long.endswith("mot…")
    assert beginning("x" * SUMMARY_LENGTH) == "x" * SUMMARY_LENGTH
    assert len(beginning("x" * 500)) <= SUMMARY_LENGTH
