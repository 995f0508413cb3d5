"""Pages in the words of schema.org, as search engines read them: the nodes of a graph in JSON-LD.

Source: https://schema.org, version 30; which properties search engines ask for: Google, "Article structured data".
"""

from collections.abc import Iterable, Sequence
from typing import Any

from pressgen.language.markdown import plain
from pressgen.language.shortening import shortened
from pressgen.model.address import Address
from pressgen.model.directory import Entry, Shelf
from pressgen.model.edition import Edition, ShownLaureates, ShownOrganization, ShownPerson, ShownQuote
from pressgen.model.image import ImageFile
from pressgen.model.masthead import Masthead
from pressgen.outputs.assets import Assets
from pressgen.outputs.page import Frame, public

Node = dict[str, Any]

_HEADLINE = 110
"""The most characters of a headline that search engines show."""

_PIXEL = "E37"
"""The pixel among the units of UN/CEFACT."""


def article(
    edition: Edition, frame: Frame, masthead: Masthead, topics: Sequence[Shelf], image: Node | None, assets: Assets
) -> Node:
    """A release as a `NewsArticle`."""
    published_by = {"@type": "Organization", "@id": _publisher_id(masthead), "name": _published_by(masthead).name}
    return _filled(
        {
            "@type": "NewsArticle",
            "@id": _work(frame.url),
            "url": frame.url,
            "mainEntityOfPage": {"@type": "WebPage", "@id": frame.url},
            "headline": shortened(edition.title, _HEADLINE),
            "alternativeHeadline": edition.subtitle,
            "description": edition.summary,
            "identifier": edition.number,
            "inLanguage": edition.locale.value,
            "datePublished": edition.published.isoformat(),
            "dateModified": edition.updated.isoformat(),
            "dateline": _in_words(edition.dateline.rstrip(" –—\u00a0\u202f"), edition.locale.value),
            "author": [organization(issuer, edition.base_url, assets) for issuer in edition.issuers] or [published_by],
            "publisher": published_by,
            "isPartOf": {"@id": _website_id(frame, masthead)},
            "isAccessibleForFree": True,
            "image": image,
            "keywords": [topic.name for topic in topics],
            "about": [_topic(topic, edition.base_url) for topic in topics],
            "mentions": _mentioned(edition),
            "hasPart": [_quotation(block, edition) for block in edition.blocks if isinstance(block, ShownQuote)],
            **_translations(edition, frame),
            "creativeWorkStatus": "Retracted" if edition.retracted else "",
            "correction": [
                {"@type": "CorrectionComment", "text": plain(correction.text), "datePublished": correction.at_iso}
                for correction in edition.corrections
            ],
        }
    )


def page(frame: Frame, masthead: Masthead, name: str, description: str) -> Node:
    """A page that lists nothing."""
    return _filled(
        {
            "@type": "WebPage",
            "@id": frame.url,
            "url": frame.url,
            "name": name,
            "description": description,
            "inLanguage": frame.locale.value,
            "dateModified": frame.updated.isoformat() if frame.updated else "",
            "isPartOf": {"@id": _website_id(frame, masthead)},
        }
    )


def collection(frame: Frame, masthead: Masthead, name: str, description: str, listed: Iterable[Entry]) -> Node:
    """A page that lists releases."""
    items = [
        {
            "@type": "ListItem",
            "position": position,
            "url": public(masthead.base_url, entry.address.page),
            "name": entry.address.title,
        }
        for position, entry in enumerate(listed, 1)
    ]
    contents = {"@type": "ItemList", "numberOfItems": len(items), "itemListElement": items}
    return {**page(frame, masthead, name, description), "@type": "CollectionPage", "mainEntity": contents}


def website(frame: Frame, masthead: Masthead) -> Node:
    """The newsroom's site in the language of a page."""
    return {
        "@type": "WebSite",
        "@id": _website_id(frame, masthead),
        "url": public(masthead.base_url, frame.home),
        "name": masthead.newsroom,
        "inLanguage": masthead.locale.value,
        "publisher": {"@id": _publisher_id(masthead)},
    }


def breadcrumbs(frame: Frame, base_url: str, name: str) -> list[Node]:
    """The way from the newsroom's first page to a page; nothing for a page that is itself the first."""
    above = [(crumb.name, public(base_url, crumb.path)) for crumb in frame.crumbs]
    steps = [
        {"@type": "ListItem", "position": position, "name": step, "item": {"@id": url}}
        for position, (step, url) in enumerate([*above, (name, frame.url)], 1)
    ]
    return [{"@type": "BreadcrumbList", "itemListElement": steps}] if above else []


