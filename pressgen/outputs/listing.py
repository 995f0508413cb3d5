"""The newsroom's own pages: its releases in one locale, and the door where readers choose a language."""

from collections.abc import Collection, Sequence
from gettext import NullTranslations

from jinja2 import Environment

from pressgen.language.typography import typeset
from pressgen.model.artifact import Artifact
from pressgen.model.edition import Edition
from pressgen.model.format import OutputFormat
from pressgen.model.locale import Locale
from pressgen.model.newsroom import Settings
from pressgen.outputs import page
from pressgen.outputs.assets import Assets

_DOOR = "index.html"


def home(
    settings: Settings,
    locale: Locale,
    editions: Sequence[Edition],
    templates: Environment,
    translations: NullTranslations,
    assets: Assets,
    formats: Collection[OutputFormat] = tuple(OutputFormat),
) -> Artifact:
    """The first page of a newsroom in one locale: all its releases, newest first.

    Args:
        settings: The newsroom's name, address and locales.
        locale: The page's locale.
        editions: What may be public, in any locale and order; those of the page's locale are listed.
        templates: Where `home.html` is found.
        translations: The catalog of the locale.
        assets: The style sheet.
        formats: The formats that are built; each release is linked to in the first of them.

    Raises:
        PressgenError: the template is missing or wrong.
    """
    frame = _frame(settings, locale, _path(settings, locale))
    listed = sorted(
        (edition for edition in editions if edition.locale is locale),
        key=lambda edition: (-edition.published.timestamp(), edition.address.folder),
    )
    return page.render(
        frame,
        "home.html",
        templates,
        translations,
        assets,
        releases=[(edition, _file(edition, formats)) for edition in listed],
    )


def _file(edition: Edition, formats: Collection[OutputFormat]) -> str:
    """The file of an edition that readers are sent to: its page, if there is one."""
    address = edition.address
    files = {
        OutputFormat.HTML: address.page,
        OutputFormat.PDF: address.pdf,
        OutputFormat.MARKDOWN: address.markdown,
    }
    return next(path for made, path in files.items() if made in formats)


def door(settings: Settings, templates: Environment, translations: NullTranslations, assets: Assets) -> Artifact:
    """The page at the site's root, in all languages at once: the one for readers whose language is not known.

    Args:
        settings: The newsroom's name, address and locales.
        templates: Where `door.html` is found.
        translations: The catalog of the first locale, which the page is framed in.
        assets: The style sheet.

    Raises:
        PressgenError: the template is missing or wrong.
    """
    first = settings.editions[0]
    frame = _frame(settings, first, _DOOR)
    names: dict[str, str] = {}
    for locale in settings.editions:
        if (name := _name(settings, locale)) not in names.values():
            names[locale.value] = name
    return page.render(frame, "door.html", templates, translations, assets, names=names)


def _frame(settings: Settings, locale: Locale, path: str) -> page.Frame:
    paths = {edition: _path(settings, edition) for edition in settings.editions}
    return page.Frame(
        path=path,
        url=page.public(settings.base_url, path),
        locale=locale,
        newsroom=_name(settings, locale),
        home=paths[locale],
        versions=page.versions(settings.base_url, paths),
        default=page.public(settings.base_url, _DOOR),
    )


def _path(settings: Settings, locale: Locale) -> str:
    return f"{settings.folder(locale)}/index.html"


def _name(settings: Settings, locale: Locale) -> str:
    """The newsroom's name in a locale, or in the language that has one."""
    name = settings.name.wording(locale) or next(iter(settings.name.values()))
    return typeset(name.value, locale, typography=settings.typography)
