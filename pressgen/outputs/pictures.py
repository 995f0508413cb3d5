"""Pictures for the web: each photograph in the widths and types that browsers choose from, and nothing that it tells.

What cameras write into a file, as the place where it was taken, stays behind; so does the profile of its colours, once
they are those of screens.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO

from PIL import Image, ImageCms, ImageOps

from pressgen.model.errors import PressgenError
from pressgen.model.image import ImageFile
from pressgen.model.message import msg

WIDTHS = (480, 960, 1440)
"""The widths in pixels that a picture comes in; none is wider than the picture itself."""

_FORMATS = {"image/jpeg": "JPEG", "image/png": "PNG", "image/webp": "WEBP"}
_QUALITIES: dict[str, dict[str, object]] = {
    "image/jpeg": {"quality": 82, "optimize": True, "progressive": True},
    "image/png": {"optimize": True},
    "image/webp": {"quality": 80, "method": 4},
}
_COLOURS_OF_DRAWINGS = 2**12
"""A picture of more colours is a photograph: it may lose what nobody sees. Lines and letters of a drawing may not."""


@dataclass(frozen=True, slots=True)
class Rendition:
    """A picture in one width and one type."""

    media_type: str
    """`image/webp`, `image/jpeg` or `image/png`."""

    width: int
    """How wide it is, in pixels."""

    content: bytes = field(repr=False)
    """The file."""


def renditions(image: ImageFile) -> tuple[Rendition, ...]:
    """A picture as WebP in each width from narrow to wide, then the same as JPEG or PNG, which every program reads.

    Photographs become JPEG, drawings and pictures that one sees through become PNG. The same picture gives the same
    bytes. An SVG drawing, which serves any width as it is, has no renditions.

    Raises:
        PressgenError: the picture is damaged.
    """
    if image.media_type not in _FORMATS:
        return ()
    try:
        picture, drawn = _for_screens(image)
        return tuple(_renditions(picture, drawn))
    except (OSError, SyntaxError, ValueError) as error:
        raise PressgenError(
            msg("the image {file} is damaged or cut off", file=image.path), msg("export it again")
        ) from error


def _for_screens(image: ImageFile) -> tuple[Image.Image, bool]:
    """The picture upright, in sRGB, at most as wide as the widest rendition; and whether it is a drawing."""
    widest = WIDTHS[-1]
    with Image.open(BytesIO(image.content), formats=(_FORMATS[image.media_type],)) as opened:
        opened.draft(None, (2 * widest, 2 * widest))
        upright = opened if image.media_type == "image/png" else ImageOps.exif_transpose(opened)
        picture = _in_screen_colours(upright)
    drawn = image.media_type != "image/jpeg" and picture.getcolors(_COLOURS_OF_DRAWINGS) is not None
    picture = _narrowed(picture, min(widest, image.width))
    picture.info.clear()
    return picture, drawn


def _in_screen_colours(picture: Image.Image) -> Image.Image:
    """The picture in sRGB, with an alpha channel only if one sees through it."""
    if picture.mode.startswith("I"):
        picture = picture.point(lambda value: value * (1 / 256)).convert("L")
    alpha = picture.convert("RGBA").getchannel("A") if picture.has_transparency_data else None
    profile = picture.info.get("icc_profile")
    if picture.mode not in ("RGB", "L", "CMYK"):
        picture = picture.convert("RGB")
    try:
        own = ImageCms.ImageCmsProfile(BytesIO(profile)) if profile else None
        srgb = ImageCms.createProfile("sRGB")
        turned = ImageCms.profileToProfile(picture, own, srgb, outputMode="RGB") if own else None
    except (ImageCms.PyCMSError, OSError):
        turned = None
    picture = turned or picture.convert("RGB")
    if alpha and alpha.getextrema()[0] != 255:
        picture.putalpha(alpha)
    return picture


def _narrowed(picture: Image.Image, width: int) -> Image.Image:
    if width >= picture.width:
        return picture
    height = max(1, round(picture.height * width / picture.width))
    return picture.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=3)


def _renditions(picture: Image.Image, drawn: bool) -> Iterator[Rendition]:
    widths = (*(width for width in WIDTHS if width < picture.width), picture.width)
    narrowed = [_narrowed(picture, width) for width in widths]
    plain = "image/png" if drawn or picture.mode == "RGBA" else "image/jpeg"
    for media_type in ("image/webp", plain):
        options = dict(_QUALITIES[media_type])
        if media_type == "image/webp" and drawn:
            options["lossless"] = True
        for one in narrowed:
            content = BytesIO()
            one.save(content, _FORMATS[media_type], **options)
            yield Rendition(media_type, one.width, content.getvalue())
