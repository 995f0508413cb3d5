"""An apostrophe was typed straight, was forgotten, or has a space after it.

The apostrophe of print is curved: `’`. `aujourd’hui`, `quelqu’un` and `lorsqu’il` have one, and an elided article
stands close to its noun.

Wrong: `l'IA`, `aujourdhui`, `d' Ottawa`.
Right: `l’IA`, `aujourd’hui`, `d’Ottawa`.
"""

from pressgen.checks.typography.proof import mending_rule
from pressgen.model.message import msg
from pressgen.model.typography import TypographicRule

RULE = mending_rule(
    TypographicRule.APOSTROPHE,
    lambda written, right: (
        msg("no space belongs after an apostrophe")
        if not right
        else msg("an apostrophe is missing")
        if not written.strip()
        else msg("`{written}` stands for the apostrophe `’`", written=written)
    ),
)
