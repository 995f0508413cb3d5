"""Feeds as JSON (JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/)."""

import json
from collections.abc import Mapping

from pressgen.model.artifact import Artifact
from pressgen.model.edition import ShownOrganization
from pressgen.model.masthead import Masthead
from pressgen.outputs.assets import Assets
from pressgen.outputs.feed_entries import FeedEntry
from pressgen.outputs.feeds import JSON_TYPE, Document
from pressgen.outputs.page import public

_VERSION = "https://jsonfeed.org/version/1.1"

Item = dict[str, object]
"""An edition as JSON has it."""


def item(written: FeedEntry) -> Item:
    """An edition, the same in all feeds."""
    edition = written.edition
    attachment = {"url": written.pdf, "mime_type": "application/pdf", "title": edition.title}
    return _given(
        id=written.id,
        url=edition.url,
        title=written.title,
        summary=edition.summary,
        content_html=written.content,
        date_published=edition.published.isoformat(),
        date_modified=edition.updated.isoformat(),
        authors=[_organization(issuer) for issuer in edition.issuers],
        tags=[topic.name for topic in written.topics],
        language=edition.locale.value,
        image=written.card,
        attachments=[attachment] if written.pdf else [],
    )


def render(document: Document, items: Mapping[str, Item], assets: Assets) -> Artifact:
    """A document of a feed.

    Args:
        document: which one.
        items: its editions, by folder.
        assets: the newsroom's sign, if it has one.
    """
    feed = document.feed
    masthead = feed.masthead
    base_url, logo = masthead.base_url, masthead.logo
    feed_url = f"{base_url}/{document.folder}/feed.json"
    told = _given(
        version=_VERSION,
        title=feed.title,
        description=feed.subtitle,
        home_page_url=f"{base_url}/{feed.folder}/",
        feed_url=feed_url,
        next_url=f"{base_url}/{document.older}/feed.json" if document.older else "",
        icon=public(base_url, assets.paths[logo.file.path]) if logo else "",
        authors=[_publisher(masthead)],
        language=feed.locale.value,
        items=[items[listed.address.folder] for listed in document.entries],
    )
    return Artifact(f"{document.folder}/feed.json", JSON_TYPE, f"{json.dumps(told, ensure_ascii=False)}\n".encode())


def _publisher(masthead: Masthead) -> Item:
    if masthead.publisher:
        return _organization(masthead.publisher)
    return _given(name=masthead.newsroom, url=f"{masthead.base_url}/")


def _organization(which: ShownOrganization) -> Item:
    return _given(name=which.name, url=which.website)


def _given(**values: object) -> Item:
    """The values that are not empty."""
    return {key: value for key, value in values.items() if value}
