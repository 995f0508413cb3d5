"""Colours as WCAG 2.2 measures them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pressgen.model.colour import contrast, mixed, nearest

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#777777", "#ffffff", 4.478),
        ("#767676", "#ffffff", 4.542),
        ("#ff0000", "#ffffff", 3.998),
        ("#0000ff", "#ffffff", 8.592),
        ("#123456", "#123456", 1.0),
    ],
)
def test_contrasts_are_those_that_other_tools_give(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.001)
    assert contrast(other, one) == contrast(one, other)


@settings(deadline=None)
@given(COLOURS, COLOURS)
def test_the_nearest_colour_differs_enough_whenever_any_does(colour: str, ground: str) -> None:
    assert contrast(nearest(colour, ground, 4.5), ground) >= 4.5


def test_the_nearest_colour_has_the_same_hue_and_is_no_further_than_needed() -> None:
    assert nearest("#7fb2ff", "#fbfbf9", 4.5) == "#0669ff"
    assert nearest("#777777", "#ffffff", 4.5) == "#767676"
    assert nearest("#0b5563", "#fbfbf9", 4.5) == "#0b5563"
    assert nearest("#777777", "#808080", 7.0) == "#000000"


def test_colours_are_mixed_by_parts() -> None:
    assert mixed("#000000", "#ffffff", 0) == "#ffffff"
    assert mixed("#000000", "#ffffff", 1) == "#000000"
    assert mixed("#ff0000", "#0000ff", 0.5) == "#800080"
