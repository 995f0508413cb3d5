"""A list has more items in one language than in the other.

Lists name partners, conditions, recipients: an item that is missing is somebody or something that is missing.

Wrong: four items under `fr`, three under `en`.
Right: as many in both languages, in one order.
"""

from collections.abc import Iterator

from pressgen.checks.parity.comparison import alike, first_difference, in_language, shape
from pressgen.checks.rule import Group, Pair, Rule, field_place
from pressgen.model.block import ListBlock
from pressgen.model.finding import Finding, Related, Severity
from pressgen.model.locale import Language
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release
from pressgen.model.source import Path
from pressgen.model.walk import blocks


def uneven(pair: Pair, _newsroom: Newsroom) -> Iterator[Finding]:
    """Texts with unequal numbers of list items."""
    french, english = shape(pair.french.text.value).items, shape(pair.english.text.value).items
    if alike(pair) and french != english:
        yield RULE.finding(
            pair.target.place(),
            msg("list items: {french} in French, {english} in English", french=french, english=english),
            msg("give both languages the same items"),
            (Related(pair.source.place(), msg("the other language")),),
        )


def apart(release: Release, _newsroom: Newsroom) -> Iterator[Finding]:
    """The first `list:` of one language with another number of items than that of the other language at that point."""
    french, english = (list(_lists(release, language)) for language in Language)
    if found := first_difference(french, english):
        path, of_french, of_english = found
        yield RULE.finding(
            field_place(release, *path, "list", "items"),
            msg("list items: {french} in French, {english} in English", french=of_french or 0, english=of_english or 0),
            msg("give both languages the same items"),
        )


def _lists(release: Release, language: Language) -> Iterator[tuple[Path, int]]:
    for path, block in blocks(release.body):
        if isinstance(block, ListBlock) and not block.parity and (items := in_language(block.list.items, language)):
            yield path, items


RULE = Rule("list-item-mismatch", Group.PARITY, Severity.WARNING, pair=uneven, release=apart)
