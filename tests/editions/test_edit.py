"""An edition as a whole."""

import gettext
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from pressgen.editions.edit import edit
from pressgen.model.edition import Edition, Paragraphs
from pressgen.model.locale import Locale
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Kind
from tests.editions.conftest import MakeRelease, paragraph

LABELS = gettext.NullTranslations()
BOTH = (Locale.FR_CA, Locale.EN_CA)


@pytest.fixture
def editions(newsroom: Newsroom, make_release: MakeRelease) -> list[Edition]:
    release = make_release(
        number="23-118",
        subtitle={"fr": "L'IA : 2ème vague", "en": "AI: second wave"},
        date="2023-11-29 09:54 Europe/Paris",
        place={"fr": "Montréal et Paris", "en": "Montreal and Paris"},
        issuers=["frqs", "hdh", "inconnu"],
        facts={"patients": {"number": "10000"}},
        body=[
            paragraph("Le Fonds de recherche du Québec - Santé aide {{ patients }} patients.", "Yes - {{ patients }}.")
        ],
        boilerplates=["hdh"],
        topics=["intelligence-artificielle"],
    )
    return [edit(release, locale, newsroom, LABELS, BOTH) for locale in BOTH]


def test_both_editions_are_complete(editions: list[Edition]) -> None:
    french, english = editions
    assert french.title == "Deux lauréats pour «\u00a0IA et santé\u00a0»"
    assert french.subtitle == "L’IA\u00a0: 2e vague"
    assert french.body == (Paragraphs("Le Fonds de recherche du Québec\u00a0– Santé aide 10\u00a0000 patients."),)
    assert french.summary == "Le Fonds de recherche du Québec\u00a0– Santé aide 10\u00a0000 patients."
    assert french.dateline == "Montréal et Paris, le 29\u00a0novembre 2023\u00a0–"
    assert french.end_mark == english.end_mark == "–\u00a030\u00a0–"
    assert french.boilerplates[0].heading == "À propos du Health Data Hub"
    assert english.body == (Paragraphs("Yes—10,000."),)
    assert english.dateline == "Montreal and Paris, November\u00a029, 2023\u00a0–"
    assert [issuer.id for issuer in english.issuers] == ["frqs", "hdh"]
    assert [issuer.language for issuer in english.issuers] == ["fr", ""]


def test_what_needs_no_words_is_alike_in_both(editions: list[Edition]) -> None:
    for edition in editions:
        assert edition.release == "2023-11-29-laureats"
        assert edition.kind is Kind.RELEASE
        assert edition.number == "23-118"
        assert edition.topics == ("intelligence-artificielle",)
        assert edition.published == datetime(2023, 11, 29, 9, 54, tzinfo=ZoneInfo("Europe/Paris"))
        assert (edition.label, edition.notice) == ("Press release", "For immediate release")


def test_the_instant_is_shown_with_its_zone(editions: list[Edition]) -> None:
    assert [edition.published_shown for edition in editions] == [
        "29\u00a0novembre 2023, 9\u00a0h\u00a054 (heure de Paris)",
        "November\u00a029, 2023, 9:54\u00a0a.m. (Paris time)",
    ]


def test_editions_know_each_other(editions: list[Edition]) -> None:
    french, english = editions
    assert french.alternates == (english.address,)
    assert english.alternates == (french.address,)
    assert french.url == "https://presse.example.org/fr/2023/laureats/"
    assert [edition.newsroom for edition in editions] == ["Salle de presse", "Newsroom"]


def test_the_least_release_makes_an_edition(newsroom: Newsroom, make_release: MakeRelease) -> None:
    edition = edit(make_release(), Locale.FR_CA, newsroom, LABELS, BOTH)
    assert (edition.dateline, edition.subtitle, edition.number) == ("", "", "")
    assert edition.published == datetime(2023, 11, 29, tzinfo=ZoneInfo("America/Toronto"))
    assert edition.published_shown == "29\u00a0novembre 2023"
    assert edition.summary == "Premier paragraphe."


def test_a_written_summary_comes_first(newsroom: Newsroom, make_release: MakeRelease) -> None:
    release = make_release(summary={"fr": "L'*essentiel*."})
    assert edit(release, Locale.FR_CA, newsroom, LABELS, BOTH).summary == "L’essentiel."
    assert edit(release, Locale.EN_CA, newsroom, LABELS, BOTH).summary == "First paragraph."


def test_the_first_paragraph_may_stand_in_a_section(newsroom: Newsroom, make_release: MakeRelease) -> None:
    section = {"section": {"title": {"fr": "Un"}, "body": [{"list": {"items": [{"fr": "a"}]}}, paragraph("Oui.")]}}
    assert edit(make_release(body=[section]), Locale.FR_CA, newsroom, LABELS, BOTH).summary == "Oui."


def test_an_embargo_is_announced(newsroom: Newsroom, make_release: MakeRelease) -> None:
    release = make_release(embargo="2023-11-29 09:54")
    assert edit(release, Locale.EN_CA, newsroom, LABELS, BOTH, embargoed=True).notice == (
        "Embargoed until November\u00a029, 2023, 9:54\u00a0a.m. (Eastern Time)"
    )


def test_an_edition_links_only_to_what_goes_out(newsroom: Newsroom, make_release: MakeRelease) -> None:
    assert edit(make_release(), Locale.FR_CA, newsroom, LABELS, [Locale.FR_CA]).alternates == ()
    with pytest.raises(KeyError):
        edit(make_release(), Locale.EN_CA, newsroom, LABELS, [Locale.FR_CA])
