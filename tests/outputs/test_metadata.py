"""What search engines and social networks are told."""

import json
import re
from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest
from PIL import Image

from pressgen.model.edition import Edition, ShownImage, ShownOrganization, ShownPicture
from pressgen.model.format import OutputFormat
from pressgen.model.image import ImageFile
from pressgen.model.locale import Locale
from pressgen.model.release import CorrectionKind
from pressgen.outputs import metadata
from pressgen.outputs.metadata import Metadata
from pressgen.outputs.page import Planned
from pressgen.outputs.pages.plan import plan
from pressgen.outputs.pages.rendering import render
from tests.builders import ENGLISH, FRENCH, a_logo, an_edition, an_image, some_labels
from tests.outputs.newsroom import BASE, numbered, some_contents, some_settings
from tests.outputs.workbench import PACKAGED, some_assets
from tests.specimens.hostile import a_hostile_edition

Node = dict[str, Any]


def planned(*editions: Edition, **changes: Any) -> dict[str, Planned]:
    """The pages of a newsroom of some editions, by path; the changes are those of its mastheads."""
    return {page.frame.path: page for page in plan(some_contents(editions, **changes), some_labels)}


def told(edition: Edition, *, card: bool = True, **changes: Any) -> Metadata:
    page = planned(edition, **changes)[edition.address.page]
    found = metadata.of_page(page, some_assets(edition), card=card)
    assert found
    return found


def told_of(path: str, *editions: Edition) -> Metadata:
    found = metadata.of_page(planned(*editions)[path], some_assets(*editions), card=True)
    assert found
    return found


def said(found: Metadata) -> dict[str, list[str]]:
    """The contents of Open Graph by name."""
    names = dict.fromkeys(name for name, _ in found.properties)
    return {name: [content for other, content in found.properties if other == name] for name in names}


def nodes(found: Metadata) -> dict[str, Node]:
    """The nodes of the graph by type, as a reader of the page finds them."""
    graph = json.loads(found.json_ld)
    assert graph["@context"] == "https://schema.org"
    return {node["@type"]: node for node in graph["@graph"]}


def article(edition: Edition, **more: Any) -> Node:
    return nodes(told(edition, **more))["NewsArticle"]


# Open Graph


def test_networks_learn_what_a_release_is() -> None:
    edition = an_edition(topics=("donnees-de-sante", "sommeil"))
    graph = said(told(edition))

    assert graph["og:type"] == ["article"]
    assert graph["og:title"] == [edition.title]
    assert graph["og:description"] == [edition.summary]
    assert graph["og:url"] == [edition.url]
    assert graph["og:site_name"] == ["Salle de presse"]
    assert graph["article:published_time"] == graph["article:modified_time"] == ["2024-02-01T09:30:00-05:00"]
    assert graph["article:section"] == ["Données de santé"]
    assert graph["article:tag"] == ["Données de santé", "Sommeil & rêves"]


@pytest.mark.parametrize(("locale", "own", "other"), [(FRENCH, "fr_CA", "en_CA"), (ENGLISH, "en_CA", "fr_CA")])
def test_languages_are_named_with_their_country(locale: Locale, own: str, other: str) -> None:
    graph = said(told(an_edition(locale)))

    assert graph["og:locale"] == [own]
    assert graph["og:locale:alternate"] == [other]


def test_a_correction_moves_the_date_of_change() -> None:
    edition = an_edition()
    later = edition.published.replace(day=2)

    assert said(told(replace(edition, updated=later)))["article:modified_time"] == ["2024-02-02T09:30:00-05:00"]
    assert article(replace(edition, updated=later))["dateModified"] == "2024-02-02T09:30:00-05:00"


def test_the_card_is_shown_where_it_is_built() -> None:
    found = told(an_edition())
    graph = said(found)

    assert graph["og:image"] == [f"{BASE}/fr/2024/sommeil-et-donnees/sommeil-et-donnees.png"]
    assert (graph["og:image:width"], graph["og:image:height"]) == (["1200"], ["630"])
    assert graph["og:image:type"] == ["image/png"]
    assert an_edition().title in graph["og:image:alt"][0]
    assert found.large


def test_without_a_card_the_first_picture_is_shown() -> None:
    edition = an_edition()
    graph = said(told(edition, card=False))

    assert graph["og:image"] == [f"{BASE}/{some_assets(edition).paths[an_image().path]}"]
    assert graph["og:image:alt"] == ["Une ligne claire ondule sur un ciel de nuit, comme le tracé d’un sommeil"]
    assert (graph["og:image:width"], graph["og:image:height"]) == (["160"], ["90"])


