"""The spaces around a dash let a line break where it should not.

The dashes of an aside stay with the words inside of it: a no-break space follows the opening one and precedes the
closing one. English as in Canada and the United States has no spaces there.

Wrong: `les lauréats — deux équipes — sont connus` with spaces at which lines may break.
Right: the same with no-break spaces around `deux équipes`.
"""

from pressgen.checks.typography.proof import mending_rule, together
from pressgen.model.message import msg
from pressgen.model.typography import TypographicRule

RULE = mending_rule(
    TypographicRule.DASH_SPACE,
    together(msg("the spaces around this dash are not those of the place")),
)
