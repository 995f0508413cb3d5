"""The words of the newsroom's termbase."""

from pressgen.checks.rule import Rule

RULES: tuple[Rule, ...] = ()
