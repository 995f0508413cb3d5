"""The pages of a site as a whole: which there are, and how they lead to each other in all languages."""

import random
import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from pressgen.model.address import Address
from pressgen.model.edition import Edition, ShownContact, ShownCorrection, ShownImage
from pressgen.model.format import OutputFormat
from pressgen.model.locale import Locale
from pressgen.model.masthead import ShownAccessibility
from pressgen.model.release import CorrectionKind
from pressgen.model.site import AccessibilityStandard, Conformity
from pressgen.outputs.page import Planned
from pressgen.outputs.pages.contents import Contents
from pressgen.outputs.pages.plan import plan
from tests.builders import ENGLISH, FRENCH, a_logo, some_labels
from tests.outputs.newsroom import numbered, some_contents, some_settings
from tests.outputs.workbench import pages

BASE = "https://presse.example.org"
STATEMENT = ShownAccessibility(AccessibilityStandard.RGAA, Conformity.PARTIAL, "", "", "", "")


def planned(contents: Contents) -> dict[str, Planned]:
    return {one.frame.path: one for one in plan(contents, some_labels)}


def in_both(number: int) -> tuple[Edition, Edition]:
    """A release in both languages, each of which knows the other."""
    french, english = numbered(number, FRENCH), numbered(number, ENGLISH)
    return replace(french, alternates=(english.address,)), replace(english, alternates=(french.address,))


def some_newsroom(seed: int) -> Contents:
    """A newsroom of three locales, each of whose releases is published in some of them."""
    chance = random.Random(seed)
    settings = some_settings(
        editions=chance.choice((["fr-CA", "en-CA"], ["en-GB", "fr-FR", "fr-CA"], ["fr-CA", "fr-FR", "en-US"])),
        url=chance.choice((BASE, "https://www.example.org/presse/")),
    )
    settings = settings.model_copy(update={"default_edition": chance.choice(settings.editions)})
    editions = [
        edition
        for number in range(chance.randint(0, 30))
        for edition in _release(number, chance.sample(settings.editions, chance.randint(1, len(settings.editions))))
    ]
    return some_contents([replace(edition, base_url=settings.base_url) for edition in editions], settings=settings)


def _release(number: int, locales: list[Locale]) -> Iterator[Edition]:
    def lies(locale: Locale) -> Address:
        own = numbered(number, locale).address
        return replace(own, folder=f"{locale.value.lower()}/{own.folder.partition('/')[2]}")

    for locale in locales:
        others = tuple(lies(other) for other in locales if other is not locale)
        yield numbered(number, locale, address=lies(locale), alternates=others)


@pytest.mark.parametrize("seed", range(8))
def test_versions_of_pages_name_each_other_and_the_same_default(seed: int) -> None:
    frames = [one.frame for one in plan(some_newsroom(seed), some_labels) if one.frame.indexed]
    by_url = {frame.url: frame for frame in frames}
    assert len(by_url) == len(frames)
    for frame in frames:
        assert frame.url in {frame.default, *(version.url for version in frame.versions)}
        assert frame.default in by_url
        for version in frame.versions:
            there = by_url[version.url]
            assert (there.versions, there.default) == (frame.versions, frame.default)
            assert there.locale is version.locale


@pytest.mark.parametrize("seed", range(8))
def test_every_page_leads_to_every_language(seed: int) -> None:
    contents = some_newsroom(seed)
    found = planned(contents)
    for one in found.values():
        frame = one.frame
        expected = [locale for locale in contents.settings.editions if locale is not frame.locale]
        assert [version.locale for version in frame.languages] == expected
        assert all(version.path in found for version in frame.languages)
        assert all(crumb.path in found for crumb in frame.crumbs)


