"""Signs and spaces."""

from pressgen.checks.rule import Rule

RULES: tuple[Rule, ...] = ()
