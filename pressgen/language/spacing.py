"""The spaces that belong to signs, units and names: which they are, and where one is missing."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from pressgen.language.conventions import Conventions
from pressgen.language.passage import SPACES
from pressgen.language.quotation import Change

_S = f"[{SPACES}]"
_GAP = f"(?P<gap>{_S}*)"
_SPACE = f"(?P<gap>{_S}+)"
_CODES = "(?:EUR|CAD|USD|GBP|CHF)"
_FRENCH_MONTHS = "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
_ENGLISH_MONTHS = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_DAY = "(?:[12]?[0-9]|3[01])"
_HOUR = "(?:[01]?[0-9]|2[0-4])"
_UNITS = (
    "(?:km/h|km²?|hm|dm|cm|mm|µm|nm|m[²³]?|ha|kg|mg|µg|g|t|hl|dl|cl|ml|mL|l|L|h|min|s|ms|Hz|kHz|MHz|GHz|W|kW|MW|GW|"
    "kWh|MWh|GWh|TWh|V|kV|kJ|°C|°F|°|Pa|hPa|dB|px|ko|Mo|Go|To|kB|MB|GB|TB|bits?|octets?)"
)
_AFTER_WORDS = r"(?<=[^\s(\[{«“‘„;:!?¿¡–—\\-])" + r"(?<![\s(\[][\"'])(?<!^[\"'])"
"""Before a sign of punctuation that belongs to words: neither at a start nor after an opening sign."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A place between two signs, and the space that belongs there."""

    pattern: re.Pattern[str]
    """Finds the place; its group `gap` is the space, perhaps missing."""

    space: Callable[[Conventions], str]
    """The space."""

    def __call__(self, words: str, conventions: Conventions) -> Iterator[Change]:
        """Each such place of some words, and what belongs there."""
        space = self.space(conventions)
        for match in self.pattern.finditer(words):
            yield match.start("gap"), match.end("gap"), space


def _no_break(pattern: str) -> Gap:
    return Gap(re.compile(pattern), lambda _conventions: "\u00a0")


high_punctuation = Gap(
    re.compile(rf"{_AFTER_WORDS}{_GAP}(?=;(?:[\s»”\"]|$)|[!?]+(?:[\s»”’\"')\]…,.;:–—]|$))"),
    lambda conventions: conventions.before_high,
)
"""Before `;`, `!` and `?`."""

colon = Gap(
    re.compile(rf"{_AFTER_WORDS}(?!(?<=\d){_S}*:{_S}*\d){_GAP}(?=:(?:[\s»”\"]|$))"),
    lambda conventions: conventions.before_colon,
)
"""Before `:`; a ratio is left alone."""

percent = Gap(re.compile(rf"(?<=\d){_GAP}(?=[%‰](?!\w))"), lambda conventions: conventions.before_percent)
"""Before `%`."""

_DIGIT_GROUPS = re.compile(rf"(?<![\w+.,/])(?<!\d[{SPACES}-])\d{{1,3}}(?:{_S}\d{{3}})+(?!{_S}?\d)(?!\w|-\d)")


def digit_groups(words: str, conventions: Conventions) -> Iterator[Change]:
    """Between groups of three digits that their author parted; bare digits are never grouped."""
    for match in _DIGIT_GROUPS.finditer(words):
        for space in re.finditer(_S, match[0]):
            yield match.start() + space.start(), match.start() + space.end(), conventions.group


BOTH = {
    "number-word": _no_break(rf"(?<=\d){_SPACE}(?=(?:millions?|milliards?|billions?|trillions?|mille|thousand)\b)"),
    "currency-code": _no_break(rf"(?<=\d){_SPACE}(?={_CODES}\b)"),
    "code-amount": _no_break(rf"\b{_CODES}{_SPACE}(?=\d)"),
    "dollar-country": _no_break(rf"(?<=\$){_SPACE}(?=(?:CAN?|US|AU)\b)"),
    "unit": _no_break(rf"(?<=\d){_SPACE}(?={_UNITS}(?![\w’']))"),
}
"""What both languages keep together."""

FRENCH = {
    "amount": _no_break(rf"(?<=\d){_GAP}(?=(?:[kMG]|Md)?[$€£](?!\d))"),
    "hour": _no_break(rf"(?<!\w){_HOUR}{_GAP}(?=h(?:{_S}*[0-5]\d)?(?!\w))"),
    "minute": _no_break(rf"(?<!\w){_HOUR}{_S}*h{_GAP}(?=[0-5]\d(?!\w))"),
    "day-month": _no_break(rf"(?<!\d)(?:1er|{_DAY}){_SPACE}(?={_FRENCH_MONTHS}\b)"),
    "title-name": _no_break(rf"(?<!\w)(?:MM?\.|Mmes?|Mlles?|Me|Drs?|Dres?|Prs?|Pre){_SPACE}(?=[A-ZÀ-ÖØ-ÞŒ])"),
    "number-sign": _no_break(rf"(?<!\w)[nN][°º]{_GAP}(?=\d)"),
    "reference": _no_break(rf"(?<!\w)(?:pp?\.|art\.|chap\.|fig\.|vol\.|no|nos|§){_SPACE}(?=\d)"),
}
"""What French keeps together. Sources: OQLF, "Espace insécable"; Imprimerie nationale."""

ENGLISH = {
    "amount": _no_break(rf"(?<=\d){_SPACE}(?=[kM]?[$€£](?!\d))"),
    "sign-amount": Gap(re.compile(rf"(?<!\w)[A-Z]{{0,3}}[$€£]{_SPACE}(?=\d)"), lambda _conventions: ""),
    "hour": _no_break(rf"(?<=\d){_SPACE}(?=[ap]\.m\.|[ap]m\b|[AP]M\b)"),
    "day-month": _no_break(rf"(?<!\d){_DAY}(?:st|nd|rd|th)?{_SPACE}(?={_ENGLISH_MONTHS}\b)"),
    "month-day": _no_break(rf"\b{_ENGLISH_MONTHS}{_SPACE}(?={_DAY}(?:st|nd|rd|th)?(?!\w))"),
    "title-name": _no_break(rf"(?<!\w)(?:Mr|Mrs|Ms|Drs?|Prof|St)\.?{_SPACE}(?=[A-ZÀ-ÖØ-ÞŒ])"),
    "reference": _no_break(rf"(?<!\w)(?:pp?\.|[Ff]ig\.|[Vv]ol\.|Nos?\.|§){_SPACE}(?=\d)"),
}
"""What English keeps together. Sources: The Canadian Style 17; New Hart's Rules 2.5.1."""
