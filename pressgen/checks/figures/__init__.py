"""Numbers, money, dates, times, telephone numbers and addresses."""

from pressgen.checks.rule import Rule

RULES: tuple[Rule, ...] = ()
