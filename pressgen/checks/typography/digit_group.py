"""A number may break at the end of a line between its groups of digits.

The space between groups is a no-break one, thin in France and Switzerland, full in Canada. Digits that their author
did not part are never grouped: they may be a year, a postcode or a file number. (Imprimerie nationale; OQLF, "Espace
insécable"; CLDR.)

Wrong: `10 000 patients` with a space at which a line may break.
Right: `10 000 patients` with a no-break one.
"""

from pressgen.checks.typography.proof import mending_rule, together
from pressgen.model.message import msg
from pressgen.model.typography import TypographicRule

RULE = mending_rule(
    TypographicRule.DIGIT_GROUP,
    together(msg("a no-break space belongs between these digits")),
)
