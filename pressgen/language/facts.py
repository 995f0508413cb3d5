"""Facts in texts: how each is shown, and where a text shows one."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pressgen.language.dates import day, hour, zone
from pressgen.language.money import money
from pressgen.language.numbers import number, percentage
from pressgen.model.fact import DateFact, Fact, MoneyFact, MoneyStyle, NumberFact, PercentageFact
from pressgen.model.locale import Locale

_MENTION = re.compile(r"\{\{([^{}]*)\}\}(\.(?!\.))?")
_BRACES = re.compile(r"\{{2,}|\}{2,}")

_NUMBERED = re.compile(r"(?: {0,3}(?:>|(?:[-+*]|\d{1,9}[.)])(?= )))* {0,3}\d{1,9}")
"""The beginning of a line that Markdown would read as the number of a list's item, were a point to follow."""

_POINT = re.compile(r"[.)](?!\S)")


@dataclass(frozen=True, slots=True)
class Mention:
    """A place in a text that shows a fact."""

    name: str
    """What stands between the braces: a fact's name, or else a mistake."""

    start: int
    """Offset of the first brace."""

    end: int
    """Offset after the last brace."""


def show(fact: Fact, locale: Locale, style: MoneyStyle) -> str:
    """A fact as a place writes it, typeset."""
    if isinstance(fact, MoneyFact):
        return money(fact.money, fact.currency, locale, style, fact.compact)
    if isinstance(fact, NumberFact):
        return number(fact.number, locale, fact.compact)
    if isinstance(fact, PercentageFact):
        return percentage(fact.percentage, locale)
    if isinstance(fact, DateFact):
        return day(fact.date, locale)
    clock = hour(fact.time, locale)
    return f"{clock} ({zone(fact.zone, locale)})" if fact.zone else clock


def mentions(text: str) -> Iterator[Mention]:
    """The places of a text that show a fact, `{{ name }}`, in order; whether there is such a fact is not asked."""
    for match in _MENTION.finditer(text):
        yield Mention(match[1].strip(), match.start(), match.end(1) + 2)


def stray_braces(text: str) -> Iterator[tuple[int, int]]:
    """Where two braces or more stand together that belong to no mention, as offsets: `{{{ name }}}`, `}} name`."""
    belonging = {place for mention in mentions(text) for place in (mention.start, mention.end - 2)}
    for match in _BRACES.finditer(text):
        if match.start() not in belonging or len(match[0]) > 2:
            yield match.span()


def fill(text: str, shown: Mapping[str, str]) -> str:
    r"""A text with its facts, Markdown; a mention of an unknown fact stays as it is.

    The full stop of an abbreviation also ends the sentence: `à 9:54 a.m.` is not followed by a second one. A number
    that begins a line and a sentence's end after it are no item of a list: `120\. C’est`.
    """
    filled, done = "", 0
    for match in _MENTION.finditer(text):
        words = shown.get(match[1].strip(), text[match.start() : match.end(1) + 2])
        filled += text[done : match.start()] + words
        done = match.end(1) + 2
        if match[2] and words.endswith("."):
            done = match.end()
        elif _POINT.match(text, done) and _NUMBERED.fullmatch(filled, filled.rfind("\n") + 1):
            filled += "\\"
    return filled + text[done:]
