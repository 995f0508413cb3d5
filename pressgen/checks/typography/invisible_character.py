"""A character that nobody sees, or a space of an odd width, stands in a text.

Zero-width spaces, soft hyphens and byte order marks come along when text is pasted from web pages and word
processors. They break searches, links and line ends, and some typefaces show a box for them.

Wrong: a zero-width space (U+200B) in `Plateforme`, a thin space (U+2009) between two words.
Right: `Plateforme`.
"""

import unicodedata

from pressgen.checks.typography.proof import mending_rule
from pressgen.model.message import msg
from pressgen.model.typography import TypographicRule


def _named(characters: str) -> str:
    return ", ".join(
        f"U+{ord(character):04X} {unicodedata.name(character, '')}".strip() for character in set(characters)
    )


RULE = mending_rule(
    TypographicRule.INVISIBLE_CHARACTER,
    lambda written, right: (
        msg("this space has an odd width: {character}", character=_named(written))
        if right
        else msg("a character that nobody sees stands here: {character}", character=_named(written))
    ),
)
