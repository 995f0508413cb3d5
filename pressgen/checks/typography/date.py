"""A line may break between a day and its month.

`29` at the end of a line and `novembre` at the beginning of the next one are read twice. (OQLF, "Espace insécable".)

Wrong: `29 novembre`, `November 29` with a space at which a line may break.
Right: `29 novembre`, `November 29` with a no-break one.
"""

from pressgen.checks.typography.proof import mending_rule, together
from pressgen.model.message import msg
from pressgen.model.typography import TypographicRule

RULE = mending_rule(
    TypographicRule.DATE,
    together(msg("a no-break space keeps a day and its month together")),
)
