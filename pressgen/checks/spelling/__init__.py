"""Words that no dictionary has."""

from pressgen.checks.rule import Rule

RULES: tuple[Rule, ...] = ()
