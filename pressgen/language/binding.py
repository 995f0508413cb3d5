"""What stays on one line: amounts, measures, hours, dates, titles with their name, references, telephone numbers."""

import re
from collections.abc import Iterator

from pressgen.language.conventions import Conventions
from pressgen.language.passage import SPACES
from pressgen.language.quotation import Change
from pressgen.language.spacing import GAP, NO_BREAK, SPACE, WIDE_GAP, closed, no_break

FRENCH_MONTHS = (
    r"(?:(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b|"
    r"(?:janv|févr|avr|juill|sept|oct|nov|déc)\.)"
)
_ENGLISH_MONTHS = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan\.|Feb\.|Mar\.|Apr\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)"
)

_NUMBER = r"[0-9](?<![\w.,][0-9])[0-9.,]*"
_ONE_OR_TWO_DIGITS = r"[0-9](?<!\w[0-9])[0-9]?"
_CODES = "(?:EUR|CAD|USD|GBP|CHF)"
_CAPITAL = "[A-ZÀ-ÖØ-ÞŒ]"
_LARGE = "(?:millions?|milliards?|billions?|trillions?|mille|thousand)"
_SURE_UNITS = "(?:km/h|km²?|kg|cm|mm|kWh|MWh|GWh|TWh|kW|MW|GW|ha|°[CF])"
_UNITS = (
    "(?:km/h|km²?|hm|dm|cm|mm|µm|nm|m[²³]?|ha|kg|mg|µg|g|t|hl|dl|cl|ml|mL|l|L|h|min|s|ms|Hz|kHz|MHz|GHz|W|kW|MW|GW|"
    "kWh|MWh|GWh|TWh|V|kV|kJ|°C|°F|°|Pa|hPa|dB|px|ko|Mo|Go|To|kB|MB|GB|TB|bits?|octets?)"
)

CODES = (
    no_break(rf"[0-9]{WIDE_GAP}(?={_CODES}\b)"),
    no_break(rf"(?:EUR|CAD|USD|GBP|CHF)(?<!\w\w\w\w){WIDE_GAP}(?=[0-9])"),
)
"""An amount and the code of its currency."""

MEASURES = no_break(rf"[0-9]{WIDE_GAP}(?=(?:{_UNITS}(?![\w’'])|{_LARGE}\b))")
"""A number and its unit, or the word that multiplies it."""

FRENCH_MEASURES = no_break(rf"{_NUMBER}(?P<gap>)(?={_SURE_UNITS}(?!\w))")
"""A number and a unit that was typed close to it."""

FRENCH_AMOUNTS = (
    no_break(rf"[0-9]{GAP}(?=(?:[kMG]|Md)?[$€£](?![0-9]))"),
    no_break(rf"[0-9]{WIDE_GAP}(?=(?:[kMG]|Md){SPACE}[$€£](?![0-9]))"),
    closed(rf"[0-9]{SPACE}*(?:[kMG]|Md){WIDE_GAP}(?=[$€£](?![0-9]))"),
    no_break(rf"[0-9]{SPACE}*(?:[kMG]|Md)?\${GAP}(?=(?:CAN?|US|AU)\b)"),
)
"""`100 000 $ CA`, `30 M$`, `5 k€`. Source: OQLF, "Symboles des unités monétaires"."""

ENGLISH_AMOUNTS = (
    no_break(rf"[0-9]{WIDE_GAP}(?=[kM]?[$€£](?![0-9]))"),
    no_break(rf"\${WIDE_GAP}(?=(?:CAN?|US|AU)\b)"),
    closed(rf"[$€£](?<![0-9].)(?<![0-9]{SPACE}.){WIDE_GAP}(?=[0-9])"),
)
"""`CA$100,000`, `$5 million`. Source: The Canadian Style 4.10."""

FRENCH_HOURS = (
    no_break(rf"{_ONE_OR_TWO_DIGITS}{GAP}h(?:{SPACE}*[0-5][0-9])?(?!\w)"),
    no_break(rf"{_ONE_OR_TWO_DIGITS}{SPACE}*h{GAP}[0-5][0-9](?!\w)"),
)
"""`14 h 30`. Source: OQLF, "Heure"."""

ENGLISH_HOURS = (no_break(rf"[0-9]{WIDE_GAP}(?=[ap]\.m\.|[ap]m\b|[AP]M\b|[AP]\.M\.)"),)
"""`2:30 p.m.`"""

FRENCH_DATES = (no_break(rf"[0-9](?<!\w[0-9])(?:er|[0-9])?{WIDE_GAP}(?={FRENCH_MONTHS})"),)
"""`29 novembre`, `1er mai`."""

