"""A line may break between an abbreviation and what belongs to it.

Titles stay with their name, initials with the surname, `p.`, `n°` and `art.` with their number. (OQLF, "Espace
insécable"; Imprimerie nationale; The Canadian Style 17.)

Wrong: `M. Roy`, `J. Roy`, `p. 12`, `n° 3` with a space at which a line may break.
Right: `M. Roy`, `J. Roy`, `p. 12`, `n° 3` with a no-break one.
"""

from pressgen.checks.typography.proof import mending_rule, together
from pressgen.model.message import msg
from pressgen.model.typography import TypographicRule

RULE = mending_rule(
    TypographicRule.ABBREVIATION,
    together(msg("a no-break space keeps an abbreviation and what follows together")),
)
