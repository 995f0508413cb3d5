"""Closed lists of words."""

from enum import StrEnum


class Choice(StrEnum):
    """One of a few words; also read from a scalar of a source, whose `str` is the word."""

    @classmethod
    def _missing_(cls, value: object) -> "Choice | None":
        if isinstance(value, str):
            return None
        words = str(value).strip()
        return next((member for member in cls if member.value == words), None)
