"""What a press release has to have."""

from pressgen.checks.rule import Rule

RULES: tuple[Rule, ...] = ()
