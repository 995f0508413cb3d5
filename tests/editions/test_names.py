"""Organisations, people and images as an edition shows them."""

from datetime import date

from pressgen.editions.names import Names, of_language
from pressgen.editions.wording import Wording
from pressgen.language.official import official_names
from pressgen.model.edition import ShownPerson
from pressgen.model.image import CaptionedPicture
from pressgen.model.locale import Locale
from pressgen.model.newsroom import Newsroom
from pressgen.model.organization import NamedOrganization
from pressgen.model.person import NamedPerson
from tests.editions.conftest import LOGO, PHOTO

FOLDER = "releases/2023-11-29-laureats"


def names(newsroom: Newsroom, locale: Locale, day: date = date(2023, 11, 29)) -> Names:
    return Names(newsroom, day, Wording(locale, official_names(newsroom)))


def test_a_name_in_another_language_says_so(newsroom: Newsroom) -> None:
    shown = names(newsroom, Locale.EN_CA).organization("frqs")
    assert shown
    assert (shown.name, shown.acronym, shown.language) == (
        "Fonds de recherche du Québec\u00a0– Santé",
        "FRQS",
        "fr",
    )
    assert shown.website == ""
    assert shown.logo
    assert (shown.logo.file, shown.logo.alt) == (LOGO, shown.name)


def test_a_name_in_the_edition_s_language_needs_no_mark(newsroom: Newsroom) -> None:
    shown = names(newsroom, Locale.FR_CA).organization("frqs")
    assert shown
    assert (shown.language, shown.website) == ("", "https://frq.example.org/fr")
    assert shown.logo
    assert shown.logo.alt == "Logo du FRQS"


def test_names_and_titles_are_those_of_the_day(newsroom: Newsroom) -> None:
    before, after = names(newsroom, Locale.FR_CA, date(2019, 11, 28)), names(newsroom, Locale.FR_CA)
    shown = before.organization("hdh"), after.organization("hdh")
    assert [organization and organization.name for organization in shown] == ["Institut des données", "Health Data Hub"]
    assert before.person("combes") == ShownPerson("Stéphanie Combes", "cheffe de projet")
    assert after.person("combes") == ShownPerson("Stéphanie Combes", "directrice du Health Data Hub")


def test_a_title_without_words_is_left_out(newsroom: Newsroom) -> None:
    shown = names(newsroom, Locale.EN_CA, date(2019, 11, 28)).person("combes")
    assert shown == ShownPerson("Stéphanie Combes", "")


def test_who_is_named_in_place_needs_no_record(newsroom: Newsroom) -> None:
    english = names(newsroom, Locale.EN_CA)
    university = NamedOrganization.model_validate({"name": {"fr": "Université d'Ici"}})
    person = NamedPerson.model_validate({"name": "J. O'Neil", "title": {"fr": "chercheur", "en": "researcher"}})
    shown = english.organization(university)
    assert shown
    assert (shown.id, shown.name, shown.language) == ("", "Université d’Ici", "fr")
    assert english.person(person) == ShownPerson("J.\u00a0O’Neil", "researcher")


def test_an_unknown_record_is_nothing(newsroom: Newsroom) -> None:
    assert names(newsroom, Locale.FR_CA).organization("chum") is None
    assert names(newsroom, Locale.FR_CA).person("roy") is None


def test_an_image_needs_its_file_and_its_words(newsroom: Newsroom) -> None:
    picture = CaptionedPicture.model_validate(
        {"file": "equipe.jpg", "alt": {"fr": "L'équipe"}, "caption": {"fr": "L'*équipe*"}, "credit": "A. Roy"}
    )
    shown = names(newsroom, Locale.FR_CA).image(picture, FOLDER)
    assert shown
    assert (shown.file, shown.alt, shown.caption, shown.credit) == (PHOTO, "L’équipe", "L’*équipe*", "A.\u00a0Roy")
    assert names(newsroom, Locale.EN_CA).image(picture, FOLDER) is None
    assert names(newsroom, Locale.FR_CA).image(picture, "releases/autre") is None


def test_a_value_of_the_same_language_serves() -> None:
    assert of_language({Locale.FR: "a", Locale.FR_CA: "b"}, Locale.FR_CA) == "b"
    assert of_language({Locale.FR: "a"}, Locale.FR_CA) == "a"
    assert of_language({Locale.FR_FR: "c"}, Locale.FR_CA) == "c"
    assert of_language({Locale.FR: "a"}, Locale.EN_CA) == ""
