"""Whether a release can go out in a locale: every text that the edition would show has words there."""

from collections.abc import Iterator

from pressgen.model.block import LaureatesBlock, QuoteBlock
from pressgen.model.contact import Contact
from pressgen.model.locale import Language, Locale
from pressgen.model.newsroom import Newsroom
from pressgen.model.organization import Organization
from pressgen.model.person import Person
from pressgen.model.release import Release
from pressgen.model.source import Path
from pressgen.model.text import Texts
from pressgen.model.walk import blocks, texts

Gap = tuple[Release | Organization | Person, Path]
"""A record, and the way to a text of it that has no words in a locale."""


def complete(release: Release, newsroom: Newsroom, locale: Locale) -> bool:
    """Whether nothing is missing for an edition."""
    return next(gaps(release, newsroom, locale), None) is None


def gaps(release: Release, newsroom: Newsroom, locale: Locale) -> Iterator[Gap]:
    """What is missing for an edition, in the release and in the records of others that it shows.

    Names are no gaps: an organisation without a name in a language is called by the one it has.
    """
    yield from _own(release, locale)
    yield from _boilerplates(release, newsroom, locale)
    yield from _titles(release, newsroom, locale)
    for given in release.contacts:
        organization = newsroom.organizations.get(given) if isinstance(given, str) else None
        for position, contact in enumerate(organization.contacts if organization else ()):
            if organization and _shown(contact, locale.language):
                yield from ((organization, path) for path in _wordless(contact, locale, ("contacts", position)))


def _own(release: Release, locale: Locale) -> Iterator[Gap]:
    hidden = {
        position
        for position, contact in enumerate(release.contacts)
        if isinstance(contact, Contact) and not _shown(contact, locale.language)
    }
    for path in _wordless(release, locale):
        if path[0] != "contacts" or path[1] not in hidden:
            yield release, path


def _boilerplates(release: Release, newsroom: Newsroom, locale: Locale) -> Iterator[Gap]:
    for name in release.boilerplates:
        organization = newsroom.organizations.get(name)
        boilerplate = organization.boilerplate_on(release.day) if organization else None
        if organization and boilerplate:
            way: Path = ("boilerplates", organization.boilerplates.index(boilerplate))
            yield from ((organization, path) for path in _wordless(boilerplate, locale, way))


def _titles(release: Release, newsroom: Newsroom, locale: Locale) -> Iterator[Gap]:
    for name in dict.fromkeys(_people(release)):
        person = newsroom.people.get(name)
        title = person.title_on(release.day) if person else None
        if person and title:
            way: Path = ("titles", person.titles.index(title))
            yield from ((person, path) for path in _wordless(title, locale, way))


def _people(release: Release) -> Iterator[str]:
    for _, block in blocks(release.body):
        if isinstance(block, QuoteBlock) and isinstance(block.quote.speaker, str):
            yield block.quote.speaker
        if isinstance(block, LaureatesBlock):
            for laureate in block.laureates:
                yield from (who for who in laureate.people if isinstance(who, str))


def _wordless(value: object, locale: Locale, way: Path = ()) -> Iterator[Path]:
    words: Texts
    for path, words in texts(value, way):
        if not words.wording(locale):
            yield path


def _shown(contact: Contact, language: Language) -> bool:
    return not contact.languages or language in contact.languages
