"""Words that no dictionary has."""

from pressgen.checks.spelling import misspelled_word

RULES = (misspelled_word.RULE,)
