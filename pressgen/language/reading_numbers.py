"""Amounts, percentages, ranks, decades and plain numbers, at a digit of a text."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from pressgen.language.reading import Amount, Reading, ReadingKind
from pressgen.language.reading_calendar import GAP, century, decade, is_year
from pressgen.model.locale import Language


@dataclass(frozen=True, slots=True)
class Numerals:
    """How a language writes numbers and what they count."""

    number: re.Pattern[str]
    """Digits in groups, decimals."""

    after: re.Pattern[str]
    """What may follow: the ending of a rank, a scale, a percent sign, a currency."""

    shared: re.Pattern[str]
    """More numbers of a list or a range, which share what follows the last one: `5, 10 ou 50 millions`."""

    scales: Mapping[str, int]
    """What the words and letters for scales multiply by."""


_SIGN = r"(?P<sign>[$€£])(?: ?(?P<country>CA|US|CAN|AU)\b)?|(?P<cents>¢)"
_CODE = rf"(?:{GAP}*\(?(?P<code>CAD|USD|EUR|GBP|CHF|AUD)\b\)?)?"
_LIST = r"(?:(?:,? (?:%s) |, | ?[-–] ?)[$€£]?\d{1,3}(?:[.,]\d+)?(?![\d,.]*\d))+"
NUMERALS = {
    Language.FR: Numerals(
        number=re.compile(
            r"(?P<whole>\d{1,3}(?: \d{3}(?!\d))+|\d{1,3}(?:\.\d{3}(?!\d))+|\d+)(?:[,.](?P<rest>\d+))?(?![.,]?\d)"
        ),
        after=re.compile(
            rf"(?P<ordinal>{GAP}*(?:ers?|[èe]res?|res?|i?[èe]mes?|es?|nde?s?)\b)(?P<century>{GAP}si[èe]cle)?"
            rf"|(?P<decade>(?!))"
            rf"|(?:{GAP}*(?P<scale>(?i:milliers|mille|millions?|milliards?|billions?))\b"
            rf"|{GAP}*(?P<letter>[kMG]|Mds?)(?={GAP}?[$€£]))?"
            rf"(?:{GAP}*(?P<percent>%|‰|pour{GAP}?cent\b|p\.{GAP}?(?:100|cent)\b)"
            rf"|(?:{GAP}|d'|de )*(?:{_SIGN}|(?P<name>dollars?|euros?|livres? sterling|cents?)\b"
            rf"(?:{GAP}(?P<whose>canadiens?|américains?|US)\b)?))?{_CODE}"
        ),
        shared=re.compile(_LIST % "et|ou|à"),
        scales={"mille": 10**3, "millier": 10**3, "million": 10**6, "milliard": 10**9, "billion": 10**12}
        | {"k": 10**3, "M": 10**6, "G": 10**9, "Md": 10**9},
    ),
    Language.EN: Numerals(
        number=re.compile(
            r"(?P<whole>\d{1,3}(?:,\d{3}(?!\d))+|\d{1,3}(?: \d{3}(?!\d))+|\d+)(?:[.,](?P<rest>\d+))?(?![.,]?\d)"
        ),
        after=re.compile(
            rf"(?P<ordinal>{GAP}*(?:st|nd|rd|th)\b)(?P<century>[ -]century)?"
            r"|(?P<decade>'?s\b)"
            rf"|(?:[ \u200b-]*(?P<scale>(?i:thousand|million|billion|trillion|bn))\b|(?P<letter>[kKMBm])\b)?"
            rf"(?:{GAP}*(?P<percent>%|per{GAP}?cent\b|percentage points?\b)"
            rf"|[ \u200b-]*(?:in )?(?P<whose>Canadian|American|US|U\.S\.)?{GAP}*"
            rf"(?P<name>dollars?|euros?|pounds? sterling|cents?)\b|{GAP}*(?:{_SIGN}))?{_CODE}"
        ),
        shared=re.compile(_LIST % "and|or|to"),
        scales={"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "bn": 10**9}
        | {"k": 10**3, "K": 10**3, "M": 10**6, "m": 10**6, "B": 10**9},
    ),
}
"""French `billion` is a million of millions (Académie française, Termium)."""

_BEFORE = re.compile(
    rf"(?:(?P<country>\b(?:US|U\.S\.|CAN?|CDN|AU|NZ|USD|CAD|AUD){GAP}?(?=\$)|\b[AC](?=\$))?(?P<sign>[$€£])"
    rf"|\b(?P<code>CAD|USD|EUR|GBP|CHF|AUD)){GAP}*\Z"
)
_MAY_END_CURRENCY = ("$", "€", "£", " ", "\u200b", "D", "R", "P", "F")
_SIGNS = {"€": "EUR", "£": "GBP", "$": "$"}
_COUNTRIES = {"US": "USD", "U": "USD", "A": "AUD", "AU": "AUD", "N": "NZD"}
_NAMES = {"d": "$", "e": "EUR", "l": "GBP", "p": "GBP"}
_SHORT_YEAR = re.compile(r" ?[-–/] ?(\d{2})(?!\d)")
_NAME = re.compile(r"[\w-]*(?:\.\w+)*")
_WORD_BEFORE = re.compile(r"[a-zé]{4}\Z")
_FISCAL_YEAR = re.compile(r"(?<=\bFY)[12]\d{3}(?!\d)")


def number_at(text: str, at: int, numerals: Numerals) -> tuple[list[Reading], int]:
    """The number that is written at a digit, as what its surroundings make it, and where to read on.

    Nothing where the digits are part of a name: `C-45`, `3D`, `18.3.2`.

    Args:
        text: the words, with plain spaces and apostrophes.
        at: where the digit stands.
        numerals: how its language writes numbers.
    """
    match = None if _in_name(text, at) else numerals.number.match(text, at)
    if match is None:
        return [], _end_of_name(text, at)
    before = _BEFORE.search(text, max(0, at - 6), at) if text[at - 1 : at] in _MAY_END_CURRENCY else None
    after = numerals.after.match(text, match.end())
    assert after
    alone = after.end() == match.end()
    lettered = after["letter"] and not before and not after["sign"]
    if lettered or (alone and text[match.end() : match.end() + 1].isupper()):
        return [], _end_of_name(text, at)
    end = after.end()
    if alone and (more := numerals.shared.match(text, end)):
        shared = numerals.after.match(text, more.end())
        after = shared if shared and (shared["scale"] or shared["percent"] or shared["sign"]) else after
    readings = _read(text, (at, match.end(), end), (match, before, after), numerals)
    return readings, max(readings[-1].end, match.end())


def _in_name(text: str, at: int) -> bool:
    before = text[at - 1 : at]
    if before.isalpha():
        if _FISCAL_YEAR.match(text, at):
            return False
        return not _WORD_BEFORE.search(text, max(0, at - 4), at)
    return before == "_" or (before == "-" and text[at - 2 : at - 1].isupper())


def _end_of_name(text: str, at: int) -> int:
    match = _NAME.match(text, at)
    assert match
    return max(match.end(), at + 1)


_Matches = tuple[re.Match[str], re.Match[str] | None, re.Match[str]]
"""A number's digits, the currency before them, and what follows or what it shares with the numbers of a list."""