ENGLISH_DATES = (
    no_break(rf"[0-9](?<!\w[0-9])[0-9]?(?:st|nd|rd|th)?{WIDE_GAP}(?={_ENGLISH_MONTHS}(?!\w))"),
    no_break(rf"{_ENGLISH_MONTHS}{WIDE_GAP}(?=(?:[12]?[0-9]|3[01])(?:st|nd|rd|th)?(?!\w))"),
)
"""`29 November`, `November 29`."""

FRENCH_TITLES = no_break(
    r"(?:M(?<!\wM)(?:M?\.|mes?|lles?|e|gr)|D(?<!\wD)(?:rs?|res?)|P(?<!\wP)(?:rs?|re))"
    rf"{WIDE_GAP}(?={_CAPITAL}|l[ea]{SPACE}|l[’'])"
)
"""`M. Roy`, `Mme Roy`. Sources: OQLF, "Espace insécable"; Imprimerie nationale."""

FRENCH_REFERENCES = no_break(
    r"(?:p(?<!\wp)p?\.|a(?<!\wa)rt\.|c(?<!\wc)hap\.|f(?<!\wf)ig\.|v(?<!\wv)ol\.|n(?<!\wn)os?|N(?<!\wN)os?|§)"
    rf"{WIDE_GAP}(?=[0-9])"
)
"""`p. 12`, `no 5`. Sources: OQLF, "Espace insécable"; Imprimerie nationale."""

NUMBER_SIGNS = no_break(rf"[nN](?<!\w[nN])[°º]{GAP}(?=[0-9])")
"""`n° 3`. Source: Imprimerie nationale."""

ENGLISH_TITLES = no_break(rf"(?:M(?<!\wM)(?:rs?|s)|D(?<!\wD)rs?|P(?<!\wP)rof|S(?<!\wS)t)\.?{WIDE_GAP}(?={_CAPITAL})")
"""`Dr. Roy`. Sources: The Canadian Style 17; New Hart's Rules 2.5.1."""

ENGLISH_REFERENCES = no_break(
    r"(?:p(?<!\wp)p?\.|f(?<!\wf)ig\.|F(?<!\wF)ig\.|v(?<!\wv)ol\.|V(?<!\wV)ol\.|N(?<!\wN)os?\.|e(?<!\we)xt\.|§)"
    rf"{WIDE_GAP}(?=[0-9])"
)
"""`No. 5`, `p. 12`. Sources: The Canadian Style 17; New Hart's Rules 2.5.1."""

_FOR_EXAMPLE = re.compile(rf"p(?<!\wp)\.{WIDE_GAP}ex\.")
_INITIAL = re.compile(rf"{_CAPITAL}\.(?<!\w..){WIDE_GAP}(?={_CAPITAL}[\w’'.-])")
_WORD_BEFORE = re.compile(rf"(\w+){SPACE}+$")
_LEADS_TO_NAME = frozenset(
    [
        *("de", "du", "des", "et", "par", "à", "selon", "avec", "pour", "chez", "que"),
        *("professeur", "professeure", "docteur", "docteure"),
        *("by", "of", "and", "with", "for", "from", "to", "the", "professor", "said", "says"),
    ]
)
"""Words in small letters after which an initial begins a name."""


def initials(words: str, _conventions: Conventions) -> Iterator[Change]:
    """An initial and the name after it, `p. ex.`; `vitamine C.` and `plan B.` end a sentence."""
    if "ex." in words:
        yield from ((*match.span("gap"), NO_BREAK) for match in _FOR_EXAMPLE.finditer(words))
    for match in _INITIAL.finditer(words):
        before = _WORD_BEFORE.search(words, max(0, match.start() - 20), match.start())
        if not before or not before[1].islower() or before[1] in _LEADS_TO_NAME:
            yield *match.span("gap"), NO_BREAK


_PHONE = re.compile(
    rf"[+(0-9](?<![\w+][+(0-9])(?<![\w+]\({SPACE})(?:"
    rf"(?<=\+)[0-9]{{1,3}}(?:[{SPACES}.-]?\(?[0-9]{{1,4}}\)?){{2,6}}"
    rf"|(?<=0)[0-9](?:{SPACE}[0-9]{{2}}){{4}}"
    rf"|(?<=1)[{SPACES}-]\(?[0-9]{{3}}\)?{SPACE}[0-9]{{3}}[{SPACES}-][0-9]{{4}}"
    rf"|(?<=[2-9])[0-9]{{2}}{SPACE}[0-9]{{3}}[{SPACES}-][0-9]{{4}}"
    rf"|(?<=\()[2-9][0-9]{{2}}\){SPACE}[0-9]{{3}}[{SPACES}-][0-9]{{4}}"
    r")(?![\w-])"
)


def phone_numbers(words: str, _conventions: Conventions) -> Iterator[Change]:
    """The spaces of a telephone number."""
    for match in _PHONE.finditer(words):
        for space in re.finditer(SPACE, match[0]):
            yield match.start() + space.start(), match.start() + space.end(), NO_BREAK
