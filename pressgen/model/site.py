"""What a newsroom's web site holds besides its releases: topics, statements, invitations to readers."""

from typing import Annotated

from pydantic import BeforeValidator, Field, WithJsonSchema

from pressgen.model.choice import Choice
from pressgen.model.errors import Slip
from pressgen.model.kinds import Email, Id
from pressgen.model.locale import Language, Locale
from pressgen.model.message import msg
from pressgen.model.moment import Day
from pressgen.model.text import Text, Texts
from pressgen.model.value import Value


class Topic(Value):
    """What releases can be about, for lists and feeds."""

    name: Texts
    """What it is called: `Intelligence artificielle en santé`."""

    slug: dict[Language, Id] = Field(default_factory=dict)
    """The last part of its page's address, by language; made of its name, if left out."""


class AccessibilityStandard(Choice):
    """What a web site is held to, and in whose words it says so."""

    WCAG = "wcag"
    """The Web Content Accessibility Guidelines 2.2, level AA."""

    RGAA = "rgaa"
    """France: the Référentiel général d'amélioration de l'accessibilité 4.1."""

    SGQRI = "sgqri"
    """Québec: the standard SGQRI 008 3.0."""


class Conformity(Choice):
    """How far a web site keeps a standard."""

    FULL = "full"
    """Wholly."""

    PARTIAL = "partial"
    """For the most part."""

    NONE = "none"
    """Not, or not known yet."""


class Accessibility(Value):
    """What the accessibility statement of a newsroom says."""

    standard: AccessibilityStandard = AccessibilityStandard.WCAG
    """What the site is held to: `wcag`, `rgaa` or `sgqri`."""

    conformity: Conformity = Conformity.NONE
    """What an audit found: `full`, `partial` or `none`."""

    audited: Day | None = None
    """The day of the audit."""

    stated: Day | None = None
    """The day of the statement."""

    email: Email | None = None
    """Where readers report what they cannot read."""

    exceptions: Texts | None = None
    """What does not conform and why, Markdown."""


def _destination(given: object) -> object:
    words = given.value.strip() if isinstance(given, Text) else given
    if not isinstance(words, str) or not words.startswith(("https://", "http://", "mailto:")) or " " in words:
        raise Slip(
            msg("a web address or an e-mail address is expected here"),
            msg("write it as in `https://www.example.org/page` or `mailto:presse@example.org`"),
        )
    return words


Destination = Annotated[str, BeforeValidator(_destination), WithJsonSchema({"type": "string", "format": "uri"})]
"""A web address, or `mailto:` and an e-mail address."""


class Invitations(Value):
    """Addresses that readers are asked to go to."""

    newsletter: dict[Locale, Destination] = Field(default_factory=dict)
    """Where readers subscribe to the newsletter, by language; nothing is shown where there is no address."""

    feedback: dict[Locale, Destination] = Field(default_factory=dict)
    """Where readers say whether a release was of use, by language; nothing is shown where there is no address."""
