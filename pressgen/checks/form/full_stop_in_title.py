"""A title, or what a person is, ends with a full stop.

Titles and headings take no full stop, in French or in English, and a speaker's title none either, which stands between
others in each edition; question and exclamation marks stay (OQLF, "Point"; *The Canadian Style* 7.02).

Wrong: `Deux équipes lauréates.`
Right: `Deux équipes lauréates`
"""

import re
from collections.abc import Iterator

from pressgen.checks.form.functions import is_function
from pressgen.checks.parity.comparison import is_headline
from pressgen.checks.rule import Group, Rule, Segment
from pressgen.model.finding import Finding, Severity
from pressgen.model.manual import Remedy
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom

_STOP = re.compile(r"(?:(?<=[^\W\d_]{4})|(?<=\)))\.(?=[\s»”\"*_]*$)")
"""A full stop after a word; a shorter word may be an abbreviation: `inc.`, `Dr.`, `D.C.`"""

_ABBREVIATED = re.compile(r"(?:corp|ltée|dept|assn|bros|prof|comm|univ|sept|janv|févr|juill?)$", re.IGNORECASE)


def stopped(segment: Segment, _newsroom: Newsroom) -> Iterator[Finding]:
    """Titles and headings that are one phrase and end with a full stop."""
    if not (is_headline(segment.path) or is_function(segment)):
        return
    text = segment.text.value
    stop = _STOP.search(text)
    if stop and not _ABBREVIATED.search(text, 0, stop.start()) and not re.search(r"[.!?…]\s+\S", text[: stop.start()]):
        yield RULE.found(
            segment, stop.span(), msg("a title takes no full stop"), msg("take it away"), words="", safe=True
        )


RULE = Rule("full-stop-in-title", Group.FORM, Severity.WARNING, segment=stopped, remedy=Remedy.SAFE)
