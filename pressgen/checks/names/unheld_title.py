"""A person is given a title that the person's record does not give on the release's day.

Titles change, and are copied from last year's release. The record keeps each title with its dates; beside the
person's name a release uses the one of its day.

Wrong: in 2018, `Carole Jabet, Scientific Director`, a title held from August 12, 2019.
Right: the title that was held on the day of the release.
"""

import re
from collections.abc import Iterator
from datetime import date

from pressgen.checks.names.spoken import Name, register
from pressgen.checks.rule import Group, Rule, Segment, field_place
from pressgen.language.naming import Named, Names
from pressgen.model.block import QuoteBlock
from pressgen.model.finding import Finding, Severity
from pressgen.model.message import Message, msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.person import NamedPerson, Person, PersonTitle
from pressgen.model.release import Release
from pressgen.model.source import Path
from pressgen.model.walk import blocks

_ROLE = re.compile(
    r"(?:,| \()\s*((?:(?:vice-)?(?:direct(?:eur|rice|or)|présidente?|president|ministre|minister|secrétaire|"
    r"secretary|chef(?:fe)?|chief|head|chair(?:man|woman|person)?|recteur|rectrice|rector|dean|doyen(?:ne)?|commissaire|"
    r"commissioner|PDG|CEO|executive|scientific|deputy|general))\b[^,;.:()«»“”\n]*)",
    re.IGNORECASE,
)
_TIE = re.compile(r"\s*[,(–—]?\s*(?:(?:the|la|le|l['’]|our|notre|M\.|Mme|Ms\.|Mr\.|Dre?|Dr\.)\s*)?,?\s*", re.IGNORECASE)
_Held = tuple[tuple[Person, PersonTitle], ...]


def unheld(newsroom: Newsroom) -> Iterator[Finding]:
    """Titles of another time or of nobody, after a name in running text or given in place."""
    names = register(newsroom)
    titles = _titles(newsroom)
    for segment, day in names.spoken if newsroom.people else ():
        named = [(person, found) for found in names.find(segment.text.value) for person in _people(found)]
        for person, found in named:
            yield from _of_another_time(segment, person, found, titles, day)
            yield from _of_nobody(segment, person, found.end, titles, day)
    for release in newsroom.releases:
        yield from _in_place(release, newsroom)


def _people(found: Named[tuple[Name, ...]]) -> list[Person]:
    return [name.record for name in found.of if isinstance(name.record, Person)]


def _of_another_time(
    segment: Segment, person: Person, at: Named[tuple[Name, ...]], titles: Names[_Held], day: date
) -> Iterator[Finding]:
    """A title of the person right after or right before the name."""
    for found in titles.find(segment.text.value):
        own = [title for holder, title in found.of if holder is person]
        if own and not any(title.holds(day) for title in own) and _beside(segment.text.value, at, found):
            yield RULE.found(segment, (found.start, found.end), _untimely(person, day), _advice(person, segment, day))


def _beside(text: str, name: Named[tuple[Name, ...]], title: Named[_Held]) -> bool:
    """Whether nothing but a comma or an article stands between a name and a title."""
    first, second = sorted(((name.start, name.end), (title.start, title.end)))
    return _TIE.fullmatch(text, first[1], second[0]) is not None


def _of_nobody(segment: Segment, person: Person, end: int, titles: Names[_Held], day: date) -> Iterator[Finding]:
    """A title after a name that begins otherwise than each title that the record gives."""
    match = _ROLE.match(segment.text.value, end)
    known = [text for title in person.titles for text in title.title.values()]
    if match is None or not known or any(True for _ in titles.find(match[1])):
        return
    if not any(_alike(match[1], text.value) for text in known):
        yield RULE.found(segment, match.span(1), _untimely(person, day), _advice(person, segment, day))


def _in_place(release: Release, newsroom: Newsroom) -> Iterator[Finding]:
    """Speakers named in place, with a title, who have a record that gives another one."""
    records = {named.name: person for person in newsroom.people.values() for named in person.names}
    for path, block in blocks(release.body):
        speaker = block.quote.speaker if isinstance(block, QuoteBlock) else None
        person = records.get(speaker.name) if isinstance(speaker, NamedPerson) else None
        if isinstance(speaker, NamedPerson) and speaker.title and person and person.titles:
            yield from _against_record(release, (*path, "quote", "speaker", "title"), speaker, person)


def _against_record(release: Release, path: Path, speaker: NamedPerson, person: Person) -> Iterator[Finding]:
    held = person.title_on(release.day)
    for locale, text in speaker.title.items() if speaker.title else ():
        right = held.title.wording(locale) if held else None
        if right is None or not _alike(text.value, right.value):
            place = text.span() or field_place(release, *path)
            segment = Segment(release, path, locale, text)
            yield RULE.finding(place, _untimely(person, release.day), _advice(person, segment, release.day))


def _titles(newsroom: Newsroom) -> Names[_Held]:
    spellings: dict[str, list[tuple[Person, PersonTitle]]] = {}
    for person in newsroom.people.values():
        for title in person.titles:
            for text in title.title.values():
                spellings.setdefault(text.value.strip(), []).append((person, title))
    return Names({spelling: tuple(held) for spelling, held in spellings.items()})


def _alike(written: str, right: str) -> bool:
    """Whether two titles begin with the same two words, capitals aside."""
    return written.lower().split()[:2] == right.lower().split()[:2]


def _untimely(person: Person, day: date) -> Message:
    return msg("the record of {name} does not give this title on {date}", name=person.named_on(day), date=day)


def _advice(person: Person, segment: Segment, day: date) -> Message:
    held = person.title_on(day)
    text = held.title.wording(segment.locale) if held else None
    if text is None:
        return msg("write the title of that day, and add it to the person's record with its dates")
    return msg("the title of that day is “{title}”; if another is right, add it to the record", title=text.value)


RULE = Rule("unheld-title", Group.NAMES, Severity.WARNING, newsroom=unheld)