@pytest.mark.parametrize("seed", range(3))
def test_every_link_of_a_page_inside_the_site_leads_to_a_page(seed: int) -> None:
    contents = some_newsroom(seed)
    site = pages(contents)
    found = planned(contents)
    for path, text in site.items():
        frame = found[path].frame
        targets = {frame.link(other) for other in (*site, *(feed for one in found.values() for feed in _feeds(one)))}
        for address in re.findall(r'<a [^>]*href="([^"]*)"', text):
            if not re.match(r"#|https?:|mailto:|tel:", address):
                assert address.partition("#")[0] in targets


def _feeds(page: Planned) -> Iterator[str]:
    return (feed.path for feed in page.frame.feeds)


def test_the_home_page_shows_the_newest_ten_and_the_way_to_all_others() -> None:
    home = pages(some_contents([edition for number in range(12) for edition in in_both(number)]))["fr/index.html"]
    shown = re.findall(r'<h3 class="headline"><a href="([^"]*)"', home)
    assert shown == [f"2024/sommeil-et-donnees-{number}/index.html" for number in range(11, 1, -1)]
    assert '<a href="2024/index.html">2024</a> <span class="count">(12)</span>' in home
    assert '<a href="sujets/donnees-de-sante/index.html">Données de santé</a> <span class="count">(12)</span>' in home
    assert '<a href="organisations/odc/index.html">Observatoire des données cliniques</a>' in home
    assert '<a href="feed.xml" type="application/atom+xml">' in home
    assert '<a href="../en/index.html" lang="en-CA" hreflang="en-CA" rel="alternate">English</a>' in home
    assert f'<link rel="alternate" hreflang="x-default" href="{BASE}/">' in home
    assert '<a href="index.html" aria-current="page">' in home


def test_a_newsroom_without_releases_says_so() -> None:
    site = pages(some_contents([]))
    assert set(site) == {"fr/index.html", "en/index.html", "index.html", "404.html"}
    assert "Aucun communiqué n’est encore publié." in site["fr/index.html"]
    assert "#topics" not in site["fr/index.html"]


def test_lists_lead_to_the_first_format_that_is_built() -> None:
    contents = some_contents(in_both(1), (OutputFormat.MARKDOWN, OutputFormat.PDF))
    site = pages(contents)
    assert '<h3 class="headline"><a href="2024/sommeil-et-donnees-1/sommeil-et-donnees-1.pdf">' in site["fr/index.html"]
    assert not [path for path in site if "sommeil-et-donnees" in path]


def test_two_locales_of_one_language_are_told_apart() -> None:
    site = pages(some_contents([], settings=some_settings(editions=["fr-CA", "fr-FR", "en-GB"])))
    assert (
        '<a href="../fr-fr/index.html" lang="fr-FR" hreflang="fr-FR" rel="alternate">Français (France)</a>'
        in (site["fr-ca/index.html"])
    )
    assert ">English</a>" in site["fr-ca/index.html"]


def test_a_release_in_one_language_says_so_on_both_sides() -> None:
    site = pages(some_contents([numbered(1)]))
    assert not [path for path in site if path.startswith("en/2024/s")]
    for path in ("en/index.html", "en/2024/index.html", "en/topics/health-data/index.html"):
        assert '<article class="entry" lang="fr-CA">' in site[path]
        assert '<span class="only" lang="en-CA">In French only</span>' in site[path]
        assert re.search(r'<a href="[./]*/fr/2024/sommeil-et-donnees-1/index.html" hreflang="fr-CA">', site[path])
    release = site["fr/2024/sommeil-et-donnees-1/index.html"]
    assert '<p class="only" lang="en-CA">This release is available in French only.</p>' in release
    assert re.findall(r'<link rel="alternate" hreflang="([^"]*)"', release) == ["fr-CA", "x-default"]
    assert '<a href="../../../en/index.html" lang="en-CA" hreflang="en-CA">English</a>' in release
    assert "In French only" not in site["fr/index.html"]


