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


def fill(text: str, shown: Mapping[str, str]) -> str:
    """A text with its facts; a mention of an unknown fact stays as it is.

    The full stop of an abbreviation also ends the sentence: `à 9:54 a.m.` is not followed by a second one.
    """

    def filled(match: re.Match[str]) -> str:
        words = shown.get(match[1].strip())
        if words is None:
            return match[0]
        return words if words.endswith(".") else words + (match[2] or "")

    return _MENTION.sub(filled, text)
