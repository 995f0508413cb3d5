"""An image does not say who made it.

Newsrooms print no picture of which they do not know the author and the terms.

Wrong: an image without `credit:`.
Right: `credit: Photo Anne Roy, CC BY 4.0`.
"""

from collections.abc import Iterator

from pressgen.checks.rule import Group, Rule, field_place
from pressgen.model.block import ImageBlock
from pressgen.model.finding import Finding, Severity
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release
from pressgen.model.walk import blocks


def missing(release: Release, _newsroom: Newsroom) -> Iterator[Finding]:
    """Images without a credit."""
    for path, block in blocks(release.body):
        if isinstance(block, ImageBlock) and block.image.credit is None:
            yield RULE.finding(
                field_place(release, *path, "image", "file"),
                msg("this image has no credit"),
                msg("add `credit:` with its author and its licence"),
            )


RULE = Rule("missing-credit", Group.FORM, Severity.WARNING, release=missing)
