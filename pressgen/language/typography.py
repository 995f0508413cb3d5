"""Plainly typed Markdown, typeset for a place: quotation marks, apostrophes, dashes, accents, spaces.

Authors type `"IA et santé"`, `l'IA`, `100 000 $`; editions come out with the signs and spaces of their locale. Code,
addresses, escapes, entities, `{{ name }}` and all Markdown syntax stay as they are, and so do official names.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from pressgen.language import binding, letters, quotation, signs, spacing
from pressgen.language.conventions import Conventions, usage
from pressgen.language.official import Names, hidden, names, spelled
from pressgen.language.passage import ODD_SPACES, SPACES, Passage, passages
from pressgen.language.quotation import Change
from pressgen.language.spacing import SPACE
from pressgen.model.locale import Language, Locale
from pressgen.model.typography import DEFAULT, Space, TypographicRule, Typography

Finder = Callable[[str, Conventions], Iterable[Change]]
Step = tuple[TypographicRule, str, Finder, frozenset[str]]
"""A rule and its name, what it looks for, and the marks one of which that has: characters, or `_after` a number."""

NAME = "name"
"""What edits that restore the spelling of an official name carry instead of a rule."""

_DIGITS = frozenset("0123456789")
_MONEY = frozenset("$€£")
_AFTER_DIGIT = re.compile(rf"[0-9]{SPACE}*([^0-9{SPACES}])")
_PARTED_DIGITS = re.compile(f"[0-9]{SPACE}[0-9]")


def _after(characters: str) -> frozenset[str]:
    """The marks of a passage in which one of some characters stands after a number."""
    return frozenset(f"0{character}" for character in characters)


def _marks(words: str) -> set[str]:
    """What a passage has that rules may look for; most rules look for something that most passages do not have."""
    marks = set(words)
    if not marks.isdisjoint(_DIGITS):
        marks.update([f"0{character}" for character in _AFTER_DIGIT.findall(words)])
        if _PARTED_DIGITS.search(words):
            marks.add("00")
    return marks


def _steps(rule: TypographicRule, gate: Collection[str], *finders: Finder) -> tuple[Step, ...]:
    return tuple((rule, rule.value, finder, frozenset(gate)) for finder in finders)


_FIRST = (
    *_steps(TypographicRule.QUOTATION_MARK, "\"«»‹›“”„'‘’", quotation.quotation_marks),
    *_steps(TypographicRule.ELLIPSIS, ".…", signs.ellipses),
    *_steps(TypographicRule.DASH, "-–—", signs.dashes),
    *_steps(TypographicRule.DASH_SPACE, "-–—", signs.dash_spaces),
    *_steps(TypographicRule.SYMBOL, {"0x", "("}, signs.symbols),
    *_steps(TypographicRule.PHONE_NUMBER, {"00", "0(", "0)"}, binding.phone_numbers),
    *_steps(TypographicRule.DIGIT_GROUP, {"00"}, spacing.digit_groups),
    *_steps(TypographicRule.PERCENT, "%‰", spacing.percent),
)
_LAST = (
    *_steps(TypographicRule.UNIT, _after("khdcmµngltsHMGWTVP°pbo"), binding.MEASURES),
    *_steps(TypographicRule.CURRENCY, "ECUG", *binding.CODES),
    *_steps(TypographicRule.COLON, ":", spacing.colon),
    *_steps(TypographicRule.HIGH_PUNCTUATION, ";!?", spacing.high_punctuation),
    *_steps(TypographicRule.STRAY_SPACE, SPACES, spacing.stray_spaces),
    *_steps(TypographicRule.INVISIBLE_CHARACTER, ODD_SPACES, spacing.odd_spaces),
)
STEPS: dict[Language, tuple[Step, ...]] = {
    Language.FR: (
        *_FIRST,
        *_steps(TypographicRule.APOSTROPHE, "'´ʼ′", quotation.apostrophes),
        *_steps(TypographicRule.APOSTROPHE, "'’‘u", quotation.elisions),
        *_steps(TypographicRule.ORDINAL, _after("eèijfmasond") | frozenset("IVXLC"), signs.ordinals),
        *_steps(TypographicRule.CAPITAL_ACCENT, "EAI", letters.capital_accents),
        *_steps(TypographicRule.LIGATURE, "o", letters.ligatures),
        *_steps(TypographicRule.CURRENCY, _MONEY, *binding.FRENCH_AMOUNTS),
        *_steps(TypographicRule.HOUR, {"0h"}, *binding.FRENCH_HOURS),
        *_steps(TypographicRule.DATE, _after("ejfmasond"), *binding.FRENCH_DATES),
        *_steps(TypographicRule.UNIT_SPACE, _after("kcmMGTh°"), binding.FRENCH_MEASURES),
        *_steps(TypographicRule.ABBREVIATION, "MDP", binding.FRENCH_TITLES),
        *_steps(TypographicRule.ABBREVIATION, _DIGITS, binding.FRENCH_REFERENCES),
        *_steps(TypographicRule.ABBREVIATION, "°º", binding.NUMBER_SIGNS),
        *_steps(TypographicRule.ABBREVIATION, ".", binding.initials),
        *_LAST,
    ),
    Language.EN: (
        *_FIRST,
        *_steps(TypographicRule.APOSTROPHE, "'´ʼ′", quotation.apostrophes),
        *_steps(TypographicRule.NUMBER_RANGE, "-", signs.number_ranges),
        *_steps(TypographicRule.CURRENCY, _MONEY, *binding.ENGLISH_AMOUNTS),
        *_steps(TypographicRule.HOUR, _after("apAP"), *binding.ENGLISH_HOURS),
        *_steps(TypographicRule.DATE, _DIGITS, *binding.ENGLISH_DATES),
        *_steps(TypographicRule.ABBREVIATION, "MDPS", binding.ENGLISH_TITLES),
        *_steps(TypographicRule.ABBREVIATION, _DIGITS, binding.ENGLISH_REFERENCES),
        *_steps(TypographicRule.ABBREVIATION, ".", binding.initials),
        *_LAST,
    ),
}
"""What the rules of each language look for, in order; where two would change one place, the first one does."""


_LONG = 1000
"""The most characters of a text that is kept when it was typeset."""

_LIKE_FOR_LIKE = frozenset("\u00a0\u202f ’")


@dataclass(frozen=True, slots=True)
class Edit:
    """One change to a text."""

    rule: str
    """The name of the rule that asks for it; `name` for the spelling of an official name."""

    start: int
    """Offset of the first character that goes."""

    end: int
    """Offset after the last character that goes."""

    replacement: str
    """What comes instead."""


def edits(text: str, locale: Locale, keep: Collection[str] = (), typography: Typography = DEFAULT) -> Iterator[Edit]:
    """The changes that typeset a text, in order and without overlap, with offsets in the text as it is.

    Args:
        text: Markdown.
        locale: the place whose usage to follow.
        keep: official names; they keep their letters, signs and dashes.
        typography: how wide spaces are, and which rules are off.
    """
    manner, official = _manner(locale, typography.space, typography.off), names(frozenset(keep))
    for passage in passages(text):
        yield from _in_passage(passage, manner, official)


def typeset(text: str, locale: Locale, keep: Collection[str] = (), typography: Typography = DEFAULT) -> str:
    """A text typeset for a place; typesetting it again changes nothing.

    Args:
        text: Markdown.
        locale: the place whose usage to follow.
        keep: official names; they keep their letters, signs and dashes.
        typography: how wide spaces are, and which rules are off.
    """
    if len(text) > _LONG:
        return _typeset(text, locale, frozenset(keep), typography.space, typography.off)
    return _kept(text, locale, frozenset(keep), typography.space, typography.off)


def _typeset(text: str, locale: Locale, keep: frozenset[str], space: Space, off: tuple[TypographicRule, ...]) -> str:
    manner, official = _manner(locale, space, off), names(keep)
    only: Collection[int] | None = None
    for _ in range(6):
        found: list[Edit] = []
        unsettled: list[int] = []
        bared = False
        for number, passage in enumerate(passages(text)):
            if only is None or number in only:
                in_passage = _in_passage(passage, manner, official)
                found += in_passage
                bared |= bool(passage.invisible and in_passage)
                if not _is_settled(in_passage):
                    unsettled.append(number)
        text = applied(text, found)
        only = None if bared else unsettled
        if not unsettled:
            break
    return text


_kept = lru_cache(maxsize=4096)(_typeset)
"""The same for texts that many releases share: names, titles, boilerplates."""


def _is_settled(found: Iterable[Edit]) -> bool:
    """Whether rules read a passage after its edits as before: where one space became another, or one apostrophe."""
    return all(edit.end - edit.start == 1 and edit.replacement in _LIKE_FOR_LIKE for edit in found)


def is_settled(
    text: str, found: Collection[Edit], locale: Locale, keep: Collection[str], typography: Typography = DEFAULT
) -> bool:
    """Whether a text is as it should be after its edits; a muddled one, whose signs pair up otherwise then, is not."""
    return _is_settled(found) or not any(edits(applied(text, found), locale, keep, typography))


def applied(text: str, found: Collection[Edit]) -> str:
    """A text after its edits."""
    parts: list[str] = []
    done = 0
    for edit in found:
        parts += (text[done : edit.start], edit.replacement)
        done = edit.end
    return "".join((*parts, text[done:])) if parts else text


def doubtful_capitals(text: str, keep: Collection[str] = ()) -> Iterator[Edit]:
    """The capitals of a French text that lack an accent if their word is French, which nothing around it says.

    Args:
        text: Markdown.
        keep: official names.
    """
    if not letters.may_be_doubtful(text):
        return
    official = names(frozenset(keep))
    for passage in passages(text):
        words = hidden(passage.words, official.found(passage.words))
        for change in letters.doubtful_capitals(words):
            edit = _edit(passage, TypographicRule.CAPITAL_ACCENT.value, change)
            if edit:
                yield edit


@dataclass(frozen=True, slots=True)
class _Manner:
    """How to typeset: a place's usage and the steps to take."""

    usage: Conventions
    steps: tuple[Step, ...]
    visible: bool


