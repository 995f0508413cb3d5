"""Which feeds there are, and how they are parted into documents."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pressgen.model.directory import Entry
from pressgen.model.edition import Edition
from pressgen.model.format import OutputFormat
from pressgen.outputs.feeds import SIZE, Document, Feed, Followed, documents, feed_links
from pressgen.outputs.pages.plan import plan
from tests.builders import ENGLISH, FRENCH, an_edition, some_labels
from tests.outputs.newsroom import feed_files, feeds_in, feeds_of, numbered, some_contents, some_settings, the_feed

COUNTS = st.integers(1, 5 * SIZE + 1)
MANY = [numbered(number) for number in range(5 * SIZE + 3)]
WHOLE = the_feed(MANY)


def a_feed(count: int, first: int = 0) -> Feed:
    """The feed of a number of releases."""
    return replace(WHOLE, entries=WHOLE.entries[len(MANY) - first - count : len(MANY) - first])


def archive(feed: Feed) -> list[Document]:
    return [document for document in documents(feed) if document.archived]


def newest(feed: Feed) -> Document:
    (document,) = [document for document in documents(feed) if not document.archived]
    return document


@given(COUNTS)
def test_one_reaches_every_entry_from_the_newest_document(count: int) -> None:
    feed = a_feed(count)
    found = {document.folder: document for document in documents(feed)}
    document = newest(feed)
    seen: list[Entry] = []
    read = set()
    while True:
        seen += document.entries
        read.add(document.folder)
        if not document.older:
            break
        document = found[document.older]
    assert read == set(found)
    assert {entry.release for entry in seen} == {entry.release for entry in feed.entries}


@given(COUNTS)
def test_the_newest_document_holds_the_newest_entries(count: int) -> None:
    feed = a_feed(count)
    assert newest(feed).entries == feed.entries[:SIZE]
    assert newest(feed).folder == feed.folder
    assert newest(feed).newer == ""


@given(COUNTS)
def test_documents_of_the_archive_are_full_and_linked_both_ways(count: int) -> None:
    found = archive(a_feed(count))
    assert all(len(document.entries) == SIZE for document in found)
    assert [document.folder for document in found] == [f"fr/feed/{number}" for number in range(1, len(found) + 1)]
    assert [document.older for document in found] == ["", *(document.folder for document in found)][: len(found)]
    assert [document.newer for document in found] == [*(document.folder for document in found[1:]), ""][: len(found)]


@given(COUNTS, st.integers(1, 2))
def test_a_release_more_leaves_the_archive_as_it_is(count: int, more: int) -> None:
    before, after = archive(a_feed(count)), archive(a_feed(count + more))
    assert [(document.folder, document.entries, document.older) for document in before] == [
        (document.folder, document.entries, document.older) for document in after[: len(before)]
    ]
    assert [document.newer for document in before[:-1]] == [document.newer for document in after[: len(before)]][:-1]


def test_up_to_twenty_releases_need_no_archive() -> None:
    assert archive(a_feed(SIZE)) == []
    assert newest(a_feed(SIZE)).older == ""
    assert len(archive(a_feed(SIZE + 1))) == 1


def corrected(number: int, days: int) -> Edition:
    edition = MANY[number]
    return replace(edition, updated=edition.published + timedelta(days=days))


def test_an_old_release_that_is_corrected_stands_in_the_newest_document_again() -> None:
    feed = the_feed([corrected(0, 59), corrected(1, 10), *MANY[2:60]])
    assert [entry.release for entry in newest(feed).entries[SIZE:]] == [MANY[0].release]
    assert newest(feed).updated == MANY[0].published + timedelta(days=59)


def test_the_newest_document_stays_short_when_everything_was_corrected() -> None:
    feed = the_feed([corrected(number, 100) for number in range(3 * SIZE)])
    assert len(newest(feed).entries) == 2 * SIZE


@given(COUNTS)
def test_a_document_is_as_new_as_its_newest_entry(count: int) -> None:
    for document in documents(a_feed(count)):
        assert document.updated == max(entry.updated for entry in document.entries)


def test_there_is_a_feed_of_everything_of_each_topic_and_of_each_organization() -> None:
    feeds = feeds_of([an_edition(), an_edition(ENGLISH)])
    assert [feed.folder for feed in feeds if feed.locale is FRENCH] == [
        "fr",
        "fr/sujets/sommeil-reves",
        "fr/sujets/donnees-de-sante",
        "fr/organisations/ibrs",
        "fr/organisations/odc",
    ]
    assert {feed.title for feed in feeds} >= {"Salle de presse", "Sommeil & rêves – Salle de presse", "Newsroom"}


def test_a_feed_knows_itself_in_other_languages() -> None:
    feeds = {feed.folder: feed for feed in feeds_of([an_edition(), an_edition(ENGLISH)])}
    assert feeds["fr"].others == ((ENGLISH, "en"),)
    assert feeds["en/topics/sleep-dreams"].others == ((FRENCH, "fr/sujets/sommeil-reves"),)


def test_a_language_without_an_edition_has_no_feed() -> None:
    contents = some_contents([an_edition(alternates=())])
    feeds = feeds_in(contents)
    assert {feed.locale for feed in feeds} == {FRENCH}
    assert {feed.others for feed in feeds} == {()}
    english = contents.directories[ENGLISH]
    assert english.listed
    assert feed_links(english, contents) == ()
    assert [feed_links(shelf, contents) for shelf in english.shelves] == [()] * len(english.shelves)


def test_pages_link_to_the_feeds_that_are_made() -> None:
    contents = some_contents([an_edition()])
    directory = contents.directories[FRENCH]
    lists: tuple[Followed, ...] = (directory, *directory.topics, *directory.organizations)
    links = [link for followed in lists for link in feed_links(followed, contents)]
    assert [link.path for link in links] == [
        f"{feed.folder}/{name}" for feed in feeds_of([an_edition()]) for name in ("feed.xml", "feed.json")
    ]
    assert {link.media_type for link in links} == {"application/atom+xml", "application/feed+json"}


@pytest.mark.parametrize("editions", [[an_edition(), an_edition(ENGLISH)], [an_edition(alternates=())], []])
def test_no_page_links_to_a_feed_that_is_not_made(editions: list[Edition]) -> None:
    contents = some_contents(editions)
    linked = {link.path for planned in plan(contents, some_labels) for link in planned.frame.feeds}
    assert linked == feed_files(contents).keys()


def test_without_pages_there_is_nothing_to_follow() -> None:
    contents = some_contents([an_edition()], formats=(OutputFormat.MARKDOWN,))
    assert feed_links(contents.directories[FRENCH], contents) == ()


SLUGS = st.from_regex(r"[a-z0-9]{1,9}", fullmatch=True)


@settings(max_examples=30)
@given(SLUGS)
def test_a_feed_keeps_its_id_when_its_address_changes(slug: str) -> None:
    feed = next(feed for feed in feeds_of([an_edition()]) if "sujets" in feed.folder)
    topics = {"sommeil": {"name": {"fr": "Autre nom"}, "slug": {"fr": slug}}}
    contents = some_contents([an_edition()], settings=some_settings(topics=topics))
    moved = next(feed for feed in feeds_in(contents) if "sujets" in feed.folder)
    assert moved.id == feed.id
    assert moved.folder == f"fr/sujets/{slug}"


def test_no_two_feeds_have_one_id() -> None:
    feeds = feeds_of([an_edition(), an_edition(ENGLISH)])
    assert len({feed.id for feed in feeds}) == len(feeds) == 10
    assert all(feed.id.startswith("urn:uuid:") for feed in feeds)
