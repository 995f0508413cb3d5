"""People who are quoted or awarded."""

from datetime import date

from pydantic import Field

from pressgen.model.kinds import Id, Word
from pressgen.model.source import SourceMap
from pressgen.model.text import Texts
from pressgen.model.validity import Dated, valid_on
from pressgen.model.value import Value


class PersonName(Dated):
    """What a person is called, between two dates; the same in all languages."""

    name: Word
    """First name and last name, as the person writes them."""


class PersonTitle(Dated):
    """What a person is, between two dates."""

    title: Texts
    """The title with the organisation, as it stands after the name: `directrice du Health Data Hub`."""

    organization: Id | None = None
    """The organisation it belongs to, by the id of its record."""


class Person(Value):
    """A person that releases speak of: `releases/_people/<id>.yaml`."""

    names: tuple[PersonName, ...] = Field(min_length=1)
    """The person's names over time; a release shows the one that was right on its day."""

    titles: tuple[PersonTitle, ...] = ()
    """The person's titles over time; a release shows the one that was right on its day."""

    honorific: Texts | None = None
    """How the person is addressed: `Mme`, `M.`, `Dre`; `Ms.`, `Mr.`, `Dr.`"""

    ignore: tuple[Word, ...] = ()
    """The rules that are not applied to this record, by name."""

    id: Id = Field(default="person", exclude=True)
    """The name of the person's file."""

    origin: SourceMap | None = Field(default=None, exclude=True, repr=False)
    """Where the fields stand in the file."""

    def named_on(self, day: date) -> str:
        """What the person is called on a day; the last name where none was right on that day."""
        return (valid_on(day, self.names) or self.names[-1]).name

    def title_on(self, day: date) -> PersonTitle | None:
        """What the person is on a day, if anything is known."""
        return valid_on(day, self.titles)


class NamedPerson(Value):
    """A person named in place, without a record."""

    name: Word
    """First name and last name."""

    title: Texts | None = None
    """The title with the organisation, as it stands after the name."""