def test_a_release_in_another_country_s_french_is_not_called_foreign() -> None:
    settings = some_settings(editions=["fr-CA", "fr-FR"])
    edition = next(_release(1, [Locale.FR_FR]))
    site = pages(some_contents([edition], settings=settings))
    assert '<article class="entry" lang="fr-FR">' in site["fr-ca/index.html"]
    assert 'class="only"' not in site["fr-ca/index.html"] + site[edition.address.page]


def test_readers_are_sent_to_their_language_before_any_other() -> None:
    settings = some_settings(editions=["fr-CA", "en-CA", "fr-FR"])
    editions = list(_release(1, [Locale.EN_CA, Locale.FR_FR]))
    listed = some_contents(editions, settings=settings).directories[FRENCH].listed
    assert [entry.locale for entry in listed] == [Locale.FR_FR]


def test_a_retracted_release_stands_as_retracted_in_lists() -> None:
    gone = ShownCorrection(CorrectionKind.RETRACTION, "2 février 2024", "2024-02-02", "Retiré.")
    site = pages(some_contents([numbered(1, corrections=(gone,)), numbered(2)]))
    for path in ("fr/index.html", "fr/2024/index.html"):
        assert site[path].count('<article class="entry retracted">') == 1
        assert site[path].count('<strong class="withdrawn" lang="fr-CA">Retiré</strong>') == 1


def test_what_is_to_be_read_beside_a_release_stands_after_it() -> None:
    contents = some_contents([numbered(1), numbered(2)])
    other = contents.directories[FRENCH].listed[0]
    page = pages(replace(contents, related=lambda edition: (other,)))["fr/2024/sommeil-et-donnees-1/index.html"]
    related = page.partition('<section class="related"')[2]
    assert "À lire également</h2>" in related
    assert '<h3 class="headline"><a href="../sommeil-et-donnees-2/index.html">' in related
    assert "</article>" in page.partition('<section class="related"')[0]


def test_a_former_address_leads_to_the_release_and_is_not_indexed() -> None:
    moved = numbered(1, former=("fr/2023/ancien", "fr/2024/sommeil-et-donnees-2"))
    contents = some_contents([moved, numbered(2)])
    page = pages(contents)["fr/2023/ancien/index.html"]
    target = "../../2024/sommeil-et-donnees-1/index.html"
    assert f'<meta http-equiv="refresh" content="0; url={target}">' in page
    assert f'<p><a href="{target}">{moved.title}</a></p>' in page
    assert '<meta name="robots" content="noindex">' in page
    assert 'rel="canonical"' not in page
    assert "hreflang" not in page.partition("</head>")[0]
    assert planned(contents)["fr/2024/sommeil-et-donnees-2/index.html"].template == "release.html"


@pytest.mark.parametrize(("url", "root"), [(BASE, "/"), (f"{BASE}/presse/", "/presse/")])
def test_links_of_the_missing_page_hold_at_any_address(url: str, root: str) -> None:
    site = pages(some_contents([numbered(1)], settings=some_settings(url=url)))
    page = site["404.html"]
    assert re.findall(r'<a href="([^"]*)"', page) == [f"{root}fr/", f"{root}en/"]
    assert f'<link rel="stylesheet" href="{root}assets/press.css">' in page
    assert '<span lang="fr-CA">Page introuvable</span>' in page
    assert '<span lang="en-CA">Page not found</span>' in page
    assert '<meta name="robots" content="noindex">' in page
    assert 'rel="canonical"' not in page


def test_the_missing_page_speaks_each_language_once() -> None:
    page = pages(some_contents([], settings=some_settings(editions=["fr-CA", "fr-FR", "en-GB"])))["404.html"]
    assert page.count("Page introuvable</span>") == 1
    assert len(re.findall(r"<li>", page)) == 3


