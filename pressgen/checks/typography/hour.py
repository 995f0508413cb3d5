"""The parts of an hour are not tied together, or touch each other in French.

French sets a no-break space on both sides of `h`; English keeps `a.m.` and `p.m.` with their number. (OQLF, "Heure";
The Canadian Style 5.12.)

Wrong: `14h30`, `2:30 p.m.` with a space at which a line may break.
Right: `14 h 30`, `2:30 p.m.` with no-break ones.
"""

from pressgen.checks.typography.proof import mending_rule, together
from pressgen.model.message import msg
from pressgen.model.typography import TypographicRule

RULE = mending_rule(
    TypographicRule.HOUR,
    together(msg("a no-break space keeps the parts of an hour together")),
)
