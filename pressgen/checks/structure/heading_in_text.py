"""A heading stands in a text.

Headings come from sections, so that pages, PDF bookmarks and screen readers see one orderly outline.

Wrong: `## Les lauréats` in a paragraph.
Right: `- section: {title: {fr: Les lauréats}, body: […]}`.
"""

from pressgen.checks.structure.offence import offence_rule
from pressgen.model.message import msg

RULE = offence_rule(
    "heading-in-text",
    lambda detail: msg("a heading cannot stand in a text: {detail}", detail=detail),
    msg("make it the `title` of a block `- section:`"),
)
