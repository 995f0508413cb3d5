"""Translations of words that have changed since."""

from pressgen.checks.staleness import orphaned_stamp, stale_figure, stale_translation, unaccepted_translation

RULES = (
    stale_translation.RULE,
    stale_figure.RULE,
    unaccepted_translation.RULE,
    orphaned_stamp.RULE,
)
