"""A range of numbers in English has a hyphen.

English print joins years, pages, ages and amounts with an en dash. French keeps the hyphen, or writes `de … à`. (The
Canadian Style 7; Chicago Manual of Style 6.78.)

Wrong: `2019-2020`, `pages 10-12` in English.
Right: `2019–2020`, `pages 10–12`.
"""

from pressgen.checks.typography.proof import mending_rule, together
from pressgen.model.message import msg
from pressgen.model.typography import TypographicRule

RULE = mending_rule(
    TypographicRule.NUMBER_RANGE,
    together(msg("a hyphen stands for the en dash of a range")),
)
