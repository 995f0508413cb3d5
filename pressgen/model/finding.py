"""What a check reports."""

from dataclasses import dataclass, field
from enum import IntEnum

from pressgen.model.message import Message
from pressgen.model.source import Span


class Severity(IntEnum):
    """How much a finding weighs."""

    INFO = 1
    """Worth knowing; nothing has to change."""

    WARNING = 2
    """Probably a mistake; a build goes on."""

    ERROR = 3
    """A mistake; nothing is built until it is mended."""

    FATAL = 4
    """The source cannot be read at all, so nothing in it was checked."""

    @property
    def lowered(self) -> "Severity":
        """One less: what weighs this much in our own words weighs so much in a speaker's."""
        return Severity(max(self - 1, Severity.INFO))

    @property
    def label(self) -> str:
        """Its name in reports meant for machines: `info`, `warning`, `error`; a fatal finding is an error there."""
        return min(self, Severity.ERROR).name.lower()


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that a finding speaks of."""

    place: Span
    """Where."""

    message: Message
    """What is there."""


@dataclass(frozen=True, slots=True)
class Replacement:
    """Characters of a file that become others."""

    place: Span
    """What goes; an empty stretch for a mere insertion."""

    words: str
    """What comes instead, written as the scalar around it asks: quotes doubled or escaped."""


@dataclass(frozen=True, slots=True)
class Fix:
    """How a fault can be mended."""

    replacements: tuple[Replacement, ...]
    """What to change in the file, in order, without overlap."""

    safe: bool = False
    """Whether no reader could object: `check --fix` writes it; anything else is a suggestion."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault at one place, in words that say what to do."""

    rule: str
    """The name of the rule, which is the fault: `unknown-key`."""

    severity: Severity
    """How much it weighs."""

    place: Span
    """Where it is."""

    message: Message
    """What is wrong, in one sentence without a full stop."""

    help: Message | None = None
    """What to do about it."""

    related: tuple[Related, ...] = field(default=())
    """Other places that belong to it, as the first of two equal keys."""

    fix: Fix | None = None
    """How to mend it, if that is known."""

    @property
    def order(self) -> tuple[str, int, int, str]:
        """What reports sort by: file, place, rule."""
        return self.place.path, self.place.start, self.place.end, self.rule
