"""The names that a newsroom's records give, and the texts in which a release speaks of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from weakref import WeakKeyDictionary

from pressgen.checks.rule import Segment
from pressgen.language.naming import Named, Names
from pressgen.model.newsroom import Newsroom
from pressgen.model.organization import Organization
from pressgen.model.person import Person
from pressgen.model.release import Release
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


Found = tuple[Named[tuple[Name, ...]], ...]
"""The names in a text; one spelling may belong to several times, or to several records."""


class Register:
    """The names of a newsroom, found in each text once."""

    def __init__(self, newsroom: Newsroom) -> None:
        records: tuple[Organization | Person, ...] = (*newsroom.organizations.values(), *newsroom.people.values())
        spellings: dict[str, list[Name]] = {}
        for record in records:
            for name in names_of(record):
                spellings.setdefault(name.written, []).append(name)
        self._names = Names({spelling: tuple(names) for spelling, names in spellings.items()})
        self._found: dict[str, Found] = {}
        self.spoken = tuple(_spoken(newsroom))
        """Every text that a release shows, its boilerplates included, with the day of the release."""

    def find(self, text: str) -> Found:
        """The names in a text."""
        if text not in self._found:
            self._found[text] = tuple(self._names.find(text))
        return self._found[text]


_REGISTERS: WeakKeyDictionary[Newsroom, Register] = WeakKeyDictionary()


def register(newsroom: Newsroom) -> Register:
    """The register of a newsroom, made once."""
    if newsroom not in _REGISTERS:
        _REGISTERS[newsroom] = Register(newsroom)
    return _REGISTERS[newsroom]


def _spoken(newsroom: Newsroom) -> Iterator[tuple[Segment, date]]:
    told = set()
    for release in newsroom.releases:
        shown: list[tuple[Release | Organization, Path, Texts]] = [
            (release, path, words) for path, words in texts(release)
        ]
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
