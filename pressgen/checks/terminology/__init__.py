"""The words of the newsroom's termbase."""

from pressgen.checks.rule import Rule
from pressgen.checks.terminology import (
    altered_name,
    deprecated_term,
    foreign_term,
    inconsistent_wording,
    name_typography,
    off_case_term,
    superseded_term,
    unapproved_term,
    unexplained_acronym,
    unrendered_term,
    variant_spelling,
)

RULES: tuple[Rule, ...] = (
    altered_name.RULE,
    deprecated_term.RULE,
    foreign_term.RULE,
    inconsistent_wording.RULE,
    name_typography.RULE,
    off_case_term.RULE,
    superseded_term.RULE,
    unapproved_term.RULE,
    unexplained_acronym.RULE,
    unrendered_term.RULE,
    variant_spelling.RULE,
)
