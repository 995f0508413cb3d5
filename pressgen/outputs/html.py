"""A release as an accessible web page."""

from collections.abc import Collection
from gettext import NullTranslations

from jinja2 import Environment

from pressgen.model.artifact import Artifact
from pressgen.model.edition import Edition
from pressgen.model.format import OutputFormat
from pressgen.outputs import page
from pressgen.outputs.assets import Assets


def render(
    edition: Edition,
    templates: Environment,
    translations: NullTranslations,
    assets: Assets,
    formats: Collection[OutputFormat] = (),
) -> Artifact:
    """The page of an edition.

    Args:
        edition: What it says.
        templates: Where `release.html` is found.
        translations: The catalog of the edition's locale.
        assets: The style sheet, and each image of the edition.
        formats: The formats that are built beside the page; it offers no other to download.

    Raises:
        PressgenError: the template is missing or wrong.
    """
    address = edition.address
    versions = page.versions_of(edition.base_url, (address, *edition.alternates))
    frame = page.Frame(
        path=address.page,
        url=edition.url,
        locale=edition.locale,
        newsroom=edition.newsroom,
        home=f"{address.folder.partition('/')[0]}/index.html",
        versions=versions,
        default=min(versions, key=lambda version: version.locale.value).url,
    )
    downloads = {OutputFormat.PDF: address.pdf, OutputFormat.MARKDOWN: address.markdown}
    offered = {kind.name.lower(): path for kind, path in downloads.items() if kind in formats}
    return page.render(frame, "release.html", templates, translations, assets, edition=edition, downloads=offered)
