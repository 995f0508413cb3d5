"""A telephone number may break at the end of a line.

Half a number cannot be read out, nor tapped.

Wrong: `514 555-0142`, `01 42 11 42 11` with spaces at which a line may break.
Right: `514 555-0142`, `01 42 11 42 11` with no-break ones.
"""

from pressgen.checks.typography.proof import mending_rule, together
from pressgen.model.message import msg
from pressgen.model.typography import TypographicRule

RULE = mending_rule(
    TypographicRule.PHONE_NUMBER,
    together(msg("a no-break space keeps a telephone number together")),
)
