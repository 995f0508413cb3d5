"""Numbers, money, dates, times, telephone numbers and addresses."""

from pressgen.checks.figures import (
    address_mismatch,
    ambiguous_dollar,
    figure_mismatch,
    impossible_date,
    weekday_mismatch,
)

RULES = (
    address_mismatch.RULE,
    ambiguous_dollar.RULE,
    figure_mismatch.RULE,
    impossible_date.RULE,
    weekday_mismatch.RULE,
)
