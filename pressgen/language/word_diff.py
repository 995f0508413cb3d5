"""Two wordings of one text, word by word: what stayed, what went, what came."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

_WORD = re.compile(r"(?:\{\{[^{}]*\}\}|\d{1,3}(?:[\s,.]\d{3})+(?!\d)|\w+(?:['’\-‑]\w+)*|[^\w\s])\s*")
_ALIKE = str.maketrans("’\u00a0\u202f‑", "'  -")


class Fate(StrEnum):
    """What became of some words."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that share a fate."""

    fate: Fate
    """What became of them."""

    words: str
    """The words, with the spaces between them."""


def word_diff(old: str, new: str) -> Iterator[Stretch]:
    """How one wording became another; apostrophes and no-break spaces do not tell words apart.

    Put together, what was kept or added is the new wording, each white space in it a single space.
    """
    before, after = _words(old), _words(new)
    matcher = SequenceMatcher(None, [_alike(word) for word in before], [_alike(word) for word in after], False)
    for tag, start, end, new_start, new_end in matcher.get_opcodes():
        removed, added = "".join(before[start:end]), "".join(after[new_start:new_end])
        if tag == "equal":
            yield Stretch(Fate.KEPT, added)
        elif tag == "replace":
            yield Stretch(Fate.REMOVED, removed.rstrip())
            yield Stretch(Fate.ADDED, added.rstrip())
            if added != added.rstrip():
                yield Stretch(Fate.KEPT, added[len(added.rstrip()) :])
        else:
            yield Stretch(Fate.REMOVED, removed) if removed else Stretch(Fate.ADDED, added)


def _words(text: str) -> list[str]:
    """The words and signs of a text, each with the spaces after it."""
    return _WORD.findall(re.sub(r"[ \t\r\n]+", " ", text.strip()))


def _alike(word: str) -> str:
    return word.rstrip().translate(_ALIKE)
