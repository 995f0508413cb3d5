"""Finds the terms of a termbase in a text, in every form that they take.

The termbase is expanded, not the text reduced: a stemmer would find `donner` and `don` for `donnée`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from pressgen.language.inflection import Form
from pressgen.language.term_patterns import PREFIX, Fit, Likeness, Pattern, beginnings, patterns
from pressgen.language.words import Words, fold, words
from pressgen.model.locale import Locale
from pressgen.model.term import Concept, Termbase, Wording

_TEXTS = 4096
"""How many texts' matches are kept."""


_Beginning = dict[str, list[Pattern]]
"""The patterns that begin with a word, by their second words; those of one word under no letters."""

_NONE: _Beginning = {}


@dataclass(frozen=True, slots=True)
class Match:
    """A term in a text."""

    concept: Concept
    """The concept."""

    wording: Wording
    """Which of its wordings it is."""

    locale: Locale
    """The locale whose wording it is."""

    start: int
    """Offset of its first character in the text."""

    end: int
    """Offset after its last character."""

    written: str
    """What is written there, without markup."""

    form: Form
    """Which form of the wording it is."""

    likeness: Likeness
    """How like the catalog's spelling it is."""

    right: str
    """The same form as the catalog spells it, with a capital where the text has one."""

    whole: bool
    """Whether no markup stands within it."""

    compound: bool
    """Whether a hyphen ties it to another word."""


class Matcher:
    """Finds the wordings that a termbase has for a locale; a wording is prepared when a text first needs it."""

    def __init__(self, termbase: Termbase, locale: Locale) -> None:
        self._locale = locale
        self._known: dict[str, _Beginning] = {}
        self._waiting: dict[str, list[tuple[Concept, Wording]]] = {}
        fallbacks, language = locale.fallbacks, locale.language
        for concept in termbase.concepts.values():
            for wording in next((said for key in fallbacks if (said := concept.wordings.get(key))), ()):
                for prefix in {fold(first)[:PREFIX] for first in beginnings(wording, language)}:
                    self._waiting.setdefault(prefix, []).append((concept, wording))

    def find(self, text: str) -> tuple[Match, ...]:
        """Every term in a text, those within longer ones too: by place, the longest first, the most like first."""
        return _found(self, text)

    def search(self, text: str) -> Iterator[Match]:
        """What `find` gives, without keeping it."""
        for paragraph in words(text):
            done: set[tuple[int, int, str, str]] = set()
            best: dict[tuple[int, int], Likeness] = {}
            for fit, pattern in sorted(self._fits(paragraph), key=_order):
                span = (fit.first, fit.last)
                wording = (*span, pattern.concept.id, pattern.wording.text)
                if fit.likeness <= best.setdefault(span, fit.likeness) and wording not in done:
                    done.add(wording)
                    yield _match(paragraph, fit, pattern, self._locale)

    def _fits(self, paragraph: Words) -> Iterator[tuple[Fit, Pattern]]:
        known = self._known
        folded = (*paragraph.folded, " ")
        for place, first in enumerate(paragraph.folded):
            beginning = known[first] if first in known else self._prepared(first)
            if beginning is _NONE:
                continue
            for pattern in (*beginning.get("", ()), *beginning.get(folded[place + 1], ())):
                fit = pattern.fit(paragraph, place)
                if fit and (pattern.slots[0].cased or pattern.named or not paragraph.tied(fit.first, fit.last)):
                    yield fit, pattern
        for place in paragraph.hyphenated():
            both = "".join(paragraph.written[place : place + 2])
            for pattern in self._prepared(fold(both)).get("", ()):
                fit = pattern.fit_joined(both, place)
                if fit:
                    yield fit, pattern

    def _prepared(self, first: str) -> _Beginning:
        """The patterns that begin with a word, given as `fold` gives it."""
        prefix = first[:PREFIX]
        for concept, wording in self._waiting.pop(prefix, ()):
            for pattern in patterns(concept, wording, self._locale.language):
                seconds = pattern.slots[1].folded if len(pattern.slots) > 1 else ("",)
                for form in (form for form in pattern.slots[0].folded if form[:PREFIX] == prefix):
                    beginning = self._known.setdefault(form, {})
                    for second in seconds:
                        beginning.setdefault(second, []).append(pattern)
        return self._known.setdefault(first, _NONE)


def matcher(termbase: Termbase, locale: Locale) -> Matcher:
    """The matcher of a termbase for a locale; where no term is said otherwise there, the one of the language."""
    return _matcher(termbase, locale if locale in _locales(termbase) else locale.fallbacks[-1])


def longest(matches: Sequence[Match]) -> Iterator[Match]:
    """The matches that do not stand within a longer one, nor begin within one; of equal ones all."""
    start = end = -1
    for match in matches:
        if match.start >= end or (match.start, match.end) == (start, end):
            start, end = match.start, match.end
            yield match


@lru_cache(maxsize=32)
def _matcher(termbase: Termbase, locale: Locale) -> Matcher:
    return Matcher(termbase, locale)


@lru_cache(maxsize=8)
def _locales(termbase: Termbase) -> frozenset[Locale]:
    return frozenset(locale for concept in termbase.concepts.values() for locale in concept.wordings)


@lru_cache(maxsize=_TEXTS)
def _found(matcher: Matcher, text: str) -> tuple[Match, ...]:
    return tuple(matcher.search(text))


def _order(found: tuple[Fit, Pattern]) -> tuple[int, int, Likeness]:
    fit, _ = found
    return fit.first, -fit.last, fit.likeness


def _match(paragraph: Words, fit: Fit, pattern: Pattern, locale: Locale) -> Match:
    passage = paragraph.passage
    first, last = paragraph.stretch(fit.first, fit.last)
    start, end = passage.starts[first], passage.ends[last - 1]
    written = passage.words[first:last]
    likeness = fit.likeness
    if likeness is Likeness.EXACT and pattern.named and not pattern.capitals(written):
        likeness = Likeness.CASE
    return Match(
        pattern.concept,
        pattern.wording,
        locale,
        start,
        end,
        written,
        fit.form,
        likeness,
        written if likeness is Likeness.EXACT else pattern.right(paragraph, fit),
        end - start == last - first and passage.place(first, last) is not None,
        paragraph.tied(fit.first, fit.last),
    )
