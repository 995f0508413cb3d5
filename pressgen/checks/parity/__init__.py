"""Two languages, one release."""

from pressgen.checks.parity import (
    contact_mismatch,
    correction_in_one_language,
    dateline_mismatch,
    embargo_mismatch,
    length_mismatch,
    link_mismatch,
    list_item_mismatch,
    paragraph_mismatch,
    punctuation_mismatch,
    quote_mismatch,
    table_mismatch,
    untranslated_text,
    wrong_language,
)
from pressgen.checks.rule import Rule

RULES: tuple[Rule, ...] = (
    contact_mismatch.RULE,
    correction_in_one_language.RULE,
    dateline_mismatch.RULE,
    embargo_mismatch.RULE,
    length_mismatch.RULE,
    link_mismatch.RULE,
    list_item_mismatch.RULE,
    paragraph_mismatch.RULE,
    punctuation_mismatch.RULE,
    quote_mismatch.RULE,
    table_mismatch.RULE,
    untranslated_text.RULE,
    wrong_language.RULE,
)
