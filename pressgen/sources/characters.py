"""Characters that no source may hold, because nobody sees them or no parser agrees on them.

The list follows "Trojan Source" (CVE-2021-42574) for direction marks, the YAML and HTML standards for controls and
noncharacters, and the Stream-Safe Text Format (Unicode Standard Annex 15, section 13) for combining marks.
"""

import re
import unicodedata
from collections.abc import Iterator
from itertools import islice

from pressgen.model.finding import Finding, Severity
from pressgen.model.message import msg
from pressgen.model.source import Source, Span

_NONCHARACTERS = "".join(chr(plane + last) for plane in range(0, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF))

_BREAKING = re.compile(
    rf"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff{_NONCHARACTERS}]|\r(?!\n)"
)
"""Controls, other line ends, surrogates, noncharacters: a file with one of them cannot be read line by line."""

_INVISIBLE = re.compile("[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\U000e0000-\U000e007f]")
"""Marks that turn the direction of writing, empty spaces and tags: what is read is not what is there."""

_ORDINARY = re.compile("[\t\n -~\u00a0-\u02ff\u2010-\u2027\u202f-\u205e\u20a0-\u20bf\u2190-\u22ff]*")
"""What nearly all sources are wholly written with; looking for anything else costs ten times as much."""

_FOREIGN = re.compile(r"[^\x00-\x7f]{31,}")
_MARKS = 30
"""The most combining marks in a row; ordering more of them costs the square of their number."""

_ENOUGH = 20
"""How many forbidden characters are reported in one file."""


def forbidden_characters(source: Source) -> Iterator[Finding]:
    """The first forbidden characters of a file: fatal where its lines cannot be told apart any more."""
    if _ORDINARY.fullmatch(source.text):
        return
    for pattern, severity in ((_BREAKING, Severity.FATAL), (_INVISIBLE, Severity.ERROR)):
        for match in islice(pattern.finditer(source.text), _ENOUGH):
            yield forbidden_character(match[0], Span(source, *match.span()), severity)
    crowd = crowded_marks(source.text)
    if crowd is not None:
        yield too_many_marks(Span(source, crowd, crowd + 1))


def find_forbidden(words: str) -> Iterator[tuple[int, str]]:
    """The first forbidden characters of a text, with their offsets."""
    for pattern in (_BREAKING, _INVISIBLE):
        for match in islice(pattern.finditer(words), _ENOUGH):
            yield match.start(), match[0]


def forbidden_character(character: str, place: Span, severity: Severity) -> Finding:
    """The finding for one forbidden character."""
    point = f"U+{ord(character):04X}"
    name = unicodedata.name(character, "")
    return Finding(
        "forbidden-character",
        severity,
        place,
        msg("the character {point} ({name}) may not stand here", point=point, name=name)
        if name
        else msg("the control character {point} may not stand here", point=point),
        msg("save the file with the line ends of Unix (LF) or Windows (CRLF)")
        if character == "\r"
        else msg("delete it: it cannot be seen, and came with pasted text or from a damaged file"),
    )


def crowded_marks(words: str) -> int | None:
    """Where more combining marks stand in a row than any writing needs, if they do."""
    for stretch in _FOREIGN.finditer(words):
        marks = 0
        for offset, character in enumerate(stretch[0], stretch.start()):
            marks = marks + 1 if unicodedata.combining(character) else 0
            if marks > _MARKS:
                return offset
    return None


def too_many_marks(place: Span) -> Finding:
    """The finding for a crowd of combining marks."""
    return Finding(
        "too-many-marks",
        Severity.FATAL,
        place,
        msg("more than {limit} accents stand on one letter", limit=_MARKS),
        msg("delete them: no language is written so"),
    )
