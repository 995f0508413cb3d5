"""Whom journalists may call or write to."""

from pydantic import model_validator

from pressgen.model.errors import Slip
from pressgen.model.kinds import Address, Email, Id, Phone, Word
from pressgen.model.locale import Language
from pressgen.model.message import msg
from pressgen.model.text import Texts
from pressgen.model.value import Value


class Contact(Value):
    """A person or a desk, and how to reach it."""

    name: Word | None = None
    """A person's name; leave it out for a desk."""

    role: Texts | None = None
    """What the person or the desk does: `Relations avec les médias`."""

    organization: Id | None = None
    """The organisation, by the id of its record."""

    phone: Phone | None = None
    """Telephone number, with its country code."""

    extension: Word | None = None
    """Extension: shown as `poste 402`, `ext. 402`."""

    email: Email | None = None
    """E-mail address."""

    website: Address | None = None
    """A press page or a form."""

    hours: Texts | None = None
    """When somebody answers."""

    languages: tuple[Language, ...] = ()
    """The editions that show it; all, if left out."""

    @model_validator(mode="after")
    def _reachable(self) -> "Contact":
        if not (self.phone or self.email or self.website):
            raise Slip(msg("this contact cannot be reached"), msg("add at least one of `phone`, `email` and `website`"))
        return self
