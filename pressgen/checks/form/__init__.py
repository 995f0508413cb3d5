"""What a press release has to have."""

from pressgen.checks.form import (
    capital_in_function,
    doubled_heading,
    full_stop_in_title,
    inconsistent_name,
    label_in_text,
    long_title,
    missing_about,
    missing_alt,
    missing_article,
    missing_contact,
    missing_credit,
    missing_lead,
    missing_place,
    missing_preposition,
    missing_summary,
    quotation_marks_in_quote,
    unattributed_quote,
    web_residue,
)
from pressgen.checks.rule import Rule

RULES: tuple[Rule, ...] = (
    capital_in_function.RULE,
    doubled_heading.RULE,
    full_stop_in_title.RULE,
    inconsistent_name.RULE,
    label_in_text.RULE,
    long_title.RULE,
    missing_about.RULE,
    missing_alt.RULE,
    missing_article.RULE,
    missing_contact.RULE,
    missing_credit.RULE,
    missing_lead.RULE,
    missing_place.RULE,
    missing_preposition.RULE,
    missing_summary.RULE,
    quotation_marks_in_quote.RULE,
    unattributed_quote.RULE,
    web_residue.RULE,
)
