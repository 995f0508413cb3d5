"""A site as it was built, read once for all judges."""

import posixpath
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urlsplit

from lxml import html  # type: ignore[import-untyped]
from lxml.html import HtmlElement  # type: ignore[import-untyped]

_ATTRIBUTES = ("//*[not(self::base)]/@href", "//@src", "//@poster", "//form/@action", "//object/@data")
_STYLE_URL = re.compile(r"url\(\s*[\"']?([^)\"']+)")
_KINDS = (
    ("moved", re.compile(r".*/old-\d+/index\.html|.*/ancien-\d+/index\.html")),
    ("door", re.compile(r"index\.html")),
    ("missing", re.compile(r"404\.html")),
    ("home", re.compile(r"[^/]+/index\.html")),
    ("numbered", re.compile(r".*/page/\d+/index\.html")),
    ("year", re.compile(r"[^/]+/\d{4}/index\.html")),
    ("release", re.compile(r"[^/]+/\d{4}/[^/]+/index\.html")),
    ("topic", re.compile(r"[^/]+/(?:sujets|topics)/[^/]+/index\.html")),
    ("organization", re.compile(r"[^/]+/(?:organisations|organizations)/[^/]+/index\.html")),
    ("search", re.compile(r"[^/]+/(?:recherche|search)/index\.html")),
    ("contacts", re.compile(r"[^/]+/contacts/index\.html")),
    ("accessibility", re.compile(r"[^/]+/(?:accessibilite|accessibility)/index\.html")),
)
KINDS = tuple(kind for kind, _ in _KINDS)
"""The kinds of pages that a site has."""


def kind(path: str) -> str:
    """What kind of page lies at a path of the site."""
    return next((name for name, pattern in _KINDS if pattern.fullmatch(path)), path)


@dataclass(frozen=True)
class Page:
    """An HTML page."""

    path: str
    """Its path in the site."""

    source: str
    """What it says."""

    @cached_property
    def tree(self) -> HtmlElement:
        """Its elements."""
        return html.fromstring(self.source)

    @property
    def kind(self) -> str:
        """What kind of page it is."""
        return kind(self.path)

    @property
    def language(self) -> str:
        """The tag of the language that it is in."""
        return str(self.tree.get("lang"))

    @cached_property
    def anchors(self) -> frozenset[str]:
        """The fragments that it has."""
        return frozenset(self.tree.xpath("//@id"))

    def values(self, query: str) -> list[str]:
        """The strings that an XPath query finds."""
        return [str(value) for value in self.tree.xpath(query)]

    @property
    def canonical(self) -> str:
        """Its public address; empty where it claims none."""
        return next(iter(self.values('//link[@rel="canonical"]/@href')), "")

    @property
    def alternates(self) -> dict[str, str]:
        """The public addresses of its versions, by the tag of the language in small letters."""
        links = self.tree.xpath('//link[@rel="alternate"][@hreflang]')
        return {link.get("hreflang").lower(): link.get("href") for link in links}

    @property
    def references(self) -> Iterator[str]:
        """Everything that it points to."""
        for query in _ATTRIBUTES:
            yield from self.values(query)
        for sources in self.values("//@srcset"):
            yield from (source.split()[0] for source in sources.split(","))
        for style in self.values("//style/text() | //@style"):
            yield from _STYLE_URL.findall(style)


def features(page: Page) -> set[str]:
    """What a page is made of: its kind, and its elements by name and class."""
    made = {f"{one.tag}.{one.get('class', '')}" for one in page.tree.iter() if isinstance(one.tag, str)}
    return made | {page.kind}


@dataclass(frozen=True)
class Site:
    """What was built from a newsroom."""

    folder: Path
    """Where it lies."""

    base: str
    """Its public address, without a slash at its end."""

    @cached_property
    def paths(self) -> frozenset[str]:
        """All of its files."""
        return frozenset(file.relative_to(self.folder).as_posix() for file in self.folder.rglob("*") if file.is_file())

    @cached_property
    def pages(self) -> dict[str, Page]:
        """Its pages by their paths."""
        return {path: Page(path, self.read(path)) for path in self.named("*.html")}

    @cached_property
    def telling(self) -> tuple[Page, ...]:
        """Few pages, of one language and another, that together have every element and class of the site."""
        missing = {path: features(page) for path, page in sorted(self.pages.items())}
        chosen: list[Page] = []
        while any(missing.values()):
            languages = Counter(page.language for page in chosen)
            best = max(missing, key=lambda path: (len(missing[path]), -languages[self.pages[path].language]))
            seen = missing[best]
            chosen.append(self.pages[best])
            missing = {path: rest - seen for path, rest in missing.items()}
        return tuple(chosen)

    @property
    def kinds(self) -> tuple[Page, ...]:
        """The most telling page of each kind."""
        return tuple({page.kind: page for page in reversed(self.telling)}.values())

    def named(self, *patterns: str) -> list[str]:
        """The paths of files by patterns of their names."""
        found = (file for pattern in patterns for file in self.folder.rglob(pattern))
        return sorted(file.relative_to(self.folder).as_posix() for file in found)

    def read(self, path: str) -> str:
        """The text of a file."""
        return (self.folder / path).read_text("utf-8")

    def path(self, address: str, beside: str = "") -> str | None:
        """The path of the file that an address leads to, whether it exists or not; nothing for one elsewhere.

        Args:
            address: A public address, or one relative to a page.
            beside: The page's path.
        """
        inside = address.removeprefix(self.base) if address == self.base or address.startswith(self.base + "/") else ""
        parts = urlsplit(inside or address)
        if parts.scheme or parts.netloc:
            return None
        written = unquote(parts.path)
        if not written and not inside:
            return beside
        joined = written.lstrip("/") if written.startswith("/") else posixpath.join(posixpath.dirname(beside), written)
        plain = posixpath.normpath(joined) if joined else "."
        if written.endswith("/") or plain == "." or (self.folder / plain).is_dir():
            return posixpath.normpath(posixpath.join(plain, "index.html"))
        return plain

    @cached_property
    def styles(self) -> dict[str, list[str]]:
        """What each style sheet points to."""
        return {path: _STYLE_URL.findall(self.read(path)) for path in self.named("*.css")}
