"""Atom feeds, as a reader of XML sees them."""

import re
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree, html  # type: ignore[import-untyped]

from pressgen.model.edition import Edition, Paragraphs, ShownCorrection, ShownImage, ShownOrganization
from pressgen.model.format import OutputFormat
from pressgen.model.release import CorrectionKind
from pressgen.outputs.feeds import SIZE
from tests.builders import ENGLISH, FRENCH, a_logo, an_edition
from tests.outputs.newsroom import BASE, feed_files, numbered, some_contents
from tests.outputs.workbench import some_assets
from tests.specimens.hostile import HOSTILE, a_hostile_edition

ATOM = "{http://www.w3.org/2005/Atom}"
HISTORY = "{http://purl.org/syndication/history/1.0}"
HTML = (OutputFormat.HTML,)
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def feed_of(
    *editions: Edition, path: str = "fr/feed.xml", formats: tuple[OutputFormat, ...] = (OutputFormat.HTML,)
) -> Any:
    return etree.fromstring(feed_files(some_contents(editions, formats))[path].content)


def entry_of(edition: Edition, formats: tuple[OutputFormat, ...] = HTML) -> Any:
    (entry,) = feed_of(edition, formats=formats).findall(f"{ATOM}entry")
    return entry


def links(element: Any, rel: str) -> list[dict[str, str]]:
    found = (dict(link.attrib) for link in element.findall(f"{ATOM}link"))
    return [link for link in found if link.pop("rel") == rel]


def text(element: Any, *names: str) -> str:
    return str(element.findtext("/".join(f"{ATOM}{name}" for name in names)))


def test_a_feed_says_what_it_is() -> None:
    feed = feed_of(an_edition(), an_edition(ENGLISH))
    assert feed.get(XML_LANG) == "fr-CA"
    assert text(feed, "title") == "Salle de presse"
    assert text(feed, "subtitle") == "Salle de presse\u00a0: tous les communiqués, du plus récent au plus ancien"
    assert (text(feed, "author", "name"), text(feed, "author", "uri")) == ("Salle de presse", f"{BASE}/")
    assert [link["href"] for link in links(feed, "self")] == [f"{BASE}/fr/feed.xml"]
    assert {(link["hreflang"], link["type"]): link["href"] for link in links(feed, "alternate")} == {
        ("fr-CA", "text/html"): f"{BASE}/fr/",
        ("fr-CA", "application/feed+json"): f"{BASE}/fr/feed.json",
        ("en-CA", "application/atom+xml"): f"{BASE}/en/feed.xml",
    }


def test_the_publisher_and_the_sign_of_the_newsroom_stand_in_its_feeds() -> None:
    sign = a_logo("sign", "S")
    edition = an_edition()
    contents = some_contents(
        [edition], publisher=ShownOrganization("p", "Éditeur", website="https://e.example/"), logo=ShownImage(sign, "S")
    )
    assets = some_assets(replace(edition, issuers=(replace(edition.issuers[0], logo=ShownImage(sign, "S")),)))
    assets = replace(assets, paths={**some_assets(edition).paths, **assets.paths})
    feed = etree.fromstring(feed_files(contents, assets)["fr/feed.xml"].content)
    assert (text(feed, "author", "name"), text(feed, "author", "uri")) == ("Éditeur", "https://e.example/")
    assert text(feed, "logo") == f"{BASE}/{assets.paths[sign.path]}"


def test_an_entry_says_what_its_edition_says() -> None:
    edition = an_edition(updated=an_edition().published + timedelta(days=1))
    entry = entry_of(edition)
    assert text(entry, "title") == edition.title
    assert text(entry, "summary") == edition.summary
    assert text(entry, "published") == "2024-02-01T09:30:00-05:00"
    assert text(entry, "updated") == "2024-02-02T09:30:00-05:00"
    assert [author.findtext(f"{ATOM}name") for author in entry.findall(f"{ATOM}author")] == [
        issuer.name for issuer in edition.issuers
    ]
    assert {topic.get("term"): topic.get("label") for topic in entry.findall(f"{ATOM}category")} == {
        "sommeil": "Sommeil & rêves",
        "donnees-de-sante": "Données de santé",
    }
    assert [link["href"] for link in links(entry, "related")] == [link.url for link in edition.links]


def test_an_entry_leads_to_its_page_first_and_then_to_its_other_languages() -> None:
    assert [(link["hreflang"], link["href"]) for link in links(entry_of(an_edition()), "alternate")] == [
        ("fr-CA", f"{BASE}/fr/2024/sommeil-et-donnees/"),
        ("en-CA", f"{BASE}/en/2024/sleep-and-data/"),
    ]


def test_readers_that_open_the_last_page_of_an_entry_open_the_one_in_its_language() -> None:
    pages = [link for link in links(entry_of(an_edition()), "alternate") if link["type"] == "text/html"]
    assert [link["hreflang"] for link in pages] == ["fr-CA"]


def test_a_pdf_is_offered_only_where_it_is_built() -> None:
    built = links(entry_of(an_edition(), (OutputFormat.HTML, OutputFormat.PDF)), "enclosure")
    assert [link["href"] for link in built] == [f"{BASE}/fr/2024/sommeil-et-donnees/sommeil-et-donnees.pdf"]
    assert links(entry_of(an_edition()), "enclosure") == []


