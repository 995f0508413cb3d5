"""Images are read beside the file that names them, or refused with a reason."""

import os
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from pressgen.model.image import ImageFile
from pressgen.model.newsroom import Settings
from pressgen.model.organization import Organization
from pressgen.model.release import Release
from pressgen.sources.disk import Unreadable
from pressgen.sources.images import read_image, read_images
from pressgen.sources.record_reader import read_record

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 60"><rect width="9" height="9"/></svg>'


def raster(format: str, size: tuple[int, int] = (40, 30), **options: object) -> bytes:
    saved = BytesIO()
    Image.new("RGB", size, "teal").save(saved, format, **options)
    return saved.getvalue()


def read(folder: Path, name: str, content: bytes) -> ImageFile:
    (folder / name).write_bytes(content)
    return read_image(folder, name, folder)


def refusal(read: Callable[[], object]) -> Unreadable:
    with pytest.raises(Unreadable) as caught:
        read()
    return caught.value


@pytest.mark.parametrize(
    ("name", "content", "media_type", "size"),
    [
        ("a.png", raster("PNG"), "image/png", (40, 30)),
        ("a.jpg", raster("JPEG"), "image/jpeg", (40, 30)),
        ("a.JPEG", raster("JPEG", progressive=True), "image/jpeg", (40, 30)),
        ("a.webp", raster("WEBP"), "image/webp", (40, 30)),
        ("a.svg", SVG, "image/svg+xml", (120, 60)),
        ("b.svg", b"\xef\xbb\xbf<?xml version='1.0'?>" + SVG, "image/svg+xml", (120, 60)),
    ],
)
def test_an_image_is_told_by_what_it_holds(
    tmp_path: Path, name: str, content: bytes, media_type: str, size: tuple[int, int]
) -> None:
    image = read(tmp_path, name, content)

    assert (image.path, image.media_type, (image.width, image.height)) == (name, media_type, size)
    assert image.content == content


def test_a_photograph_on_its_side_is_measured_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    image = read(tmp_path, "a.jpg", raster("JPEG", exif=exif))

    assert (image.width, image.height) == (30, 40)


@pytest.mark.parametrize("content", [b"", b"GIF89a....", b"%PDF-1.7", b"\0" * 100, b"<html></html>", b"<p"])
def test_other_types_are_refused(tmp_path: Path, content: bytes) -> None:
    assert refusal(lambda: read(tmp_path, "a.png", content)).rule in ("unknown-image-type", "broken-image")


@pytest.mark.parametrize("format", ["PNG", "JPEG", "WEBP"])
@pytest.mark.parametrize("part", [0.2, 0.5, 0.9])
def test_an_image_that_is_cut_off_is_refused(tmp_path: Path, format: str, part: float) -> None:
    whole = raster(format, (300, 200))

    assert (
        refusal(lambda: read(tmp_path, f"a.{format.lower()}", whole[: int(len(whole) * part)])).rule == "broken-image"
    )


def test_an_image_whose_bytes_were_changed_is_refused(tmp_path: Path) -> None:
    spoilt = bytearray(raster("PNG", (300, 200)))
    spoilt[60] ^= 0xFF

    assert refusal(lambda: read(tmp_path, "a.png", bytes(spoilt))).rule == "broken-image"


def test_what_follows_the_end_of_a_photograph_does_no_harm(tmp_path: Path) -> None:
    assert read(tmp_path, "a.jpg", raster("JPEG") + b"maker's notes").width == 40


@pytest.mark.parametrize(("width", "height"), [(10_000, 5_001), (12_000, 12_000), (30_000, 30_000)])
def test_more_than_fifty_megapixels_are_refused(tmp_path: Path, width: int, height: int) -> None:
    small = raster("PNG", (1, 1))
    header = b"IHDR" + width.to_bytes(4) + height.to_bytes(4) + small[24:29]
    import zlib

    bomb = small[:12] + header + zlib.crc32(header).to_bytes(4) + small[33:]

    assert refusal(lambda: read(tmp_path, "a.png", bomb)).rule == "too-large"


@pytest.mark.parametrize("size", [(20_000, 10), (10, 12_001)])
@pytest.mark.parametrize("format", ["PNG", "JPEG"])
def test_a_side_of_more_than_twelve_thousand_pixels_is_refused(
    tmp_path: Path, format: str, size: tuple[int, int]
) -> None:
    error = refusal(lambda: read(tmp_path, f"a.{format.lower()}", raster(format, size)))

    assert error.rule == "too-large"
    assert f"{size[0]} × {size[1]} pixels" in str(error.message)
    assert read(tmp_path, "b.png", raster("PNG", (12_000, 10))).width == 12_000


@pytest.mark.parametrize("format", ["PNG", "WEBP"])
def test_an_image_that_moves_is_refused(tmp_path: Path, format: str) -> None:
    second = Image.new("RGB", (40, 30), "red")
    moving = raster(format, save_all=True, append_images=[second])

    assert refusal(lambda: read(tmp_path, f"a.{format.lower()}", moving)).rule == "moving-image"


def test_a_photograph_that_a_camera_has_put_a_second_one_behind_is_taken(tmp_path: Path) -> None:
    both = raster("MPO", save_all=True, append_images=[Image.new("RGB", (40, 30), "red")])

    assert read(tmp_path, "a.jpg", both).width == 40


