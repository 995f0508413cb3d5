"""The typed facts that a text tells: numbers, money, dates, times, telephone numbers, addresses."""

import re
from functools import lru_cache

from pressgen.language.reading import Amount, CalendarDate, Period, Reading, ReadingKind, ReadingValue
from pressgen.language.reading_addresses import taken_out
from pressgen.language.reading_calendar import CALENDARS, date_at, noons, roman_centuries, time_at
from pressgen.language.reading_numbers import NUMERALS, number_at
from pressgen.language.reading_phones import phone_at
from pressgen.language.reading_words import worded
from pressgen.model.locale import Language, Locale

__all__ = ["Amount", "CalendarDate", "Period", "Reading", "ReadingKind", "ReadingValue", "readings"]

_MARKUP = re.compile(r"</?[A-Za-z][^<>]*>|[*\\]+")
_LINE_END = re.compile(r"\n(?<!\n\n)(?! *(?:\n|[-+*>#|]|\d+[.)] ))")
_ITEM = re.compile(r"\n {0,3}\d{1,3}[.)](?= )")
_DIGIT = re.compile(r"\d")


@lru_cache(maxsize=4096)
def readings(text: str, locale: Locale) -> tuple[Reading, ...]:
    """The typed facts of a text, in order, each with its value as the language of the locale writes it.

    Args:
        text: the words, Markdown.
        locale: how numbers and dates are written there.
    """
    language = locale.language
    plain, found = taken_out(text)
    plain = _plain(plain)
    calendar, numerals, done = CALENDARS[language], NUMERALS[language], 0
    while digit := _DIGIT.search(plain, done):
        at = digit.start()
        read = date_at(plain, at, calendar, locale) or time_at(plain, at, calendar) or phone_at(plain, at)
        if read:
            done = read[-1].end
        else:
            read, done = number_at(plain, at, numerals)
        found += read
    figures = [reading for reading in found if reading.kind is not ReadingKind.URL]
    found += (word for word in worded(plain, language) if not _within(word, figures))
    found += noons(plain, calendar)
    if language is Language.FR and "siècle" in plain:
        found += roman_centuries(plain)
    return tuple(sorted(found, key=lambda reading: (reading.start, reading.end)))


def _within(word: Reading, figures: list[Reading]) -> bool:
    return any(figure.start <= word.start < figure.end for figure in figures)


def _plain(text: str) -> str:
    """A text of the same length with plain spaces, hyphens and apostrophes, and nothing seen of its markup."""
    for sign, plain in (("\u00a0", " "), ("\u202f", " "), ("\u2009", " "), ("\u2011", "-"), ("’", "'")):
        text = text.replace(sign, plain)
    if "\n" in text or text[:1].isdigit():
        text = _LINE_END.sub(" ", _ITEM.sub(_unseen, f"\n{text}")[1:])
    if "<" in text or "*" in text or "\\" in text:
        text = _MARKUP.sub(_unseen, text)
    return text


def _unseen(match: re.Match[str]) -> str:
    return "\u200b" * len(match[0])
