"""Reads one catalog of terms: its entries, each with the line it stands on, and what is wrong with their comments."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from functools import cached_property
from io import StringIO

from babel.messages.catalog import Message as Unit
from babel.messages.pofile import PoFileError, read_po

from pressgen.model.finding import Finding, Related, Severity
from pressgen.model.locale import Locale
from pressgen.model.message import Message, msg
from pressgen.model.source import Source, Span
from pressgen.model.term import Gender, TermKind, TermStatus
from pressgen.sources.catalogs import MISPLACED, USELESS_HEADER, broken_line

WORDINGS = {status.value: status for status in TermStatus if status is not TermStatus.PREFERRED}
"""The keys whose values are wordings of the catalog's language; with `-en` behind them, English ones."""

KINDS = {kind.value: kind for kind in TermKind}
GENDERS = {gender.value: gender for gender in Gender}
VALUES: Mapping[str, Mapping[str, StrEnum]] = {"kind": KINDS, "gender": GENDERS}
"""The keys whose values come from a closed list."""

KEYS = (
    *(f"{key}{side}" for key in (*WORDINGS, "forms") for side in ("", "-en")),
    *VALUES,
    *("pos", "domain", "definition", "source", "note", "see"),
)
"""What the comments of an entry may say."""

_KNOWN = frozenset(KEYS)
_KEY = re.compile(r"([a-z]+(?:-[a-z]+)*):(?:\s+(.*))?")
_PREVIOUS = re.compile(r'\|\s*(?:msg|")')
_CONTEXT = re.compile(r'^msgctxt\s+"(.*)"', re.MULTILINE)


@dataclass(frozen=True)
class Entry:
    """One concept as one catalog has it."""

    id: str
    """The concept's id: its `msgctxt`."""

    locale: Locale
    """The catalog's locale, whose wording `words` is."""

    english: tuple[str, ...]
    """The preferred English wording, and its plural where the catalog gives it."""

    words: tuple[str, ...]
    """The preferred wording of the locale, and its plural where the catalog gives it; empty where none is decided."""

    approved: bool
    """Whether it is decided; a `fuzzy` entry is only proposed."""

    said: Mapping[str, str]
    """What its comments say, by key."""

    source: Source
    """The catalog."""

    line: int
    """The line of its `msgid`, from 1."""

    def listed(self, key: str) -> tuple[str, ...]:
        """The values of a key that takes several, parted by `|`."""
        value = self.said.get(key)
        return tuple(filter(None, map(tidy, value.split("|")))) if value else ()

    @property
    def kind(self) -> TermKind:
        """What sort of wording it has."""
        return KINDS.get(self.said.get("kind", ""), TermKind.COMMON)

    @property
    def gender(self) -> Gender | None:
        """The gender of its preferred wording, if it is given."""
        return GENDERS.get(self.said.get("gender", ""))

    @cached_property
    def place(self) -> Span:
        """The line of its `msgid`."""
        return whole_line(self.source, self.line)

    def place_of(self, key: str) -> Span:
        """The line of its comment that begins with a key; that of its `msgid`, where there is none."""
        number = self.line - 1
        while (line := self.source.line(number).lstrip()).startswith(("#", "msgctxt", '"')):
            if line.startswith("#") and line.lstrip("#. ").startswith(f"{key}:"):
                return whole_line(self.source, number)
            number -= 1
        return self.place


def whole_line(source: Source, number: int) -> Span:
    """A line of a catalog, counted from 1."""
    start = source.offset(number)
    return Span(source, start, start + len(source.line(number)))


