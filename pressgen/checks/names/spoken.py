"""The names that a newsroom's records give, and the texts in which a release speaks of them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from pressgen.checks.rule import Record, Segment
from pressgen.language.naming import Names
from pressgen.model.newsroom import Newsroom
from pressgen.model.organization import Organization
from pressgen.model.person import Person
from pressgen.model.source import Path
from pressgen.model.text import Texts
from pressgen.model.validity import Dated
from pressgen.model.walk import texts


@dataclass(frozen=True, slots=True)
class Name:
    """A name, an acronym or a legal name of a record, with the time in which it is right."""

    record: Organization | Person
    """Whose name it is."""

    written: str
    """The name."""

    dated: Dated
    """When it is right."""

    legal: bool = False
    """Whether it is the name in statutes rather than the one for the press."""


def names_of(record: Organization | Person) -> Iterator[Name]:
    """Every name that a record has or had, acronyms included."""
    if isinstance(record, Person):
        for named in record.names:
            yield Name(record, named.name, named)
        return
    for called in record.names:
        for texts_, legal in ((called.name, False), (called.acronym, False), (called.legal, True)):
            for text in texts_.values() if texts_ else ():
                yield Name(record, text.value.strip(), called, legal)


def finder(newsroom: Newsroom, people: bool = True) -> Names[tuple[Name, ...]]:
    """What finds all names of a newsroom; one spelling may belong to several times, or to several records."""
    records: Iterable[Organization | Person] = newsroom.organizations.values()
    if people:
        records = (*records, *newsroom.people.values())
    spellings: dict[str, list[Name]] = {}
    for record in records:
        for name in names_of(record):
            spellings.setdefault(name.written, []).append(name)
    return Names({spelling: tuple(names) for spelling, names in spellings.items() if spelling})


def spoken(newsroom: Newsroom) -> Iterator[tuple[Segment, date]]:
    """Every text that a release shows, its boilerplates included, with the release's day; each text of a day once."""
    told = set()
    for release in newsroom.releases:
        shown: list[tuple[Record, Path, Texts]] = [(release, path, words) for path, words in texts(release)]
        for name in release.boilerplates:
            record = newsroom.organizations.get(name)
            boilerplate = record.boilerplate_on(release.day) if record else None
            if record and boilerplate:
                place = record.boilerplates.index(boilerplate)
                shown.append((record, ("boilerplates", place, "text"), boilerplate.text))
        for owner, path, words in shown:
            for locale, text in words.items():
                if (owner.id, path, locale, release.day) not in told:
                    told.add((owner.id, path, locale, release.day))
                    yield Segment(owner, path, locale, text), release.day
