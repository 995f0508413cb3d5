"""What pages say to machines: schema.org in JSON-LD as an RDF library reads it, Open Graph, and ninjs 3.1."""

import json
import re
from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any

import jsonschema  # type: ignore[import-untyped]
import pytest

from tests.judges.conftest import Counted
from tests.judges.equipment import absent
from tests.judges.ninjs import SCHEMA
from tests.judges.sites import Page, Site

if TYPE_CHECKING:
    from rdflib import Graph

JUDGE = "JSON-LD"
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph")  # rdflib warns of itself
SCHEMA_ORG = "https://schema.org/"
CONTEXT = {"@vocab": SCHEMA_ORG, "@base": "https://unknown.invalid/"}
"""As much of schema.org's context as terms need; whatever is not absolute shows by its base."""

ARTICLE = ("headline", "datePublished", "dateModified", "author", "publisher", "inLanguage", "url")
OPEN_GRAPH = ("og:type", "og:title", "og:description", "og:url", "og:site_name", "og:locale")
DATED = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d))?")


def documents(page: Page) -> list[dict[str, Any]]:
    """The JSON-LD of a page."""
    return [json.loads(source) for source in page.values('//script[@type="application/ld+json"]/text()')]


def graph(document: dict[str, Any]) -> "Graph":
    """What a document says, as triples."""
    try:
        from rdflib import Graph
    except ModuleNotFoundError:
        absent("rdflib")
    assert document.get("@context") == "https://schema.org"
    return Graph().parse(data=json.dumps({**document, "@context": CONTEXT}), format="json-ld")


def wrong(triples: "Graph") -> Iterator[str]:
    """Words unknown to schema.org, dates that are none, addresses that are not whole, parts that are missing."""
    from rdflib import RDF, SDO, Literal, URIRef

    for subject, predicate, value in triples:
        terms = {str(predicate)} | ({str(value)} if predicate == RDF.type else set())
        for term in terms - {str(RDF.type)}:
            if not term.startswith(SCHEMA_ORG) or term.removeprefix(SCHEMA_ORG) not in SDO:
                yield f"schema.org knows no {term}"
        if "/date" in str(predicate) and not str(predicate).endswith("dateline") and not DATED.fullmatch(str(value)):
            yield f"{value} is no date"
        yield from (f"{one} is not whole" for one in (subject, value) if isinstance(one, URIRef) and ".invalid" in one)
        if str(predicate) == f"{SCHEMA_ORG}url" and not re.match(r"https?://", str(value)):
            yield f"{value} is not whole"
    for article in triples.subjects(SDO.mainEntityOfPage):
        yield from (f"an article without {name}" for name in ARTICLE if not any(triples.objects(article, SDO[name])))
        if any(isinstance(value, Literal) and len(value) > 110 for value in triples.objects(article, SDO.headline)):
            yield "a headline longer than 110 characters"


def articles(page: Page) -> list[dict[str, Any]]:
    """The articles that a page says it is."""
    nodes = [node for document in documents(page) for node in document.get("@graph", [document])]
    return [node for node in nodes if node.get("@type") == "NewsArticle"]


def test_an_rdf_library_reads_what_pages_say(site: Site, counted: Counted) -> None:
    said = [(page.path, graph(document)) for page in site.pages.values() for document in documents(page)]

    assert [(path, fault) for path, triples in said for fault in wrong(triples)] == []
    counted(documents=len(said), triples=sum(len(triples) for _, triples in said))


def test_each_release_is_one_article_that_says_what_the_page_says(site: Site) -> None:
    for page in (page for page in site.pages.values() if page.kind == "release"):
        (article,) = articles(page)
        times = [datetime.fromisoformat(time) for time in page.values("//main//time/@datetime")]

        assert article["url"] == page.canonical
        assert article["inLanguage"] == page.language
        assert datetime.fromisoformat(article["datePublished"]) in times
        assert datetime.fromisoformat(article["dateModified"]) in times


def test_an_article_and_its_translations_name_each_other(site: Site) -> None:
    named = {}
    for page in (page for page in site.pages.values() if page.kind == "release"):
        (article,) = articles(page)
        others = [article.get(name, []) for name in ("workTranslation", "translationOfWork")]
        named[article["@id"]] = {one["@id"] for some in others for one in (some if isinstance(some, list) else [some])}

    assert any(named.values())
    assert {
        (one, other) for one, all_of in named.items() for other in all_of if one not in named.get(other, ())
    } == set()


