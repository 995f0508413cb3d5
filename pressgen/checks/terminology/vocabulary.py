"""The terms of a newsroom in its texts, found once for all rules."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from pressgen.checks.names.spoken import register
from pressgen.checks.rule import Rule, Segment
from pressgen.language.inflection import Form, plural
from pressgen.language.rewording import reworded
from pressgen.language.term_patterns import Likeness
from pressgen.language.terms import Match, longest, matcher
from pressgen.model.finding import Finding
from pressgen.model.locale import Language, Locale
from pressgen.model.message import Message, msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release
from pressgen.model.term import Concept, TermStatus, Wording
from pressgen.model.walk import texts

APPROVED = frozenset((TermStatus.PREFERRED, TermStatus.ADMITTED))
"""The statuses of wordings that may be written."""


@dataclass(frozen=True, slots=True)
class Found:
    """The terms of one text, as the editions that show it know them."""

    terms: tuple[Match, ...] = ()
    """Those that stand neither within a longer one nor within the name of a record: of several concepts with one
    wording the first, best one that approves it."""

    everything: tuple[Match, ...] = ()
    """All of them."""

    concepts: frozenset[str] = frozenset()
    """What they speak of, by id."""

    refused: tuple[Match, ...] = ()
    """Those that are not to be written; an acronym that a hyphen ties to another word is part of a name."""

    misspelled: tuple[Match, ...] = ()
    """Those that may be written, but are written otherwise."""


_NOTHING = Found()


class Vocabulary:
    """What the termbase of a newsroom finds in its texts."""

    def __init__(self, newsroom: Newsroom) -> None:
        """Take the termbase and the names of a newsroom."""
        self._newsroom = newsroom
        self._last: tuple[Segment | None, Found] = None, _NOTHING
        self._spoken: dict[str, tuple[Segment, ...]] = {}
        self._names = register(newsroom)
        self._editions: dict[Locale, tuple[Locale, ...]] = {}
        self._found: dict[tuple[Locale, ...], dict[str, Found]] = {}
        concepts = newsroom.termbase.concepts.values()
        self.untranslated = frozenset(concept.id for concept in concepts if concept.untranslated)
        """The concepts whose names are the same in both languages, by id."""
        self._kin: dict[str, frozenset[str]] = {}
        for concept in concepts:
            if concept.full_form:
                family = self._kin.get(concept.full_form, frozenset((concept.full_form,))) | {concept.id}
                self._kin |= dict.fromkeys(family, family)

    def editions(self, segment: Segment) -> tuple[Locale, ...]:
        """The editions that show a segment."""
        if segment.locale not in self._editions:
            self._editions[segment.locale] = segment.editions(self._newsroom)
        return self._editions[segment.locale]

    def spoken(self, release: Release) -> tuple[Segment, ...]:
        """Every text of a release, in the order of its fields."""
        if release.id not in self._spoken:
            self._spoken[release.id] = tuple(
                Segment(release, path, locale, text) for path, words in texts(release) for locale, text in words.items()
            )
        return self._spoken[release.id]

    def found(self, segment: Segment) -> Found:
        """The terms of a segment; a record's own names hold none."""
        last, found = self._last
        if segment is not last:
            text = segment.text.value
            found = _NOTHING if segment.path[0] == "names" else self._in_text(text, self.editions(segment))
            self._last = segment, found
        return found

    def foreign(self, segment: Segment) -> Iterator[Match]:
        """The terms of the other language in a segment that no term of its own touches."""
        if segment.path[0] == "names":
            return
        text = segment.text.value
        other = Locale.EN if segment.locale.language is Language.FR else Locale.FR
        found = self._in_text(text, (other,)).terms
        touched = bytearray(len(text) if found else 0)
        for mine in self.found(segment).everything if found else ():
            touched[mine.start : mine.end] = b"\x01" * (mine.end - mine.start)
        yield from (match for match in found if not any(touched[match.start : match.end]))

    def kin(self, concept: Concept) -> frozenset[str]:
        """The ids of a concept, of the full form that it shortens, and of what shortens it or its full form."""
        return self._kin.get(concept.id) or frozenset((concept.id,))

    def _in_text(self, text: str, locales: tuple[Locale, ...]) -> Found:
        known = self._found.setdefault(locales, {})
        if text not in known:
            everything = self._everything(text, locales)
            known[text] = self._sorted(text, everything) if everything else _NOTHING
        return known[text]

    def _everything(self, text: str, locales: Sequence[Locale]) -> tuple[Match, ...]:
        found = [matcher(self._newsroom.termbase, locale).find(text) for locale in locales]
        if all(matches is found[0] for matches in found):
            return found[0]
        first: dict[tuple[int, int, str, str], Match] = {}
        for match in (match for matches in found for match in matches):
            first.setdefault((match.start, -match.end, match.concept.id, match.wording.text), match)
        return tuple(first[key] for key in sorted(first))

    def _sorted(self, text: str, everything: tuple[Match, ...]) -> Found:
        terms = tuple(self._outside_names(text, _singled(longest(everything))))
        approved = (match for match in terms if match.wording.status in APPROVED)
        return Found(
            terms,
            everything,
            frozenset(match.concept.id for match in everything),
            tuple(match for match in terms if match.wording.status not in APPROVED and not match.compound),
            tuple(match for match in approved if match.likeness is not Likeness.EXACT),
        )

    def _outside_names(self, text: str, matches: Iterable[Match]) -> Iterator[Match]:
        names = [(name.start, name.end) for name in self._names.find(text)]
        for match in matches:
            name = names[bisect_right(names, (match.start, len(text))) - 1] if names else (0, 0)
            if name == (match.start, match.end) or not name[0] <= match.start < match.end <= name[1]:
                yield match


def _singled(matches: Iterable[Match]) -> Iterable[Match]:
    """One match for each stretch: the first that its concept approves, or else the first."""
    chosen: dict[int, Match] = {}
    for match in matches:
        other = chosen.setdefault(match.start, match)
        if other.wording.status not in APPROVED and match.wording.status in APPROVED:
            chosen[match.start] = match
    return chosen.values()


@lru_cache(maxsize=1)
def vocabulary(newsroom: Newsroom) -> Vocabulary:
    """The vocabulary of a newsroom; that of the last one is kept."""
    return Vocabulary(newsroom)


def _advice(match: Match, preferred: Wording) -> Message:
    """What to write where no rule yields it: the approved wording that begins alike, for a feminine the feminine."""
    if match.form is not Form.OTHER:
        return msg("write “{words}”", words=preferred.text)
    first = match.written.split()[0].lower()
    for wording in match.concept.said(match.locale):
        own = wording.text.split()[0].lower()
        if wording.status in APPROVED and first in (own, plural(own, match.locale.language)):
            return msg("write “{words}”", words=wording.text)
    return msg("write “{words}” in the form that fits here", words=preferred.text)


def replaced(rule: Rule, segment: Segment, match: Match, message: Message, *, safe: bool) -> Finding:
    """A finding that puts the preferred wording in the place of another one, as far as the sentence allows."""
    span = (match.start, match.end)
    preferred = match.concept.preferred(match.locale)
    if preferred is None:
        return rule.found(segment, span, message, msg("choose another wording"))
    rewording = reworded(segment.text.value, match, preferred, match.concept.said(match.locale))
    if rewording is None:
        return rule.found(segment, span, message, _advice(match, preferred))
    return rule.found(
        segment,
        (rewording.start, rewording.end),
        message,
        msg("write “{words}”", words=rewording.words),
        words=rewording.words,
        safe=safe and rewording.sure,
    )
