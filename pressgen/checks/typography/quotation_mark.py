"""Quotation marks were typed plainly, or are those of another place or level.

French quotes « … » with a no-break space inside and “ … ” within a quotation; Switzerland takes thin spaces and ‹ … ›.
English quotes “ … ” and ‘ … ’. Straight marks belong to typewriters. (Imprimerie nationale; OQLF, "Généralités sur les
guillemets"; The Canadian Style 8.)

Wrong: `l'appel "IA et santé"`, `l’appel “IA et santé”` in French.
Right: `l’appel « IA et santé »`.
"""

from pressgen.checks.typography.proof import mending_rule
from pressgen.model.message import msg
from pressgen.model.typography import TypographicRule

RULE = mending_rule(
    TypographicRule.QUOTATION_MARK,
    lambda written, right: (
        msg("the space inside these quotation marks is not the one of the place")
        if written.strip() == right.strip()
        else msg("`{written}` stands for the quotation mark `{right}`", written=written.strip(), right=right.strip())
    ),
)
