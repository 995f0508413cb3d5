"""A release does not begin with a paragraph.

The first paragraph says in a few words who announces what, when, where and why; many journalists read no further.

Wrong: a body that begins with `- section:` or `- table:`.
Right: `- paragraph: {fr: Deux équipes vont…, en: Two teams will…}` before it.
"""

from collections.abc import Iterator

from pressgen.checks.rule import Group, Rule, field_place
from pressgen.model.block import ImageBlock, ParagraphBlock
from pressgen.model.finding import Finding, Severity
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Kind, Release


def missing(release: Release, _newsroom: Newsroom) -> Iterator[Finding]:
    """Press releases whose first words are no paragraph; a picture may come before it."""
    position, first = next(
        ((position, block) for position, block in enumerate(release.body) if not isinstance(block, ImageBlock)),
        (0, release.body[0]),
    )
    if release.kind is Kind.RELEASE and not isinstance(first, ParagraphBlock):
        yield RULE.finding(
            field_place(release, "body", position),
            msg("the release has no lead"),
            msg("begin with a `- paragraph:` that says who announces what, when, where and why"),
        )


RULE = Rule("missing-lead", Group.FORM, Severity.WARNING, release=missing)
