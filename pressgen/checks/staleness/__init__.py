"""Translations of words that have changed since."""

from pressgen.checks.rule import Rule

RULES: tuple[Rule, ...] = ()
