"""A title, a phrase or a sentence is the same, word for word, in both languages.

A text that was copied and waits for its translation is easily forgotten. Names, figures, addresses and short labels may
be the same; a headline, a caption or a sentence may not. Whole paragraphs that were copied are found by
`wrong-language`.

Wrong: `title: {fr: Livre blanc des données de santé, en: Livre blanc des données de santé}`.
Right: `title: {fr: Livre blanc des données de santé, en: White paper on health data}`.
"""

import re
from collections.abc import Iterator

from pressgen.checks.parity.comparison import is_headline, is_name, unformatted
from pressgen.checks.rule import Group, Pair, Rule, Segment
from pressgen.language.identification import foreign, leaning
from pressgen.language.markdown import plain
from pressgen.model.finding import Finding, Related, Severity
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom

_WORD = re.compile(r"[^\W\d_]{3,}")
_ANY_WORD = re.compile(r"[^\W\d_]+")
_WORDS = 4
"""How many words make more than a label."""

_SPACES = 9
"""How many spaces the two may differ by."""

_CELLS = frozenset(("table", "items", "place"))
"""Fields that often hold a name."""

_SENTENCE = re.compile(r"(?<!\S)[^\s.!?…](?:[^.!?…\n]|[.](?=\S))*[.!?…](?!\S)")
"""A sentence up to its sign, not one that ends in a closing quotation mark."""

_CITED = re.compile(r"[«»“”\"*_\[\]]")
"""Signs of titles, quotations and links, which may be in the other language."""


def same(pair: Pair, _newsroom: Newsroom) -> Iterator[Finding]:
    """What is not in its language: a whole text, mostly in small letters, or sentences within one."""
    if is_name(pair.source.path) or _CELLS.intersection(pair.source.path):
        return
    words, others = pair.source.text.value, pair.target.text.value
    if abs(len(words) - len(others)) <= _SPACES and unformatted(words) == unformatted(others):
        yield from _copied(pair, (0, len(words)), (0, len(others)))
        return
    theirs = {match[0]: match.span() for match in _SENTENCE.finditer(others)}
    for match in _SENTENCE.finditer(words) if theirs else ():
        if match[0] in theirs and not _CITED.search(match[0]):
            yield from _copied(pair, match.span(), theirs[match[0]])


def _copied(pair: Pair, here: tuple[int, int], there: tuple[int, int]) -> Iterator[Finding]:
    """The side of the same words that is not in its language, unless `wrong-language` says so."""
    words = pair.source.text.value[slice(*here)]
    language = leaning(plain(words))
    if language is None or not (_is_phrase(words) or _is_sentence(words)):
        return
    wrong, right = (pair.source, here), (pair.target, there)
    if pair.target.locale.language is not language:
        wrong, right = right, wrong
    (segment, span), (other, other_span) = wrong, right
    if not _is_foreign(segment, span):
        yield RULE.finding(
            segment.place(*span),
            msg("this text is the same as under `{locale}`", locale=other.locale.value),
            msg("translate it"),
            (Related(other.place(*other_span), msg("the same words")),),
        )


def _is_foreign(segment: Segment, span: tuple[int, int]) -> bool:
    """Whether a stretch of a text touches a paragraph that is in the other language."""
    found = foreign(segment.text.value, segment.locale.language, headline=is_headline(segment.path))
    return any(start < span[1] and span[0] < end for start, end in found)


def _is_phrase(text: str) -> bool:
    """Whether a text has some words, and fewer than half of them begin with a capital, as those of names do."""
    words = _WORD.findall(text)
    return len(words) >= _WORDS and 2 * _capitals(words) < len(words)


def _is_sentence(text: str) -> bool:
    """Whether a text is a sentence of some words, the shortest too, and hardly a name with a full stop after it."""
    words = _ANY_WORD.findall(text)
    return _SENTENCE.fullmatch(text.strip()) is not None and len(words) >= _WORDS and 3 * _capitals(words) <= len(words)


def _capitals(words: list[str]) -> int:
    return sum(word[0].isupper() for word in words)


RULE = Rule("untranslated-text", Group.PARITY, Severity.WARNING, pair=same)