def read_entries(source: Source, locale: Locale) -> tuple[tuple[Entry, ...], tuple[Finding, ...]]:
    """The entries of a catalog in its order and what is wrong with them; of a broken catalog there are none.

    Args:
        source: the catalog.
        locale: whose wordings it holds.
    """
    number = broken_line(source.text)
    if number:
        return (), (_broken(source, number, msg("this is neither a comment nor a message in quotes")),)
    try:
        catalog = read_po(StringIO(source.text), locale.babel, ignore_obsolete=True, abort_invalid=True)
    except PoFileError as error:
        return (), (_broken(source, error.lineno + 1, MISPLACED),)
    except (LookupError, ValueError):  # what Babel makes of a header that it cannot use
        return (), (_broken(source, 1, USELESS_HEADER),)
    entries = []
    findings = [*_twice(source)]
    for unit in catalog:
        if unit.id:
            said = _said(unit)
            entry = _entry(unit, said, source, locale)
            findings += _faults(entry, said)
            if entry.id:
                entries.append(entry)
    return tuple(entries), tuple(findings)


def _broken(source: Source, number: int, reason: Message) -> Finding:
    return Finding(
        "broken-catalog",
        Severity.FATAL,
        whole_line(source, number),
        msg("the catalog cannot be read: {reason}", reason=reason),
        msg("mend the catalog, as with `msgfmt --check`"),
    )


def _entry(unit: Unit, said: Mapping[str, str], source: Source, locale: Locale) -> Entry:
    return Entry(
        unit.context or "",
        locale,
        _forms(unit.id),
        _forms(unit.string),
        not unit.fuzzy,
        said,
        source,
        unit.lineno or 1,
    )


def _forms(words: str | Sequence[str] | None) -> tuple[str, ...]:
    """The singular and the plural of a wording, as far as they are given."""
    return tuple(filter(None, map(tidy, (words,) if isinstance(words, str) else words or ())))


def tidy(words: str) -> str:
    """Words in Unicode normal form C, with single spaces."""
    return unicodedata.normalize("NFC", " ".join(words.split()))


def _said(unit: Unit) -> dict[str, str]:
    """What comments say by key; a line without a key goes on with the value before it, as tools wrap long lines."""
    said: dict[str, str] = {}
    for comments in (unit.user_comments, unit.auto_comments):
        last = ""
        for comment in comments:
            if _PREVIOUS.match(comment):
                continue
            match = _KEY.fullmatch(comment)
            if match:
                last = match[1]
                said[last] = " | ".join(part for part in (said.get(last), match[2]) if part)
            elif last:
                said[last] = f"{said[last]} {comment}".strip()
    return said


def _faults(entry: Entry, said: Mapping[str, str]) -> Iterator[Finding]:
    if not entry.id:
        yield Finding(
            "missing-term-id",
            Severity.ERROR,
            entry.place,
            msg("this term has no id"),
            msg('write `msgctxt "…"` above its `msgid`, with a name that it keeps'),
        )
    for key in said.keys() - _KNOWN:
        near = get_close_matches(key, KEYS, 1)
        advice = msg("did you mean `{key}`?", key=near[0]) if near else _known(KEYS)
        message = msg("the key `{key}` is not known here", key=key)
        yield Finding("unknown-key", Severity.WARNING, entry.place_of(key), message, advice)
    for key, values in VALUES.items():
        value = entry.said.get(key)
        if value is not None and value not in values:
            message = msg("`{key}` is none of {keys}", key=value, keys=_listed(values))
            advice = msg("write one of them")
            yield Finding("unknown-value", Severity.WARNING, entry.place_of(key), message, advice)


def _known(keys: tuple[str, ...]) -> Message:
    return msg("the keys here are {keys}", keys=_listed(keys))


def _listed(words: Iterable[str]) -> str:
    return ", ".join(f"`{word}`" for word in words)


def _twice(source: Source) -> Iterator[Finding]:
    """Ids that a catalog has more than once; Babel keeps only the last entry of two that are wholly alike."""
    first: dict[str, Span] = {}
    for match in _CONTEXT.finditer(source.text):
        place = Span(source, *match.span())
        if first.setdefault(match[1], place) is not place:
            yield Finding(
                "duplicate-term",
                Severity.ERROR,
                place,
                msg("there are two terms `{id}`", id=match[1]),
                msg("make one entry of the two, or give one of them another id"),
                (Related(first[match[1]], msg("the other one")),),
            )