@lru_cache
def _manner(locale: Locale, space: Space, off: tuple[TypographicRule, ...]) -> _Manner:
    return _Manner(
        usage(locale, space, loose_dashes=TypographicRule.DASH_SPACE in off),
        tuple(step for step in STEPS[locale.language] if step[0] not in off),
        TypographicRule.INVISIBLE_CHARACTER not in off,
    )


def _in_passage(passage: Passage, manner: _Manner, official: Names) -> list[Edit]:
    found = [edit for change in _changes(passage.words, manner, official) if (edit := _edit(passage, *change))]
    if passage.invisible and manner.visible:
        found += (Edit(TypographicRule.INVISIBLE_CHARACTER.value, *place, "") for place in passage.invisible)
    if len(found) > 1:
        found.sort(key=lambda edit: (edit.start, edit.end))
    return found


def _changes(words: str, manner: _Manner, official: Names) -> Iterator[tuple[str, Change]]:
    """What the rules ask for, each place once."""
    kept = official.found(words)
    for start, end, right in kept:
        yield from ((NAME, change) for change in spelled(start, words[start:end], right))
    words = hidden(words, kept)
    marks = _marks(words)
    taken = bytearray(len(words) + 1)
    inserted: set[int] = set()
    for _, rule, find, gate in manner.steps:
        if gate.isdisjoint(marks):
            continue
        for change in find(words, manner.usage):
            start, end, _ = change
            if start == end:
                if start in inserted or (start and taken[start - 1] and taken[start]):
                    continue
                inserted.add(start)
            elif any(taken[start:end]):
                continue
            else:
                taken[start:end] = b"\x01" * (end - start)
            yield rule, change


def _edit(passage: Passage, rule: str, change: Change) -> Edit | None:
    """A change of the words as an edit of the text; nothing where it changes nothing or markup stands in between."""
    start, end, replacement = change
    if passage.words[start:end] == replacement:
        return None
    place = passage.place(start, end)
    if place is None:
        return None
    if not replacement and end < len(passage.words) and place[1] != passage.starts[end]:
        return None
    return Edit(rule, *place, replacement)
