"""What a rule is."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from pressgen.model.finding import Finding, Related, Severity
from pressgen.model.locale import Locale
from pressgen.model.message import Message
from pressgen.model.newsroom import Newsroom
from pressgen.model.organization import Organization
from pressgen.model.person import Person
from pressgen.model.release import Release
from pressgen.model.source import Path, Source, Span
from pressgen.model.text import Text

Record = Release | Organization | Person
"""What rules look into."""


@dataclass(frozen=True, slots=True)
class Segment:
    """One text in one language at one place of a record."""

    record: Record
    """Whose text it is."""

    path: Path
    """The way to the text in the record, without the language."""

    locale: Locale
    """The locale that it is written under."""

    text: Text
    """The words."""

    def place(self, start: int = 0, end: int | None = None) -> Span:
        """Where the characters from `start` up to `end` of the text stand in the file."""
        return self.text.span(start, end) or field_place(self.record, *self.path)


@dataclass(frozen=True, slots=True)
class Rule:
    """One check; its name is the fault that it finds, and its file's docstring is its manual."""

    name: str
    """The fault, in kebab case: `unknown-fact`."""

    severity: Severity
    """How much its findings weigh."""

    segment: Callable[[Segment, Newsroom], Iterator[Finding]] | None = None
    """Looks into one text."""

    release: Callable[[Release, Newsroom], Iterator[Finding]] | None = None
    """Looks into one release."""

    newsroom: Callable[[Newsroom], Iterator[Finding]] | None = None
    """Looks into all of them at once."""

    def finding(
        self, place: Span, message: Message, help: Message | None = None, related: tuple[Related, ...] = ()
    ) -> Finding:
        """A finding of this rule."""
        return Finding(self.name, self.severity, place, message, help, related)


def field_place(record: Record, *path: str | int) -> Span:
    """Where a field's value stands in the record's file; the start of an unnamed file for a record made in memory."""
    return record.origin.value(*path) if record.origin else Span(Source("", ""), 0, 0)
