"""A release says one thing in two ways.

Readers take two terms for two things. The termbase admits both; within one release and one language, one of them
should do. Names and acronyms may be shortened, and so may a term whose short form is given beside it in parentheses.

Wrong: `événement indésirable` in the first paragraph, `évènement indésirable` in the third.
Right: one of the two throughout, best the preferred one.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from pressgen.checks.rule import Group, Rule, Segment
from pressgen.checks.terminology.vocabulary import APPROVED, vocabulary
from pressgen.language.terms import Match
from pressgen.model.finding import Finding, Related, Severity
from pressgen.model.locale import Language
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release
from pressgen.model.term import TermKind, TermStatus

_NAMES = frozenset((TermKind.NAME, TermKind.ACRONYM))
_BESIDE = re.compile(r"\s\((?:[lL]['’]|(?:le|la|les|the)\s)?")
"""What stands between two forms of which one explains the other: `l'Institut national du cancer (INCa)`."""


def mixed(release: Release, newsroom: Newsroom) -> Iterator[Finding]:
    """The first use of each further wording of a concept, in each language."""
    first: dict[tuple[str, Language], dict[str, tuple[Segment, Match]]] = {}
    known = vocabulary(newsroom)
    explained: set[tuple[str, Language]] = set()
    for segment in known.spoken(release):
        terms = [match for match in known.found(segment).terms if _counts(match, segment)]
        for match in terms:
            said = first.setdefault((match.concept.id, match.locale.language), {})
            said.setdefault(match.wording.text, (segment, match))
        explained |= {
            (one.concept.id, one.locale.language)
            for one, other in pairwise(terms)
            if one.concept is other.concept and _BESIDE.fullmatch(segment.text.value, one.end, other.start)
        }
    for concept, said in first.items():
        if len(said) > 1 and concept not in explained:
            yield from _differing(list(said.values()))


def _counts(match: Match, segment: Segment) -> bool:
    """Whether a term is one that should always be said alike, and the newsroom's own words."""
    return (
        match.wording.status in APPROVED
        and match.concept.kind not in _NAMES
        and not segment.quoted(match.start, match.end)
    )


def _differing(said: list[tuple[Segment, Match]]) -> Iterator[Finding]:
    chosen = next((use for use in said if use[1].wording.status is TermStatus.PREFERRED), said[0])
    segment, match = chosen
    for other, further in said:
        if further is not match:
            yield RULE.found(
                other,
                (further.start, further.end),
                msg("“{words}” and “{other}” say the same", words=further.written, other=match.written),
                msg("keep to “{words}”", words=match.wording.text),
                related=(Related(segment.place(match.start, match.end), msg("the other wording")),),
            )


RULE = Rule("inconsistent-wording", Group.TERMINOLOGY, Severity.INFO, release=mixed)