def test_a_large_picture_is_told_as_it_lies_in_the_site() -> None:
    content = BytesIO()
    Image.effect_noise((1600, 200), 90).convert("RGB").save(content, "WEBP")
    large = ImageFile("releases/a/b.webp", "image/webp", 1600, 200, content.getvalue())
    edition = an_edition(body=(ShownPicture(ShownImage(large, "Bruit")),))
    graph = said(told(edition, card=False))
    lying = next(one for one in some_assets(edition).artifacts if graph["og:image"] == [f"{BASE}/{one.path}"])

    assert [lying.media_type] == graph["og:image:type"]
    assert Image.open(BytesIO(lying.content)).size == (
        int(graph["og:image:width"][0]),
        int(graph["og:image:height"][0]),
    )


def test_without_card_and_picture_nothing_is_shown() -> None:
    drawing = ShownPicture(ShownImage(a_logo("plan", "Plan"), "Plan"))
    for body in ((), (drawing,)):
        found = told(an_edition(body=body), card=False)

        assert not [name for name, _ in found.properties if name.startswith("og:image")]
        assert not found.large
        assert "image" not in nodes(found)["NewsArticle"]


# schema.org


def test_an_article_is_told_in_full() -> None:
    edition = an_edition()
    node = article(edition)

    assert node["headline"] == edition.title
    assert node["url"] == node["mainEntityOfPage"]["@id"] == edition.url
    assert node["datePublished"] == "2024-02-01T09:30:00-05:00"
    assert node["dateline"] == {"@value": "Québec et Lyon, le 1er février 2024", "@language": "fr-CA"}
    assert node["inLanguage"] == "fr-CA"
    assert node["isAccessibleForFree"] is True
    assert node["identifier"] == "2024-03"
    assert [author["name"] for author in node["author"]] == [issuer.name for issuer in edition.issuers]
    assert [topic["name"] for topic in node["about"]] == ["Sommeil & rêves", "Données de santé"]
    assert node["about"][1]["url"] == f"{BASE}/fr/sujets/donnees-de-sante/"
    assert node["image"]["width"]["value"] == 1200


@pytest.mark.parametrize("title", ["Deux projets sur le sommeil " * 8, "x" * 200])
def test_a_headline_has_at_most_110_characters(title: str) -> None:
    edition = an_edition(title=title.strip())
    headline = article(edition)["headline"]

    assert 80 < len(headline) <= 110
    assert headline.endswith("…")
    assert title.startswith(headline[:-1])
    assert said(told(edition))["og:title"] == [title.strip()]


def test_the_newsroom_publishes_unless_it_names_somebody() -> None:
    fund = ShownOrganization("fund", "Fonds boréal", "FB", "https://fonds.example/")
    own, named = nodes(told(an_edition())), nodes(told(an_edition(), publisher=fund))

    assert own["Organization"]["name"] == own["NewsArticle"]["publisher"]["name"] == "Salle de presse"
    assert own["Organization"]["url"] == f"{BASE}/"
    assert named["Organization"]["name"] == named["NewsArticle"]["publisher"]["name"] == "Fonds boréal"
    assert named["Organization"]["url"] == "https://fonds.example/"
    assert named["NewsArticle"]["publisher"]["@id"] == named["Organization"]["@id"] == f"{BASE}/#publisher"
    assert named["WebSite"]["publisher"] == {"@id": f"{BASE}/#publisher"}


def test_the_newsroom_speaks_where_nobody_announces() -> None:
    assert [author["name"] for author in article(an_edition(issuers=()))["author"]] == ["Salle de presse"]


def test_a_logo_that_lies_in_the_site_is_told() -> None:
    edition = an_edition()
    logo = edition.issuers[0].logo
    node = nodes(told(edition, logo=logo))

    assert node["Organization"]["logo"]["url"] == node["NewsArticle"]["author"][0]["logo"]["url"]
    assert node["Organization"]["logo"]["url"].startswith(f"{BASE}/assets/ibrs.")
    assert "logo" not in nodes(told(edition, logo=ShownImage(a_logo("nowhere", "?"), "?")))["Organization"]


def test_a_translation_names_its_original_and_the_original_its_translations() -> None:
    french, english = article(an_edition(FRENCH)), article(an_edition(ENGLISH))

    assert english["translationOfWork"]["@id"] == french["@id"]
    assert [work["@id"] for work in french["workTranslation"]] == [english["@id"]]
    assert "translationOfWork" not in french
    assert "workTranslation" not in english


def test_two_editions_of_the_source_language_do_not_translate_each_other() -> None:
    canada = an_edition(FRENCH).address
    france = replace(canada, locale=Locale.FR_FR, folder="fr-fr/2024/sommeil")
    english = an_edition(ENGLISH).address
    settings = {"editions": ["fr-CA", "fr-FR", "en-CA"]}
    addresses = (canada, france, english)
    editions = [
        an_edition(one.locale, address=one, alternates=tuple(other for other in addresses if other is not one))
        for one in addresses
    ]
    works = [_works(edition, settings) for edition in editions]

    assert works == [
        (None, [f"{BASE}/en/2024/sleep-and-data/#article"]),
        (None, []),
        (f"{BASE}/fr/2024/sommeil-et-donnees/#article", []),
    ]


