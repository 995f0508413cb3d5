"""Which feeds a newsroom has, and into which documents each is parted, so that readers reach all of it (RFC 5005)."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from gettext import NullTranslations
from uuid import NAMESPACE_URL, uuid5

from pressgen.model.directory import Directory, Entry, Shelf
from pressgen.model.format import OutputFormat
from pressgen.model.locale import Locale
from pressgen.model.masthead import Masthead
from pressgen.outputs.page import Catalogs, FeedLink
from pressgen.outputs.pages.contents import Contents

ATOM_TYPE = "application/atom+xml"
JSON_TYPE = "application/feed+json"
SIZE = 20
"""How many entries a document holds."""

Followed = Directory | Shelf
"""A list that has a feed."""


@dataclass(frozen=True, slots=True)
class Feed:
    """The editions of a list, for programs that follow it."""

    locale: Locale
    """Their locale."""

    folder: str
    """The folder of the list, where its newest document lies: `fr`, `fr/sujets/sommeil`."""

    id: str
    """What it is known by for ever, wherever it lies."""

    title: str
    """What it is called, plain."""

    subtitle: str
    """What stands in it, plain."""

    masthead: Masthead
    """Who publishes it."""

    entries: tuple[Entry, ...]
    """The editions, newest first; at least one."""

    others: tuple[tuple[Locale, str], ...]
    """The same list in other locales: each with its folder."""


@dataclass(frozen=True, slots=True)
class Document:
    """One file of a feed: the newest one, which readers subscribe to, or one of its archive."""

    feed: Feed
    """What it is a part of."""

    folder: str
    """Where it lies."""

    entries: tuple[Entry, ...]
    """The editions in it, newest first."""

    archived: bool
    """Whether it stands in the archive, and stays as it is."""

    older: str
    """The folder of the archive's document with what came before; empty where there is nothing."""

    newer: str
    """The folder of the archive's document with what came after; empty where that is not archived."""

    @property
    def updated(self) -> datetime:
        """The last instant at which one of its editions was published or corrected."""
        return max(entry.updated for entry in self.entries)


def feeds(contents: Contents, catalogs: Catalogs) -> Iterator[tuple[Directory, tuple[Feed, ...]]]:
    """The feeds of each locale: of all its releases, of each topic and of each organisation that has an edition in it.

    Args:
        contents: what the newsroom shows.
        catalogs: the labels.
    """
    alike: defaultdict[tuple[str, str], dict[Locale, str]] = defaultdict(dict)
    followed = {locale: _followed(directory, contents) for locale, directory in contents.directories.items()}
    for lists in followed.values():
        for one in lists:
            alike[_subject(one)][one.locale] = one.folder
    for locale, lists in followed.items():
        masthead, labels = contents.mastheads[locale], catalogs(locale)
        of_locale = tuple(_feed(one, masthead, labels, alike[_subject(one)]) for one in lists)
        yield contents.directories[locale], of_locale


def feed_links(followed: Followed, contents: Contents) -> tuple[FeedLink, ...]:
    """The feeds of a list that pages offer; none where there is none."""
    if not _has_feed(followed, contents):
        return ()
    title = _title(followed, contents.mastheads[followed.locale])
    return (
        FeedLink(title, f"{followed.folder}/feed.xml", ATOM_TYPE),
        FeedLink(title, f"{followed.folder}/feed.json", JSON_TYPE),
    )


def documents(feed: Feed) -> Iterator[Document]:
    """The documents of a feed.

    The archive counts from the oldest entry and holds full documents alone: one that stands never changes, but for the
    link to the next one. The document that readers subscribe to holds the newest entries, and of those in the archive
    the ones that were corrected since, for who has read an archived document does not read it again.

    Source: RFC 5005, section 4.1.
    """
    full = (len(feed.entries) - 1) // SIZE

    def archive(number: int) -> str:
        return f"{feed.folder}/feed/{number}" if 1 <= number <= full else ""

    newest = feed.entries[:SIZE]
    corrected = [entry for entry in feed.entries[SIZE:] if entry.updated > newest[-1].published]
    corrected.sort(key=lambda entry: entry.updated, reverse=True)
    yield Document(feed, feed.folder, (*newest, *corrected[:SIZE]), False, archive(full), "")
    for number in range(1, full + 1):
        end = len(feed.entries) - (number - 1) * SIZE
        entries = feed.entries[end - SIZE : end]
        yield Document(feed, archive(number), entries, True, archive(number - 1), archive(number + 1))


def _followed(directory: Directory, contents: Contents) -> tuple[Followed, ...]:
    lists: tuple[Followed, ...] = (directory, *directory.topics, *directory.organizations)
    return tuple(followed for followed in lists if _has_feed(followed, contents))


def _has_feed(followed: Followed, contents: Contents) -> bool:
    """Whether there is something to follow; entries lead to pages, so there must be some."""
    own = (entry.locale is followed.locale for entry in followed.listed)
    return OutputFormat.HTML in contents.formats and any(own)


def _feed(followed: Followed, masthead: Masthead, labels: NullTranslations, folders: Mapping[Locale, str]) -> Feed:
    return Feed(
        locale=followed.locale,
        folder=followed.folder,
        id=_id(masthead.base_url, *_subject(followed), followed.locale.value),
        title=_title(followed, masthead),
        subtitle=_subtitle(followed, masthead, labels),
        masthead=masthead,
        entries=followed.entries,
        others=tuple((locale, folder) for locale, folder in folders.items() if locale is not followed.locale),
    )


def _subject(followed: Followed) -> tuple[str, str]:
    """What the entries of a list share, the same in all locales."""
    return (followed.kind.value, followed.key) if isinstance(followed, Shelf) else ("", "")


def _title(followed: Followed, masthead: Masthead) -> str:
    return f"{followed.name} – {masthead.newsroom}" if isinstance(followed, Shelf) else masthead.newsroom


def _subtitle(followed: Followed, masthead: Masthead, labels: NullTranslations) -> str:
    if isinstance(followed, Shelf):
        return labels.pgettext("feed", "Releases: %(name)s") % {"name": followed.name}
    return labels.pgettext("home", "All releases of %(newsroom)s, newest first") % {"newsroom": masthead.newsroom}


def _id(base_url: str, *subject: str) -> str:
    """A name that is the same in every build. Source: RFC 9562, section 5.5."""
    return uuid5(NAMESPACE_URL, "/".join((base_url.partition("://")[2], *subject))).urn
