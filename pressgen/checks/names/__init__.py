"""Organisations, people and their titles, as they were on the day."""

from pressgen.checks.names import legal_name_alone, misspelled_name, one_sided_name, retired_name, unheld_title
from pressgen.checks.rule import Rule

RULES: tuple[Rule, ...] = (
    legal_name_alone.RULE,
    misspelled_name.RULE,
    one_sided_name.RULE,
    retired_name.RULE,
    unheld_title.RULE,
)