def _works(edition: Edition, settings: dict[str, Any]) -> tuple[str | None, list[str]]:
    node = article(edition, settings=some_settings(**settings))
    original = node.get("translationOfWork", {}).get("@id")
    return original, [work["@id"] for work in node.get("workTranslation", [])]


def test_an_original_that_is_not_public_is_not_named() -> None:
    assert "translationOfWork" not in article(an_edition(ENGLISH, alternates=()))


def test_corrections_are_told_with_their_day() -> None:
    (correction,) = article(an_edition())["correction"]

    assert correction["@type"] == "CorrectionComment"
    assert correction["datePublished"] == "2024-02-02T14:05:00-05:00"
    assert correction["text"].startswith("Une version antérieure indiquait 11\u00a0000 nuits")


def test_a_retraction_is_told() -> None:
    edition = an_edition()
    withdrawn = replace(edition, corrections=(replace(edition.corrections[0], kind=CorrectionKind.RETRACTION),))

    assert "creativeWorkStatus" not in article(edition)
    assert article(withdrawn)["creativeWorkStatus"] == "Retracted"


def test_quotes_and_laureates_are_named() -> None:
    node = article(an_edition())
    first, second = node["hasPart"]

    assert first["spokenByCharacter"]["name"] == "Maude Lavallée"
    assert first["text"].startswith("«\u00a0Le sommeil est le tiers")
    assert "translationOfWork" not in first
    assert second["translationOfWork"]["inLanguage"] == "en"
    assert [one["name"] for one in node["mentions"]] == [
        "Université des Laurentides",
        "Harbour Institute for Sleep",
        "Centre hospitalier des Lumières",
        "Étienne Marchand-Roy",
    ]


def test_the_way_to_a_page_ends_with_the_page() -> None:
    edition = an_edition()
    steps = nodes(told(edition))["BreadcrumbList"]["itemListElement"]

    assert [(step["position"], step["name"]) for step in steps] == [
        (1, "Salle de presse"),
        (2, "2024"),
        (3, edition.title),
    ]
    assert [step["item"]["@id"] for step in steps] == [f"{BASE}/fr/", f"{BASE}/fr/2024/", edition.url]


def test_a_list_tells_what_it_lists_in_order() -> None:
    editions = [numbered(number) for number in range(3)]
    node = nodes(told_of("fr/2024/index.html", *editions))["CollectionPage"]
    listed = node["mainEntity"]

    assert listed["numberOfItems"] == 3
    assert [item["url"] for item in listed["itemListElement"]] == [edition.url for edition in reversed(editions)]
    assert [item["position"] for item in listed["itemListElement"]] == [1, 2, 3]


def test_a_first_page_is_the_top_of_its_site() -> None:
    found = told_of("fr/index.html", an_edition())
    graph = nodes(found)

    assert said(found)["og:type"] == ["website"]
    assert graph["WebSite"]["url"] == f"{BASE}/fr/"
    assert "BreadcrumbList" not in graph
    assert graph["CollectionPage"]["isPartOf"] == {"@id": graph["WebSite"]["@id"]}


# The head of a page


def page_of(path: str, *editions: Edition) -> str:
    page = planned(*editions)[path]
    artifact = render(page, PACKAGED, some_labels, some_assets(*editions), (OutputFormat.CARD,))
    return artifact.content.decode()


def test_a_page_that_is_not_to_be_found_says_nothing_else() -> None:
    page = page_of("404.html", an_edition())

    assert '<meta name="robots" content="noindex">' in page
    assert not re.search(r"canonical|og:|ld\+json|hreflang=.x-default", page)


def test_every_page_that_may_be_found_has_one_address_and_a_graph() -> None:
    editions = (an_edition(FRENCH), an_edition(ENGLISH))
    for path, page in planned(*editions).items():
        text = page_of(path, *editions)

        assert text.count('rel="canonical"') == text.count("ld+json") == int(page.frame.indexed)


def test_words_cannot_leave_the_head() -> None:
    edition = a_hostile_edition()
    text = page_of(edition.address.page, edition)
    (script,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', text)
    found = next(node for node in json.loads(script)["@graph"] if node["@type"] == "NewsArticle")

    assert found["description"] == edition.summary
    assert text.count("<script") == 1
    assert not re.search(r"[<>&\u2028]", script)


def test_a_list_is_shown_without_an_image() -> None:
    assert "og:image" not in said(told_of("fr/2024/index.html", an_edition()))
    assert '<meta name="twitter:card" content="summary">' in page_of("fr/2024/index.html", an_edition())
    assert 'content="summary_large_image"' in page_of(an_edition().address.page, an_edition())
