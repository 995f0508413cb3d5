"""A text uses a wording that was right once and has been replaced since.

Laws, programmes and bodies are renamed. The old wording is right where the text speaks of the past, so the new one is
only suggested.

Wrong: `la loi Informatique et Libertés` where the termbase has it replaced by the European regulation of 2018.
Right: `le règlement général sur la protection des données`.
"""

from collections.abc import Iterator

from pressgen.checks.rule import Group, Rule, Segment
from pressgen.checks.terminology.vocabulary import replaced, vocabulary
from pressgen.model.finding import Finding, Severity
from pressgen.model.manual import Remedy
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.term import TermStatus


def in_text(segment: Segment, newsroom: Newsroom) -> Iterator[Finding]:
    """Replaced wordings of a text."""
    for match in vocabulary(newsroom).found(segment).refused:
        if match.wording.status is TermStatus.SUPERSEDED:
            message = msg("“{words}” has been replaced since", words=match.written)
            yield replaced(RULE, segment, match, message, safe=False)


RULE = Rule("superseded-term", Group.TERMINOLOGY, Severity.WARNING, segment=in_text, remedy=Remedy.SUGGESTION)
