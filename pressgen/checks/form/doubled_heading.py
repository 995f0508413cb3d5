"""A heading is written twice.

Each edition sets "À propos du …" / "About the …" above a boilerplate and the title above a section. Pasted into the
text, it stands there twice; so does a name that was pasted into a heading which had it already.

Wrong: a boilerplate whose text begins with a line `À propos du Health Data Hub`.
Right: the text alone; the edition makes its heading of the name and the article.
"""

import re
from collections import Counter
from collections.abc import Iterator

from pressgen.checks.parity.comparison import is_headline, unformatted
from pressgen.checks.rule import Group, Rule, Segment
from pressgen.model.block import ParagraphBlock, SectionBlock
from pressgen.model.finding import Finding, Severity
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.organization import Organization
from pressgen.model.release import Release
from pressgen.model.walk import blocks

_ABOUT = re.compile(r"[\s*_#]{0,9}(?P<heading>(?:[ÀA] propos d|About )[^\n.!?:]{1,120})[*_]{0,3}(?:\s*:|\s*\n|\s*\Z)")
_WORD = re.compile(r"[^\W\d_]{4,}")
_REPEATED = 3
"""How many words of a heading come twice before it is said to be written twice."""


def in_text(segment: Segment, _newsroom: Newsroom) -> Iterator[Finding]:
    """Headings in boilerplates, and headings that say their words twice."""
    text = segment.text.value
    if isinstance(segment.record, Organization) and segment.path[0] == "boilerplates" and segment.path[-1] == "text":
        about = _ABOUT.match(text)
        if about:
            yield RULE.finding(
                segment.place(*about.span("heading")),
                msg("each edition sets this heading by itself: {heading}", heading=about["heading"].strip()),
                msg("take it out of the text"),
            )
    elif is_headline(segment.path):
        words = Counter(_WORD.findall(text.casefold()))
        if sum(number > 1 for number in words.values()) >= _REPEATED:
            yield RULE.finding(
                segment.place(), msg("this heading says the same words twice"), msg("keep one of the two wordings")
            )


def in_section(release: Release, _newsroom: Newsroom) -> Iterator[Finding]:
    """Sections whose first paragraph is their title."""
    for path, block in blocks(release.body):
        first = block.section.body[0] if isinstance(block, SectionBlock) else None
        if not isinstance(block, SectionBlock) or not isinstance(first, ParagraphBlock):
            continue
        for locale, text in first.paragraph.items():
            line, title = text.value.strip().partition("\n")[0].strip(" *_"), block.section.title.wording(locale)
            if title and unformatted(line) == unformatted(title.value):
                yield RULE.found(
                    Segment(release, (*path, "section", "body", 0, "paragraph"), locale, text),
                    (text.value.find(line), text.value.find(line) + len(line)),
                    msg("this is the section's title again"),
                    msg("take it out of the text"),
                )


RULE = Rule("doubled-heading", Group.FORM, Severity.WARNING, segment=in_text, release=in_section)
