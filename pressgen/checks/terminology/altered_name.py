"""A name that is not translated stands in one language only.

The termbase gives some names the same words in both languages. Where such a name is missing from the other language,
it was translated after all, or the sentence lost what it speaks of. Names of records have a rule of their own.

Wrong: `Programme Gene Bank` beside `Genebank Programme`, where the termbase keeps `GeneBank` as it is.
Right: `le programme GeneBank` beside `the GeneBank program`.
"""

from collections.abc import Iterator

from pressgen.checks.names.spoken import register
from pressgen.checks.rule import Group, Pair, Rule, Segment
from pressgen.checks.terminology.vocabulary import vocabulary
from pressgen.model.finding import Finding, Related, Severity
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom


def missing(pair: Pair, newsroom: Newsroom) -> Iterator[Finding]:
    """Untranslated names that one side of a pair has and the other has not."""
    for one, other in ((pair.source, pair.target), (pair.target, pair.source)):
        yield from _missing(one, other, newsroom)


def _missing(one: Segment, other: Segment, newsroom: Newsroom) -> Iterator[Finding]:
    known = vocabulary(newsroom)
    names = [match for match in known.found(one).terms if match.concept.id in known.untranslated]
    if not names:
        return
    there = known.found(other).concepts
    records = {(found.start, found.end) for found in register(newsroom).find(one.text.value)}
    told = set()
    for match in names:
        concept = match.concept
        lost = there.isdisjoint(known.kin(concept)) and (match.start, match.end) not in records
        if lost and concept.id not in told:
            told.add(concept.id)
            yield RULE.found(
                one,
                (match.start, match.end),
                msg("the name “{name}” is missing from the other language", name=match.written),
                msg("it is not translated: write it there as it stands here"),
                related=(Related(other.place(), msg("the other language")),),
            )


RULE = Rule("altered-name", Group.TERMINOLOGY, Severity.WARNING, pair=missing)
