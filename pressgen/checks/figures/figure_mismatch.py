"""A figure differs between the languages, or only one of them has it.

Readers, journalists and lawyers compare both versions, and figures are what they quote. They are compared by value, as
each language writes them: `1,2 million de dollars` and `$1,200,000` agree, and so do miles with kilometres. Small
numbers in words are not compared, nor figures that stand in another text of the other language.

Wrong: `13 239 visiteurs` in French, `13,329 visitors` in English.
Right: `13 239 visiteurs` in French, `13,239 visitors` in English; or `{{ visiteurs }}` in both.
"""

from collections.abc import Iterator
from dataclasses import replace

from pressgen.checks.figures.agreement import Difference, differences
from pressgen.checks.figures.figure import Figure
from pressgen.checks.rule import Group, Record, Rule
from pressgen.language.reading import ReadingKind
from pressgen.model.finding import Finding, Related, Severity
from pressgen.model.locale import Language
from pressgen.model.message import Message, msg
from pressgen.model.newsroom import Newsroom


def in_record(record: Record, newsroom: Newsroom) -> Iterator[Finding]:
    """Figures that differ and figures that one language has alone."""
    for difference in differences(record, newsroom):
        if difference.source and difference.target:
            yield _unequal(difference.source, difference.target)
        else:
            yield _alone(difference)


def in_shared_records(newsroom: Newsroom) -> Iterator[Finding]:
    """The same in what releases share."""
    records: tuple[Record, ...] = (*newsroom.organizations.values(), *newsroom.people.values())
    for record in records:
        yield from in_record(record, newsroom)


def _unequal(source: Figure, target: Figure) -> Finding:
    french, english = (source, target) if source.segment.locale.language is Language.FR else (target, source)
    return RULE.found(
        source.segment,
        (source.start, source.end),
        _message(source.kind if source.kind is not ReadingKind.NUMBER else target.kind, french.words, english.words),
        msg("mend the one that is wrong; a figure that is kept under `facts` is the same in both languages"),
        related=(
            Related(
                target.segment.place(target.start, target.end),
                msg("the English figure") if target is english else msg("the French figure"),
            ),
        ),
    )


def _alone(difference: Difference) -> Finding:
    figure = difference.source or difference.target
    assert figure
    other = difference.pair.target if difference.source else difference.pair.source
    in_english = other.locale.language is Language.EN
    return _ALONE.found(
        figure.segment,
        (figure.start, figure.end),
        msg("{figure} is missing in English", figure=figure.words)
        if in_english
        else msg("{figure} is missing in French", figure=figure.words),
        msg("add it, or say on the block why it is not there: `parity: {example}`", example=_PARITY),
        related=(Related(other.place(), msg("the English text") if in_english else msg("the French text")),),
    )


_PARITY = "{mode: equivalent, because: …}"


def _message(kind: ReadingKind, french: str, english: str) -> Message:
    words = {"french": french, "english": english}
    match kind:
        case ReadingKind.MONEY:
            return msg("the amounts differ: {french} in French, {english} in English", **words)
        case ReadingKind.PERCENTAGE:
            return msg("the percentages differ: {french} in French, {english} in English", **words)
        case ReadingKind.DATE | ReadingKind.YEAR | ReadingKind.PERIOD:
            return msg("the dates differ: {french} in French, {english} in English", **words)
        case ReadingKind.TIME | ReadingKind.ZONE:
            return msg("the times differ: {french} in French, {english} in English", **words)
        case ReadingKind.PHONE:
            return msg("the telephone numbers differ: {french} in French, {english} in English", **words)
        case _:
            return msg("the numbers differ: {french} in French, {english} in English", **words)


RULE = Rule("figure-mismatch", Group.FIGURES, Severity.ERROR, release=in_record, newsroom=in_shared_records)
_ALONE = replace(RULE, severity=Severity.WARNING)
