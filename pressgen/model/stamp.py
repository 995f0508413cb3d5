"""Stamps: which words a translation renders, kept beside a release in `release.stamps.yaml`."""

from pydantic import Field

from pressgen.model.choice import Choice
from pressgen.model.kinds import Digest, Word
from pressgen.model.locale import Language, Locale
from pressgen.model.source import SourceMap
from pressgen.model.value import Value


class Stamp(Value):
    """One translation bound to the words that it renders."""

    field: Word
    """The way to the text in the release, as it was when the translation was accepted: `body.0.paragraph`."""

    locale: Locale
    """The locale of the translation."""

    of: Language
    """The language that it was translated from."""

    source: Digest
    """The digest of the words that were translated."""

    target: Digest
    """The digest of the translation that was accepted."""

    figures: Digest | None = None
    """The digest of the figures among the words that were translated; nothing where there were none."""


class Stamps(Value):
    """All stamps of a release: `release.stamps.yaml`."""

    stamps: tuple[Stamp, ...] = ()
    """The stamps, in the order of the release."""

    id: str = Field(default="", exclude=True)
    """The id of the release."""

    origin: SourceMap | None = Field(default=None, exclude=True, repr=False)
    """Where its fields stand in its file."""


class State(Choice):
    """How a translation stands to the words that it renders."""

    MISSING = "missing"
    """There is none."""

    STALE = "stale"
    """The words have changed since it was accepted, and it has not."""

    CHANGED = "changed"
    """It has changed since it was accepted, perhaps with the words."""

    UNSTAMPED = "unstamped"
    """It was never accepted."""

    SAME = "same"
    """It was never accepted, and says the same in the same words."""

    CURRENT = "current"
    """It was accepted, and nothing but typography has changed since."""
