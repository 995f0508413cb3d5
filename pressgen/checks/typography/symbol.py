"""A symbol was typed with letters.

The sign of copyright is `©`, that of multiplication and of dimensions is `×`.

Wrong: `(c) 2026`, `10 x 15 cm`.
Right: `© 2026`, `10 × 15 cm`.
"""

from pressgen.checks.typography.proof import mending_rule
from pressgen.model.message import msg
from pressgen.model.typography import TypographicRule

RULE = mending_rule(
    TypographicRule.SYMBOL,
    lambda written, right: msg("`{written}` stands for `{right}`", written=written.strip(), right=right.strip()),
)
