"""A French ordinal has a long ending, or the first day of a month has none.

The short forms are `1er`, `1re`, `2e`, `3e`; of the days only the first is an ordinal. (OQLF, "Adjectifs ordinaux";
Imprimerie nationale.)

Wrong: `la 2ème édition`, `la 1ère`, `le 1 décembre`.
Right: `la 2e édition`, `la 1re`, `le 1er décembre`.
"""

from pressgen.checks.typography.proof import mending_rule
from pressgen.model.message import msg
from pressgen.model.typography import TypographicRule

RULE = mending_rule(
    TypographicRule.ORDINAL,
    lambda written, right: (
        msg("an ordinal ends in `{right}`, not in `{written}`", right=right, written=written)
        if written
        else msg("the first day of a month is written `1er`")
    ),
)
