"""Stamps: which words a translation renders, kept beside a release in `release.stamps.yaml`."""

from pydantic import Field

from pressgen.model.kinds import Word
from pressgen.model.locale import Language, Locale
from pressgen.model.source import SourceMap
from pressgen.model.value import Value


class Stamp(Value):
    """One segment's translation bound to the words that it renders."""

    field: Word
    """The way to the text in the release: `body.0.paragraph`."""

    locale: Locale
    """The locale of the translation."""

    of: Language
    """The language that it was translated from."""

    source: Word
    """The digest of the words that were translated."""

    target: Word
    """The digest of the translation that was accepted."""


class Stamps(Value):
    """All stamps of a release: `release.stamps.yaml`."""

    stamps: tuple[Stamp, ...] = ()
    """The stamps, in the order of the release."""

    id: str = Field(default="", exclude=True)
    """The id of the release."""

    origin: SourceMap | None = Field(default=None, exclude=True, repr=False)
    """Where its fields stand in its file."""
