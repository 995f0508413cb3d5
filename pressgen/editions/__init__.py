"""A release in a locale: worded, typeset and complete, ready for any output."""