def test_the_door_opens_to_every_language_without_a_script() -> None:
    page = pages(some_contents([]))["index.html"]
    assert '<a href="fr/index.html" lang="fr-CA" hreflang="fr-CA">Français</a>' in page
    assert '<a href="en/index.html" lang="en-CA" hreflang="en-CA">English</a>' in page
    assert f'<link rel="canonical" href="{BASE}/">' in page
    assert f'<link rel="alternate" hreflang="x-default" href="{BASE}/">' in page
    assert f'<link rel="alternate" hreflang="en-CA" href="{BASE}/en/">' in page
    assert '<link rel="stylesheet" href="assets/press.css">' in page
    assert "<title>Salle de presse – Newsroom</title>" in page
    assert set(re.findall(r"<script[^>]*>", page)) == {'<script type="application/ld+json">'}


def test_the_door_says_each_name_once_in_its_language() -> None:
    assert '<span lang="en-CA">Newsroom</span>' in pages(some_contents([]))["index.html"]
    page = pages(some_contents([], settings=some_settings(name={"fr": "Presse"})))["index.html"]
    assert page.count("<span lang=") == 1
    assert '<span lang="fr-CA">Presse</span>' in page


def test_contacts_and_the_statement_have_pages_where_there_is_something_to_say() -> None:
    desk = ShownContact(role="Service de presse", email="presse@odc.example")
    site = pages(some_contents([numbered(1)], contacts=(desk,), accessibility=STATEMENT))
    assert "<h1>Relations avec les médias</h1>" in site["fr/contacts/index.html"]
    assert '<a href="mailto:presse@odc.example">' in site["en/contacts/index.html"]
    assert "RGAA 4.1" in site["en/accessibility/index.html"]
    assert '<a href="index.html" aria-current="page">' in site["fr/contacts/index.html"]
    for page in ("fr/index.html", "fr/2024/sommeil-et-donnees-1/index.html"):
        assert 'contacts/index.html">' in site[page]
        assert 'accessibilite/index.html">' in site[page]

    bare = pages(some_contents([numbered(1)]))
    assert not [path for path in bare if "contacts" in path or "accessib" in path]
    assert "contacts/index.html" not in bare["fr/index.html"]


def test_readers_are_invited_where_there_is_an_address() -> None:
    release = "fr/2024/sommeil-et-donnees-1/index.html"
    site = pages(
        some_contents([numbered(1)], newsletter="https://odc.example/lettre", feedback="mailto:avis@odc.example")
    )
    assert '<a href="https://odc.example/lettre">' in site[release]
    assert '<a href="https://odc.example/lettre">' in site["fr/index.html"]
    assert '<a href="mailto:avis@odc.example">' in site[release]
    bare = pages(some_contents([numbered(1)]))
    assert "newsletter" not in bare[release] + bare["fr/index.html"]
    assert "feedback" not in bare[release]


def test_the_search_is_led_to_only_where_there_is_one() -> None:
    contents = some_contents([numbered(1)])
    assert not [one for one in plan(contents, some_labels) if one.template == "search.html"]
    found = planned(replace(contents, search=True))
    assert found["fr/index.html"].menu.search == "fr/recherche/index.html"
    for path in ("fr/recherche/index.html", "en/search/index.html"):
        assert found[path].template == "search.html"
        assert not found[path].frame.indexed


def test_the_newsroom_s_sign_stands_for_its_name() -> None:
    logo = ShownImage(a_logo("boreal", "B"), "Programme Boréal")
    edition = numbered(1)
    contents = some_contents([replace(edition, issuers=(replace(edition.issuers[0], logo=logo),))], logo=logo)
    for path in ("fr/index.html", edition.address.page):
        assert re.search(r'<a class="newsroom" href="[^"]*"><img [^>]*alt="Programme Boréal"', pages(contents)[path])


def test_a_name_is_escaped() -> None:
    site = pages(some_contents([numbered(1)], settings=some_settings(name={"fr": "<b>&"})))
    for page in site.values():
        assert "<b>" not in re.sub(r"<script.*?</script>", "", page)
    assert "&lt;b&gt;&amp;" in site["fr/index.html"]
