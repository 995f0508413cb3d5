"""Feeds keep RFC 4287, RFC 5005 and JSON Feed 1.1, are read by a feed reader, and agree with one another and pages."""

import json
import posixpath
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest
from lxml import etree  # type: ignore[import-untyped]

from tests.judges.conftest import Counted
from tests.judges.equipment import absent
from tests.judges.sites import Site

JUDGE = "feeds"
ATOM = "{http://www.w3.org/2005/Atom}"
HISTORY = "{http://purl.org/syndication/history/1.0}"
Json = dict[str, Any]

_ADDRESS: Json = {"type": "string", "pattern": r"^[a-z][a-z0-9+.-]*:\S+$"}
_WORDS: Json = {"type": "string", "pattern": r"\S"}
_DATE: Json = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$"}


def _object(required: list[str], **properties: Json) -> Json:
    return {
        "type": "object",
        "required": required,
        "properties": properties,
        "patternProperties": {"^_[a-zA-Z][^.]*$": {"type": "object"}},
        "additionalProperties": False,
    }


def _array(items: Json) -> Json:
    return {"type": "array", "items": items, "minItems": 1}


_AUTHORS = _array(_object(["name"], name=_WORDS, url=_ADDRESS, avatar=_ADDRESS))
_ITEM = _object(
    ["id", "url", "title", "date_published"],
    id=_WORDS,
    url=_ADDRESS,
    external_url=_ADDRESS,
    title=_WORDS,
    content_html=_WORDS,
    content_text=_WORDS,
    summary=_WORDS,
    image=_ADDRESS,
    banner_image=_ADDRESS,
    date_published=_DATE,
    date_modified=_DATE,
    authors=_AUTHORS,
    tags=_array(_WORDS),
    language=_WORDS,
    attachments=_array(
        _object(
            ["url", "mime_type"],
            url=_ADDRESS,
            mime_type={"type": "string", "pattern": "^[a-z]+/[a-z0-9.+-]+$"},
            title=_WORDS,
            size_in_bytes={"type": "integer", "minimum": 1},
            duration_in_seconds={"type": "integer", "minimum": 1},
        )
    ),
)
JSON_FEED = _object(
    ["version", "title", "items", "home_page_url", "feed_url", "language"],
    version={"const": "https://jsonfeed.org/version/1.1"},
    title=_WORDS,
    home_page_url=_ADDRESS,
    feed_url=_ADDRESS,
    description=_WORDS,
    user_comment=_WORDS,
    next_url=_ADDRESS,
    icon=_ADDRESS,
    favicon=_ADDRESS,
    authors=_AUTHORS,
    language=_WORDS,
    expired={"type": "boolean"},
    hubs=_array(_object(["type", "url"], type=_WORDS, url=_ADDRESS)),
    items={
        "type": "array",
        "items": {**_ITEM, "anyOf": [{"required": ["content_html"]}, {"required": ["content_text"]}]},
    },
)
"""What the text of JSON Feed 1.1 asks, and that texts are not empty and addresses whole: a schema of our own."""


@cache
def grammar() -> Any:
    """RFC 4287 as a grammar."""
    return etree.RelaxNG(etree.parse(str(Path(__file__).with_name("atom.rng"))))


def wrong_with_atom(source: bytes) -> list[str]:
    """What keeps a document from being a good Atom feed."""
    root = etree.fromstring(source)
    wrong = [] if grammar().validate(root) else [f"line {one.line}: {one.message}" for one in grammar().error_log]
    return wrong or list(_beyond_grammar(root))


