"""Sections stand more than three deep in each other.

Headings end at the level that screen readers and PDF bookmarks still tell apart; a deeper outline is a report.

Wrong: a section in a section in a section in a section.
Right: at most three deep; what is deeper becomes a paragraph or a document of its own.
"""

from collections.abc import Iterator

from pressgen.checks.rule import Group, Rule, field_place
from pressgen.model.block import SectionBlock
from pressgen.model.finding import Finding, Severity
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release
from pressgen.model.walk import blocks

DEPTH = 3
"""How deep sections may stand in each other."""


def too_deep(release: Release, _newsroom: Newsroom) -> Iterator[Finding]:
    """Sections of a fourth level; what stands in them is not told again."""
    for path, block in blocks(release.body):
        if isinstance(block, SectionBlock) and path.count("section") == DEPTH:
            yield RULE.finding(
                field_place(release, *path, "section", "title"),
                msg("this section stands more than {limit} deep in others", limit=DEPTH),
                msg("move it up, or make its title the beginning of a paragraph"),
            )


RULE = Rule("deep-section", Group.STRUCTURE, Severity.ERROR, release=too_deep)
