"""A text uses a wording that the termbase refuses.

A term that is refused here and there is a term that readers meet under several names. The termbase says what to write
instead; number, elision and article are carried over, and where that leaves no doubt `check --fix` writes it.

Wrong: `la seconde vague de l'AAP`, `les AAP`, where the termbase asks for `appel à projets`.
Right: `la seconde vague de l'appel à projets`, `les appels à projets`.
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
    """Refused wordings of a text."""
    for match in vocabulary(newsroom).found(segment).refused:
        if match.wording.status is TermStatus.DEPRECATED:
            message = msg("“{words}” is not to be used", words=match.written)
            yield replaced(RULE, segment, match, message, safe=True)


RULE = Rule("deprecated-term", Group.TERMINOLOGY, Severity.WARNING, segment=in_text, remedy=Remedy.SAFE)
