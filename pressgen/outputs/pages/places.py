"""Where pages lie in the site."""

from collections.abc import Sequence

from pressgen.model.address import Address
from pressgen.model.format import OutputFormat
from pressgen.model.locale import Language, Locale
from pressgen.model.newsroom import Settings

DOOR = "index.html"
"""The page at the site's root, where readers choose a language."""

MISSING = "404.html"
"""The page that servers show where there is none."""

CONTACTS = {Language.FR: "contacts", Language.EN: "contacts"}
ACCESSIBILITY = {Language.FR: "accessibilite", Language.EN: "accessibility"}
"""The folders of pages of which every locale may have one."""


def home(settings: Settings, locale: Locale) -> str:
    """The first page of a locale."""
    return f"{settings.folder(locale)}/index.html"


def below(settings: Settings, locale: Locale, folders: dict[Language, str]) -> str:
    """One of the pages of which every locale has one."""
    return f"{settings.folder(locale)}/{folders[locale.language]}/index.html"


def file(address: Address, formats: Sequence[OutputFormat]) -> str:
    """The file of an edition that readers are sent to: its page, if it is built."""
    files = {
        OutputFormat.HTML: address.page,
        OutputFormat.PDF: address.pdf,
        OutputFormat.MARKDOWN: address.markdown,
        OutputFormat.NINJS: address.ninjs,
        OutputFormat.CARD: address.card,
    }
    return next(path for made, path in files.items() if made in formats)
