"""A picture stands in a text.

Pictures are blocks of their own, with a text for those who do not see them, a caption and a credit.

Wrong: `![Équipe](equipe.jpg)`.
Right: `- image: {file: equipe.jpg, alt: {fr: …, en: …}}`.
"""

from pressgen.checks.structure.offence import offence_rule
from pressgen.model.message import msg

RULE = offence_rule(
    "image-in-text",
    lambda detail: msg("a picture cannot stand in a text: {detail}", detail=detail),
    msg("make it a block of its own: `- image:` with `file` and `alt`"),
)
