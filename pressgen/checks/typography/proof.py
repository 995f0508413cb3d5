"""What typesetting would change in the texts of a newsroom, found once for all rules."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from pressgen.checks.rule import Group, Rule, Segment
from pressgen.language.official import official_names
from pressgen.language.typography import Edit, doubtful_capitals, edits, is_settled
from pressgen.model.finding import Finding, Severity
from pressgen.model.locale import Language, Locale
from pressgen.model.manual import Remedy
from pressgen.model.message import Message, msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.typography import TypographicRule

_MENDED = msg("editions are typeset by themselves; `pressgen check --fix` writes it into the source too")
_TYPESET = msg("editions are typeset by themselves; write it into the source too, if you like")

Words = Callable[[str, str], Message]
"""The sentence about a fault, from what is written and what is right."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What typesetting would change in one text."""

    edits: Mapping[str, tuple[Edit, ...]] = field(default_factory=dict)
    """The changes on which all editions that show the text agree, by rule."""

    settled: bool = True
    """Whether the text is as it should be after them; the signs of a muddled one may be read in several ways."""


_NOTHING = Proof()


class Proofs:
    """What typesetting would change in the texts of one newsroom."""

    def __init__(self, newsroom: Newsroom) -> None:
        """Take the names and the settings of a newsroom."""
        self._newsroom = newsroom
        self._keep = official_names(newsroom)
        self._last: tuple[Segment | None, Proof] = None, _NOTHING
        self._editions: dict[Locale, tuple[Locale, ...]] = {}

    def editions(self, segment: Segment) -> tuple[Locale, ...]:
        """The editions that show a text."""
        if segment.locale not in self._editions:
            self._editions[segment.locale] = segment.editions(self._newsroom)
        return self._editions[segment.locale]

    def of(self, segment: Segment) -> Proof:
        """What would be changed in a text."""
        last, proof = self._last
        if segment is not last:
            proof = self._read(segment.text.value, self.editions(segment))
            self._last = segment, proof
        return proof

    def doubtful_capitals(self, segment: Segment) -> Iterator[Edit]:
        """The capitals of a French text that may lack an accent."""
        off = TypographicRule.CAPITAL_ACCENT in self._newsroom.settings.typography.off
        if segment.locale.language is Language.FR and not off:
            yield from doubtful_capitals(segment.text.value, self._keep)

    def _read(self, text: str, locales: tuple[Locale, ...]) -> Proof:
        manner = self._newsroom.settings.typography
        wanted = [tuple(edits(text, locale, self._keep, manner)) for locale in locales]
        if not all(wanted):
            return _NOTHING
        agreed = set(wanted[0]).intersection(*wanted[1:])
        by_rule: dict[str, list[Edit]] = defaultdict(list)
        for edit in wanted[0]:
            if edit in agreed:
                by_rule[edit.rule].append(edit)
        settled = all(
            is_settled(text, found, locale, self._keep, manner) for locale, found in zip(locales, wanted, strict=True)
        )
        return Proof({rule: tuple(found) for rule, found in by_rule.items()}, settled)


@lru_cache(maxsize=1)
def proofs(newsroom: Newsroom) -> Proofs:
    """The proofs of a newsroom; those of the last one are kept."""
    return Proofs(newsroom)


def mending_rule(
    of: TypographicRule, words: Words, sure: Callable[[str, Edit], bool] = lambda _text, _edit: True
) -> Rule:
    """A rule that tells what one rule of typesetting would change.

    Args:
        of: the rule of typesetting, whose name it has.
        words: the sentence.
        sure: whether nobody could object to a change, from the text and the change.
    """

    def in_text(segment: Segment, newsroom: Newsroom) -> Iterable[Finding]:
        proof = proofs(newsroom).of(segment)
        found = proof.edits.get(rule.name)
        return _findings(segment, proof, found) if found else ()

    def _findings(segment: Segment, proof: Proof, found: tuple[Edit, ...]) -> Iterator[Finding]:
        for edit in found:
            text, span = segment.text.value, (edit.start, edit.end)
            safe = proof.settled and sure(text, edit)
            yield rule.found(
                segment,
                span,
                words(text[edit.start : edit.end], edit.replacement),
                _MENDED if safe and not segment.quoted(*span) else _TYPESET,
                words=edit.replacement,
                safe=safe,
            )

    rule = Rule(of.value, Group.TYPOGRAPHY, Severity.INFO, segment=in_text, remedy=Remedy.SAFE)
    return rule


def together(what: Message) -> Words:
    """The sentence about a line that must not break."""
    return lambda _written, _right: what


def space_before(sign: str) -> Words:
    """The sentence about the space before a sign."""

    def said(_written: str, right: str) -> Message:
        if right:
            return msg("a no-break space belongs before `{sign}`", sign=sign)
        return msg("no space belongs before `{sign}`", sign=sign)

    return said
