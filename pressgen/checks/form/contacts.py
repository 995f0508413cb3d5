"""The contacts that a release shows."""

from collections.abc import Iterator

from pressgen.model.contact import Contact
from pressgen.model.locale import Language
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release


def shown(release: Release, newsroom: Newsroom, language: Language) -> Iterator[Contact]:
    """The contacts that the editions of a language show."""
    for given in release.contacts:
        organization = newsroom.organizations.get(given) if isinstance(given, str) else None
        contacts = (given,) if isinstance(given, Contact) else organization.contacts if organization else ()
        yield from (contact for contact in contacts if not contact.languages or language in contact.languages)
