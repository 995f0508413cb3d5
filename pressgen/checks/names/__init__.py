"""Organisations, people and their titles, as they were on the day."""

from pressgen.checks.rule import Rule

RULES: tuple[Rule, ...] = ()
