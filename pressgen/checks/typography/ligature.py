"""A French word has lost its ligature.

`œ` is one letter in `cœur`, `œuvre`, `sœur`, and so is `æ` in `ex æquo`: it is spelling, not ornament. Words with a
capital may be names and stay as they are. (OQLF, "Ligature".)

Wrong: `une oeuvre au coeur de la ville`.
Right: `une œuvre au cœur de la ville`.
"""

from pressgen.checks.typography.proof import mending_rule
from pressgen.model.message import msg
from pressgen.model.typography import TypographicRule

RULE = mending_rule(
    TypographicRule.LIGATURE,
    lambda written, right: msg("`{written}` is one letter here: `{right}`", written=written, right=right),
)
