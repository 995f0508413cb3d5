"""A line may break between a number and its unit or its `million`.

A number alone at the end of a line says nothing. (OQLF, "Espace insécable"; BIPM, The International System of Units.)

Wrong: `10 km`, `5 millions` with a space at which a line may break.
Right: `10 km`, `5 millions` with a no-break one.
"""

from pressgen.checks.typography.proof import mending_rule, together
from pressgen.model.message import msg
from pressgen.model.typography import TypographicRule

RULE = mending_rule(
    TypographicRule.UNIT,
    together(msg("a no-break space keeps a number and what it counts together")),
)
