"""The space before a colon is missing, may break at the end of a line, or does not belong there.

French has a no-break space before a colon, in Canada too; Switzerland takes a thin one, English none. (Imprimerie
nationale; OQLF, "Espacement avant et après les signes de ponctuation".)

Wrong: `Contact: Anne Roy` in French, `Contact : Anne Roy` in English.
Right: `Contact : Anne Roy`, `Contact: Anne Roy`.
"""

from pressgen.checks.typography.proof import mending_rule, space_before
from pressgen.model.typography import TypographicRule

RULE = mending_rule(TypographicRule.COLON, space_before(":"))
