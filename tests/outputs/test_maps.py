"""Maps for search engines."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree  # type: ignore[import-untyped]

from pressgen.model.artifact import Artifact
from pressgen.model.edition import Edition, ShownCorrection
from pressgen.model.format import OutputFormat
from pressgen.model.release import CorrectionKind
from pressgen.outputs.maps import maps, news_sitemap, sitemap
from pressgen.outputs.page import Frame, Version
from tests.builders import ENGLISH, FRENCH, an_edition
from tests.outputs.newsroom import BASE, numbered, some_contents
from tests.specimens.hostile import HOSTILE

SPACES = {
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "x": "http://www.w3.org/1999/xhtml",
    "n": "http://www.google.com/schemas/sitemap-news/0.9",
}
UPDATED = datetime(2024, 2, 1, 9, 30, tzinfo=timezone(timedelta(hours=-5)))


def frames(count: int) -> list[Frame]:
    """Pages in two languages, each newer than the one before."""
    return [frame for number in range(count) for frame in a_page(number)]


def a_page(number: int, **changes: Any) -> list[Frame]:
    versions = tuple(
        Version(locale, f"{folder}/{number}/index.html", f"{BASE}/{folder}/{number}/", folder)
        for locale, folder in ((FRENCH, "fr"), (ENGLISH, "en"))
    )
    frame = Frame(
        path="",
        url="",
        locale=FRENCH,
        newsroom="Salle de presse",
        home="fr/index.html",
        versions=versions,
        default=versions[1].url,
        updated=UPDATED + timedelta(days=number),
    )
    return [
        replace(frame, path=version.path, url=version.url, locale=version.locale, **changes) for version in versions
    ]


def parsed(artifact: Artifact) -> Any:
    return etree.fromstring(artifact.content)


def locations(artifacts: Iterable[Artifact]) -> list[str]:
    return [url for artifact in artifacts for url in parsed(artifact).xpath("s:url/s:loc/text()", namespaces=SPACES)]


def test_a_map_holds_each_page_with_its_date_and_its_languages() -> None:
    (artifact,) = sitemap(frames(1), BASE)
    assert artifact.path == "sitemap.xml"
    english, french = parsed(artifact).findall("s:url", SPACES)
    assert french.findtext("s:loc", namespaces=SPACES) == f"{BASE}/fr/0/"
    assert french.findtext("s:lastmod", namespaces=SPACES) == "2024-02-01T09:30:00-05:00"
    expected = {"fr-CA": f"{BASE}/fr/0/", "en-CA": f"{BASE}/en/0/", "x-default": f"{BASE}/en/0/"}
    for url in (english, french):
        assert {link.get("hreflang"): link.get("href") for link in url.findall("x:link", SPACES)} == expected
        assert {link.get("rel") for link in url.findall("x:link", SPACES)} == {"alternate"}


def test_a_page_that_is_not_listed_is_in_no_map() -> None:
    assert locations(sitemap([*frames(1), *a_page(1, indexed=False)], BASE)) == [f"{BASE}/en/0/", f"{BASE}/fr/0/"]


def test_a_page_without_a_date_has_none() -> None:
    (artifact,) = sitemap(a_page(0, updated=None), BASE)
    assert b"lastmod" not in artifact.content


def test_too_many_pages_are_parted_under_an_index() -> None:
    index, *parts = sitemap(frames(5), BASE, most_urls=4)
    assert index.path == "sitemap.xml"
    assert [part.path for part in parts] == ["sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"]
    places = parsed(index).xpath("s:sitemap/s:loc/text()", namespaces=SPACES)
    assert places == [f"{BASE}/{part.path}" for part in parts]
    newest = [max(parsed(part).xpath("s:url/s:lastmod/text()", namespaces=SPACES)) for part in parts]
    assert parsed(index).xpath("s:sitemap/s:lastmod/text()", namespaces=SPACES) == newest


@settings(max_examples=40)
@given(st.integers(1, 12), st.integers(1, 9), st.integers(1_000, 4_000))
def test_the_parts_keep_the_limits_and_hold_every_page_once(count: int, most_urls: int, most_bytes: int) -> None:
    index, *parts = sitemap(frames(count), BASE, most_urls, most_bytes)
    parts = parts or [index]
    assert sorted(locations(parts)) == sorted(frame.url for frame in frames(count))
    assert len(set(locations(parts))) == 2 * count
    assert all(len(part.content) <= most_bytes for part in parts)
    assert all(len(locations([part])) <= most_urls for part in parts)


def test_the_order_of_planning_does_not_matter() -> None:
    assert sitemap(frames(3), BASE)[0].content == sitemap(frames(3)[::-1], BASE)[0].content


def news(editions: list[Edition], now: datetime) -> list[Any]:
    artifacts = news_sitemap(some_contents(editions).directories.values(), BASE, now)
    return [url for artifact in artifacts for url in parsed(artifact).findall("s:url", SPACES)]


def test_news_say_what_was_published_where_and_when() -> None:
    edition = numbered(0, title="a")
    (url,) = news([edition], edition.published + timedelta(hours=1))
    assert url.findtext("s:loc", namespaces=SPACES) == edition.url
    told = {element.tag.rpartition("}")[2]: element.text for element in url.find("n:news", SPACES).iter()}
    assert {name: words for name, words in told.items() if words and words.strip()} == {
        "name": "Salle de presse",
        "language": "fr",
        "publication_date": "2024-02-01T09:30:00-05:00",
        "title": edition.address.title,
    }


def test_news_last_two_days() -> None:
    edition = an_edition()
    for age, told in ((timedelta(0), 1), (timedelta(days=2), 1), (timedelta(days=2, seconds=1), 0)):
        assert len(news([edition], (edition.published + age).astimezone(UTC))) == told
    assert news([edition], edition.published - timedelta(seconds=1)) == []


def test_what_was_corrected_lately_is_no_news() -> None:
    edition = numbered(0, updated=numbered(9).published)
    assert news([edition], numbered(9).published) == []


def test_what_was_retracted_is_no_news() -> None:
    retraction = ShownCorrection(CorrectionKind.RETRACTION, "", "2024-02-01", "Retiré.")
    edition = numbered(0, corrections=(retraction,))
    assert news([edition], edition.published) == []


def test_news_are_the_newest_thousand() -> None:
    base = numbered(0)
    editions = [
        replace(base, release=f"2024-02-01-{n}", published=base.published + timedelta(seconds=n)) for n in range(1_002)
    ]
    dates = [url.findtext(".//n:publication_date", namespaces=SPACES) for url in news(editions, editions[-1].published)]
    assert len(dates) == 1_000
    assert dates[0] == editions[-1].published.isoformat()
    assert dates == sorted(dates, reverse=True)


@pytest.mark.parametrize("title", [HOSTILE, "a ]]> b & <b>c</b> 🙂", "bell \x07 and \ufffe"])
def test_hostile_titles_stay_words(title: str) -> None:
    edition = numbered(0)
    hostile = replace(edition, address=replace(edition.address, title=title))
    (url,) = news([hostile], edition.published)
    assert url.findtext(".//n:title", namespaces=SPACES) == title.replace("\x07", "").replace("\ufffe", "")


def test_robots_are_told_of_the_maps_that_are_there() -> None:
    edition = an_edition()
    for now, lines in (
        (edition.published, [f"Sitemap: {BASE}/sitemap.xml", f"Sitemap: {BASE}/news-sitemap.xml"]),
        (edition.published + timedelta(days=9), [f"Sitemap: {BASE}/sitemap.xml"]),
    ):
        files = {artifact.path: artifact for artifact in maps(frames(1), some_contents([edition]), now)}
        assert ("news-sitemap.xml" in files) == (len(lines) == 2)
        assert files["robots.txt"].content.decode().splitlines() == ["User-agent: *", "Allow: /", "", *lines]


def test_where_no_pages_of_releases_are_built_there_is_no_news() -> None:
    contents = some_contents([an_edition()], formats=(OutputFormat.MARKDOWN,))
    paths = [artifact.path for artifact in maps(frames(1), contents, an_edition().published)]
    assert paths == ["sitemap.xml", "robots.txt"]
