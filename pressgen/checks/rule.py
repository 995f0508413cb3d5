"""What a rule is."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from pressgen.checks.quotations import is_quoted
from pressgen.model.block import Parity
from pressgen.model.finding import Finding, Fix, Related, Severity
from pressgen.model.locale import Language, Locale
from pressgen.model.manual import Remedy
from pressgen.model.message import Message
from pressgen.model.newsroom import Newsroom, Settings
from pressgen.model.organization import Organization
from pressgen.model.person import Person
from pressgen.model.release import Release
from pressgen.model.source import Path, Source, Span
from pressgen.model.text import Text


class Group(StrEnum):
    """What rules are about; also the name of the folder that their files stand in."""

    STRUCTURE = "structure"
    """What has to be right before anything can be rendered; not to be ignored."""

    TERMINOLOGY = "terminology"
    """The words of the newsroom's termbase."""

    NAMES = "names"
    """Organisations, people and their titles, as they were on the day."""

    FIGURES = "figures"
    """Numbers, money, dates, times, telephone numbers and addresses."""

    PARITY = "parity"
    """Two languages, one release."""

    STALENESS = "staleness"
    """Translations of words that have changed since."""

    TYPOGRAPHY = "typography"
    """Signs and spaces."""

    FORM = "form"
    """What a press release has to have."""

    SPELLING = "spelling"
    """Words that no dictionary has."""


Record = Release | Organization | Person | Settings
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

    def editions(self, newsroom: Newsroom) -> tuple[Locale, ...]:
        """The newsroom's editions that show these words: those of the language, or the one that they are written for.

        The language's first edition country stands for all in a newsroom that has no edition of the language.
        """
        if self.locale.region:
            return (self.locale,)
        shown = (edition for edition in newsroom.settings.editions if edition.language is self.locale.language)
        return tuple(shown) or (self.locale,)

    def quoted(self, start: int, end: int) -> bool:
        """Whether the characters from `start` up to `end` are a speaker's words: a quote, or between quotation marks.

        A title between quotation marks counts as one too.
        """
        return self.path[-2:] == ("quote", "text") or is_quoted(self.text.value, start, end)


@dataclass(frozen=True, slots=True)
class Pair:
    """One text in two languages."""

    source: Segment
    """The language that it was written in first."""

    target: Segment
    """The language that it is translated into."""

    parity: Parity | None = None
    """What the block around it says of its two languages."""

    @property
    def french(self) -> Segment:
        """The French side."""
        return self.source if self.source.locale.language is Language.FR else self.target

    @property
    def english(self) -> Segment:
        """The English side."""
        return self.target if self.source.locale.language is Language.FR else self.source


@dataclass(frozen=True, slots=True)
class Rule:
    """One check; its name is the fault that it finds, and its file's docstring is its manual."""

    name: str
    """The fault, in kebab case: `unknown-fact`."""

    group: Group
    """What it is about."""

    severity: Severity
    """How much its findings weigh."""

    segment: Callable[[Segment, Newsroom], Iterable[Finding]] | None = None
    """Looks into one text."""

    pair: Callable[[Pair, Newsroom], Iterable[Finding]] | None = None
    """Looks into one text in two languages."""

    release: Callable[[Release, Newsroom], Iterable[Finding]] | None = None
    """Looks into one release."""

    newsroom: Callable[[Newsroom], Iterable[Finding]] | None = None
    """Looks into all of them at once."""

    default: bool = True
    """Whether it is applied where nobody selects rules."""

    remedy: Remedy = Remedy.NONE
    """The most that its findings offer; a test compares it with those of the rule's case."""

    def finding(
        self,
        place: Span,
        message: Message,
        help: Message | None = None,
        related: tuple[Related, ...] = (),
        fix: Fix | None = None,
        severity: Severity | None = None,
    ) -> Finding:
        """A finding of this rule, with its severity or another."""
        return Finding(self.name, severity or self.severity, place, message, help, related, fix)

    def found(
        self,
        segment: Segment,
        span: tuple[int, int],
        message: Message,
        help: Message | None = None,
        *,
        words: str | None = None,
        safe: bool = False,
        related: tuple[Related, ...] = (),
    ) -> Finding:
        """A finding in the wording of a text. In a speaker's words it weighs one less and is never mended unasked.

        Args:
            segment: the text.
            span: the offsets of its first character and after its last.
            message: what is wrong.
            help: what to do about it.
            words: what to write instead, where that is known.
            safe: whether nobody could object to these words.
            related: other places that belong to it.
        """
        quoted = segment.quoted(*span)
        replacement = segment.text.replacement(*span, words) if words is not None else None
        fix = Fix((replacement,), safe and not quoted) if replacement else None
        severity = self.severity.lowered if quoted else self.severity
        return self.finding(segment.place(*span), message, help, related, fix, severity)


def field_place(record: Record, *path: str | int) -> Span:
    """Where a field's value stands in the record's file; the start of an unnamed file for a record made in memory."""
    return record.origin.value(*path) if record.origin else Span(Source("", ""), 0, 0)
