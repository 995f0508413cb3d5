"""Days of the week and months that a text names, with or without a date."""

import re
from dataclasses import dataclass

from pressgen.language.reading_addresses import taken_out
from pressgen.model.locale import Language


@dataclass(frozen=True, slots=True)
class DayName:
    """A day of the week or a month in a text."""

    number: int
    """0 for Monday; 1 for January."""

    start: int
    """Offset of its first character in the text."""

    end: int
    """Offset after its last character."""


_WEEKDAYS = {
    Language.FR: re.compile(r"(?i:lun|mar|mercre|jeu|vendre|same)(?i:dis?)\b|(?i:dimanches?)\b"),
    Language.EN: re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b"),
}
_WEEK = {
    Language.FR: ("lun", "mar", "mer", "jeu", "ven", "sam", "dim"),
    Language.EN: ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}
_YEAR = {
    Language.FR: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    Language.EN: "January February March April May June July August September October November December",
}
_MONTHS = {language: names.split() for language, names in _YEAR.items()}
_MONTH = {language: re.compile(rf"(?:{'|'.join(names)})(?![\w-])") for language, names in _MONTHS.items()}
_IN_TIME = re.compile(
    r"\b(?:in|of|since|until|by|from|to|this|last|next|early|late|mid|each|every|through|during|and|or)[ -]$"
)
"""What before `March` and `May` says that they are months."""

_TWOFOLD = frozenset(("March", "May"))


def weekdays(text: str, language: Language) -> list[DayName]:
    """The days of the week in a text, whole words, Markdown; addresses aside."""
    if language is Language.EN and "day" not in text:
        return []
    return [
        DayName(_WEEK[language].index(_beginning(match[0], language)), *match.span())
        for match in _WEEKDAYS[language].finditer(taken_out(text)[0])
        if _whole(text, match.start())
    ]


def months(text: str, language: Language) -> list[DayName]:
    """The months that a text writes out, whole words, Markdown; addresses aside, and the words `may` and `march`."""
    return [
        DayName(_MONTHS[language].index(match[0]) + 1, *match.span())
        for match in _MONTH[language].finditer(taken_out(text)[0])
        if _whole(text, match.start())
        and (match[0] not in _TWOFOLD or _IN_TIME.search(text, max(0, match.start() - 10), match.start()))
    ]


def _beginning(name: str, language: Language) -> str:
    return name[:3].lower() if language is Language.FR else name[:3]


def _whole(text: str, start: int) -> bool:
    before = text[start - 1 : start]
    return not (before.isalnum() or before in ("-", "_")) if before else True
