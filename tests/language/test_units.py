"""Values in two units that are the same within rounding."""

from decimal import Decimal

import pytest

from pressgen.language.units import converted, measure


def same(one: str, other: str) -> bool:
    (number, unit), (other_number, other_unit) = one.split("_"), other.split("_")
    first, second = measure(Decimal(number), unit, 0), measure(Decimal(other_number), other_unit, 0)
    assert first
    assert second
    return converted(first, second)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("530000_ miles", "853000_ km"),
        ("40000_ kg", "40_ tonnes"),
        ("150_ lbs", "68_ kg"),
        ("10_ acres", "4.05_ hectares"),
        ("6_ inches", "15_ cm"),
        ("50_ °F", "10_ °C"),
        ("20000_ pi. ca.", "1850_ mètres carrés"),
        ("24_ months", "2_ ans"),
        ("0.08_ per cent", "80_ mg"),
        ("1_ gallon", "4.5_ litres"),
    ],
)
def test_a_converted_value_is_the_same(one: str, other: str) -> None:
    assert same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("530000_ miles", "653000_ km"), ("10_ km", "10.1_ km"), ("50_ °F", "30_ °C"), ("5_ kg", "5_ km")],
)
def test_another_value_is_not(one: str, other: str) -> None:
    assert not same(one, other)


def test_a_bare_number_measures_nothing() -> None:
    assert measure(Decimal(5), "5 personnes", 1) is None
