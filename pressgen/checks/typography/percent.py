"""The space before a percent sign is missing, may break at the end of a line, or does not belong there.

In France and in Canada French has a no-break space before `%`; in Switzerland it has none, nor has English. (OQLF,
"Pour cent"; Imprimerie nationale; CLDR.)

Wrong: `12,5%` in French, `12.5 %` in English.
Right: `12,5 %`, `12.5%`.
"""

from pressgen.checks.typography.proof import mending_rule, space_before
from pressgen.model.typography import TypographicRule

RULE = mending_rule(TypographicRule.PERCENT, space_before("%"))