def test_a_feed_is_as_new_as_the_last_publication_or_correction_in_it() -> None:
    corrected = numbered(1, updated=numbered(9).published)
    assert text(feed_of(corrected, numbered(5)), "updated") == numbered(9).published.isoformat()
    assert text(feed_of(numbered(1), numbered(5)), "updated") == numbered(5).published.isoformat()


def test_the_content_is_complete_and_begins_with_the_corrections() -> None:
    edition = an_edition()
    words = " ".join(html.fromstring(f"<div>{text(entry_of(edition), 'content')}</div>").text_content().split())
    parts = ["Correction", edition.dateline, "Les projets lauréats", "À propos de l’Observatoire", "Anaïs Thériault"]
    places = [words.index(part) for part in parts]
    assert places == sorted(places)
    assert " ".join(edition.subtitle.split()) in words


def test_every_address_in_the_content_is_a_public_one() -> None:
    content = html.fromstring(f"<div>{text(entry_of(an_edition()), 'content')}</div>")
    addresses = [str(address) for address in content.xpath("//@src | //@href")]
    assert [address for address in addresses if not re.match(r"(?:https?|tel|mailto):", address)] == []
    assert any(re.fullmatch(rf"{BASE}/assets/.+\.(?:png|jpg|webp)", str(src)) for src in content.xpath("//img/@src"))
    assert content.xpath("//img/@alt")


def test_the_content_has_nothing_that_means_something_in_the_page_alone() -> None:
    content = html.fromstring(f"<div>{text(entry_of(an_edition()), 'content')}</div>")
    attributes = {str(name) for element in content.iter() for name in element.attrib}
    assert attributes & {"id", "class", "tabindex", "aria-labelledby", "style"} == set()
    assert content.xpath("//@lang") == ["en"]
    assert content.xpath("//script | //style | //iframe") == []


@pytest.mark.parametrize("locale", [FRENCH, ENGLISH])
def test_a_retracted_release_stays_and_its_title_says_so(locale: Any) -> None:
    retraction = ShownCorrection(CorrectionKind.RETRACTION, "3 février 2024", "2024-02-03", "Retiré.")
    edition = an_edition(locale, corrections=(retraction,))
    feed = feed_of(edition, path=f"{locale.language.value}/feed.xml")
    title = text(feed.find(f"{ATOM}entry"), "title")
    assert title.endswith(edition.title)
    assert title != edition.title


def test_hostile_words_stay_words() -> None:
    edition = a_hostile_edition()
    hostile = replace(edition, title=HOSTILE, topics=("sommeil",))
    feed = feed_of(hostile)
    entry = feed.find(f"{ATOM}entry")
    assert text(entry, "title") == HOSTILE
    assert text(entry, "summary") == HOSTILE
    assert html.fromstring(f"<div>{text(entry, 'content')}</div>").xpath("//script | //svg | //@onload") == []


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=30))
def test_any_title_can_be_read_again(title: str) -> None:
    edition = numbered(1, title=title, summary=title, body=(Paragraphs("Un 🙂 texte ]]>."),))
    entry = entry_of(edition)
    kept = re.sub("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "", title)
    assert text(entry, "title") == kept.replace("\r\n", "\n").replace("\r", "\n")


def test_the_archive_is_linked_as_rfc_5005_asks() -> None:
    editions = [numbered(number) for number in range(2 * SIZE + 1)]
    newest, first, second = (
        feed_of(*editions, path=path) for path in ("fr/feed.xml", "fr/feed/1/feed.xml", "fr/feed/2/feed.xml")
    )
    assert [newest.find(f"{HISTORY}archive"), links(newest, "current"), links(newest, "next-archive")] == [None, [], []]
    assert [link["href"] for link in links(newest, "prev-archive")] == [f"{BASE}/fr/feed/2/feed.xml"]
    for document, older, newer in ((first, [], ["2"]), (second, ["1"], [])):
        assert document.find(f"{HISTORY}archive") is not None
        assert [link["href"] for link in links(document, "current")] == [f"{BASE}/fr/feed.xml"]
        assert [link["href"].split("/")[-2] for link in links(document, "prev-archive")] == older
        assert [link["href"].split("/")[-2] for link in links(document, "next-archive")] == newer
        assert text(document, "id") == text(newest, "id")


def test_a_release_more_changes_no_byte_of_the_archive_but_a_link() -> None:
    def archive(count: int) -> dict[str, bytes]:
        files = feed_files(some_contents([numbered(number) for number in range(count)]))
        return {path: file.content for path, file in files.items() if "/feed/" in path}

    before, after = archive(2 * SIZE), archive(2 * SIZE + 1)
    assert set(before) < set(after)
    link = re.compile(rb'<link rel="next-archive"[^>]*>\n')
    assert {path: link.sub(b"", after[path]) for path in before} == before
    assert len([path for path in before if link.search(after[path])]) == len(before) // 2


def test_an_entry_is_the_same_in_all_feeds() -> None:
    files = feed_files(some_contents([an_edition()]))
    entries = [re.findall(rb"<entry>.*</entry>", file.content, re.S) for path, file in files.items() if ".xml" in path]
    assert len(entries) == 5
    assert entries == entries[:1] * 5


def test_the_same_newsroom_gives_the_same_bytes() -> None:
    editions = [numbered(number) for number in range(SIZE + 1)]
    once, again = feed_files(some_contents(editions)), feed_files(some_contents(editions[::-1]))
    assert {path: file.content for path, file in once.items()} == {path: file.content for path, file in again.items()}
