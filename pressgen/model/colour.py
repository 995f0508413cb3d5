"""Colours of sRGB as WCAG 2.2 measures them, written as `#` and six hexadecimal digits."""

from colorsys import hls_to_rgb, rgb_to_hls

_STEPS = 1000
"""How finely the lightness of a colour is varied."""


def contrast(one: str, other: str) -> float:
    """How much two colours differ in brightness, from 1 to 21.

    Source: WCAG 2.2, definition of *contrast ratio*.
    """
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def nearest(colour: str, ground: str, wanted: float) -> str:
    """The colour of the same hue and the nearest lightness that differs enough from a ground.

    Black or white, where no other colour of the hue does.
    """
    hue, lightness, saturation = rgb_to_hls(*_channels(colour))
    shades = [_written(hls_to_rgb(hue, step / _STEPS, saturation)) for step in range(_STEPS + 1)]
    for distance in range(_STEPS + 1):
        for place in (round(lightness * _STEPS) - distance, round(lightness * _STEPS) + distance):
            if 0 <= place <= _STEPS and contrast(shades[place], ground) >= wanted:
                return shades[place]
    return max(("#000000", "#ffffff"), key=lambda extreme: contrast(extreme, ground))


def mixed(colour: str, ground: str, part: float) -> str:
    """A ground with some of a colour in it, from 0 (the ground) to 1 (the colour)."""
    pairs = zip(_channels(colour), _channels(ground), strict=True)
    return _written(tuple(part * above + (1 - part) * below for above, below in pairs))


def _luminance(colour: str) -> float:
    """Source: WCAG 2.2, definition of *relative luminance*."""
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4 for channel in _channels(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _channels(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return red, green, blue


def _written(channels: tuple[float, ...]) -> str:
    return "#" + "".join(f"{round(channel * 255):02x}" for channel in channels)
