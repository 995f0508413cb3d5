"""JSON Feeds."""

import json
from typing import Any

from pressgen.model.edition import Edition
from pressgen.model.format import OutputFormat
from pressgen.outputs.feeds import SIZE
from tests.builders import ENGLISH, an_edition
from tests.outputs.newsroom import BASE, feed_files, numbered, some_contents
from tests.specimens.hostile import HOSTILE

HTML = (OutputFormat.HTML,)


def feeds_of(*editions: Edition, formats: tuple[OutputFormat, ...] = HTML) -> dict[str, Any]:
    files = feed_files(some_contents(editions, formats))
    return {f"{BASE}/{path}": json.loads(file.content) for path, file in files.items() if path.endswith(".json")}


def item_of(edition: Edition, formats: tuple[OutputFormat, ...] = HTML) -> Any:
    (item,) = feeds_of(edition, formats=formats)[f"{BASE}/fr/feed.json"]["items"]
    return item


def test_a_feed_says_what_it_is() -> None:
    feed = feeds_of(an_edition(), an_edition(ENGLISH))[f"{BASE}/en/feed.json"]
    feed.pop("items")
    assert feed == {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Newsroom",
        "description": "All releases of Newsroom, newest first",
        "home_page_url": f"{BASE}/en/",
        "feed_url": f"{BASE}/en/feed.json",
        "authors": [{"name": "Newsroom", "url": f"{BASE}/"}],
        "language": "en-CA",
    }


def test_an_item_says_what_its_edition_says() -> None:
    edition = an_edition()
    item = item_of(edition)
    assert item["id"] == "tag:presse.example.org,2024-02-01:sommeil/fr-CA"
    assert item["url"] == edition.url
    assert (item["title"], item["summary"], item["language"]) == (edition.title, edition.summary, "fr-CA")
    assert (item["date_published"], item["date_modified"]) == ("2024-02-01T09:30:00-05:00",) * 2
    assert item["tags"] == ["Sommeil & rêves", "Données de santé"]
    assert [author["name"] for author in item["authors"]] == [issuer.name for issuer in edition.issuers]
    assert "<h2>Les projets lauréats</h2>" in item["content_html"]
    assert "image" not in item and "attachments" not in item


def test_what_is_built_beside_a_page_stands_in_its_item() -> None:
    edition = an_edition()
    item = item_of(edition, (OutputFormat.HTML, OutputFormat.PDF, OutputFormat.CARD))
    assert item["image"] == f"{BASE}/{edition.address.card}"
    assert item["attachments"] == [
        {"url": f"{BASE}/{edition.address.pdf}", "mime_type": "application/pdf", "title": edition.title}
    ]


def test_hostile_words_stay_words() -> None:
    assert item_of(numbered(1, title=HOSTILE))["title"] == HOSTILE


def test_the_pages_lead_to_every_release_once() -> None:
    feeds = feeds_of(*(numbered(number) for number in range(2 * SIZE + 1)))
    url, seen = f"{BASE}/fr/feed.json", []
    while url:
        assert feeds[url]["feed_url"] == url
        seen += [item["id"] for item in feeds[url]["items"]]
        url = feeds[url].get("next_url", "")
    assert len(set(seen)) == 2 * SIZE + 1
