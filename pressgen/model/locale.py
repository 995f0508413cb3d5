"""Languages, and the places where they are spoken."""

from functools import cached_property

from pressgen.model.choice import Choice


class Language(Choice):
    """A language that releases are written in."""

    FR = "fr"
    EN = "en"


class Locale(Choice):
    """A language as a place writes it: decides typography, dates and money. Bare `fr` and `en` stand for all places.

    The tags are BCP 47.
    """

    FR = "fr"
    EN = "en"
    FR_CA = "fr-CA"
    FR_FR = "fr-FR"
    FR_CH = "fr-CH"
    EN_CA = "en-CA"
    EN_GB = "en-GB"
    EN_US = "en-US"

    language: Language
    """The language, without the place."""

    def __init__(self, tag: str) -> None:
        self.language = Language(tag[:2])

    @property
    def region(self) -> str | None:
        """The country, as two capitals; nothing for a bare language."""
        return self.value[3:] or None

    @property
    def babel(self) -> str:
        """The name that Babel and the folders of catalogs use: `fr_CA`."""
        return self.value.replace("-", "_")

    @cached_property
    def fallbacks(self) -> "tuple[Locale, ...]":
        """Itself, then its bare language: where words are looked for, in order."""
        general = Locale(self.language.value)
        return (self,) if self is general else (self, general)


REGIONAL = tuple(locale for locale in Locale if locale.region)
"""The locales that an edition may have."""
