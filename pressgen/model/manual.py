"""What a rule says of itself to those who read its findings."""

from dataclasses import dataclass
from enum import StrEnum

from pressgen.model.finding import Severity


class Remedy(StrEnum):
    """What pressgen can do about a fault by itself."""

    NONE = "none"
    """Nothing; a person has to write."""

    SUGGESTION = "suggestion"
    """Say what might be written instead."""

    SAFE = "safe"
    """Write it, when `check --fix` is asked to; a suggestion where the words are a speaker's."""


@dataclass(frozen=True, slots=True)
class Manual:
    """The manual of one rule in one language; its texts are Markdown."""

    rule: str
    """The rule's name, which is the fault."""

    group: str
    """What it is about, by the name of its folder: `structure`."""

    severity: Severity
    """How much its findings weigh, unless something speaks for less."""

    what: str
    """The fault, in a sentence."""

    why: str
    """Why it is one: paragraphs with an empty line between them."""

    wrong: tuple[str, ...]
    """Examples that the rule finds."""

    right: tuple[str, ...]
    """What to write instead."""

    remedy: Remedy = Remedy.NONE
    """The most that its findings offer."""

    optional: bool = False
    """Whether it is applied only where somebody selects it."""

    binding: bool = False
    """Whether its findings cannot be ignored."""
