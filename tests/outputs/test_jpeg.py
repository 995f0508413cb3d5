"""Photographs lose their notes and nothing else."""

from io import BytesIO

import pytest
from PIL import Image

from pressgen.outputs.jpeg import without_notes


def a_jpeg(**options: object) -> bytes:
    saved = BytesIO()
    Image.linear_gradient("L").convert("RGB").save(saved, "JPEG", **options)
    return saved.getvalue()


def test_places_owners_and_comments_go_and_every_pixel_stays() -> None:
    exif = Image.Exif()
    exif[0x013B] = "OWNER OF THE CAMERA"
    exif.get_ifd(0x8825)[2] = (46.0, 48.0, 30.0)
    noted = a_jpeg(exif=exif, comment=b"IN CONFIDENCE", xmp=b"<x>EDITED</x>", icc_profile=b"a profile", dpi=(300, 300))
    silent = without_notes(noted)

    with Image.open(BytesIO(silent)) as after, Image.open(BytesIO(noted)) as before:
        assert not after.getexif()
        assert after.info["icc_profile"] == b"a profile"
        assert after.info["dpi"] == (300, 300)
        assert after.tobytes() == before.tobytes()
    for words in (b"OWNER", b"CONFIDENCE", b"EDITED"):
        assert words in noted
        assert words not in silent


def test_bytes_that_fill_the_space_between_segments_are_passed_over() -> None:
    noted = a_jpeg(comment=b"IN CONFIDENCE")
    place = noted.index(b"\xff\xfe")
    assert without_notes(noted[:place] + b"\xff\xff" + noted[place:]) == without_notes(noted)


def test_a_photograph_without_notes_stays_as_it_is() -> None:
    assert without_notes(a_jpeg()) == a_jpeg()
    assert without_notes(a_jpeg(progressive=True)) == a_jpeg(progressive=True)


@pytest.mark.parametrize("content", [b"", b"\xff\xd8", b"\xff\xd8\xff", b"\xff\xd8\xff\xe1\x00\x00", b"\xff\xd8\x00"])
def test_what_is_built_in_another_way_stays_as_it_is(content: bytes) -> None:
    assert without_notes(content) == content


def test_a_cut_off_note_ends_the_walk() -> None:
    cut = a_jpeg(comment=b"x" * 500)[:200]
    assert without_notes(cut) == cut
