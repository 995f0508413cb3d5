"""Two languages, one release."""

from pressgen.checks.rule import Rule

RULES: tuple[Rule, ...] = ()
