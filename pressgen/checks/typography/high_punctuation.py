"""The space before `;`, `!` or `?` is missing, may break at the end of a line, or does not belong there.

France and Switzerland set a thin no-break space there, Canada none, nor does English. (Imprimerie nationale; OQLF,
"Espacement avant et après les signes de ponctuation".)

Wrong: `Quelle année !` in Canada, `Quelle année!` in France.
Right: `Quelle année!` in Canada, `Quelle année !` with a thin space in France.
"""

from pressgen.checks.typography.proof import mending_rule
from pressgen.model.message import msg
from pressgen.model.typography import TypographicRule

RULE = mending_rule(
    TypographicRule.HIGH_PUNCTUATION,
    lambda _written, right: (
        msg("a no-break space belongs before this sign") if right else msg("no space belongs before this sign")
    ),
)
