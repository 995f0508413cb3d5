"""Telephone numbers, at a digit of a text."""

import re

from pressgen.language.reading import Reading, ReadingKind

_PHONE = re.compile(
    r"(?:(?:1[ .-]{1,2}\(?)?\d{3}\)?[ .-]{1,2}\d{3}[ .-]{1,2}\d{4}"  # North America
    r"|0\d(?:[ .-]?\d{2}){4}"  # France
    r"|(?<=\+)\d{1,3}(?:[ .()-]{1,3}\d{1,4}){2,6}"  # abroad
    r"|\d{3}-\d{4})(?![\d-])"  # North America, within one area
)
_EXTENSION = re.compile(r",? *\(?(?:ext\.?|extension|poste|x\.?) *(\d{1,6})\b", re.IGNORECASE)


def phone_at(text: str, at: int) -> list[Reading]:
    """The telephone number that is written at a digit, with its extension; nothing elsewhere."""
    match = _PHONE.match(text, at)
    if not match:
        return []
    digits = "".join(filter(str.isdigit, match[0].replace("(0)", "")))
    value = digits[1:] if len(digits) == 11 and digits[0] == "1" else digits
    extension = _EXTENSION.match(text, match.end())
    start = at - 1 if text[at - 1 : at] in ("+", "(") else at
    if extension:
        return [Reading(ReadingKind.PHONE, f"{value}x{extension[1]}", start, extension.end())]
    return [Reading(ReadingKind.PHONE, value, start, match.end())]
