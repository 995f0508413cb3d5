"""Somebody is quoted in one language and not in the other, or in another order.

A speaker who approved a quotation expects to read it in both editions. Quotations are counted in the quote blocks of
each language and, from ten words on, between the quotation marks of running text.

Wrong: `« Nous sommes heureux de cette entente, qui… », a dit la ministre.` and `The Minister welcomed the agreement.`
Right: one block `- quote:` with both languages.
"""

import re
from collections.abc import Iterator

from pressgen.checks.parity.comparison import alike, first_difference, in_language
from pressgen.checks.rule import Group, Pair, Rule, field_place
from pressgen.model.block import QuoteBlock, Who
from pressgen.model.finding import Finding, Related, Severity
from pressgen.model.locale import Language
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release
from pressgen.model.source import Path
from pressgen.model.walk import blocks

_QUOTATION = re.compile(r"«([^«»]*)»|“([^“”]*)”|\"([^\"\n]*)\"")
_MARKS = frozenset('«“"')
_WORDS = 10
"""How many words a quotation has at least; what is shorter may be a title or a word that is held at a distance."""


def uneven(pair: Pair, _newsroom: Newsroom) -> Iterator[Finding]:
    """Texts with unequal numbers of long quotations."""
    if not alike(pair) or pair.source.path[-2:] == ("quote", "text"):
        return
    french, english = _quotations(pair.french.text.value), _quotations(pair.english.text.value)
    if french != english:
        yield RULE.finding(
            pair.target.place(),
            msg("quotations: {french} in French, {english} in English", french=french, english=english),
            msg("quote the same words in both languages, best in a block `- quote:`"),
            (Related(pair.source.place(), msg("the other language")),),
        )


def _quotations(text: str) -> int:
    if not _MARKS.intersection(text):
        return 0
    found = ("".join(match.groups("")) for match in _QUOTATION.finditer(text))
    return sum(len(words.split()) >= _WORDS for words in found)


def out_of_step(release: Release, _newsroom: Newsroom) -> Iterator[Finding]:
    """The first quote of one language whose speaker the other language does not quote at that point.

    Where a release keeps a block for each language, their quotes have to follow each other in the same order.
    """
    french, english = (list(_spoken(release, language)) for language in Language)
    if found := first_difference(french, english):
        yield RULE.finding(
            field_place(release, *found[0], "quote", "speaker"),
            msg("the two languages do not quote the same people in the same order"),
            msg("write one block `- quote:` with the words of both languages"),
        )


def _spoken(release: Release, language: Language) -> Iterator[tuple[Path, Who]]:
    for path, block in blocks(release.body):
        if isinstance(block, QuoteBlock) and in_language((block.quote.text,), language):
            yield path, block.quote.speaker


RULE = Rule("quote-mismatch", Group.PARITY, Severity.WARNING, pair=uneven, release=out_of_step)
