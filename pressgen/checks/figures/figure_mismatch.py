"""A figure differs between the languages, or only one of them has it.

Readers, journalists and lawyers compare both versions, and figures are what they quote. They are compared by value, as
each language writes them: `1,2 million de dollars` and `$1,200,000` agree, and so do miles with kilometres. Small
numbers in words are not compared, nor figures that stand in another text of the other language.

Wrong: `13 239 visiteurs` in French, `13,329 visitors` in English.
Right: `13 239 visiteurs` in French, `13,239 visitors` in English; or `{{ visiteurs }}` in both.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from pressgen.checks.figures.agreement import Difference, differences
from pressgen.checks.figures.figure import Figure
from pressgen.checks.rule import Group, Pair, Record, Rule, Segment
from pressgen.language.day_names import DayName, months, weekdays
from pressgen.language.readings import ReadingKind, readings
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
    records: tuple[Record, ...] = (newsroom.settings, *newsroom.organizations.values(), *newsroom.people.values())
    for record in records:
        yield from in_record(record, newsroom)


def in_pair(pair: Pair, _newsroom: Newsroom) -> Iterator[Finding]:
    """The only weekday or month of a text, without a date, where the other language has another one."""
    if pair.parity:
        return
    french, english = pair.french, pair.english
    days = _other_day(weekdays(english.text.value, Language.EN), lambda: weekdays(french.text.value, Language.FR))
    if days:
        yield _other_name(pair, *days, ReadingKind.WEEKDAY)
    names = _other_day(months(english.text.value, Language.EN), lambda: months(french.text.value, Language.FR))
    if names and not any(_has_date(segment) for segment in (french, english)):
        yield _other_name(pair, *names, ReadingKind.DATE)


def _other_day(english: Sequence[DayName], french: Callable[[], Sequence[DayName]]) -> tuple[DayName, DayName] | None:
    """The only names of both languages, if they differ; French is looked into only where English has one."""
    if len(english) != 1 or len(names := french()) != 1 or names[0].number == english[0].number:
        return None
    return names[0], english[0]


def _has_date(segment: Segment) -> bool:
    return any(reading.kind is ReadingKind.DATE for reading in readings(segment.text.value, segment.locale))


def _other_name(pair: Pair, french: DayName, english: DayName, kind: ReadingKind) -> Finding:
    words = {
        "french": pair.french.text.value[french.start : french.end],
        "english": pair.english.text.value[english.start : english.end],
    }
    source, target = (french, english) if pair.source is pair.french else (english, french)
    return _ALONE.found(
        pair.source,
        (source.start, source.end),
        msg("the days of the week differ: {french} in French, {english} in English", **words)
        if kind is ReadingKind.WEEKDAY
        else msg("the months differ: {french} in French, {english} in English", **words),
        msg("mend the one that is wrong, or say on the block why they differ: `parity: {example}`", example=_PARITY),
        related=(
            Related(
                pair.target.place(target.start, target.end),
                msg("the English text") if target is english else msg("the French text"),
            ),
        ),
    )


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
        case ReadingKind.ZONE:
            return msg("the time zones differ: {french} in French, {english} in English", **words)
        case ReadingKind.TIME:
            return msg("the times differ: {french} in French, {english} in English", **words)
        case ReadingKind.PHONE:
            return msg("the telephone numbers differ: {french} in French, {english} in English", **words)
        case _:
            return msg("the numbers differ: {french} in French, {english} in English", **words)


RULE = Rule(
    "figure-mismatch", Group.FIGURES, Severity.ERROR, pair=in_pair, release=in_record, newsroom=in_shared_records
)
_ALONE = replace(RULE, severity=Severity.WARNING)
