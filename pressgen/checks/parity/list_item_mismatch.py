"""A list in a text has more items in one language than in the other.

Lists name partners, conditions, recipients: an item that is missing is somebody or something that is missing.

Wrong: four items under `fr`, three under `en`.
Right: as many in both languages, in one order.
"""

from collections.abc import Iterator

from pressgen.checks.parity.comparison import alike, shape
from pressgen.checks.rule import Group, Pair, Rule
from pressgen.model.finding import Finding, Related, Severity
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom


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


RULE = Rule("list-item-mismatch", Group.PARITY, Severity.WARNING, pair=uneven)
