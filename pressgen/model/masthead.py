"""What all pages of a newsroom share in one locale."""

from dataclasses import dataclass

from pressgen.model.edition import ShownContact, ShownImage, ShownOrganization
from pressgen.model.locale import Locale
from pressgen.model.site import AccessibilityStandard, Conformity


@dataclass(frozen=True, slots=True)
class ShownAccessibility:
    """What the accessibility statement says."""

    standard: AccessibilityStandard
    """What the site is held to."""
    conformity: Conformity
    """What an audit found."""
    audited: str
    """The day of the audit as the locale writes it; empty where there was none."""
    stated: str
    """The day of the statement as the locale writes it; empty where none is given."""
    email: str
    """Where readers report what they cannot read; empty where nothing is given."""
    exceptions: str
    """What does not conform and why, Markdown; empty where nothing is given."""


@dataclass(frozen=True, slots=True)
class Masthead:
    """A newsroom as its pages in one locale show it."""

    locale: Locale
    """The locale."""
    newsroom: str
    """The newsroom's name."""
    base_url: str
    """The web site's address, without a slash at its end."""
    logo: ShownImage | None
    """Its sign; nothing where the name stands at the head of pages."""
    publisher: ShownOrganization | None
    """Who publishes the site; nothing where it is the newsroom itself."""
    contacts: tuple[ShownContact, ...]
    """Whom journalists may reach in any matter."""
    newsletter: str
    """Where readers subscribe; empty where there is no newsletter."""
    feedback: str
    """Where readers say whether a release was of use; empty where they are not asked."""
    accessibility: ShownAccessibility | None
    """What the accessibility statement says; nothing where there is none."""
