"""In French, what a person is begins with a capital.

A function is a common noun in French: it takes a small letter, wherever it stands beside the name (OQLF, "Majuscule:
titres et fonctions"; *Lexique* of the Imprimerie nationale). English writes it with a capital.

Wrong: `Stéphanie Combes, Directrice du Health Data Hub`.
Right: `Stéphanie Combes, directrice du Health Data Hub`.
"""

import re
from collections.abc import Iterator

from pressgen.checks.form.functions import is_function
from pressgen.checks.rule import Group, Rule, Segment
from pressgen.model.finding import Finding, Severity
from pressgen.model.locale import Language
from pressgen.model.manual import Remedy
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom

_CAPITALISED = re.compile(r"[^\W\d_a-zà-öø-ÿœ][^\W\d_A-ZÀ-ÖØ-ÞŒ]+(?:[-·][^\W\d_]+)*(?:\s+[^\W\d_A-ZÀ-ÖØ-ÞŒ]|$)")
"""A word with a capital and then, if there is more, a small letter: `Directrice du`, but not `Mme Anne`."""


def capitalised(segment: Segment, _newsroom: Newsroom) -> Iterator[Finding]:
    """French functions whose first word alone has a capital; an acronym keeps its own, and so does a name."""
    words = segment.text.value
    if segment.locale.language is Language.FR and _CAPITALISED.match(words) and is_function(segment):
        yield RULE.found(
            segment,
            (0, 1),
            msg("a function begins with a small letter in French"),
            msg("write “{words}”", words=words[:1].lower() + words[1:]),
            words=words[:1].lower(),
            safe=True,
        )


RULE = Rule("capital-in-function", Group.FORM, Severity.WARNING, segment=capitalised, remedy=Remedy.SAFE)
