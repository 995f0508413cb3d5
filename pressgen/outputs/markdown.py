"""A release as Markdown: CommonMark under YAML front matter, to be pasted into another system."""

import json
import re
from collections.abc import Mapping
from gettext import NullTranslations

from jinja2 import Environment

from pressgen.model.artifact import Artifact
from pressgen.model.edition import Edition
from pressgen.outputs import templating
from pressgen.outputs.assets import Assets
from pressgen.outputs.page import public

MEDIA_TYPE = "text/markdown; charset=utf-8"

_UNSEEN_BY_YAML = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def render(edition: Edition, templates: Environment, translations: NullTranslations, assets: Assets) -> Artifact:
    """The Markdown file of an edition; every link in it is a public address.

    Args:
        edition: What it says.
        templates: Where `release.md` is found.
        translations: The catalog of the edition's locale.
        assets: Each image of the edition.

    Raises:
        PressgenError: the template is missing or wrong.
    """

    def asset(name: str) -> str:
        return public(edition.base_url, assets.paths[name])

    text = templating.render(
        templates,
        "release.md",
        translations,
        edition=edition,
        front=front_matter(_described(edition)),
        asset=asset,
    )
    return Artifact(edition.address.markdown, MEDIA_TYPE, re.sub(r"\n{3,}", "\n\n", text).encode())


def front_matter(values: Mapping[str, object]) -> str:
    """Lines of YAML 1.2 that hold the values that are not empty, each written as JSON, of which YAML knows all."""
    lines = (f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in values.items() if value)
    return _UNSEEN_BY_YAML.sub(lambda match: f"\\u{ord(match[0]):04x}", "".join(lines))


def _described(edition: Edition) -> dict[str, object]:
    return {
        "title": edition.title,
        "subtitle": edition.subtitle,
        "lang": edition.locale.value,
        "date": edition.published.isoformat(),
        "kind": edition.kind.value,
        "number": edition.number,
        "issuers": [issuer.name for issuer in edition.issuers],
        "url": edition.url,
        "summary": edition.summary,
        "topics": list(edition.topics),
        "translations": {other.locale.value: public(edition.base_url, other.page) for other in edition.alternates},
    }
