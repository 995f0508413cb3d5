"""What stands after the body."""

from zoneinfo import ZoneInfo

import pytest

from pressgen.editions.anchors import Anchors
from pressgen.editions.closing import boilerplates, contacts, corrections, links
from pressgen.editions.names import Names
from pressgen.editions.wording import wording
from pressgen.language.official import official_names
from pressgen.model.edition import ShownBoilerplate, ShownContact, ShownLink
from pressgen.model.locale import Locale
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release
from tests.editions.conftest import MakeRelease

TORONTO = ZoneInfo("America/Toronto")


def names(newsroom: Newsroom, release: Release, locale: Locale) -> Names:
    words = wording(release, locale, newsroom.settings, official_names(newsroom))
    return Names(newsroom, release.day, words)


def test_corrections_are_newest_first(newsroom: Newsroom, make_release: MakeRelease) -> None:
    release = make_release(
        corrections=[
            {"date": "2023-12-01", "text": {"fr": "L'un.", "en": "One."}},
            {"date": "2023-12-02 10:00", "kind": "update", "text": {"fr": "L'autre."}},
        ]
    )
    french = corrections(release, names(newsroom, release, Locale.FR_CA), TORONTO)
    assert [(it.kind.value, it.at, it.at_iso, it.text) for it in french] == [
        ("update", "2\u00a0décembre 2023, 10\u00a0h (heure de l’Est)", "2023-12-02T10:00:00-05:00", "L’autre."),
        ("correction", "1er\u00a0décembre 2023", "2023-12-01", "L’un."),
    ]
    english = corrections(release, names(newsroom, release, Locale.EN_CA), TORONTO)
    assert [it.text for it in english] == ["One."]


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        (
            Locale.FR_CA,
            ShownBoilerplate(
                "À propos du Health Data Hub", "a-propos-du-health-data-hub", "Il associe 56 parties\u00a0: l’État…"
            ),
        ),
        (
            Locale.EN_CA,
            ShownBoilerplate("About the Health Data Hub", "about-the-health-data-hub", "It has “56” members."),
        ),
    ],
)
def test_a_boilerplate_is_the_day_s_under_its_article(
    newsroom: Newsroom, make_release: MakeRelease, locale: Locale, expected: ShownBoilerplate
) -> None:
    release = make_release(boilerplates=["frqs", "hdh", "inconnu"])
    assert boilerplates(release, names(newsroom, release, locale), Anchors()) == (expected,)


def test_an_organization_stands_for_its_contacts_in_the_edition_s_language(
    newsroom: Newsroom, make_release: MakeRelease
) -> None:
    given = {"role": {"fr": "Permanence"}, "phone": "+33 1 02 03 04 05", "extension": "7", "organization": "hdh"}
    release = make_release(contacts=["frqs", given, "inconnu"])
    frqs = "Fonds de recherche du Québec\u00a0– Santé"
    desk = ShownContact(
        role="Relations avec les médias",
        organization=frqs,
        phone="+1\u00a0514\u00a0555\u20110142",
        phone_link="tel:+15145550142",
    )
    hub = ShownContact(
        role="Permanence",
        organization="Health Data Hub",
        phone="+33\u00a01\u00a002\u00a003\u00a004\u00a005",
        phone_link="tel:+33102030405;ext=7",
        extension="7",
    )
    assert contacts(release.contacts, names(newsroom, release, Locale.FR_CA)) == (desk, hub)
    english = contacts(release.contacts, names(newsroom, release, Locale.EN_CA))
    assert [(it.name, it.role, it.organization, it.email) for it in english] == [
        ("", "Media Relations", frqs, ""),
        ("Anne O’Neil", "", frqs, "anne@example.org"),
        ("", "", "Health Data Hub", ""),
    ]


def test_a_link_says_when_its_page_is_in_another_language(newsroom: Newsroom, make_release: MakeRelease) -> None:
    release = make_release(
        links=[
            {"label": {"fr": "L'appel", "en": "The call"}, "url": {"fr": "https://a.example/fr"}},
            {"label": {"fr": "Page"}, "url": {"en": "https://a.example/en", "fr-FR": "https://a.example/fr"}},
        ]
    )
    assert links(release, names(newsroom, release, Locale.FR_CA)) == (
        ShownLink("L’appel", "https://a.example/fr"),
        ShownLink("Page", "https://a.example/fr"),
    )
    assert links(release, names(newsroom, release, Locale.EN_CA)) == (
        ShownLink("The call", "https://a.example/fr", "fr"),
    )