def _beyond_grammar(feed: Any) -> Iterator[str]:
    """What RFC 4287 asks and a grammar cannot say: 4.1.1, 4.1.2, 4.2.6, 4.2.7.2."""
    entries = feed.findall(f"{ATOM}entry")
    ids = [entry.findtext(f"{ATOM}id") for entry in entries]
    if len(set(ids)) != len(ids):
        yield "two entries have one id"
    for element in (feed, *entries):
        links = [link.attrib for link in element.findall(f"{ATOM}link")]
        alternates = [(link.get("type"), link.get("hreflang")) for link in links if link.get("rel") == "alternate"]
        if len(set(alternates)) != len(alternates):
            yield "two alternates have one type and one language"
    for entry in entries:
        if not feed.findall(f"{ATOM}author") and not entry.findall(f"{ATOM}author"):
            yield "an entry without an author"
        published, updated = (datetime.fromisoformat(entry.findtext(ATOM + name)) for name in ("published", "updated"))
        if published > updated or updated > datetime.fromisoformat(feed.findtext(f"{ATOM}updated")):
            yield "dates that run backwards"
    if not any(link.get("rel") == "self" for link in feed.findall(f"{ATOM}link")):
        yield "no link to itself"


def wrong_with_json_feed(feed: Json) -> list[str]:
    """What keeps a document from being a good JSON Feed."""
    found = jsonschema.Draft202012Validator(JSON_FEED).iter_errors(feed)
    return [f"{'/'.join(map(str, one.path))}: {one.message[:120]}" for one in found]


def link(feed: Any, relation: str) -> str:
    """Where a feed's or an entry's first link of a relation leads."""
    found = (one.get("href") for one in feed.findall(f"{ATOM}link") if one.get("rel") == relation)
    return str(next(found, ""))


def atom(site: Site) -> dict[str, Any]:
    """The Atom feeds of a site by their paths."""
    roots = {path: etree.fromstring((site.folder / path).read_bytes()) for path in site.named("*.xml")}
    return {path: root for path, root in roots.items() if root.tag == f"{ATOM}feed"}


def json_feeds(site: Site) -> dict[str, Json]:
    """The JSON Feeds of a site by their paths."""
    return {path: json.loads(site.read(path)) for path in site.named("feed.json")}


def _pages(feed: Any) -> list[str]:
    return [link(entry, "alternate") for entry in feed.findall(f"{ATOM}entry")]


def _whole(site: Site, path: str) -> Iterator[str]:
    """The pages of a feed and of its archive, by following it as a reader does."""
    seen: set[str] = set()
    while path and path not in seen:
        seen.add(path)
        feed = etree.fromstring((site.folder / path).read_bytes())
        yield from _pages(feed)
        older = link(feed, "prev-archive")
        path = site.path(older) or "" if older else ""


def test_every_atom_feed_keeps_the_standard(site: Site, counted: Counted) -> None:
    feeds = atom(site)
    wrong = {path: wrong_with_atom((site.folder / path).read_bytes()) for path in feeds}

    assert {path: faults for path, faults in wrong.items() if faults} == {}
    counted(feeds=len(feeds), entries=sum(len(_pages(feed)) for feed in feeds.values()))


def test_every_json_feed_keeps_the_standard(site: Site, counted: Counted) -> None:
    feeds = json_feeds(site)
    wrong = {path: wrong_with_json_feed(feed) for path, feed in feeds.items()}

    assert {path: faults for path, faults in wrong.items() if faults} == {}
    counted(feeds=len(feeds), entries=sum(len(feed["items"]) for feed in feeds.values()))


def test_a_feed_reader_reads_them(site: Site) -> None:
    try:
        import feedparser
    except ModuleNotFoundError:
        absent("feedparser")
    for path, feed in atom(site).items():
        read = feedparser.parse((site.folder / path).read_bytes())

        assert not read.bozo, f"{path}: {read.get('bozo_exception')}"
        assert [entry.title for entry in read.entries] == [
            entry.findtext(f"{ATOM}title") for entry in feed.findall(f"{ATOM}entry")
        ]


def test_feeds_say_where_they_are(site: Site) -> None:
    assert {path: site.path(link(feed, "self")) for path, feed in atom(site).items()} == {
        path: path for path in atom(site)
    }
    assert {path: site.path(feed["feed_url"]) for path, feed in json_feeds(site).items()} == {
        path: path for path in json_feeds(site)
    }