def publisher(masthead: Masthead, assets: Assets) -> Node:
    """Who publishes the site: the organisation that the newsroom names, or the newsroom, under the newsroom's logo."""
    logo = _logo(masthead.logo.file, masthead.base_url, assets) if masthead.logo else None
    return {
        "@id": _publisher_id(masthead),
        "url": f"{masthead.base_url}/",
        **organization(_published_by(masthead), masthead.base_url, assets),
        **({"logo": logo} if logo else {}),
    }


def organization(which: ShownOrganization, base_url: str, assets: Assets) -> Node:
    """An organisation."""
    return _filled(
        {
            "@type": "Organization",
            "name": which.name,
            "alternateName": which.acronym,
            "url": which.website,
            "logo": _logo(which.logo.file, base_url, assets) if which.logo else None,
        }
    )


def image(url: str, width: int, height: int, caption: str) -> Node:
    """An image, its size in pixels."""
    return _filled(
        {
            "@type": "ImageObject",
            "url": url,
            "width": {"@type": "QuantitativeValue", "value": width, "unitCode": _PIXEL},
            "height": {"@type": "QuantitativeValue", "value": height, "unitCode": _PIXEL},
            "caption": caption,
        }
    )


def published(file: ImageFile, assets: Assets) -> tuple[str, int, int]:
    """The media type, the width and the height of an image as it lies in the site for every program."""
    renditions = assets.renditions.get(file.path)
    if not renditions:
        return file.media_type, file.width, file.height
    widest, _ = renditions[-1]
    return widest.media_type, widest.width, max(1, round(file.height * widest.width / file.width))


def _logo(file: ImageFile, base_url: str, assets: Assets) -> Node | None:
    path = assets.paths.get(file.path)
    _, width, height = published(file, assets)
    return image(public(base_url, path), width, height, "") if path else None


def _translations(edition: Edition, frame: Frame) -> Node:
    """Which work a translation translates, and which ones translate the original: the first edition in its language."""
    original = next((v for v in frame.versions if v.locale.language is edition.source_language), None)
    if original is None:
        return {}
    if original.locale is edition.locale:
        others = [other for other in edition.alternates if other.locale.language is not edition.source_language]
        return {"workTranslation": [_version(other, edition.base_url) for other in others]}
    if edition.locale.language is edition.source_language:
        return {}
    first = next((other for other in edition.alternates if other.locale is original.locale), None)
    return {"translationOfWork": _version(first, edition.base_url)} if first else {}


def _version(address: Address, base_url: str) -> Node:
    url = public(base_url, address.page)
    return {
        "@type": "NewsArticle",
        "@id": _work(url),
        "url": url,
        "headline": shortened(address.title, _HEADLINE),
        "inLanguage": address.locale.value,
    }


def _topic(topic: Shelf, base_url: str) -> Node:
    return {"@type": "Thing", "name": topic.name, "url": f"{base_url}/{topic.folder}/"}


def _mentioned(edition: Edition) -> list[Node]:
    """The institutions and the people that are awarded, each once."""
    laureates = [one for block in edition.blocks if isinstance(block, ShownLaureates) for one in block.items]
    institutions = {
        who.name: _filled({"@type": "Organization", "name": who.name, "url": who.website})
        for one in laureates
        for who in one.institutions
    }
    people = {who.name: _person(who) for one in laureates for who in one.people}
    return [*institutions.values(), *people.values()]


def _quotation(quote: ShownQuote, edition: Edition) -> Node:
    original = {"@type": "Quotation", "inLanguage": quote.translated_from} if quote.translated_from else None
    return _filled(
        {
            "@type": "Quotation",
            "text": plain(quote.text),
            "inLanguage": edition.locale.value,
            "spokenByCharacter": _person(quote.speaker),
            "translationOfWork": original,
        }
    )


def _person(who: ShownPerson) -> Node:
    return _filled({"@type": "Person", "name": who.name, "jobTitle": who.title})


def _in_words(words: str, language: str) -> Node | None:
    return {"@value": words, "@language": language} if words else None


def _published_by(masthead: Masthead) -> ShownOrganization:
    return masthead.publisher or ShownOrganization("", masthead.newsroom)


def _publisher_id(masthead: Masthead) -> str:
    return f"{masthead.base_url}/#publisher"


def _work(url: str) -> str:
    """The name of the article that stands on a page."""
    return f"{url}#article"


def _website_id(frame: Frame, masthead: Masthead) -> str:
    return f"{public(masthead.base_url, frame.home)}#website"


def _filled(values: Node) -> Node:
    """A node without the properties that nothing is known of."""
    return {name: value for name, value in values.items() if value not in ("", [], None)}
