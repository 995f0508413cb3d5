"""The news in JSON for the systems of agencies and newsrooms: ninjs 3.1.

Source: IPTC, News in JSON 3.1, https://iptc.org/std/ninjs/.
"""

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from gettext import NullTranslations
from typing import Any

from jinja2 import Environment

from pressgen.language.markdown import plain
from pressgen.model.address import Address
from pressgen.model.artifact import Artifact
from pressgen.model.directory import Shelf
from pressgen.model.edition import Edition, ShownContact, ShownCorrection, ShownLaureates, ShownOrganization, ShownQuote
from pressgen.model.format import OutputFormat
from pressgen.model.masthead import Masthead
from pressgen.model.release import CorrectionKind, Kind
from pressgen.outputs import cards, plain_text
from pressgen.outputs.assets import Assets
from pressgen.outputs.feed_entries import content
from pressgen.outputs.identity import tag
from pressgen.outputs.page import Catalogs, public
from pressgen.outputs.pages.contents import Contents

MEDIA_TYPE = "application/json"

_STANDARD = {
    "name": "ninjs",
    "version": "3.1",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
}
_GENRES = {Kind.RELEASE: "Press Release", Kind.BACKGROUNDER: "Background"}
"""What IPTC's vocabulary of genres calls a kind of document, for those that it knows."""


def files(contents: Contents, templates: Environment, catalogs: Catalogs, assets: Assets) -> Iterator[Artifact]:
    """The ninjs files of all editions.

    Args:
        contents: what the newsroom shows.
        templates: where `feeds/content.html` is found.
        catalogs: the labels.
        assets: each image of the editions.

    Raises:
        PressgenError: the template is missing or wrong.
    """
    shelves = {
        locale: {shelf.key: shelf for shelf in directory.topics} for locale, directory in contents.directories.items()
    }
    for edition in contents.editions:
        topics = [shelves[edition.locale][topic] for topic in edition.topics]
        labels, masthead = catalogs(edition.locale), contents.mastheads[edition.locale]
        yield render(edition, masthead, topics, contents.formats, templates, labels, assets)


def render(
    edition: Edition,
    masthead: Masthead,
    topics: Sequence[Shelf],
    formats: Collection[OutputFormat],
    templates: Environment,
    translations: NullTranslations,
    assets: Assets,
) -> Artifact:
    """The ninjs file of an edition.

    Args:
        edition: what it says.
        masthead: the newsroom in its locale.
        topics: what it is about: the shelves of topics that it stands in, in its locale.
        formats: the formats that are built; the file names no other renditions.
        templates: where `feeds/content.html` is found.
        translations: the catalog of the edition's locale.
        assets: each image of the edition.

    Raises:
        PressgenError: the template is missing or wrong.
    """
    html = content(edition, templates, translations, assets)
    item = {
        **_identified(edition),
        "edNote": "\n".join(_note(correction, translations) for correction in edition.corrections),
        **_worded(edition, html),
        "located": edition.place,
        "people": _people(edition),
        "organisations": _organisations(edition),
        "subjects": [_subject(edition.base_url, topic) for topic in topics],
        "genres": [_without_gaps({"name": edition.label, "literal": _GENRES.get(edition.kind, "")})],
        "infoSources": _sources(edition, masthead),
        "renditions": _renditions(edition, formats),
        "associations": [_translation(edition, other) for other in edition.alternates],
    }
    text = json.dumps(_without_gaps(item), ensure_ascii=False, indent=1)
    return Artifact(edition.address.ninjs, MEDIA_TYPE, f"{text}\n".encode())


def _identified(edition: Edition) -> dict[str, Any]:
    return {
        "uri": tag(edition.base_url, edition.release, edition.locale),
        "standard": _STANDARD,
        "type": "text",
        "representationType": "full",
        "version": str(1 + len(edition.corrections)),
        "firstCreated": edition.published.isoformat(),
        "versionCreated": edition.updated.isoformat(),
        "contentCreated": edition.published.isoformat(),
        "pubStatus": "canceled" if edition.retracted else "usable",
        "language": edition.locale.value,
        "altIds": [
            {"role": role, "value": value}
            for role, value in (("release", edition.release), ("number", edition.number), ("url", edition.url))
            if value
        ],
    }


def _worded(edition: Edition, html: str) -> dict[str, Any]:
    text = plain_text.text(edition)
    return {
        "title": edition.title,
        "slugline": edition.address.slug,
        "by": ", ".join(issuer.name for issuer in edition.issuers) or edition.newsroom,
        "headlines": _texts([("main", edition.title), ("subtitle", edition.subtitle)]),
        "descriptions": _texts([("summary", edition.summary)]),
        "bodies": [
            {"role": "main", "contentType": "text/html", "value": html},
            {
                "role": "main",
                "contentType": "text/plain",
                "charCount": len(text),
                "wordCount": len(text.split()),
                "value": text,
            },
        ],
    }


