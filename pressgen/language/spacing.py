"""Spaces before signs, between digits and between words: which they are, where one is missing or too much."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from pressgen.language.conventions import Conventions
from pressgen.language.passage import ODD_SPACES, SPACES
from pressgen.language.quotation import Change

NO_BREAK = "\u00a0"
SPACE = f"[{SPACES}]"
"""Any space, in a pattern."""

GAP = f"(?P<gap>{SPACE}*)"
"""A space that may be missing, in a pattern."""

WIDE_GAP = f"(?P<gap>{SPACE}+)"
"""A space that is there, in a pattern."""

_OPENING = frozenset("([{«“‘„‹;:!?¿¡–—\\-")
"""After these signs a sign of punctuation belongs to no word."""

_RATIO = re.compile(rf"{SPACE}*[0-9]")
_NO_WORDS_BEFORE = frozenset("([{«“‘„‹.,;:…–—-|")


@dataclass(frozen=True, slots=True)
class Gap:
    """A place between two signs, and the space that belongs there."""

    pattern: re.Pattern[str]
    """Finds the place; its group `gap` is the space, perhaps missing. It begins with a character, to be fast."""

    space: Callable[[Conventions], str]
    """The space."""

    def __call__(self, words: str, conventions: Conventions) -> list[Change]:
        """Each such place of some words, and what belongs there."""
        return [(*match.span("gap"), self.space(conventions)) for match in self.pattern.finditer(words)]


def no_break(pattern: str) -> Gap:
    """A place where lines must not break."""
    return Gap(re.compile(pattern), lambda _conventions: NO_BREAK)


def closed(pattern: str) -> Gap:
    """A place without any space."""
    return Gap(re.compile(pattern), lambda _conventions: "")


@dataclass(frozen=True, slots=True)
class Before:
    """A sign of punctuation, and the space that belongs between it and the word before it."""

    sign: re.Pattern[str]
    """Finds the sign."""

    space: Callable[[Conventions], str]
    """The space."""

    def __call__(self, words: str, conventions: Conventions) -> Iterator[Change]:
        """The space before each such sign, and what belongs there."""
        space = self.space(conventions)
        for match in self.sign.finditer(words):
            end = match.start()
            start = _before_spaces(words, end)
            if _after_word(words, start) and not _is_ratio(words, start, end):
                yield start, end, space


def _before_spaces(words: str, at: int) -> int:
    while at and words[at - 1] in SPACES:
        at -= 1
    return at


def _after_word(words: str, at: int) -> bool:
    """Whether what stands before belongs to words: neither a start nor an opening sign."""
    if not at or words[at - 1] in _OPENING or words[at - 1].isspace():
        return False
    return words[at - 1] not in "\"'" or (at > 1 and words[at - 2] not in " \t([")


def _is_ratio(words: str, start: int, end: int) -> bool:
    return words[end] == ":" and words[start - 1].isdigit() and bool(_RATIO.match(words, end + 1))


high_punctuation = Before(
    re.compile('[;!?](?:(?<=;)(?=[\\s»›”"]|$)|(?<![!?][!?])(?<!;)[!?]*(?=[\\s»›”’"\')\\]…,.;:–—]|$))'),
    lambda conventions: conventions.before_high,
)
"""Before `;`, `!` and `?`."""

colon = Before(re.compile(r":(?=[\s»›”\"]|$)"), lambda conventions: conventions.before_colon)
"""Before `:`; a ratio is left alone."""

percent = Gap(re.compile(rf"[0-9]{GAP}[%‰](?!\w)"), lambda conventions: conventions.before_percent)
"""Before `%`."""

_DIGIT_GROUPS = re.compile(
    rf"[0-9](?<![\w+.,/][0-9])(?<![0-9][{SPACES}-][0-9])[0-9]{{0,2}}(?:{SPACE}[0-9]{{3}})+(?!{SPACE}?[0-9])(?!\w|-[0-9])"
)


def digit_groups(words: str, conventions: Conventions) -> Iterator[Change]:
    """Between groups of three digits that their author parted; bare digits are never grouped."""
    for match in _DIGIT_GROUPS.finditer(words):
        for space in re.finditer(SPACE, match[0]):
            yield match.start() + space.start(), match.start() + space.end(), conventions.group


_TOO_MUCH = re.compile(rf"{SPACE}[{SPACES},.)\]]")
_OPENED = re.compile(rf"[(\[]{SPACE}")
_RUN = re.compile(f"{SPACE}{{2,}}")
_BEFORE_POINT = re.compile(rf"{SPACE}+(?=[,.](?!\.)(?!{SPACE}?\.)(?:[\s»›”’)\]!?;:…]|$))")
_IN_BRACKETS = re.compile(rf"[(\[](?<![:;=-].)(?P<after>{SPACE}+)(?![)\]\s])|[^\s(\[](?P<before>{SPACE}+)(?=[)\]])")


def stray_spaces(words: str, _conventions: Conventions) -> Iterator[Change]:
    """Spaces that are there twice, before a comma or a full stop, and inside brackets; the rows of a table stay."""
    if "|" in words or not _might_be_stray(words):
        return
    for match in _BEFORE_POINT.finditer(words):
        start = match.start()
        if start and words[start - 1] not in _NO_WORDS_BEFORE:
            yield start, match.end(), ""
    for match in _IN_BRACKETS.finditer(words):
        yield *match.span("after" if match["after"] else "before"), ""
    for match in _RUN.finditer(words):
        yield *match.span(), next((space for space in match[0] if space in "\u00a0\u202f"), " ")


def _might_be_stray(words: str) -> bool:
    """A quick look whether there is anything to look for."""
    return bool(_TOO_MUCH.search(words) or _OPENED.search(words))


def odd_spaces(words: str, _conventions: Conventions) -> Iterator[Change]:
    """Spaces of an odd width, where no other rule knows a better one."""
    for match in re.finditer(f"[{ODD_SPACES}]", words):
        yield *match.span(), " "
