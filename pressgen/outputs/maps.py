"""The maps of a site for search engines: all its pages, the news of the last two days, and where these maps lie."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import islice
from xml.sax.saxutils import escape, quoteattr

from pressgen.model.artifact import Artifact
from pressgen.model.directory import Directory, Entry
from pressgen.model.format import OutputFormat
from pressgen.outputs.page import Frame, public
from pressgen.outputs.pages.contents import Contents
from pressgen.outputs.xml import without_controls

MOST_URLS = 50_000
MOST_BYTES = 50 * 2**20
"""How much a map may hold. Source: sitemaps.org."""

MOST_NEWS = 1_000
NEWS_LASTS = timedelta(days=2)
"""How many releases a map of news may hold, and for how long they are news. Source: Google's guide to news sitemaps."""

_XML = '<?xml version="1.0" encoding="utf-8"?>\n'
_MAPS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
_PAGES = f'{_XML}<urlset {_MAPS} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
_NEWS = f'{_XML}<urlset {_MAPS} xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n'
_INDEX = f"{_XML}<sitemapindex {_MAPS}>\n"
_MEDIA_TYPE = "application/xml; charset=utf-8"


def maps(frames: Iterable[Frame], contents: Contents, now: datetime) -> Iterator[Artifact]:
    """All maps of a site, and `robots.txt`, which says where they lie.

    Args:
        frames: those of all its pages.
        contents: what it shows.
        now: the instant for which it is built.
    """
    base_url = contents.settings.base_url
    pages = sitemap(frames, base_url)
    news = news_sitemap(contents.directories.values(), base_url, now) if OutputFormat.HTML in contents.formats else ()
    yield from pages
    yield from news
    yield robots(base_url, (*pages[:1], *news))


def sitemap(
    frames: Iterable[Frame], base_url: str, most_urls: int = MOST_URLS, most_bytes: int = MOST_BYTES
) -> tuple[Artifact, ...]:
    """`sitemap.xml`: every page that search engines may list, with its date and its other languages.

    Where there is too much for one map, it is the index of `sitemap-1.xml` and so on, and comes first.

    Args:
        frames: those of all pages.
        base_url: the site's address, without a slash at the end.
        most_urls: how many pages one map may hold.
        most_bytes: how large one map may be.
    """
    listed = sorted((frame for frame in frames if frame.indexed), key=lambda frame: frame.url)
    parts = list(_parts(listed, most_urls, most_bytes))
    if len(parts) < 2:
        return tuple(_map("sitemap.xml", _PAGES, part, "</urlset>\n") for part, _ in parts)
    numbered = [
        (_map(f"sitemap-{number}.xml", _PAGES, part, "</urlset>\n"), updated)
        for number, (part, updated) in enumerate(parts, 1)
    ]
    places = [
        f"<sitemap>\n<loc>{escape(public(base_url, part.path))}</loc>\n{_lastmod(updated)}</sitemap>\n"
        for part, updated in numbered
    ]
    return _map("sitemap.xml", _INDEX, places, "</sitemapindex>\n"), *(part for part, _ in numbered)


def news_sitemap(directories: Iterable[Directory], base_url: str, now: datetime) -> tuple[Artifact, ...]:
    """`news-sitemap.xml`: the releases of the last two days; nothing where there are none, for no map may be empty.

    Only dates of publication stand in it. What was retracted is no news.

    Args:
        directories: the newsroom's lists.
        base_url: the site's address, without a slash at the end.
        now: the instant from which the two days count.
    """
    new = [
        (entry, directory.newsroom)
        for directory in directories
        for entry in directory.entries
        if now - NEWS_LASTS <= entry.published <= now and not entry.retracted
    ]
    new.sort(key=lambda found: found[0].published, reverse=True)
    told = [_news(entry, newsroom, base_url) for entry, newsroom in islice(new, MOST_NEWS)]
    return (_map("news-sitemap.xml", _NEWS, told, "</urlset>\n"),) if told else ()


def robots(base_url: str, found: Iterable[Artifact]) -> Artifact:
    """`robots.txt`: everything that is in the site is public, and these are its maps. Source: RFC 9309.

    Args:
        base_url: the site's address, without a slash at the end.
        found: the maps to name.
    """
    maps = "".join(f"Sitemap: {public(base_url, artifact.path)}\n" for artifact in found)
    return Artifact("robots.txt", "text/plain; charset=utf-8", f"User-agent: *\nAllow: /\n\n{maps}".encode())


def _parts(frames: Iterable[Frame], most_urls: int, most_bytes: int) -> Iterator[tuple[Sequence[str], datetime | None]]:
    """The elements of each map, with the newest date in it."""
    part: list[str] = []
    size, updated = 0, None
    room = most_bytes - len(_PAGES) - len("</urlset>\n")
    for frame in frames:
        told = _page(frame)
        length = len(told.encode())
        if part and (len(part) == most_urls or size + length > room):
            yield part, updated
            part, size, updated = [], 0, None
        part.append(told)
        size += length
        if frame.updated and (updated is None or frame.updated > updated):
            updated = frame.updated
    if part:
        yield part, updated


def _page(frame: Frame) -> str:
    versions = [(version.locale.value, version.url) for version in frame.versions]
    links = "".join(
        f'<xhtml:link rel="alternate" hreflang="{tag}" href={quoteattr(url)}/>\n'
        for tag, url in (*versions, ("x-default", frame.default))
    )
    return f"<url>\n<loc>{escape(frame.url)}</loc>\n{_lastmod(frame.updated)}{links}</url>\n"


def _lastmod(updated: datetime | None) -> str:
    return f"<lastmod>{updated.isoformat()}</lastmod>\n" if updated else ""


def _news(entry: Entry, newsroom: str, base_url: str) -> str:
    return (
        f"<url>\n<loc>{escape(public(base_url, entry.address.page))}</loc>\n<news:news>\n"
        f"<news:publication>\n<news:name>{escape(newsroom)}</news:name>\n"
        f"<news:language>{entry.locale.language.value}</news:language>\n</news:publication>\n"
        f"<news:publication_date>{entry.published.isoformat()}</news:publication_date>\n"
        f"<news:title>{escape(entry.address.title)}</news:title>\n</news:news>\n</url>\n"
    )


def _map(path: str, opening: str, elements: Iterable[str], closing: str) -> Artifact:
    return Artifact(path, _MEDIA_TYPE, without_controls(f"{opening}{''.join(elements)}{closing}").encode())
