"""A text is much longer in one language than in the other.

French is about a fifth longer than English (the median of 1,448 government releases). A text that is less than 0.7
times or more than 1.7 times as long as the English may have lost a sentence, or may only be put more briefly.

Wrong: three sentences under `fr`, one under `en`.
Right: everything that is said in one language, in both.
"""

from collections.abc import Iterator

from pressgen.checks.parity.comparison import alike, is_headline, is_name
from pressgen.checks.rule import Group, Pair, Rule
from pressgen.model.finding import Finding, Related, Severity
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom

_LEAST = 40
"""How many characters both texts have; shorter ones differ by chance."""

_RATIOS = (0.7, 1.7)


def uneven(pair: Pair, _newsroom: Newsroom) -> Iterator[Finding]:
    """Texts whose lengths are out of proportion."""
    french, english = len(pair.french.text.value), len(pair.english.text.value)
    if not alike(pair) or is_name(pair.source.path) or is_headline(pair.source.path) or min(french, english) < _LEAST:
        return
    if not _RATIOS[0] <= french / english <= _RATIOS[1]:
        yield RULE.finding(
            pair.target.place(),
            msg("characters: {french} in French, {english} in English", french=french, english=english),
            msg("make sure that both languages say everything"),
            (Related(pair.source.place(), msg("the other language")),),
        )


RULE = Rule("length-mismatch", Group.PARITY, Severity.INFO, pair=uneven)
