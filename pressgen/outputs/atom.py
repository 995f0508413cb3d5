"""Feeds as Atom (RFC 4287)."""

from collections.abc import Mapping
from gettext import NullTranslations

from jinja2 import Environment
from markupsafe import Markup

from pressgen.model.artifact import Artifact
from pressgen.outputs import templating
from pressgen.outputs.assets import Assets
from pressgen.outputs.feed_entries import FeedEntry
from pressgen.outputs.feeds import ATOM_TYPE, JSON_TYPE, Document
from pressgen.outputs.page import public
from pressgen.outputs.xml import without_controls

MEDIA_TYPE = f"{ATOM_TYPE}; charset=utf-8"


def entry(written: FeedEntry, templates: Environment, translations: NullTranslations) -> Markup:
    """The `entry` element of an edition, the same in all feeds.

    Raises:
        PressgenError: the template `feeds/entry.xml` is missing or wrong.
    """
    element = templating.render(templates, "feeds/entry.xml", translations, entry=written, edition=written.edition)
    return Markup(without_controls(element))  # noqa: S704 - made by a template that escapes


def render(
    document: Document,
    entries: Mapping[str, Markup],
    templates: Environment,
    translations: NullTranslations,
    assets: Assets,
) -> Artifact:
    """A document of a feed.

    Args:
        document: which one.
        entries: the `entry` elements of its editions, by folder.
        templates: where `feeds/feed.xml` is found.
        translations: the catalog of its locale.
        assets: the newsroom's sign, if it has one.

    Raises:
        PressgenError: the template is missing or wrong.
    """
    base_url, logo = document.feed.masthead.base_url, document.feed.masthead.logo

    def link(folder: str, name: str = "feed.xml") -> str:
        return public(base_url, f"{folder}/{name}")

    text = templating.render(
        templates,
        "feeds/feed.xml",
        translations,
        document=document,
        feed=document.feed,
        link=link,
        logo=public(base_url, assets.paths[logo.file.path]) if logo else "",
        json_type=JSON_TYPE,
        entries=[entries[listed.address.folder] for listed in document.entries],
    )
    return Artifact(f"{document.folder}/feed.xml", MEDIA_TYPE, without_controls(text).encode())