def _read(text: str, places: tuple[int, int, int], matches: _Matches, numerals: Numerals) -> list[Reading]:
    """What a number is, by where it begins, where its digits end and where what follows them ends."""
    at, digits_end, end = places
    match, before, after = matches
    number = _number(match)
    if after["ordinal"]:
        if after["century"]:
            return [Reading(ReadingKind.PERIOD, century(int(number)), at, end)]
        return [Reading(ReadingKind.ORDINAL, number, at, end)]
    if after["decade"] or text.endswith("nnées ", 0, at):
        return [Reading(ReadingKind.PERIOD, decade(int(number)), at, end)]
    scale = after["scale"] or after["letter"]
    number *= _factor(scale, numerals) if scale else 1
    if after["percent"]:
        return [Reading(ReadingKind.PERCENTAGE, number, at, end)]
    if amount := _amount(number, before, after):
        scaled = scale or after["code"] or not before
        return [Reading(ReadingKind.MONEY, amount, before.start() if before else at, end if scaled else digits_end)]
    if not scale and is_year(number, match[0]):
        return _years(text, number, at, digits_end)
    return [Reading(ReadingKind.NUMBER, number, at, end)]


def _number(match: re.Match[str]) -> Decimal:
    whole = Decimal(match["whole"].replace(" ", "").replace(",", "").replace(".", ""))
    return whole + Decimal(match["rest"]).scaleb(-len(match["rest"])) if match["rest"] else whole


def _factor(scale: str, numerals: Numerals) -> int:
    for form in (scale, scale.lower(), scale.lower().removesuffix("s"), scale.removesuffix("s")):
        if form in numerals.scales:
            return numerals.scales[form]
    return 1


def _amount(number: Decimal, before: re.Match[str] | None, after: re.Match[str]) -> Amount | None:
    """The amount of money that a number is by what stands around it, if any does."""
    code = after["code"] or (before["code"] if before else None)
    signed = before if before and before["sign"] else after
    if code:
        return Amount(number, code)
    if signed["sign"]:
        country = (signed["country"] or "").strip()
        if signed["sign"] == "$" and country:
            return Amount(number, _COUNTRIES.get(country[:2]) or _COUNTRIES.get(country[:1]) or "CAD")
        return Amount(number, _SIGNS[signed["sign"]])
    if after["cents"] or (after["name"] or "").startswith("cent"):
        return Amount(number / 100, "$")
    if not after["name"]:
        return None
    currency = _NAMES[after["name"][0]]
    if currency == "$" and after["whose"]:
        currency = "CAD" if after["whose"][0] in "Cc" else "USD"
    return Amount(number, currency)


def _years(text: str, year: Decimal, at: int, end: int) -> list[Reading]:
    """A year; both years of `2016–17`."""
    first = Reading(ReadingKind.YEAR, year, at, end)
    short = _SHORT_YEAR.match(text, end)
    last = year - year % 100 + int(short[1]) if short else year
    if short and year < last < year + 20:
        return [first, Reading(ReadingKind.YEAR, last, *short.span(1))]
    return [first]
