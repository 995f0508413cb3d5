"""The frame of every HTML page: where it lies, its other languages, and links that hold wherever the site is put."""

import posixpath
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from gettext import NullTranslations

from babel import Locale as BabelLocale
from jinja2 import Environment

from pressgen.model.artifact import Artifact
from pressgen.model.edition import Address
from pressgen.model.locale import Locale
from pressgen.outputs import templating
from pressgen.outputs.assets import Assets

MEDIA_TYPE = "text/html; charset=utf-8"
SHEETS = ("press.css", "newsroom.css")
"""The style sheets of a page: pressgen's, and one with which a newsroom may change its colours and faces."""


@dataclass(frozen=True, slots=True)
class Version:
    """A page in one of its locales."""

    locale: Locale
    """The locale."""

    path: str
    """The page's path in the site."""

    url: str
    """Its public address."""

    name: str
    """What its speakers call the language, with the country where another version has the same language."""


@dataclass(frozen=True, slots=True)
class Crumb:
    """A page above another one, from the newsroom's first page down."""

    name: str
    """What it is called."""

    path: str
    """Its path in the site."""

    language: str = ""
    """The language of its name as a BCP 47 tag, where it is not the page's; otherwise empty."""


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A feed that a page offers."""

    title: str
    """What it is called."""

    path: str
    """Its path in the site."""

    media_type: str
    """`application/atom+xml` or `application/feed+json`."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around the contents of a page, and what maps and metadata say of it.

    All frames of a site are made before its first page is rendered: maps, links and pages cannot disagree.
    """

    path: str
    """The page's path in the site."""

    url: str
    """Its public address."""

    locale: Locale
    """The language it is written in."""

    newsroom: str
    """The newsroom's name."""

    home: str
    """The path of the newsroom's first page in this locale."""

    versions: tuple[Version, ...]
    """The page in each of its locales, itself included."""

    default: str
    """The public address for readers of any other language; the same in all versions."""

    updated: datetime | None = None
    """The last instant at which what it shows was published or corrected; nothing where no date is known."""

    indexed: bool = True
    """Whether search engines may list it: it has a canonical address and stands in the map of the site."""

    crumbs: tuple[Crumb, ...] = ()
    """The pages above it, from the newsroom's first page down; the page itself is not among them."""

    feeds: tuple[FeedLink, ...] = ()
    """The feeds that it offers."""


def render(
    frame: Frame,
    name: str,
    templates: Environment,
    translations: NullTranslations,
    assets: Assets,
    **values: object,
) -> Artifact:
    """A page made by a template.

    The template may call `link(path)` and `asset(name)`, which give addresses relative to the page: so the site works
    from a folder of a disk, from a part of a web server, or from a server of its own.

    Raises:
        PressgenError: the template is missing or wrong.
    """

    def link(path: str) -> str:
        return posixpath.relpath(path, posixpath.dirname(frame.path) or ".")

    def asset(asset_name: str) -> str:
        return link(assets.paths[asset_name])

    sheets = [sheet for sheet in SHEETS if sheet in assets.paths]
    text = templating.render(
        templates, name, translations, frame=frame, link=link, asset=asset, sheets=sheets, **values
    )
    return Artifact(frame.path, MEDIA_TYPE, text.encode())


def public(base_url: str, path: str) -> str:
    """The public address of a page, without the `index.html` that servers add themselves."""
    return f"{base_url}/{path.removesuffix('index.html')}"


def versions(base_url: str, paths: Mapping[Locale, str]) -> tuple[Version, ...]:
    """A page's versions, given the path of each."""
    return tuple(
        Version(locale, path, public(base_url, path), _own_name(locale, tuple(paths))) for locale, path in paths.items()
    )


def versions_of(base_url: str, addresses: Sequence[Address]) -> tuple[Version, ...]:
    """The versions of a release's page."""
    return versions(base_url, {address.locale: address.page for address in addresses})


def _own_name(locale: Locale, beside: Sequence[Locale]) -> str:
    name = BabelLocale(locale.language.value).get_language_name(locale.language.value) or locale.value
    name = name[0].upper() + name[1:]
    shared = sum(other.language is locale.language for other in beside) > 1
    country = BabelLocale.parse(locale.babel).get_territory_name(locale.language.value) if shared else None
    return f"{name} ({country})" if country else name
