"""A title is too long.

Lists, mail programs and search engines cut long titles off. Google asked for at most 110 characters in the headlines
of news (structured data for articles, until 2023); French, a fifth longer, is allowed 130. Most stay below 100.

Wrong: a title of two sentences and three institutions.
Right: the news in the title, the rest in `subtitle:`.
"""

from collections.abc import Iterator

from pressgen.checks.rule import Group, Rule, Segment
from pressgen.model.finding import Finding, Severity
from pressgen.model.locale import Language
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release

LIMITS = {Language.FR: 130, Language.EN: 110}
"""Characters, spaces included."""


def long(segment: Segment, _newsroom: Newsroom) -> Iterator[Finding]:
    """Titles of releases with more characters than their language is allowed."""
    if segment.path != ("title",) or not isinstance(segment.record, Release):
        return
    limit, length = LIMITS[segment.locale.language], len(segment.text.value.strip())
    if length > limit:
        yield RULE.finding(
            segment.place(),
            msg("this title has {length} characters, more than {limit}", length=length, limit=limit),
            msg("keep the news in the title and put the rest under `subtitle:`"),
        )


RULE = Rule("long-title", Group.FORM, Severity.WARNING, segment=long)
