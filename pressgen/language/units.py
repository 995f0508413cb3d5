"""Units of measure after a number, for values that two languages tell in different units."""

import re
from dataclasses import dataclass
from decimal import Decimal

_UNITS = (
    ("area", 1_000_000, r"square kilomet(?:re|er)s?|sq\.? km|kilomètres? carrés?|km2|km²"),
    ("area", 2_589_988, "square miles?|milles? carrés?"),
    ("area", 0.092903, r"square f(?:ee|oo)t|sq\.? ft|pieds? carrés?|pi\.? ca|pi2|pi²"),
    ("area", 1, "square met(?:re|er)s?|mètres? carrés?|m2|m²"),
    ("area", 10_000, "hectares?|ha"),
    ("area", 4046.856, "acres?"),
    ("length", 1609.344, "mil(?:e|le)s?|mi"),
    ("length", 1000, "kilom(?:et(?:re|er)|ètre)s?|km"),
    ("length", 0.01, "centim(?:et(?:re|er)|ètre)s?|cm"),
    ("length", 0.001, "millim(?:et(?:re|er)|ètre)s?|mm"),
    ("length", 1, "m(?:et(?:re|er)|ètre)s?|m"),
    ("length", 0.3048, "feet|foot|ft|pieds?|pi"),
    ("length", 0.0254, "inch(?:es)?|pouces?|po"),
    ("length", 0.9144, "yards?|verges?"),
    ("mass", 1000, "tonnes?|metric tons?|t"),
    ("mass", 907.185, "tons?"),
    ("mass", 1, "kilogram(?:me)?s?|kilos?|kg"),
    ("mass", 0.001, "gram(?:me)?s?|g"),
    ("mass", 0.000001, "milligram(?:me)?s?|mg"),
    ("mass", 0.45359237, "pounds?|lbs?|livres?"),
    ("mass", 0.02834952, "ounces?|oz|onces?"),
    ("volume", 0.001, "millilit(?:re|er)s?|m[lL]"),
    ("volume", 1, "lit(?:re|er)s?|[lL]"),
    ("volume", 4.54609, "gallons?"),
    ("power", 1, "kilowatts?|kW"),
    ("power", 1000, "m[eé]gawatts?|MW"),
    ("duration", 1, "hours?|hrs?|heures?|h"),
    ("duration", 1 / 60, "minutes?|min"),
    ("duration", 24, "days?|jours?|journées?"),
    ("duration", 168, "weeks?|semaines?"),
    ("duration", 730.5, "months?|mois"),
    ("duration", 8766, "years?|ans?|années?"),
    ("duration", 87_660, "decades?|décennies?"),
    ("fahrenheit", 1, "° ?F|degr(?:ee|é)s Fahrenheit"),
    ("celsius", 1, "° ?C|degr(?:ee|é)s(?: Celsius)?"),
    ("percent", 1, "%|per ?cent|pour cent"),
)
"""Dimension, size in the dimension's base unit, and how the unit is written in English and French."""

_AFTER = re.compile("[ \u00a0\u202f-]{0,2}(?:" + "|".join(f"({words})" for _, _, words in _UNITS) + r")(?!\w)")
_ROUNDING = 0.05
"""How far a rounded conversion may be off, as a share: 6 inches are told as 15 cm."""

_DEGREES = 1.0


@dataclass(frozen=True, slots=True)
class Measure:
    """A value with its unit."""

    dimension: str
    """What is measured: `length`."""

    unit: float
    """The unit's size in the dimension's base unit."""

    value: float
    """How many of them."""


def measure(number: Decimal, text: str, end: int) -> Measure | None:
    """What a number measures, by the unit that follows it; nothing where none does.

    Args:
        number: the number.
        text: where it stands.
        end: the offset after it.
    """
    match = _AFTER.match(text, end)
    if match is None or match.lastindex is None:
        return None
    dimension, size, _ = _UNITS[match.lastindex - 1]
    return Measure(dimension, size, float(number))


def converted(one: Measure, other: Measure) -> bool:
    """Whether two values in different units are the same within rounding: 530,000 miles and 853 000 km.

    A blood alcohol of 0.08 per cent is one of 80 mg in 100 ml.
    """
    if one.dimension == other.dimension:
        first, second = one.value * one.unit, other.value * other.unit
        return one.unit != other.unit and abs(first - second) <= _ROUNDING * max(abs(first), abs(second))
    by_dimension = {measured.dimension: measured for measured in (one, other)}
    match sorted(by_dimension):
        case ["celsius", "fahrenheit"]:
            expected = by_dimension["celsius"].value * 1.8 + 32
            return abs(by_dimension["fahrenheit"].value - expected) <= _DEGREES
        case ["mass", "percent"]:
            milligrams = by_dimension["mass"].value * by_dimension["mass"].unit * 1_000_000
            return abs(milligrams - by_dimension["percent"].value * 1000) < 1
        case _:
            return False