@pytest.mark.parametrize(
    ("mode", "format"), [("I;16", "PNG"), ("CMYK", "JPEG"), ("P", "PNG"), ("L", "JPEG"), ("1", "PNG")]
)
def test_images_of_every_depth_are_taken(tmp_path: Path, mode: str, format: str) -> None:
    saved = BytesIO()
    Image.new(mode, (40, 30)).save(saved, format)

    assert read(tmp_path, f"a.{format.lower()}", saved.getvalue()).height == 30


def test_more_than_twenty_megabytes_are_refused_unread(tmp_path: Path) -> None:
    (tmp_path / "a.png").touch()
    os.truncate(tmp_path / "a.png", 20_000_001)

    assert refusal(lambda: read_image(tmp_path, "a.png", tmp_path)).rule == "too-large"


def test_a_name_that_lies_about_the_type_is_refused(tmp_path: Path) -> None:
    error = refusal(lambda: read(tmp_path, "photo.png", raster("JPEG")))

    assert error.rule == "misnamed-image"
    assert str(error.help) == "name it `photo.jpg`"


@pytest.mark.parametrize(
    "name",
    [
        "../a.png",
        "x/../a.png",
        "/etc/passwd",
        "https://example.org/a.png",
        "file:a.png",
        "..\\a.png",
        "C:\\a.png",
        "//a/b",
    ],
)
def test_names_that_lead_elsewhere_are_refused(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (tmp_path / "a.png").write_bytes(raster("PNG"))

    assert refusal(lambda: read_image(folder, name, tmp_path)).rule == "outside-newsroom"


def test_links_out_of_the_newsroom_are_refused(tmp_path: Path) -> None:
    root = tmp_path / "newsroom"
    root.mkdir()
    (tmp_path / "a.png").write_bytes(raster("PNG"))
    (root / "a.png").symlink_to(tmp_path / "a.png")
    (root / "folder").symlink_to(tmp_path)

    for name in ("a.png", "folder/a.png"):
        assert refusal(lambda name=name: read_image(root, name, root)).rule == "outside-newsroom"  # type: ignore[misc]


def test_what_is_no_plain_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "folder.png").mkdir()
    os.mkfifo(tmp_path / "pipe.png")

    for name in ("folder.png", "pipe.png", "x" * 300 + ".png"):
        assert refusal(lambda name=name: read_image(tmp_path, name, tmp_path)).rule == "unreadable-file"  # type: ignore[misc]


ORGANIZATION = "names: [{name: {fr: FRQS}}]\nlogo:\n  file: %s\n  alt: {fr: FRQS}\n"
RELEASE = """\
title: {fr: x}
body:
  - section:
      title: {fr: y}
      body:
        - image: {file: %s, alt: {fr: z}}
"""


def records(root: Path, logo: str, picture: str) -> tuple[Organization, Release]:
    for path, text in (
        ("releases/_organizations/frqs.yaml", ORGANIZATION % logo),
        ("releases/x/r.yaml", RELEASE % picture),
    ):
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text)
    organization, _ = read_record(Organization, root / "releases/_organizations/frqs.yaml", root)
    release, _ = read_record(Release, root / "releases/x/r.yaml", root)
    assert organization
    assert release
    return organization, release


def test_the_images_of_records_are_found_beside_them(tmp_path: Path) -> None:
    named = records(tmp_path, "frqs.svg", "images/equipe.png")
    (tmp_path / "releases/_organizations/frqs.svg").write_bytes(SVG)
    (tmp_path / "releases/x/images").mkdir()
    (tmp_path / "releases/x/images/equipe.png").write_bytes(raster("PNG"))

    images, findings = read_images(named, tmp_path)

    assert findings == ()
    assert list(images) == ["releases/_organizations/frqs.svg", "releases/x/images/equipe.png"]
    assert all(image.path == path for path, image in images.items())


def test_the_newsrooms_own_sign_lies_beside_its_settings(tmp_path: Path) -> None:
    settings = (
        "name: {fr: x}\nurl: https://presse.example.org\nzone: America/Toronto\neditions: [fr-CA]\n"
        "look:\n  logo: {file: %s, alt: {fr: Salle de presse}}\n"
    )
    (tmp_path / "sign.svg").write_bytes(SVG)
    for name, found in (("sign.svg", ["sign.svg"]), ("sing.svg", [])):
        (tmp_path / "pressgen.yaml").write_text(settings % name)
        read, _ = read_record(Settings, tmp_path / "pressgen.yaml", tmp_path)
        assert read
        images, findings = read_images((read,), tmp_path)
        assert list(images) == found
        assert [(one.rule, one.place.path, one.place.line, str(one.help)) for one in findings] == [
            ("missing-image", "pressgen.yaml", 6, "did you mean `sign.svg`?") for _ in range(1 - len(found))
        ]


def test_a_missing_image_is_told_where_it_is_named(tmp_path: Path) -> None:
    named = records(tmp_path, "frsq.svg", "equipe.png")
    (tmp_path / "releases/_organizations/frqs.svg").write_bytes(SVG)

    images, findings = read_images(named, tmp_path)

    assert images == {}
    assert [(finding.rule, finding.place.line, finding.place.column, str(finding.help)) for finding in findings] == [
        ("missing-image", 3, 9, "did you mean `frqs.svg`?"),
        ("missing-image", 6, 25, "put it beside the file that names it"),
    ]
