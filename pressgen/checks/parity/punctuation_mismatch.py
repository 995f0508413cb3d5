"""A text ends as a sentence in one language and without a mark, or with another one, in the other.

A full stop that is missing is a slip; a question that became a statement may be a mistranslation. Exclamation marks
count as full stops, for French uses more of them. Titles and list items, whose end each language has its own usage for,
are left out.

Wrong: `Les travaux commenceront en mai.` and `Work will begin in May`.
Right: `Work will begin in May.`
"""

from collections.abc import Iterator
from dataclasses import dataclass

from pressgen.checks.parity.comparison import shape
from pressgen.checks.rule import Group, Pair, Rule
from pressgen.model.finding import Finding, Related, Severity
from pressgen.model.manual import Remedy
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom

_FIELDS = frozenset(("paragraph", "summary", "caption", "text"))
_WORDS = 5
"""How many words make what may be a sentence."""

_CLOSING = " \t\r\n\u00a0\u202f\"'’”»*_)]"
_KINDS = {".": ".", "!": ".", "…": ".", "?": "?", ":": ":"}


@dataclass(frozen=True, slots=True)
class _End:
    """The end of a text."""

    mark: str
    """The mark there, as a kind; closing quotation marks and brackets do not count."""

    start: int
    """Offset of the word that it belongs to."""

    end: int
    """Offset after it."""

    closed: bool
    """Whether there are any."""


def uneven(pair: Pair, _newsroom: Newsroom) -> Iterator[Finding]:
    """Texts that end in different marks."""
    if pair.source.path[-1] not in _FIELDS or "figures" in pair.source.path:
        return
    source, target = _end(pair.source.text.value), _end(pair.target.text.value)
    if source.mark == target.mark or not all(_is_running(side.text.value) for side in (pair.source, pair.target)):
        return
    sides = [(pair.source, source), (pair.target, target)]
    (wrong, here), (other, there) = sides if not source.mark else reversed(sides)
    words = wrong.text.value[here.start : here.end] + there.mark if not here.mark and not here.closed else None
    yield RULE.found(
        wrong,
        (here.start, here.end),
        msg("this text does not end as it does in the other language"),
        msg("end both as a sentence, or neither") if not here.mark else msg("end both with the same mark"),
        words=words,
        related=(Related(other.place(there.start, there.end), msg("the end in the other language")),),
    )


def _is_running(text: str) -> bool:
    return not shape(text).items and len(text.split()) >= _WORDS


def _end(text: str) -> _End:
    words = text.rstrip(_CLOSING)
    last = words.rsplit(None, 1)[-1:] or [""]
    closed = bool(text[len(words) :].strip())
    return _End(_KINDS.get(words[-1:], ""), len(words) - len(last[0]), len(words), closed)


RULE = Rule("punctuation-mismatch", Group.PARITY, Severity.WARNING, pair=uneven, remedy=Remedy.SUGGESTION)