def test_crumbs_are_numbered_and_lead_to_pages(site: Site) -> None:
    for page in site.pages.values():
        nodes = [node for document in documents(page) for node in document.get("@graph", [document])]
        for trail in (node["itemListElement"] for node in nodes if node.get("@type") == "BreadcrumbList"):
            leads = [crumb["item"]["@id"] if isinstance(crumb["item"], dict) else crumb["item"] for crumb in trail]

            assert [crumb["position"] for crumb in trail] == list(range(1, len(trail) + 1)), page.path
            assert {site.path(address) for address in leads} <= set(site.pages), page.path


def test_pages_say_how_they_are_to_be_shared(site: Site) -> None:
    for page in (page for page in site.pages.values() if page.canonical and page.kind != "door"):
        said = {one.get("property"): one.get("content") for one in page.tree.xpath("//meta[@property]")}

        assert [name for name in OPEN_GRAPH if not said.get(name)] == [], page.path
        assert said["og:url"] == page.canonical
        if "og:image" in said:
            assert site.path(said["og:image"]) in site.paths, page.path
            assert {"og:image:width", "og:image:height", "og:image:alt"} <= said.keys()


def unsound(item: dict[str, Any]) -> list[str]:
    """What keeps an item from being ninjs 3.1."""
    found = jsonschema.Draft202012Validator(SCHEMA).iter_errors(item)
    return [f"{'/'.join(map(str, one.path))}: {one.message[:120]}" for one in found]


def news(site: Site) -> dict[str, dict[str, Any]]:
    """The items of ninjs of a site by their paths."""
    files = {path: json.loads(site.read(path)) for path in site.named("*.json")}
    return {path: item for path, item in files.items() if item.get("standard", {}).get("name") == "ninjs"}


def test_every_item_is_ninjs(site: Site, counted: Counted) -> None:
    items = news(site)
    faults = {path: unsound(item) for path, item in items.items()}

    assert len(items) == sum(page.kind == "release" for page in site.pages.values())
    assert {path: found for path, found in faults.items() if found} == {}
    counted(items=len(items))


def test_what_items_refer_to_exists(site: Site) -> None:
    items = news(site)
    uris = {item["uri"] for item in items.values()}

    assert len(uris) == len(items)
    for path, item in items.items():
        renditions = [one["href"] for one in item.get("renditions", ())]
        assert [href for href in renditions if site.path(href) not in site.paths] == [], path
        translations = {one["uri"] for one in item.get("associations", ()) if one.get("rel") == "translation"}
        assert translations <= uris, path


PLANTED = (
    ('"headline":', '"headlin":'),
    ('"NewsArticle"', '"NewsArticl"'),
    ('"datePublished":"2023-11-29T', '"datePublished":"29 novembre '),
    ('"datePublished":', '"dateCreated":'),
    ('"author":', '"editor":'),
    ('"url":"https://presse.example.org/fr/2023/', '"url":"/fr/2023/'),
)


@pytest.mark.parametrize(("part", "fault"), PLANTED)
def test_the_judge_sees_a_fault_in_json_ld(sample: Site, part: str, fault: str) -> None:
    page = sample.pages["fr/2023/laureats-ia-sante/index.html"]
    said = [json.dumps(one, ensure_ascii=False, separators=(",", ":")) for one in documents(page)]
    faulty = [json.loads(one.replace(part, fault)) for one in said]

    assert faulty != documents(page)
    assert [told for one in faulty for told in wrong(graph(one))] != []


@pytest.mark.parametrize(
    "fault",
    [
        {"uri": None},
        {"embargoed": "2024-01-01T00:00:00Z"},
        {"headlines": [{"role": "main"}]},
        {"pubStatus": "retracted"},
        {"versionCreated": "hier"},
        {"organisations": [{"title": "Institut"}]},
    ],
)
def test_the_judge_sees_a_fault_in_ninjs(sample: Site, fault: dict[str, Any]) -> None:
    item = next(iter(news(sample).values()))

    assert unsound({**item, **fault}) != []
