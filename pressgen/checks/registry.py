"""All rules, group by group; each group's package lists its own."""

from pressgen.checks import (
    figures,
    form,
    names,
    parity,
    spelling,
    staleness,
    structure,
    terminology,
    typography,
)
from pressgen.checks.rule import Rule

RULES: tuple[Rule, ...] = (
    *structure.RULES,
    *terminology.RULES,
    *names.RULES,
    *figures.RULES,
    *parity.RULES,
    *staleness.RULES,
    *typography.RULES,
    *form.RULES,
    *spelling.RULES,
)
