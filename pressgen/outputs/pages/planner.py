"""Planning a page: the frame that it stands in, with its other languages, and what all pages of its locale share."""

from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache, partial
from types import MappingProxyType

from babel import Locale as BabelLocale

from pressgen.model.directory import Directory, Entry, Shelf
from pressgen.model.edition import Edition
from pressgen.model.locale import Locale
from pressgen.outputs import search
from pressgen.outputs.feeds import feed_links
from pressgen.outputs.page import Catalogs, Crumb, FeedLink, Frame, Menu, Planned, Version, public
from pressgen.outputs.pages import places
from pressgen.outputs.pages.contents import Contents


class Planner:
    """Plans pages with what all pages of a site share."""

    def __init__(self, contents: Contents, catalogs: Catalogs) -> None:
        """Find out which pages all others lead to."""
        self.contents = contents
        self.labels = catalogs
        self.settings = contents.settings
        self.homes = {locale: places.home(self.settings, locale) for locale in self.settings.editions}
        self.menus = {locale: self._menu(locale) for locale in self.settings.editions}
        self._file = partial(places.file, formats=contents.formats)

    def frame(
        self,
        locale: Locale,
        paths: Mapping[Locale, str],
        *,
        at: str = "",
        default: str = "",
        updated: datetime | None = None,
        indexed: bool = True,
        crumbs: tuple[Crumb, ...] = (),
        feeds: tuple[FeedLink, ...] | None = None,
        root: str = "",
    ) -> Frame:
        """What stands around a page.

        Args:
            locale: its locale.
            paths: where it lies in each locale that has it.
            at: where it lies itself, if it is in no locale's folder.
            default: the path for readers of any other language; that of the newsroom's default edition, if left out.
            updated: when what it shows was last published or corrected.
            indexed: whether search engines may list it.
            crumbs: the pages above it, without the newsroom's first page.
            feeds: what it offers; the feeds of all releases, if left out.
            root: where the site begins on its server, if the page is shown at any address.
        """
        newsroom = self.contents.mastheads[locale].newsroom
        home, path, versions = self.homes[locale], at or paths[locale], self.versions(paths)
        return Frame(
            path=path,
            url=self._public(path),
            locale=locale,
            newsroom=newsroom,
            home=home,
            versions=versions,
            default=self._public(default or paths.get(self.settings.default) or versions[0].path),
            languages=tuple(
                self._version(other, paths.get(other, first))
                for other, first in self.homes.items()
                if other is not locale
            ),
            updated=updated,
            indexed=indexed,
            crumbs=(Crumb(newsroom, home), *crumbs) if path != home else (),
            feeds=self.menus[locale].feeds if feeds is None else feeds,
            root=root,
        )

    def page(
        self,
        frame: Frame,
        template: str,
        title: str,
        description: str,
        *,
        edition: Edition | None = None,
        topics: tuple[Shelf, ...] = (),
        entries: tuple[Entry, ...] | None = None,
        values: Mapping[str, object] = MappingProxyType({}),
    ) -> Planned:
        """A page.

        Args:
            frame: what stands around it.
            template: the name of its template.
            title: what it is called, without the newsroom's name.
            description: what is found there.
            edition: what it says, if it is the page of a release.
            topics: the topics of the release.
            entries: the releases that it lists.
            values: what its template receives besides.
        """
        masthead, menu = self.contents.mastheads[frame.locale], self.menus[frame.locale]
        received = {"file": self._file, **values}
        return Planned(frame, masthead, menu, template, title, description, edition, topics, entries, received)

    def versions(self, paths: Mapping[Locale, str]) -> tuple[Version, ...]:
        """A page's versions, in the newsroom's order, given the path of each."""
        return tuple(self._version(locale, paths[locale]) for locale in self.settings.editions if locale in paths)

    def feeds(self, followed: Directory | Shelf) -> tuple[FeedLink, ...]:
        """The feeds of a list."""
        return feed_links(followed, self.contents)

    def _menu(self, locale: Locale) -> Menu:
        masthead, directory = self.contents.mastheads[locale], self.contents.directories[locale]
        return Menu(
            topics=f"{self.homes[locale]}#topics" if directory.topics else "",
            contacts=places.below(self.settings, locale, places.CONTACTS) if masthead.contacts else "",
            search=search.path(directory) if self.contents.search else "",
            accessibility=(places.below(self.settings, locale, places.ACCESSIBILITY) if masthead.accessibility else ""),
            feeds=self.feeds(directory),
        )

    def _version(self, locale: Locale, path: str) -> Version:
        return Version(locale, path, self._public(path), _own_name(locale, self.settings.editions))

    def _public(self, path: str) -> str:
        return public(self.settings.base_url, path)


@lru_cache(maxsize=64)
def _own_name(locale: Locale, beside: tuple[Locale, ...]) -> str:
    """What speakers call their language, with the country where another locale has the same language."""
    name = BabelLocale(locale.language.value).get_language_name(locale.language.value) or locale.value
    name = name[0].upper() + name[1:]
    shared = sum(other.language is locale.language for other in beside) > 1
    country = BabelLocale.parse(locale.babel).get_territory_name(locale.language.value) if shared else None
    return f"{name} ({country})" if country else name
