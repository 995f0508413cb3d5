"""Text as French and English write it: typography, numbers, money, dates, Markdown. Pure functions on strings."""
