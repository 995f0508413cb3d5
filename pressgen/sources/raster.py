"""Reads the size of a PNG, JPEG or WebP image and finds files that are cut off, without decoding the pixels."""

import warnings
from io import BytesIO

from pressgen.model.message import msg
from pressgen.sources.disk import Unreadable

_PIXELS_LIMIT = 50_000_000
_SIDE_LIMIT = 12_000
"""The longest side in pixels: no camera makes more of 50 megapixels, and WebP ends at 16,383."""

_END_OF_JPEG = b"\xff\xd9"
_ORIENTATION = 0x0112
_ON_ITS_SIDE = range(5, 9)
"""Values of the EXIF orientation that exchange width and height."""


def raster_size(content: bytes, format: str) -> tuple[int, int]:
    """The natural width and height of an image in CSS pixels, turned as its EXIF data say.

    Args:
        content: the file.
        format: Pillow's name of its type: `PNG`, `JPEG` or `WEBP`.

    Raises:
        Unreadable: it is broken or cut off, has more than 50 megapixels or a side of more than 12,000, or moves.
    """
    from PIL import Image

    bombs = (Image.DecompressionBombWarning, Image.DecompressionBombError)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(BytesIO(content), formats=[format]) as image:
                width, height = image.size
                if width * height > _PIXELS_LIMIT:
                    raise _too_large()
                if max(width, height) > _SIDE_LIMIT:
                    raise _too_long(width, height)
                if format != "JPEG" and getattr(image, "is_animated", False):
                    raise _moving()
                if format == "JPEG" and (image.fp is None or content.find(_END_OF_JPEG, image.fp.tell()) < 0):
                    raise _broken()
                orientation = None if format == "PNG" else image.getexif().get(_ORIENTATION)
                image.verify()
    except Unreadable:
        raise
    except bombs:
        raise _too_large() from None
    except Exception:  # on a broken file Pillow's readers raise whatever comes their way
        raise _broken() from None
    return (height, width) if orientation in _ON_ITS_SIDE else (width, height)


def _too_large() -> Unreadable:
    return Unreadable(
        "too-large",
        msg("the image has more than {limit} megapixels", limit=_PIXELS_LIMIT // 1_000_000),
        msg("make it smaller: 2400 pixels are wide enough for any page"),
    )


def _too_long(width: int, height: int) -> Unreadable:
    return Unreadable(
        "too-large",
        msg(
            "the image has {width} × {height} pixels; no side may have more than {limit}",
            width=width,
            height=height,
            limit=_SIDE_LIMIT,
        ),
        msg("make it smaller: 2400 pixels are wide enough for any page"),
    )


def _moving() -> Unreadable:
    return Unreadable(
        "moving-image",
        msg("the image moves"),
        msg("save one of its pictures: what moves by itself keeps people from reading, and paper cannot show it"),
    )


def _broken() -> Unreadable:
    return Unreadable("broken-image", msg("the image is damaged or cut off"), msg("export it again"))
