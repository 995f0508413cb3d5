"""An amount is not tied to the sign of its currency.

In French a no-break space parts the number from the sign, and the sign from the country; in English the sign stands
before the number without a space. (OQLF, "Symboles des unités monétaires"; The Canadian Style 4.10.)

Wrong: `100 000€`, `30 M $`, `$ 100,000`.
Right: `100 000 €`, `30 M$`, `$100,000`.
"""

from pressgen.checks.typography.proof import mending_rule
from pressgen.model.message import msg
from pressgen.model.typography import TypographicRule

RULE = mending_rule(
    TypographicRule.CURRENCY,
    lambda _written, right: (
        msg("a no-break space keeps an amount and its sign together") if right else msg("no space belongs here")
    ),
)