def test_both_sorts_of_feeds_hold_the_same(site: Site) -> None:
    both = json_feeds(site)

    assert {posixpath.dirname(path): _pages(feed) for path, feed in atom(site).items()} == {
        posixpath.dirname(path): [item["url"] for item in feed["items"]] for path, feed in both.items()
    }


def test_pages_and_feeds_agree(site: Site) -> None:
    """A locale's feed with its archive holds each of its releases once; titles (perhaps after a word of warning)
    and dates are those of the pages.
    """
    homes = {path.partition("/")[0]: path for path, page in site.pages.items() if page.kind == "home"}
    for folder in homes:
        whole = list(_whole(site, f"{folder}/feed.xml"))
        releases = [
            page.canonical
            for page in site.pages.values()
            if page.kind == "release" and page.path.startswith(f"{folder}/")
        ]

        assert sorted(set(whole)) == sorted(releases)
    for path, feed in atom(site).items():
        for entry in feed.findall(f"{ATOM}entry"):
            page = site.pages[site.path(link(entry, "alternate")) or ""]
            title = "".join(page.tree.xpath("//h1")[0].itertext()).strip()

            assert entry.findtext(f"{ATOM}title").endswith(title), path
            assert entry.findtext(f"{ATOM}published") in page.values("//header//time/@datetime"), path


def test_pages_offer_feeds_that_exist(site: Site) -> None:
    query = '//link[@rel="alternate"][contains(@type, "feed+json") or contains(@type, "atom")]/@href'
    offered = {site.path(href, page.path) for page in site.pages.values() for href in page.values(query)}

    assert offered
    assert offered <= site.paths


def test_an_archived_feed_says_so(generated: Site) -> None:
    archived = {path: feed for path, feed in atom(generated).items() if feed.find(f"{HISTORY}archive") is not None}

    assert len(archived) >= 4
    for path, feed in archived.items():
        current = generated.path(link(feed, "current"))
        assert current in generated.paths
        assert current == f"{path.partition('/feed/')[0]}/feed.xml"
        assert len(_pages(feed)) == 20


GOOD = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr-CA">
<id>urn:x:1</id><title>Fil</title><updated>2024-03-01T10:00:00-05:00</updated>
<link rel="self" href="https://x.example.org/feed.xml"/><author><name>Institut</name></author>
<entry><id>urn:x:2</id><title>Une</title><link rel="alternate" href="https://x.example.org/une/"/>
<published>2024-03-01T09:00:00-05:00</published><updated>2024-03-01T10:00:00-05:00</updated>
<content type="html">&lt;p&gt;Mots</content></entry></feed>"""


def test_the_judge_passes_a_good_feed() -> None:
    assert wrong_with_atom(GOOD.encode()) == []


@pytest.mark.parametrize(
    ("part", "fault"),
    [
        ("<id>urn:x:2</id>", ""),
        ("<id>urn:x:2</id>", "<id>two</id>"),
        ("T10:00:00-05:00</updated>\n<link", " 10:00</updated>\n<link"),
        ("2024-03-01T09", "2025-03-01T09"),
        ("<author><name>Institut</name></author>", ""),
        ('rel="self"', 'rel="via"'),
        ('type="html"', 'type="xhtml"'),
        ("<title>Une</title>", "<title>Une</title><title>Deux</title>"),
        ("</entry>", "</entry><entry><id>urn:x:2</id></entry>"),
    ],
)
def test_the_judge_sees_a_fault_in_atom(part: str, fault: str) -> None:
    assert part in GOOD
    assert wrong_with_atom(GOOD.replace(part, fault).encode()) != []


@pytest.mark.parametrize(
    "fault", [{"items": None}, {"version": "1"}, {"unknown": 1}, {"items": [{"id": "1"}]}, {"home_page_url": "/fr/"}]
)
def test_the_judge_sees_a_fault_in_json_feed(sample: Site, fault: Json) -> None:
    assert wrong_with_json_feed({**json_feeds(sample)["fr/feed.json"], **fault}) != []
