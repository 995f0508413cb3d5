"""Plainly typed Markdown, typeset for a place: quotation marks, apostrophes, dashes, spaces.

Authors type `"IA et santé"`, `l'IA`, `100 000 $`; editions come out with the signs and spaces of their locale. Code,
addresses, escapes, entities, `{{ name }}` and all Markdown syntax stay as they are, and so do official names.
"""

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache

from pressgen.language import quotation, signs, spacing
from pressgen.language.conventions import Conventions, conventions
from pressgen.language.passage import OPAQUE, SPACES, Passage, passages
from pressgen.language.quotation import Change
from pressgen.model.locale import Language, Locale

Finder = Callable[[str, Conventions], Iterator[Change]]

_SIGNS: dict[str, Finder] = {
    "quotation-mark": quotation.quotation_marks,
    "apostrophe": quotation.apostrophes,
    "ellipsis": signs.ellipses,
    "dash": signs.dashes,
    "digit-group": spacing.digit_groups,
    "percent": spacing.percent,
}
_PUNCTUATION: dict[str, Finder] = {"colon": spacing.colon, "high-punctuation": spacing.high_punctuation}

RULES: dict[Language, dict[str, Finder]] = {
    Language.FR: {**_SIGNS, "ordinal": signs.ordinals, **spacing.FRENCH, **spacing.BOTH, **_PUNCTUATION},
    Language.EN: {**_SIGNS, **spacing.ENGLISH, **spacing.BOTH, **_PUNCTUATION},
}
"""The rules of each language by name; where two would change one place, the first one does."""

_PAIRED = ("quotation-mark", "dash")
"""The rules whose signs come in pairs: once some are changed, the pairs of a muddled text may read otherwise."""


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


def edits(text: str, locale: Locale, keep: Collection[str] = ()) -> Iterator[Edit]:
    """The changes that typeset a text, in order and without overlap, with offsets in the text as it is.

    Args:
        text: Markdown.
        locale: the place whose usage to follow.
        keep: official names; they keep their letters, signs and dashes.
    """
    names = _names(frozenset(keep))
    for passage in passages(text):
        found = (_edit(passage, rule, change) for rule, change in _changes(passage.words, locale, names))
        yield from sorted((edit for edit in found if edit), key=lambda edit: (edit.start, edit.end))


def typeset(text: str, locale: Locale, keep: Collection[str] = ()) -> str:
    """A text typeset for a place; typesetting it again changes nothing.

    Args:
        text: Markdown.
        locale: the place whose usage to follow.
        keep: official names; they keep their letters, signs and dashes.
    """
    for _ in range(4):
        found = tuple(edits(text, locale, keep))
        text = _applied(text, found)
        if not any(edit.rule in _PAIRED for edit in found):
            break
    return text


def _applied(text: str, found: tuple[Edit, ...]) -> str:
    parts: list[str] = []
    done = 0
    for edit in found:
        parts += (text[done : edit.start], edit.replacement)
        done = edit.end
    return "".join((*parts, text[done:]))


def _changes(words: str, locale: Locale, names: "_Names | None") -> Iterator[tuple[str, Change]]:
    """What the rules ask for, each place once."""
    if names:
        yield from (("name", change) for change in names.changes(words))
        words = names.hidden(words)
    taken = bytearray(len(words) + 1)
    inserted: set[int] = set()
    for rule, find in RULES[locale.language].items():
        for change in find(words, conventions(locale)):
            start, end, _ = change
            if start == end:
                if start in inserted or (start and taken[start - 1] and taken[start]):
                    continue
                inserted.add(start)
            elif any(taken[start:end]):
                continue
            taken[start:end] = b"\x01" * (end - start)
            yield rule, change


def _edit(passage: Passage, rule: str, change: Change) -> Edit | None:
    """A change of the words as an edit of the text; nothing where it changes nothing or markup stands in between."""
    place = passage.place(*change[:2])
    if place is None or passage.words[change[0] : change[1]] == change[2]:
        return None
    if not change[2] and change[1] < len(passage.words) and place[1] != passage.starts[change[1]]:
        return None
    return Edit(rule, *place, change[2])


class _Names:
    """Finds official names, however their spaces, dashes and apostrophes were typed."""

    def __init__(self, names: Collection[str]) -> None:
        self._official = {_fold(name): name for name in sorted(names)}
        longest_first = sorted(self._official, key=len, reverse=True)
        self._pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(_loose, longest_first))})(?!\w)")

    def changes(self, words: str) -> Iterator[Change]:
        """Each character of each name, as it should be."""
        for match in self._pattern.finditer(words):
            official = self._official[_fold(match[0])]
            for at, (typed, right) in enumerate(zip(match[0], official, strict=True)):
                start = match.start() + at
                yield start, start + 1, _sign(typed, right, official[at + 1 : at + 2])

    def hidden(self, words: str) -> str:
        """The words with every name made opaque, so that no rule looks into it."""
        return self._pattern.sub(lambda match: OPAQUE * len(match[0]), words)


@lru_cache(maxsize=64)
def _names(keep: frozenset[str]) -> _Names | None:
    """A finder of the names that a rule could change; letters and spaces alone are safe anyway."""
    touchy = [name for name in keep if re.search(r"[^\w ]|\d", name.strip())]
    return _Names([name.strip() for name in touchy]) if touchy else None


def _fold(name: str) -> str:
    return re.sub(f"[{SPACES}]", " ", re.sub("[–—‑]", "-", name.replace("’", "'")))


def _loose(folded: str) -> str:
    classes = {" ": f"[{SPACES}]", "-": "[-–—‑]", "'": "['’]"}
    return "".join(classes.get(character) or re.escape(character) for character in folded)


def _sign(typed: str, official: str, following: str) -> str:
    """One character of a name: its own dash, a true apostrophe, and no line break before a dash."""
    if official in "'’":
        return "’"
    if official in SPACES:
        return "\u00a0" if following and following in "-–—" else typed
    return official
