"""Photographs as cameras and programs leave them go through a whole build, or stop it with a sentence."""

import zlib
from importlib import import_module
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from pressgen.cli import speech
from pressgen.cli.app import run
from tests.cli.bad_inputs import RELEASE, good_newsroom

PRINTED = ("cmyk.jpg", "deep.png", "alpha.png")
"""Those that a PDF has in another way than a page."""


def pressgen(root: Path, *arguments: str) -> int:
    return run(speech.listen(("--root", str(root), *arguments), {}))


def with_image(root: Path, name: str, content: bytes) -> Path:
    good_newsroom(root)
    with (root / RELEASE).open("a", encoding="utf-8") as file:
        file.write(f"  - image: {{file: {name}, alt: {{fr: Équipe, en: Team}}, credit: Anne Roy}}\n")
    (root / RELEASE).with_name(name).write_bytes(content)
    return root


def saved(format: str, mode: str, **options: object) -> bytes:
    content = BytesIO()
    Image.effect_noise((160, 100), 60).convert("RGB").convert(mode).save(content, format, **options)
    return content.getvalue()


def sixteen_bits() -> bytes:
    content = BytesIO()
    Image.effect_noise((160, 100), 60).convert("I").point(lambda value: value * 256).convert("I;16").save(
        content, "PNG"
    )
    return content.getvalue()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("cmyk.jpg", saved("JPEG", "CMYK")),
        ("grey.jpg", saved("JPEG", "L")),
        ("palette.png", saved("PNG", "P", transparency=0)),
        ("alpha.png", saved("PNG", "LA")),
        ("deep.png", sixteen_bits()),
        ("line.png", saved("PNG", "1")),
        ("still.webp", saved("WEBP", "RGBA")),
        ("profile.jpg", saved("JPEG", "RGB", icc_profile=b"no profile")),
    ],
    ids=lambda part: part if isinstance(part, str) else "",
)
def test_an_image_of_any_depth_and_colours_is_published(tmp_path: Path, name: str, content: bytes) -> None:
    root = with_image(tmp_path, name, content)
    printed = ["--format", "pdf", "--jobs", "1"] if name in PRINTED else []

    assert pressgen(root, "build", "--format", "html", "--language", "fr", *printed) == 0
    published = [path for path in (root / "public/assets").iterdir() if path.name.startswith(name.partition(".")[0])]
    assert published
    for path in published:
        with Image.open(path) as image:
            assert image.mode in ("RGB", "RGBA", "L", "LA", "P", "1")
            image.load()


def test_damage_that_only_drawing_finds_stops_the_build(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import_module("pressgen.outputs.printing")  # WeasyPrint lets all of Pillow take what is cut off
    whole = saved("PNG", "RGB")
    at = whole.index(b"IDAT") + 4
    length = int.from_bytes(whole[at - 8 : at - 4])
    spoilt = whole[at : at + 40] + bytes(length - 40)
    crc = zlib.crc32(b"IDAT" + spoilt).to_bytes(4)
    root = with_image(tmp_path, "equipe.png", whole[:at] + spoilt + crc + whole[at + length + 4 :])

    assert pressgen(root, "build", "--format", "html") in (1, 2)
    assert "damaged" in capsys.readouterr().err
    assert not (root / "public").exists()
