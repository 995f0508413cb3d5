"""A text has more paragraphs in one language than in the other.

Translators join and part paragraphs, and mostly that does no harm; now and then a paragraph was left out.

Wrong: three paragraphs under `fr`, two under `en`.
Right: as many in both languages.
"""

from collections.abc import Iterator

from pressgen.checks.parity.comparison import alike, shape
from pressgen.checks.rule import Group, Pair, Rule
from pressgen.model.finding import Finding, Related, Severity
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom


def uneven(pair: Pair, _newsroom: Newsroom) -> Iterator[Finding]:
    """Texts with unequal numbers of paragraphs."""
    french, english = shape(pair.french.text.value).paragraphs, shape(pair.english.text.value).paragraphs
    if alike(pair) and french != english:
        yield RULE.finding(
            pair.target.place(),
            msg("paragraphs: {french} in French, {english} in English", french=french, english=english),
            msg("make sure that nothing was left out"),
            (Related(pair.source.place(), msg("the other language")),),
        )


RULE = Rule("paragraph-mismatch", Group.PARITY, Severity.INFO, pair=uneven)