def _texts(texts: Iterable[tuple[str, str]]) -> list[dict[str, str]]:
    return [{"role": role, "contentType": "text/plain", "value": words} for role, words in texts if words]


def _people(edition: Edition) -> list[dict[str, Any]]:
    shown: dict[tuple[str, str], None] = {}
    for block in edition.blocks:
        if isinstance(block, ShownQuote):
            shown[block.speaker.name, "speaker"] = None
        elif isinstance(block, ShownLaureates):
            shown |= {(who.name, "laureate"): None for laureate in block.items for who in laureate.people}
    people = [{"name": name, "rel": rel} for name, rel in shown]
    return people + [_contact(who.name, who, edition) for who in edition.contacts if who.name]


def _organisations(edition: Edition) -> list[dict[str, Any]]:
    institutions = dict.fromkeys(
        institution
        for block in edition.blocks
        if isinstance(block, ShownLaureates)
        for laureate in block.items
        for institution in laureate.institutions
    )
    return [
        *(_organisation(issuer, "issuer") for issuer in edition.issuers),
        *(_organisation(institution, "laureate") for institution in institutions),
        *(_contact(desk.organization or desk.role, desk, edition) for desk in edition.contacts if not desk.name),
    ]


def _organisation(which: ShownOrganization, rel: str) -> dict[str, Any]:
    sites = [{"type": "web", "value": which.website}] if which.website else []
    return _without_gaps({"name": which.name, "rel": rel, "literal": which.id, "contactInfo": sites})


def _contact(name: str, who: ShownContact, edition: Edition) -> dict[str, Any]:
    """A person or a desk that journalists may reach, and how."""
    ways = {"phone": who.phone_link.removeprefix("tel:"), "email": who.email, "web": who.website}
    called = ", ".join(part for part in (who.role, who.organization) if part)
    described = {"role": "press", "lang": edition.locale.value, "name": called}
    reached = [_without_gaps({"type": way, **described, "value": value}) for way, value in ways.items() if value]
    return _without_gaps({"name": name, "rel": "contact", "contactInfo": reached})


def _subject(base_url: str, topic: Shelf) -> dict[str, str]:
    return {"name": topic.name, "rel": "about", "uri": f"{base_url}/{topic.folder}/", "literal": topic.key}


def _sources(edition: Edition, masthead: Masthead) -> list[dict[str, str]]:
    publisher = masthead.publisher.name if masthead.publisher else masthead.newsroom
    issuers = [_without_gaps({"name": who.name, "role": "issuer", "literal": who.id}) for who in edition.issuers]
    return [*issuers, {"name": publisher, "role": "publisher"}]


def _renditions(edition: Edition, formats: Collection[OutputFormat]) -> list[dict[str, Any]]:
    address = edition.address
    found: list[dict[str, Any]] = []
    for made, name, path, media_type in (
        (OutputFormat.HTML, "web", address.page, "text/html"),
        (OutputFormat.PDF, "pdf", address.pdf, "application/pdf"),
        (OutputFormat.MARKDOWN, "markdown", address.markdown, "text/markdown"),
        (OutputFormat.CARD, "card", address.card, cards.MEDIA_TYPE),
    ):
        if made in formats:
            size = {"width": cards.WIDTH, "height": cards.HEIGHT} if made is OutputFormat.CARD else {}
            href = public(edition.base_url, path)
            found.append({"name": name, "href": href, "contentType": media_type, "title": edition.title, **size})
    return found


def _translation(edition: Edition, other: Address) -> dict[str, Any]:
    """The same release in another locale, as an item of its own."""
    return {
        "name": other.title,
        "rel": "translation",
        "uri": tag(edition.base_url, edition.release, other.locale),
        "type": "text",
        "representationType": "partial",
        "language": other.locale.value,
        "headlines": _texts([("main", other.title)]),
        "renditions": [
            {"name": "web", "href": public(edition.base_url, other.page), "contentType": "text/html"},
            {"name": "ninjs", "href": public(edition.base_url, other.ninjs), "contentType": MEDIA_TYPE},
        ],
    }


def _note(correction: ShownCorrection, labels: NullTranslations) -> str:
    match correction.kind:
        case CorrectionKind.CORRECTION:
            label = labels.pgettext("notice", "Correction")
        case CorrectionKind.UPDATE:
            label = labels.pgettext("notice", "Update")
        case CorrectionKind.CLARIFICATION:
            label = labels.pgettext("notice", "Clarification")
        case CorrectionKind.RETRACTION:
            label = labels.pgettext("notice", "Retraction")
    return f"{label}, {correction.at} – {plain(correction.text)}"


def _without_gaps(values: dict[str, Any]) -> dict[str, Any]:
    """Values without those that are empty."""
    return {name: value for name, value in values.items() if value not in ("", [])}
