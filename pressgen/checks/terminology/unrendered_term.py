"""A term of the source has no approved equivalent in the translation.

A concept that the termbase knows is said by other words in the translation, so that its readers do not recognise it.
Where the translation says it by its term elsewhere, a pronoun or a shorter word may do, and this is only a remark; it
is a warning where the release says it several times and the translation never does.

Wrong: `données de santé` beside `medical records`, throughout, where the termbase asks for `health data`.
Right: `données de santé` beside `health data`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pressgen.checks.pairing import pairs
from pressgen.checks.rule import Group, Pair, Rule
from pressgen.checks.terminology.vocabulary import APPROVED, Vocabulary, vocabulary
from pressgen.language.terms import Match
from pressgen.model.block import ParityMode
from pressgen.model.finding import Finding, Related, Severity
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release
from pressgen.model.term import TermKind, Wording

_NAMED = re.compile(r"[A-ZÀ-Þ][\w’'-]*\s$")
_NAMED_AFTER = re.compile(r"\s[A-ZÀ-Þ]")
_VERBAL = re.compile(r"\b(?:met(?:s|tez|tent|tons|tant|tre|tr\w+|tait|taient)?|mis(?:es?)?|mise)\sen\s$", re.IGNORECASE)
"""What makes a term part of a verb, which the translation says by a verb: `met en libre accès`, `has opened`."""


@dataclass(slots=True)
class _Concept:
    """How often the translation says a concept, and where it does not."""

    said: int
    missing: list[tuple[Pair, Match, Wording]]


def unrendered(release: Release, newsroom: Newsroom) -> Iterator[Finding]:
    """Terms of the source that the translation says otherwise or not at all."""
    concepts: dict[str, _Concept] = {}
    for pair in pairs(release, newsroom):
        if not (pair.parity and pair.parity.mode is ParityMode.IGNORE):
            _compare(pair, vocabulary(newsroom), concepts)
    for concept in concepts.values():
        never = not concept.said and len(concept.missing) > 1
        for pair, match, own in concept.missing:
            quoted = pair.source.quoted(match.start, match.end)
            yield RULE.finding(
                pair.source.place(match.start, match.end),
                msg("the translation does not say “{words}”", words=match.written),
                msg("say it by “{words}” there", words=own.text),
                (Related(pair.target.place(), msg("the translation")),),
                severity=Severity.WARNING if never and not quoted else Severity.INFO,
            )


def _compare(pair: Pair, known: Vocabulary, concepts: dict[str, _Concept]) -> None:
    terms = known.found(pair.source).terms
    wanted = {match.concept.id: match for match in reversed(terms) if _plain(match, pair, known)}
    there = known.found(pair.target).concepts if wanted else frozenset()
    locale = known.editions(pair.target)[0]
    for name, match in wanted.items():
        own = match.concept.preferred(locale)
        if own is None:
            continue
        concept = concepts.setdefault(name, _Concept(0, []))
        if there.isdisjoint(known.kin(match.concept)):
            concept.missing.append((pair, match, own))
        else:
            concept.said += 1


def _plain(match: Match, pair: Pair, known: Vocabulary) -> bool:
    """Whether a term is used as a term: not refused, not proposed, not a phrase, nor part of a verb or a name."""
    text = pair.source.text.value
    named = _NAMED.search(text, max(0, match.start - 40), match.start) or _NAMED_AFTER.match(text, match.end)
    verbal = _VERBAL.search(text, max(0, match.start - 20), match.start)
    capital = match.written[:1].isupper() and not match.wording.text[:1].isupper()
    concept = match.concept
    return (
        match.wording.status in APPROVED
        and concept.approved
        and concept.kind is not TermKind.PHRASE
        and not verbal
        and concept.id not in known.untranslated
        and not (capital and (named or match.written[1:].casefold() != match.written[1:]))
    )


RULE = Rule("unrendered-term", Group.TERMINOLOGY, Severity.WARNING, release=unrendered)
