"""The map of the site and the map of news keep their schemas and list what the pages say."""

import re
from datetime import datetime, timedelta
from functools import cache
from io import BytesIO
from typing import Any

import pytest
from lxml import etree  # type: ignore[import-untyped]

from tests.judges.conftest import NEWS, Counted
from tests.judges.equipment import module
from tests.judges.sites import Site

JUDGE = "maps"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"
LASTING = timedelta(days=2)
"""How long a release is news."""

NEWS_XSD = """
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.google.com/schemas/sitemap-news/0.9"
  elementFormDefault="qualified">
<xs:element name="news"><xs:complexType><xs:all>
  <xs:element name="publication"><xs:complexType><xs:all>
    <xs:element name="name" type="xs:token"/>
    <xs:element name="language"><xs:simpleType>
      <xs:restriction base="xs:string"><xs:pattern value="[a-z]{2,3}"/></xs:restriction>
    </xs:simpleType></xs:element>
  </xs:all></xs:complexType></xs:element>
  <xs:element name="publication_date" type="xs:dateTime"/>
  <xs:element name="title" type="xs:token"/>
</xs:all></xs:complexType></xs:element>
</xs:schema>
"""
"""What Google's guide asks of each piece of news, all of it and nothing else; no package has its schema."""


@cache
def schema() -> Any:
    """The schema of sitemaps.org, which leaves what other names mean to those who know them."""
    strict = module("sitemap/schema/sitemap.xsd").read_bytes()
    return etree.XMLSchema(etree.parse(BytesIO(strict.replace(b'processContents="strict"', b'processContents="lax"'))))


@cache
def news_schema() -> Any:
    """The schema of a piece of news."""
    return etree.XMLSchema(etree.fromstring(NEWS_XSD))


def wrong(source: bytes) -> list[str]:
    """What keeps a document from being a good map."""
    root = etree.fromstring(source)
    told = [] if schema().validate(root) else [f"line {one.line}: {one.message}" for one in schema().error_log]
    for news in root.iter("{http://www.google.com/schemas/sitemap-news/0.9}news"):
        if not news_schema().validate(etree.ElementTree(news)):
            told += [one.message for one in news_schema().error_log]
    return told


def listed(site: Site, name: str = "sitemap.xml") -> dict[str, Any]:
    """The elements of a map by the public address that they tell of."""
    root = etree.fromstring((site.folder / name).read_bytes())
    return {one.findtext(f"{MAP}loc"): one for one in root.iter(f"{MAP}url")}


def test_maps_keep_their_schemas(site: Site, counted: Counted) -> None:
    maps = site.named("sitemap*.xml", "news-sitemap.xml")
    told = {name: wrong((site.folder / name).read_bytes()) for name in maps}

    assert "sitemap.xml" in maps
    assert {name: faults for name, faults in told.items() if faults} == {}
    counted(maps=len(maps), addresses=len(listed(site)))


def test_the_map_lists_each_page_that_has_a_public_address(site: Site) -> None:
    assert sorted(listed(site)) == sorted(page.canonical for page in site.pages.values() if page.canonical)


def test_the_map_and_the_pages_name_the_same_versions(site: Site) -> None:
    by_address = {page.canonical: page.alternates for page in site.pages.values() if page.canonical}

    assert by_address == {
        address: {one.get("hreflang").lower(): one.get("href") for one in url.findall(f"{XHTML}link")}
        for address, url in listed(site).items()
    }


def test_a_release_changes_when_it_was_corrected_last(site: Site) -> None:
    for address, url in listed(site).items():
        page = site.pages[site.path(address) or ""]
        if page.kind == "release":
            times = [datetime.fromisoformat(time) for time in page.values("//main//time/@datetime") if "T" in time]
            assert datetime.fromisoformat(url.findtext(f"{MAP}lastmod")) in times


def test_robots_are_led_to_the_map(site: Site) -> None:
    lines = site.read("robots.txt").splitlines()

    assert f"Sitemap: {site.base}/sitemap.xml" in lines
    assert not any(re.match(r"(?i)disallow:\s*/", line) for line in lines)


def test_news_are_the_releases_of_two_days(generated: Site) -> None:
    news = {
        url.findtext(".//{*}title"): datetime.fromisoformat(url.findtext(".//{*}publication_date"))
        for url in listed(generated, "news-sitemap.xml").values()
    }
    now = datetime.fromisoformat(NEWS)

    assert news
    assert all(now - LASTING <= published <= now for published in news.values())
    assert set(listed(generated, "news-sitemap.xml")) <= set(listed(generated))


@pytest.mark.parametrize("without", ["publication", "name", "language", "publication_date", "title"])
def test_the_judge_sees_what_is_missing_in_news(generated: Site, without: str) -> None:
    source = (generated.folder / "news-sitemap.xml").read_text("utf-8")
    faulty = re.sub(rf"<news:{without}>.*?</news:{without}>", "", source, flags=re.DOTALL)

    assert faulty != source
    assert wrong(faulty.encode()) != []


@pytest.mark.parametrize(
    "fault",
    ["<url><lastmod>2024-01-01</lastmod></url>", "<url><loc>https://x.org/</loc><lastmod>2024</lastmod><x/></url>"],
)
def test_the_judge_sees_a_fault_in_a_map(fault: str) -> None:
    assert wrong(f'<urlset xmlns="{MAP[1:-1]}">{fault}</urlset>'.encode()) != []
