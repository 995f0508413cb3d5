"""A release uses a term whose equivalents are only proposed.

A translator marks an entry as `fuzzy` while its wording waits for a decision. Until then another release may say
something else.

Wrong: `jeu de données synthétiques` while its entry is `fuzzy`.
Right: the same words once the entry is approved.
"""

from collections.abc import Iterator

from pressgen.checks.rule import Group, Rule
from pressgen.checks.terminology.vocabulary import APPROVED, vocabulary
from pressgen.model.finding import Finding, Severity
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release


def used(release: Release, newsroom: Newsroom) -> Iterator[Finding]:
    """The first use of each proposed term in each language."""
    told = set()
    known = vocabulary(newsroom)
    for segment in known.spoken(release):
        for match in known.found(segment).terms:
            key = match.concept.id, match.locale.language
            if not match.concept.approved and match.wording.status in APPROVED and key not in told:
                told.add(key)
                yield RULE.found(
                    segment,
                    (match.start, match.end),
                    msg("the term “{words}” is only proposed", words=match.written),
                    msg("approve its entry in the termbase, or wait for it"),
                )


RULE = Rule("unapproved-term", Group.TERMINOLOGY, Severity.INFO, release=used)
