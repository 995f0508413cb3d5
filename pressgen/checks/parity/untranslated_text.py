"""A title or a phrase is the same, word for word, in both languages.

A text that was copied and waits for its translation is easily forgotten. Names, figures, addresses and short labels may
be the same; a headline or a caption may not. Sentences that were copied are found by `wrong-language`.

Wrong: `title: {fr: Livre blanc des données de santé, en: Livre blanc des données de santé}`.
Right: `title: {fr: Livre blanc des données de santé, en: White paper on health data}`.
"""

import re
from collections.abc import Iterator

from pressgen.checks.parity.comparison import is_headline, is_name, unformatted
from pressgen.checks.rule import Group, Pair, Rule
from pressgen.language.identification import foreign, leaning
from pressgen.language.markdown import plain
from pressgen.model.finding import Finding, Related, Severity
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom

_WORD = re.compile(r"[^\W\d_]{3,}")
_WORDS = 4
"""How many words make more than a label."""

_SPACES = 9
"""How many spaces the two may differ by."""

_CELLS = frozenset(("table", "items", "place"))
"""Fields that often hold a name."""


def same(pair: Pair, _newsroom: Newsroom) -> Iterator[Finding]:
    """The side of a text that is not in its language, where both sides are the same and mostly in small letters."""
    words, others = pair.source.text.value, pair.target.text.value
    if (
        abs(len(words) - len(others)) > _SPACES
        or unformatted(words) != unformatted(others)
        or is_name(pair.source.path)
    ):
        return
    language = leaning(plain(words))
    if language and not _CELLS.intersection(pair.source.path) and _is_phrase(words):
        wrong, right = pair.source, pair.target
        if right.locale.language is not language:
            wrong, right = right, wrong
        headline = is_headline(wrong.path)
        if not any(foreign(wrong.text.value, wrong.locale.language, headline=headline)):
            yield RULE.finding(
                wrong.place(),
                msg("this text is the same as under `{locale}`", locale=right.locale.value),
                msg("translate it"),
                (Related(right.place(), msg("the same words")),),
            )


def _is_phrase(text: str) -> bool:
    """Whether a text has some words, and fewer than half of them begin with a capital, as those of names do."""
    words = _WORD.findall(text)
    return len(words) >= _WORDS and 2 * sum(word[0].isupper() for word in words) < len(words)


RULE = Rule("untranslated-text", Group.PARITY, Severity.WARNING, pair=same)
