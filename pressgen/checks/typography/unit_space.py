"""A number touches its unit in French.

The unit is a word of its own. Single letters are left alone, for `4G` and `3D` are no measures. (BIPM, The
International System of Units 5.4.3.)

Wrong: `10km`, `20°C`.
Right: `10 km`, `20 °C`.
"""

from pressgen.checks.typography.proof import mending_rule, together
from pressgen.model.message import msg
from pressgen.model.typography import TypographicRule

RULE = mending_rule(
    TypographicRule.UNIT_SPACE,
    together(msg("a space is missing between a number and its unit")),
)
