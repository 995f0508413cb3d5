"""What machines are told of a page: Open Graph for social networks, schema.org in JSON-LD for search engines."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from pressgen.model.directory import Entry, Shelf
from pressgen.model.edition import Edition, ShownPicture
from pressgen.model.masthead import Masthead
from pressgen.outputs import cards, schema_org
from pressgen.outputs.assets import Assets
from pressgen.outputs.page import Frame, Planned, public

_UNSAFE = "<>&\u2028\u2029"
"""What could end the script that the JSON stands in."""


@dataclass(frozen=True, slots=True)
class Preview:
    """The image that stands for a page where it is linked to."""

    url: str
    """Its public address."""

    width: int
    """Pixels."""

    height: int
    """Pixels."""

    media_type: str
    """`image/png`, `image/jpeg` or `image/webp`."""

    alt: str
    """What it shows."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What stands in the head of a page for machines."""

    properties: tuple[tuple[str, str], ...]
    """Open Graph: names and contents, in order; a name may come several times. Source: https://ogp.me."""

    large: bool
    """Whether the page has an image that is to be shown large where it is linked to."""

    graph: Mapping[str, object]
    """The same in the words of schema.org, as JSON-LD."""

    @property
    def json_ld(self) -> Markup:
        """The graph as it stands in a `script` of a page."""
        text = json.dumps(self.graph, ensure_ascii=False, separators=(",", ":"))
        for sign in _UNSAFE:
            text = text.replace(sign, f"\\u{ord(sign):04x}")
        return Markup(text)  # noqa: S704 - none of its signs is one of HTML


def of_page(planned: Planned, assets: Assets, *, card: bool) -> Metadata | None:
    """The metadata of a page; nothing for one that search engines may not list.

    Args:
        planned: the page.
        assets: where logos and images lie.
        card: whether a card is built beside each release.
    """
    frame, masthead = planned.frame, planned.masthead
    if not frame.indexed:
        return None
    if planned.edition:
        return for_release(planned.edition, frame, masthead, planned.topics, assets, card=card)
    return for_page(frame, masthead, planned.title, planned.description, assets, planned.entries)


def for_release(
    edition: Edition, frame: Frame, masthead: Masthead, topics: Sequence[Shelf], assets: Assets, *, card: bool
) -> Metadata:
    """The metadata of a release's page.

    Args:
        edition: what the page says.
        frame: where it lies.
        masthead: the newsroom in its locale.
        topics: what it is about: the shelves of topics that it stands in, in its locale.
        assets: where logos and images lie.
        card: whether a card is built beside it; a release without one is shown by its first image.
    """
    preview = _card(edition) if card else next(_pictures(edition, assets), None)
    image = schema_org.image(preview.url, preview.width, preview.height, preview.alt) if preview else None
    opened = [
        ("article:published_time", edition.published.isoformat()),
        ("article:modified_time", edition.updated.isoformat()),
        *(("article:section", topic.name) for topic in topics[:1]),
        *(("article:tag", topic.name) for topic in topics),
    ]
    return Metadata(
        (*_open_graph(frame, masthead, "article", edition.title, edition.summary, preview), *opened),
        preview is not None,
        _graph(
            schema_org.article(edition, frame, masthead, topics, image, assets),
            schema_org.website(frame, masthead),
            schema_org.publisher(masthead, assets),
            *schema_org.breadcrumbs(frame, edition.base_url, edition.title),
        ),
    )


def for_page(
    frame: Frame,
    masthead: Masthead,
    title: str,
    description: str,
    assets: Assets,
    listed: Iterable[Entry] | None = None,
) -> Metadata:
    """The metadata of any other page.

    Args:
        frame: where it lies.
        masthead: the newsroom in its locale.
        title: what it is called, plain, without the newsroom's name.
        description: what is found there, plain.
        assets: where logos lie.
        listed: the releases that it lists, in order; nothing for a page that is no list.
    """
    node = (
        schema_org.page(frame, masthead, title, description)
        if listed is None
        else schema_org.collection(frame, masthead, title, description, listed)
    )
    return Metadata(
        tuple(_open_graph(frame, masthead, "website", title, description, None)),
        False,
        _graph(
            node,
            schema_org.website(frame, masthead),
            schema_org.publisher(masthead, assets),
            *schema_org.breadcrumbs(frame, masthead.base_url, title),
        ),
    )


def _open_graph(
    frame: Frame, masthead: Masthead, kind: str, title: str, description: str, preview: Preview | None
) -> Iterator[tuple[str, str]]:
    yield "og:type", kind
    yield "og:title", title
    if description:
        yield "og:description", description
    yield "og:url", frame.url
    yield "og:site_name", masthead.newsroom
    yield "og:locale", frame.locale.babel
    for version in frame.versions:
        if version.locale is not frame.locale:
            yield "og:locale:alternate", version.locale.babel
    if preview:
        yield "og:image", preview.url
        yield "og:image:type", preview.media_type
        yield "og:image:width", str(preview.width)
        yield "og:image:height", str(preview.height)
        yield "og:image:alt", preview.alt


def _graph(*nodes: schema_org.Node) -> dict[str, object]:
    return {"@context": "https://schema.org", "@graph": list(nodes)}


def _card(edition: Edition) -> Preview:
    alt = f"{edition.label} – {edition.title}"
    return Preview(public(edition.base_url, edition.address.card), cards.WIDTH, cards.HEIGHT, cards.MEDIA_TYPE, alt)


def _pictures(edition: Edition, assets: Assets) -> Iterator[Preview]:
    """The images of the text that networks can show: they draw no SVG."""
    for block in edition.blocks:
        if isinstance(block, ShownPicture) and block.image.file.media_type != "image/svg+xml":
            file = block.image.file
            media_type, width, height = schema_org.published(file, assets)
            yield Preview(public(edition.base_url, assets.paths[file.path]), width, height, media_type, block.image.alt)
