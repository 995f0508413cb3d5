"""Photographs as browsers get them: small, upright, in the colours of screens, and silent about their place."""

from collections.abc import Mapping
from dataclasses import replace
from io import BytesIO
from random import Random
from typing import Any

import pytest
from PIL import Image, ImageCms

from pressgen.model.errors import PressgenError
from pressgen.model.image import ImageFile
from pressgen.outputs.pictures import Rendition, renditions

TYPES = {"JPEG": "image/jpeg", "PNG": "image/png", "WEBP": "image/webp"}
RED, BLUE = (220, 30, 30), (30, 30, 220)


def a_photograph(width: int, height: int, mode: str = "RGB") -> Image.Image:
    """A picture of more colours than drawings have, red at its left and blue at its right."""
    noise = Image.frombytes("RGB", (width, height), Random(7).randbytes(3 * width * height))
    halves = Image.new("RGB", (width, height), RED)
    halves.paste(BLUE, (width // 2, 0, width, height))
    return Image.blend(halves, noise, 0.2).convert(mode)


def a_file(picture: Image.Image, format: str = "JPEG", **options: Any) -> ImageFile:
    saved = BytesIO()
    picture.save(saved, format, **options)
    return ImageFile(f"releases/x/p.{format.lower()}", TYPES[format], *picture.size, saved.getvalue())


def opened(rendition: Rendition) -> Image.Image:
    return Image.open(BytesIO(rendition.content))


def widths(made: tuple[Rendition, ...], media_type: str) -> list[int]:
    return [one.width for one in made if one.media_type == media_type]


def is_near(one: Any, other: tuple[int, int, int], apart: int = 45) -> bool:
    return all(abs(a - b) <= apart for a, b in zip(one[:3], other, strict=True))


@pytest.mark.parametrize(
    ("width", "expected"),
    [
        (2000, [480, 960, 1440]),
        (1440, [480, 960, 1440]),
        (1000, [480, 960, 1000]),
        (480, [480]),
        (300, [300]),
    ],
)
def test_a_photograph_comes_in_three_widths_and_never_wider_than_it_is(width: int, expected: list[int]) -> None:
    made = renditions(a_file(a_photograph(width, 120)))

    assert widths(made, "image/webp") == expected
    assert widths(made, "image/jpeg") == expected
    assert [opened(one).width for one in made] == expected * 2
    assert made[-1].media_type == "image/jpeg"


def test_each_rendition_is_what_its_media_type_says_and_keeps_its_proportions() -> None:
    for one in renditions(a_file(a_photograph(1200, 800))):
        picture = opened(one)
        assert TYPES[str(picture.format)] == one.media_type
        assert picture.height == round(one.width * 800 / 1200)


@pytest.mark.parametrize(
    ("format", "picture", "plain"),
    [
        ("JPEG", a_photograph(300, 200), "image/jpeg"),
        ("PNG", a_photograph(300, 200), "image/jpeg"),
        ("WEBP", a_photograph(300, 200), "image/jpeg"),
        ("PNG", Image.new("RGB", (200, 200), RED), "image/png"),
        ("JPEG", Image.new("RGB", (200, 200), RED), "image/jpeg"),
        ("PNG", a_photograph(200, 200, "P"), "image/png"),
    ],
)
def test_photographs_become_jpeg_and_drawings_png(format: str, picture: Image.Image, plain: str) -> None:
    assert [one.media_type for one in renditions(a_file(picture, format))] == ["image/webp", plain]


def test_drawings_keep_each_pixel() -> None:
    drawing = Image.new("RGB", (300, 200), "white")
    drawing.paste(RED, (40, 40, 41, 160))

    for one in renditions(a_file(drawing, "PNG")):
        assert opened(one).convert("RGB").tobytes() == drawing.tobytes()


def test_what_one_sees_through_stays_so() -> None:
    seen_through = a_photograph(600, 400)
    seen_through.putalpha(Image.linear_gradient("L").resize((600, 400)))

    for one in renditions(a_file(seen_through, "PNG")):
        assert one.media_type in ("image/webp", "image/png")
        assert opened(one).getchannel("A").getpixel((5, 2)) == pytest.approx(0, abs=5)


def test_a_channel_that_hides_nothing_costs_nothing() -> None:
    opaque = a_photograph(300, 200)
    opaque.putalpha(255)

    assert {one.media_type for one in renditions(a_file(opaque, "PNG"))} == {"image/webp", "image/jpeg"}


def test_a_photograph_on_its_side_stands_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    lying = a_file(a_photograph(900, 600), exif=exif)
    upright = replace(lying, width=600, height=900)

    for one in renditions(upright):
        picture = opened(one).convert("RGB")
        assert picture.width < picture.height
        assert is_near(picture.resize((1, 2), Image.Resampling.BOX).getpixel((0, 0)), RED)
        assert is_near(picture.resize((1, 2), Image.Resampling.BOX).getpixel((0, 1)), BLUE)


def notes() -> Mapping[str, Any]:
    exif = Image.Exif()
    exif[0x013B] = "OWNER OF THE CAMERA"
    exif.get_ifd(0x8825)[2] = (46.0, 48.0, 30.0)
    return {"exif": exif, "comment": b"KEPT IN CONFIDENCE", "xmp": b"<x:xmpmeta>EDITED BY</x:xmpmeta>"}


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP"])
def test_what_cameras_write_into_a_file_stays_behind(format: str) -> None:
    options = dict(notes())
    if format == "PNG":
        from PIL.PngImagePlugin import PngInfo

        options["pnginfo"] = PngInfo()
        options["pnginfo"].add_text("Comment", "KEPT IN CONFIDENCE")
    image = a_file(a_photograph(600, 400), format, **options)
    assert b"OWNER OF THE CAMERA" in image.content

    for one in renditions(image):
        picture = opened(one)
        assert not picture.getexif()
        assert not {"exif", "xmp", "comment", "Comment", "icc_profile"} & picture.info.keys()
        for words in (b"OWNER OF", b"KEPT IN", b"EDITED BY"):
            assert words not in one.content


def test_colours_of_another_space_become_those_of_screens() -> None:
    screen = a_photograph(400, 300)
    swapped = Image.merge("RGB", (screen.getchannel("B"), screen.getchannel("G"), screen.getchannel("R")))
    profiled = a_file(swapped, quality=95, icc_profile=_swapping_profile())

    for one in renditions(profiled):
        assert is_near(opened(one).convert("RGB").resize((2, 1), Image.Resampling.BOX).getpixel((0, 0)), RED, 60)


def _swapping_profile() -> bytes:
    """The profile of sRGB with its red and its blue exchanged."""
    content = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    content[:] = content.replace(b"rXYZ", b"????").replace(b"bXYZ", b"rXYZ").replace(b"????", b"bXYZ")
    return bytes(content)


def test_a_broken_profile_and_inks_without_one_do_no_harm() -> None:
    for image in (
        a_file(a_photograph(300, 200), icc_profile=b"no profile"),
        a_file(a_photograph(300, 200, "CMYK")),
        a_file(a_photograph(300, 200, "L")),
    ):
        assert {opened(one).mode for one in renditions(image)} == {"RGB"}


def test_a_picture_of_sixteen_bits_keeps_its_greys() -> None:
    deep = Image.new("I;16", (80, 60), 40_000)

    for one in renditions(a_file(deep, "PNG")):
        assert opened(one).convert("L").getpixel((5, 5)) == 40_000 // 256


def test_a_drawing_for_any_width_has_no_renditions() -> None:
    assert renditions(ImageFile("a.svg", "image/svg+xml", 10, 10, b"<svg/>")) == ()


def test_the_same_picture_gives_the_same_bytes() -> None:
    image = a_file(a_photograph(1000, 300), "PNG")

    assert renditions(image) == renditions(image)


def test_a_damaged_picture_is_an_error_that_names_it() -> None:
    for content in (b"", b"\xff\xd8\xff", b"\xff\xd8\xff\xe0 no picture"):
        with pytest.raises(PressgenError, match=r"releases/x/p\.jpeg is damaged"):
            renditions(replace(a_file(a_photograph(30, 20)), content=content))
