"""An edition as feeds hold it: complete, and with public addresses alone, for it is read outside the site."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from gettext import NullTranslations

from jinja2 import Environment

from pressgen.model.edition import Edition
from pressgen.model.format import OutputFormat
from pressgen.model.locale import Locale
from pressgen.outputs import templating
from pressgen.outputs.assets import Assets
from pressgen.outputs.identity import tag
from pressgen.outputs.page import public

_OF_PAGES = re.compile(r' (?:id|class|tabindex|aria-[a-z]+|data-[a-z-]+)="[^"]*"')
"""Attributes that mean something in the page alone; in words a quotation mark is always escaped."""


@dataclass(frozen=True, slots=True)
class Topic:
    """What an entry is about."""

    id: str
    """Its id."""

    name: str
    """What it is called."""


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """An edition in a feed."""

    edition: Edition
    """What it says."""

    id: str
    """What it is known by for ever."""

    title: str
    """Its headline, plain; it says whether the release was retracted."""

    content: str
    """All of it, HTML."""

    topics: tuple[Topic, ...]
    """What it is about."""

    others: tuple[tuple[Locale, str], ...]
    """The release's other editions: each locale with the address of its page."""

    pdf: str
    """The address of its PDF; empty where none is built."""

    card: str
    """The address of its card; empty where none is built."""


def feed_entry(
    edition: Edition,
    topics: Mapping[str, str],
    templates: Environment,
    translations: NullTranslations,
    assets: Assets,
    formats: Collection[OutputFormat],
) -> FeedEntry:
    """An edition as feeds hold it.

    Args:
        edition: what it says.
        topics: what topics are called in its locale, by id.
        templates: where `feeds/content.html` is found.
        translations: the catalog of its locale.
        assets: each image of the edition.
        formats: the formats that are built.

    Raises:
        PressgenError: the template is missing or wrong.
    """
    address, base_url = edition.address, edition.base_url
    title = edition.title
    if edition.retracted:
        title = translations.pgettext("feed", "Retracted: %(title)s") % {"title": title}
    return FeedEntry(
        edition=edition,
        id=tag(base_url, edition.release, edition.locale),
        title=title,
        content=content(edition, templates, translations, assets),
        topics=tuple(Topic(topic, topics[topic]) for topic in edition.topics),
        others=tuple((other.locale, public(base_url, other.page)) for other in edition.alternates),
        pdf=public(base_url, address.pdf) if OutputFormat.PDF in formats else "",
        card=public(base_url, address.card) if OutputFormat.CARD in formats else "",
    )


def content(edition: Edition, templates: Environment, translations: NullTranslations, assets: Assets) -> str:
    """All that an edition says, as HTML that stands by itself.

    Raises:
        PressgenError: the template is missing or wrong.
    """

    def link(path: str) -> str:
        return public(edition.base_url, path)

    html = templating.render(
        templates,
        "feeds/content.html",
        translations,
        edition=edition,
        link=link,
        asset=lambda name: link(assets.paths[name]),
    )
    return _OF_PAGES.sub("", html)
