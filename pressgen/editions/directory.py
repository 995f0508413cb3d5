"""In which lists of the site each edition stands, and which releases are to be read beside it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from pressgen.editions.wording import Wording
from pressgen.language.official import official_names
from pressgen.language.slugs import slug, topic_slug
from pressgen.model.directory import Directory, Entry, Shelf, ShelfKind
from pressgen.model.edition import Edition, ShownOrganization
from pressgen.model.locale import Language, Locale
from pressgen.model.newsroom import Newsroom, Settings

_FOLDERS = {
    ShelfKind.TOPIC: {Language.FR: "sujets", Language.EN: "topics"},
    ShelfKind.ORGANIZATION: {Language.FR: "organisations", Language.EN: "organizations"},
}
"""Where the shelves of a kind lie, below the folder of their locale; those of years lie in it."""

_RELATED = 3
"""How many releases to read as well are shown, unless the author named more."""

_NEAR = 10
"""How many older and newer releases on one topic or of one organisation are looked at for these."""


def entry(edition: Edition) -> Entry:
    """An edition as lists show it."""
    return Entry(
        release=edition.release,
        address=edition.address,
        alternates=edition.alternates,
        kind=edition.kind,
        label=edition.label,
        summary=edition.summary,
        published=edition.published,
        published_shown=edition.published_shown,
        updated=edition.updated,
        issuers=edition.issuers,
        topics=edition.topics,
        related=edition.related,
        retracted=edition.retracted,
    )


def directories(newsroom: Newsroom, entries: Iterable[Entry]) -> tuple[Directory, ...]:
    """The lists of each of a newsroom's locales, given all editions that may be public, in any order."""
    by_release: defaultdict[str, list[Entry]] = defaultdict(list)
    for one in sorted(entries, key=lambda entry: (-entry.published.timestamp(), entry.release)):
        by_release[one.release].append(one)
    keep = official_names(newsroom)
    return tuple(
        _directory(newsroom.settings, Wording(locale, keep, typography=newsroom.settings.typography), by_release)
        for locale in newsroom.settings.editions
    )


def _directory(settings: Settings, words: Wording, by_release: Mapping[str, Sequence[Entry]]) -> Directory:
    listed = tuple(_in_or_for(words.locale, entries) for entries in by_release.values())
    folder = settings.folder(words.locale)
    return Directory(
        locale=words.locale,
        folder=folder,
        newsroom=words.plain(settings.name) or next(iter(settings.name.values())).value,
        listed=listed,
        years=tuple(_years(listed, words.locale, folder)),
        topics=tuple(_topics(listed, settings, words, folder)),
        organizations=tuple(_organizations(listed, words.locale, folder)),
    )


def _in_or_for(locale: Locale, editions: Sequence[Entry]) -> Entry:
    """A release's edition in a locale, or else the one that its readers are sent to."""
    return min(editions, key=lambda one: (one.locale is not locale, one.locale.language is not locale.language))


def _years(listed: Sequence[Entry], locale: Locale, folder: str) -> Iterator[Shelf]:
    by_year: defaultdict[str, list[Entry]] = defaultdict(list)
    for one in listed:
        by_year[one.address.folder.split("/")[1]].append(one)
    for year, entries in sorted(by_year.items(), reverse=True):
        yield Shelf(ShelfKind.YEAR, year, locale, year, f"{folder}/{year}", tuple(entries))


def _topics(listed: Sequence[Entry], settings: Settings, words: Wording, folder: str) -> Iterator[Shelf]:
    by_topic: defaultdict[str, list[Entry]] = defaultdict(list)
    for one in listed:
        for topic in one.topics:
            by_topic[topic].append(one)
    language = words.locale.language
    for key, described in settings.topics.items():
        if key in by_topic:
            name = words.plain(described.name) or key
            path = f"{folder}/{_FOLDERS[ShelfKind.TOPIC][language]}/{topic_slug(key, described, words.locale)}"
            yield Shelf(ShelfKind.TOPIC, key, words.locale, name, path, tuple(by_topic[key]))


def _organizations(listed: Sequence[Entry], locale: Locale, folder: str) -> Iterator[Shelf]:
    """The shelves of organisations, each under the name that its last release in the locale gives it."""
    by_organization: defaultdict[str, list[Entry]] = defaultdict(list)
    names: dict[str, ShownOrganization] = {}
    for one in sorted(listed, key=lambda entry: entry.locale is locale, reverse=True):
        for issuer in one.issuers:
            if issuer.id:
                names.setdefault(issuer.id, issuer)
    for one in listed:
        for key in dict.fromkeys(issuer.id for issuer in one.issuers if issuer.id):
            by_organization[key].append(one)
    path = f"{folder}/{_FOLDERS[ShelfKind.ORGANIZATION][locale.language]}"
    for key, issuer in sorted(names.items(), key=lambda named: (slug(named[1].name), named[0])):
        shelved = tuple(by_organization[key])
        yield Shelf(ShelfKind.ORGANIZATION, key, locale, issuer.name, f"{path}/{key}", shelved, issuer.language)


class Related:
    """Finds the releases to read beside a release of one locale."""

    def __init__(self, directory: Directory) -> None:
        self._by_release = {one.release: one for one in directory.entries}
        self._marks = {one.release: frozenset(_marks(one)) for one in directory.entries}
        self._sharing: defaultdict[Mark, list[str]] = defaultdict(list)
        self._places: dict[tuple[Mark, str], int] = {}
        for name, marks in self._marks.items():
            for mark in marks:
                self._places[mark, name] = len(self._sharing[mark])
                self._sharing[mark].append(name)

    def to(self, one: Entry) -> tuple[Entry, ...]:
        """The releases that the author named, or else three that share most topics and organisations, if there are.

        Topics weigh twice as much as organisations; among equals the nearest in time come first, then by id. Of those
        that share one topic or organisation only the nearest in time are looked at, so that the cost of a release
        does not grow with the newsroom.
        """
        named = tuple(self._by_release[name] for name in one.related if name in self._by_release)
        if named:
            return named
        own = self._marks[one.release]

        def rank(name: str) -> tuple[int, float, str]:
            weight = sum(_WEIGHTS[kind] for kind, _ in own & self._marks[name])
            return -weight, abs((self._by_release[name].published - one.published).total_seconds()), name

        near = {name for mark in own for name in self._neighbours(mark, one.release)}
        return tuple(self._by_release[name] for name in sorted(near - {one.release}, key=rank)[:_RELATED])

    def _neighbours(self, mark: "Mark", release: str) -> Sequence[str]:
        place = self._places[mark, release]
        return self._sharing[mark][max(0, place - _NEAR) : place + _NEAR + 1]


Mark = tuple[ShelfKind, str]
"""What a release can share with another: a topic or an organisation."""

_WEIGHTS = {ShelfKind.TOPIC: 2, ShelfKind.ORGANIZATION: 1}


def _marks(one: Entry) -> Iterator[Mark]:
    yield from ((ShelfKind.TOPIC, topic) for topic in one.topics)
    yield from ((ShelfKind.ORGANIZATION, issuer.id) for issuer in one.issuers if issuer.id)
