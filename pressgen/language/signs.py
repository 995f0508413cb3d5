"""Signs that are typed plainly and printed otherwise: dashes, ellipses, ordinals, ranges, symbols."""

import re
from collections.abc import Iterator

from pressgen.language.binding import FRENCH_MONTHS
from pressgen.language.conventions import Conventions
from pressgen.language.passage import SPACES
from pressgen.language.quotation import Change
from pressgen.language.spacing import NO_BREAK, SPACE

_ELLIPSIS = re.compile(r"(?:\.\.\.|…)[.…]*")
_AFTER_MARK = re.compile(r"[!?](?P<dots>\.\.)(?!\.)")
_ETC = re.compile(r"etc(?<!\wetc)(?P<dots>\.{2,}|\.?…[.…]*)")

_DASH = re.compile(rf"{SPACE}+(?P<sign>-{{1,3}}|[–—]){SPACE}+(?=\S)|-(?<=\w-)-{{1,2}}(?=\w)")
_SENTENCE_END = re.compile(r"[.!?…][»”’\"']*\s")
_NUMBER_BEFORE = re.compile(r"[0-9](?:\s?[^\s0-9]{0,4})?(?:\s\S{1,9})?$")

_ORDINAL = re.compile(r"[0-9IVXLC](?:(?P<nth>i?[èe]me)|(?<=1)(?P<first>i?[èe]re|ier))(?=s?(?!\w))")
_ORDINAL_NUMBER = re.compile(r"(?<!\w)(?:[0-9]+|[IVXLC]+)$")
_FIRST_DAY = re.compile(rf"1(?<![\w,.]1)(?<![0-9][{SPACES}]1)(?={SPACE}{FRENCH_MONTHS})")

_RANGE = re.compile(r"[0-9](?<![\w.,/:+-][0-9])[0-9]{0,3}(?P<hyphen>-)(?P<last>[0-9]{1,4})(?![\w/:]|-(?!-)|[.,][0-9])")
_COUNTED = re.compile(
    rf"{SPACE}?%|{SPACE}(?:years?|months?|weeks?|days?|hours?|minutes?|per{SPACE}cent|percent|million|billion|people|"
    r"participants|patients|km|kg|kilomet(?:re|er)s|met(?:re|er)s)\b"
)
_COUNTING = re.compile(rf"(?:\b(?:[Pp]ages?|pp?\.|[Aa]ge[sd]?|[Gg]rades?|[Cc]hapters){SPACE}|[$€£])$")

_COPYRIGHT = re.compile(rf"\([cC]\)(?={SPACE}*(?:19|20)[0-9]{{2}})")
_TIMES = re.compile(
    rf"[0-9](?<![\w.,][0-9])(?!(?<=0)x)[0-9.,]*(?P<times>{SPACE}?x{SPACE}?)(?=[0-9]+(?:[.,][0-9]+)?[a-z°]{{0,3}}(?!\w|[.,][0-9]))"
)


def ellipses(words: str, _conventions: Conventions) -> Iterator[Change]:
    """Three full stops or more become one sign; `etc.` needs none."""
    if ".." not in words and "…" not in words:
        return
    for match in _ETC.finditer(words):
        yield *match.span("dots"), "."
    for match in _ELLIPSIS.finditer(words):
        yield *match.span(), "…"
    for match in _AFTER_MARK.finditer(words):
        yield *match.span("dots"), "…"


def dashes(words: str, conventions: Conventions) -> Iterator[Change]:
    """A hyphen between spaces becomes the dash of the place, and so does a dash of another; numbers keep theirs.

    Where the place tells them apart, the first dash of a sentence opens an aside and the next one closes it.
    """
    for start, end, right in _dashes(words, conventions):
        if words[start:end].strip() != right.strip():
            yield start, end, right


def dash_spaces(words: str, conventions: Conventions) -> Iterator[Change]:
    """The spaces around the dashes of the place."""
    for start, end, right in _dashes(words, conventions):
        if words[start:end].strip() == right.strip():
            yield start, end, right


def _dashes(words: str, conventions: Conventions) -> Iterator[Change]:
    opens, done = True, 0
    for match in _DASH.finditer(words):
        start, end = match.span()
        if not start or words[start - 1].isspace():
            continue
        if words[end].isdigit() and _NUMBER_BEFORE.search(words, max(0, start - 16), start):
            continue
        if _SENTENCE_END.search(words, done, start + 1):
            opens = True
        yield start, end, conventions.dashes[0 if opens else 1]
        opens, done = not opens, end


def ordinals(words: str, _conventions: Conventions) -> Iterator[Change]:
    """French ordinals in their short form: `2e`, `1re`, `1er`; days but the first have none (OQLF)."""
    for match in _ORDINAL.finditer(words):
        if _ORDINAL_NUMBER.search(words, max(0, match.start() - 8), match.start() + 1):
            suffix = match["nth"] or match["first"]
            short = "e" if match["nth"] else "er" if suffix == "ier" else "re"
            yield match.start() + 1, match.start() + 1 + len(suffix), short
    for match in _FIRST_DAY.finditer(words):
        yield match.end(), match.end(), "er"


def number_ranges(words: str, _conventions: Conventions) -> Iterator[Change]:
    """An English range of years, pages, ages or amounts has an en dash (The Canadian Style 7.20; Chicago 6.78)."""
    for match in _RANGE.finditer(words):
        first, last = match[0][: -len(match["last"]) - 1], match["last"]
        years = _are_years(first, last)
        counted = int(first) < int(last) and (
            _COUNTED.match(words, match.end()) or _COUNTING.search(words, max(0, match.start() - 10), match.start())
        )
        if years or counted:
            yield *match.span("hyphen"), "–"


def _are_years(first: str, last: str) -> bool:
    if len(first) != 4 or first[:2] not in ("18", "19", "20"):
        return False
    if len(last) == 4:
        return last[:2] in ("18", "19", "20") and first < last
    after = int(last) - int(first[2:])
    return len(last) == 2 and (after == 1 or (after > 0 and int(last) > 12))


def symbols(words: str, _conventions: Conventions) -> Iterator[Change]:
    """`(c)` before a year, and the x that multiplies two numbers."""
    for match in _COPYRIGHT.finditer(words):
        yield *match.span(), "©"
    for match in _TIMES.finditer(words):
        yield *match.span("times"), "×" if match["times"] == "x" else f"{NO_BREAK}×{NO_BREAK}"
