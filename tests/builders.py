"""Invented editions, rich enough that every part of a template has something to show."""

from dataclasses import replace
from gettext import NullTranslations
from typing import Any

from pressgen.model.edition import Edition
from pressgen.model.locale import Language, Locale
from tests.specimens.english import english
from tests.specimens.french import french
from tests.specimens.labels import Labels
from tests.specimens.shared import ENGLISH, FRENCH, a_logo, an_image

__all__ = ["ENGLISH", "FRENCH", "a_logo", "an_edition", "an_image", "some_labels"]


def an_edition(locale: Locale = FRENCH, **changes: Any) -> Edition:
    """A joint release of two invented institutions, in the language of a locale, with changes to single fields."""
    edition = french() if locale.language is Language.FR else english()
    address = replace(edition.address, locale=locale)
    return replace(edition, **{"locale": locale, "address": address, **changes})


def some_labels(locale: Locale) -> NullTranslations:
    """Labels of a locale that stay as they are when the wording of the catalogs changes."""
    return Labels() if locale.language is Language.FR else NullTranslations()
