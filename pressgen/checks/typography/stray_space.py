"""There are two spaces instead of one, or one before a comma, before a full stop or inside brackets.

A web page hides double spaces, a PDF, a mail and a word processor show them. A space before a comma may begin the next
line with it.

Wrong: `les  lauréats , ( enfin ) connus .`
Right: `les lauréats, (enfin) connus.`
"""

from pressgen.checks.typography.proof import mending_rule, together
from pressgen.model.message import msg
from pressgen.model.typography import TypographicRule

RULE = mending_rule(
    TypographicRule.STRAY_SPACE,
    together(msg("there is a space too many")),
)
