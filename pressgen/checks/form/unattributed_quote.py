"""A quotation does not say what its speaker is.

Readers weigh words by who says them; a name alone says nothing to most of them.

Wrong: `speaker: {name: Anne Roy}`, or the id of a person whose record has no title for that day.
Right: `speaker: {name: Anne Roy, title: {fr: directrice de l'Institut, en: Director of the Institute}}`.
"""

from collections.abc import Iterator

from pressgen.checks.rule import Group, Rule, field_place
from pressgen.model.block import QuoteBlock
from pressgen.model.finding import Finding, Severity
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.person import NamedPerson
from pressgen.model.release import Release
from pressgen.model.walk import blocks


def untitled(release: Release, newsroom: Newsroom) -> Iterator[Finding]:
    """Speakers without a title on the day of the release."""
    for path, block in blocks(release.body):
        if not isinstance(block, QuoteBlock):
            continue
        who = block.quote.speaker
        place = field_place(release, *path, "quote", "speaker")
        if isinstance(who, NamedPerson):
            if who.title is None:
                yield RULE.finding(
                    place,
                    msg("{name} is quoted without a title", name=who.name),
                    msg("add a `title:` with the organization, as it stands after the name"),
                )
        elif (person := newsroom.people.get(who)) and person.title_on(release.day) is None:
            yield RULE.finding(
                place,
                msg("`{name}` is quoted and has no title on {day}", name=who, day=release.day),
                msg("add it under `titles` in `{file}`", file=f"releases/_people/{who}.yaml"),
            )


RULE = Rule("unattributed-quote", Group.FORM, Severity.WARNING, release=untitled)
