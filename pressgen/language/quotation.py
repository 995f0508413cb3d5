"""Quotation marks and apostrophes: which mark opens, which closes, at which level."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pressgen.language.conventions import Conventions
from pressgen.language.passage import SPACES

Change = tuple[int, int, str]
"""A stretch of a passage's words and what stands there instead."""

_MARK = re.compile(r"[\"«»‹›“”„'‘’](?<!\w['’](?=\w))")
_BEFORE_WORDS = "([{/-–—"
_APOSTROPHE = re.compile(
    r"'(?:(?<=[^\W\d_]')(?:'(?=\w))?|(?<!\d')(?=\w)|(?<=\d')(?=[^\W\d_]))|[´ʼ′](?<=[^\W\d_].)(?=[^\W\d_])"
)
_AFTER_APOSTROPHE = re.compile(f"['’][{SPACES}]")
_PARTED = re.compile(rf"[ldjmtscnqLDJMTSCNQ](?<![\w'’‘].)u?['’](?P<gap>[{SPACES}]+)(?=\w)")
_TURNED = re.compile(r"[ldjmtscnqLDJMTSCNQ](?<!\w.)u?‘(?=\w)")
_FORGOTTEN = re.compile(
    r"[AaQqLlPp](?<!\w.)(?:(?<=[Aa])ujourd(?P<gap> ?)(?=hui\b)|(?<=[Qq])uelqu(?=une?\b)|"
    r"(?:(?<=[Ll])ors|(?<=[Pp])uis)qu(?=(?:ils?|elles?|on|une?)\b))"
)


@dataclass(slots=True)
class _Mark:
    at: int
    opens: bool
    single: bool
    quotes: bool = True
    paired: bool = False


def quotation_marks(words: str, conventions: Conventions) -> Iterator[Change]:
    """Quotation marks of any kind become those of the place and of their level, with the right spaces inside.

    A straight mark that has no partner stays, but where a paragraph opens or closes a longer quotation.
    Sources: Imprimerie nationale and OQLF (« “ ” »); The Canadian Style 8 and Associated Press (“ ‘ ’ ”).
    """
    depth = done = opened = 0
    for mark in _resolved(words):
        depth -= 0 if mark.opens else min(depth, 1)
        opening, closing = conventions.quotes[min(depth, len(conventions.quotes) - 1)]
        if mark.opens:
            done = mark.at + 1
            while words[done : done + 1] and words[done] in SPACES:
                done += 1
            if words[done : done + 1].strip():
                yield mark.at, done, opening
            depth, opened = depth + 1, done
        else:
            start = mark.at
            while start > done and words[start - 1] in SPACES:
                start -= 1
            if start and start == opened:
                yield start, mark.at + 1, closing.lstrip()
            elif start and not words[start - 1].isspace():
                yield start, mark.at + 1, closing
            done = mark.at + 1


def apostrophes(words: str, _conventions: Conventions) -> Iterator[Change]:
    """A straight apostrophe becomes ’; after digits it may be a prime and stays."""
    for match in _APOSTROPHE.finditer(words):
        yield match.start(), match.end(), "’"


def elisions(words: str, _conventions: Conventions) -> Iterator[Change]:
    """No space follows an elided word, and `aujourd’hui` and `quelqu’un` do not forget their apostrophe."""
    if "‘" in words:
        yield from ((match.end() - 1, match.end(), "’") for match in _TURNED.finditer(words))
    if _AFTER_APOSTROPHE.search(words):
        yield from ((*match.span("gap"), "") for match in _PARTED.finditer(words))
    if "ujourd" in words or "uelqu" in words or "orsqu" in words or "uisqu" in words:
        for match in _FORGOTTEN.finditer(words):
            yield match.end() - len(match["gap"] or ""), match.end(), "’"


def unpaired(words: str) -> Iterator[tuple[int, bool]]:
    """Where the quotation marks of a paragraph stand that have no partner, and whether they open."""
    yield from ((mark.at, mark.opens) for mark in _read(words) if mark.quotes and not mark.paired)


def _resolved(words: str) -> list[_Mark]:
    """The quotation marks of a paragraph that are marks without a doubt."""
    return [mark for mark in _read(words) if mark.quotes and (mark.paired or _is_sure(words, mark))]


def _read(words: str) -> list[_Mark]:
    """What may be the quotation marks of a paragraph; single ones only in pairs, for the others are apostrophes."""
    places = [match.start() for match in _MARK.finditer(words)]
    if not places:
        return []
    last_single = max((at for at in places if _may_close_single(words, at)), default=-1)
    marks: list[_Mark] = []
    open_marks: list[_Mark] = []
    for at in places:
        mark = _mark(words, at, open_marks, marks, last_single)
        if mark is None:
            continue
        marks.append(mark)
        if mark.opens:
            open_marks.append(mark)
        else:
            _close(mark, open_marks)
    for mark in open_marks:
        mark.quotes = not mark.single
    return marks


def _is_sure(words: str, mark: _Mark) -> bool:
    """Whether a mark without a partner is one: by its form, or where a paragraph of a longer quotation has its end."""
    if words[mark.at] != '"':
        return True
    return not (words[: mark.at] if mark.opens else words[mark.at + 1 :].strip(".,;:!?…)")).strip(SPACES)


def _close(mark: _Mark, open_marks: list[_Mark]) -> None:
    """Take the mark that is closed off the open ones; single marks opened since were apostrophes."""
    while open_marks:
        last = open_marks.pop()
        if last.single == mark.single:
            last.paired = mark.paired = True
            return
        last.quotes = False


def _mark(words: str, at: int, open_marks: list[_Mark], marks: list[_Mark], last_single: int) -> _Mark | None:
    """What a character that may be a quotation mark is; nothing for an apostrophe or a sign of inches."""
    character = words[at]
    if character in "«“„‹":
        return _Mark(at, True, False)
    if character in "»”›":
        return _Mark(at, False, False)
    opened_before = bool(marks) and marks[-1].opens and marks[-1].at == at - 1
    if character == '"':
        return _double(words, at, bool(open_marks), opened_before)
    if open_marks and open_marks[-1].single and _may_close_single(words, at):
        return _Mark(at, False, True)
    if character != "’" and at < last_single and _may_open_single(words, at, opened_before):
        return _Mark(at, True, True)
    return None


def _double(words: str, at: int, is_open: bool, opened_before: bool) -> _Mark | None:
    before, after = words[at - 1 : at], words[at + 1 : at + 2]
    at_start = not before or before.isspace() or before in _BEFORE_WORDS or opened_before
    if at_start and after and not (after.isspace() and is_open):
        return _Mark(at, True, False)
    if before and before in "'’" and after.isalnum():
        return _Mark(at, True, False)
    if before.isdigit() and not is_open:
        return None
    return _Mark(at, False, False)


def _may_open_single(words: str, at: int, opened_before: bool) -> bool:
    before, after = words[at - 1 : at], words[at + 1 : at + 2]
    at_start = not before or before.isspace() or before in _BEFORE_WORDS or opened_before
    return at_start and after.isalpha() and words[at + 1 : at + 3] not in ("n'", "n’")


def _may_close_single(words: str, at: int) -> bool:
    before, after = words[at - 1 : at], words[at + 1 : at + 2]
    return words[at] in "'’" and bool(before) and not before.isspace() and not after.isalnum()
