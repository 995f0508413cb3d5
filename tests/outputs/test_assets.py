"""Style sheets, fonts and images under names that say what they hold."""

from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from random import Random

import pytest
from PIL import Image

from pressgen.model.errors import PressgenError
from pressgen.model.image import ImageFile
from pressgen.outputs.assets import assets, images
from pressgen.outputs.pictures import Rendition, renditions
from tests.builders import a_logo, an_edition, an_image
from tests.outputs.workbench import TEMPLATES


def a_folder(root: Path, **files: bytes) -> Path:
    for name, content in files.items():
        file = root / "assets" / name.replace("__", ".").replace("_in_", "/")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return root


def a_photograph(width: int, height: int) -> ImageFile:
    saved = BytesIO()
    noise = Image.frombytes("RGB", (width, height), Random(width).randbytes(3 * width * height))
    noise.save(saved, "JPEG")
    return ImageFile(f"releases/x/photo-{width}.jpg", "image/jpeg", width, height, saved.getvalue())


def test_a_file_is_named_by_its_content(tmp_path: Path) -> None:
    made = assets([a_folder(tmp_path, press__css=b"p{}")])
    assert made.paths == {"press.css": f"assets/press.{sha256(b'p{}').hexdigest()[:8]}.css"}
    assert [(artifact.media_type, artifact.content) for artifact in made.artifacts] == [
        ("text/css; charset=utf-8", b"p{}")
    ]


def test_a_style_sheet_refers_to_fonts_by_their_new_names_and_its_own_name_follows(tmp_path: Path) -> None:
    sheet = b"""a{src:url("fonts/f.woff2")}b{src:url( fonts/f.woff2 )}c{src:url(data:x)}"""
    first, second = (
        assets([a_folder(tmp_path / font.decode(), press__css=sheet, fonts_in_f__woff2=font)]) for font in (b"1", b"2")
    )
    name = first.paths["fonts/f.woff2"].removeprefix("assets/")
    css = next(artifact for artifact in first.artifacts if artifact.path.endswith(".css"))
    assert css.content.decode() == f'a{{src:url("{name}")}}b{{src:url("{name}")}}c{{src:url(data:x)}}'
    assert first.paths["press.css"] != second.paths["press.css"]


def test_references_start_from_the_folder_of_the_style_sheet(tmp_path: Path) -> None:
    folder = a_folder(tmp_path, more_in_press__css=b"a{src:url(../fonts/f.woff2)}", fonts_in_f__woff2=b"1")
    assert set(assets([folder]).paths) == {"more/press.css", "fonts/f.woff2"}


def test_a_newsrooms_own_file_comes_before_the_packaged_one(tmp_path: Path) -> None:
    own = a_folder(tmp_path / "own", press__css=b"own{}")
    packaged = a_folder(tmp_path / "packaged", press__css=b"packaged{}", x__svg=b"<svg/>")
    made = assets([own, packaged])
    assert set(made.paths) == {"press.css", "x.svg"}
    assert b"own{}" in [artifact.content for artifact in made.artifacts]


def test_only_files_that_browsers_need_are_published(tmp_path: Path) -> None:
    made = assets([a_folder(tmp_path, f__ttf=b"", OFL__txt=b"", gen__py=b"", f__woff2=b"")])
    assert set(made.paths) == {"f.woff2"}


@pytest.mark.parametrize("address", ["fonts/none.woff2", "https://fonts.example.org/x.woff2", "../../secret.svg"])
def test_a_reference_to_nothing_is_an_error_that_names_both(tmp_path: Path, address: str) -> None:
    with pytest.raises(PressgenError) as caught:
        assets([a_folder(tmp_path, press__css=f"a{{src:url({address})}}".encode())])
    assert "press.css" in str(caught.value)
    assert address in str(caught.value)


def test_a_style_sheet_in_another_encoding_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(PressgenError, match=r"press\.css is not written in UTF-8"):
        assets([a_folder(tmp_path, press__css="/* é */".encode("latin-1"))])


def test_a_picture_gets_a_safe_name_with_its_width_and_is_published_in_no_other_form() -> None:
    image = an_image("releases/2024-02-01-x/Équipe & Cie (v2).PNG")
    made = assets([], [image, image])
    (plain,) = (artifact for artifact in made.artifacts if artifact.media_type == "image/png")
    digest = sha256(plain.content).hexdigest()[:8]
    assert made.paths == {image.path: f"assets/equipe-cie-v2-160.{digest}.png"}
    assert plain.path == made.paths[image.path]
    assert [artifact.media_type for artifact in made.artifacts] == ["image/webp", "image/png"]


def test_a_drawing_is_published_as_it_is() -> None:
    logo = a_logo("a", "A")
    made = assets([], [logo])
    digest = sha256(logo.content).hexdigest()[:8]
    assert [(artifact.path, artifact.content) for artifact in made.artifacts] == [
        (f"assets/a.{digest}.svg", logo.content)
    ]
    assert made.srcsets(logo.path, str) == []


def test_browsers_choose_among_widths_and_take_the_type_that_every_program_reads_last() -> None:
    image = a_photograph(1000, 500)
    made = assets([], [image])
    webp, jpeg = made.srcsets(image.path, lambda path: f"../{path}")
    assert (webp[0], jpeg[0]) == ("image/webp", "image/jpeg")
    for _, addresses in (webp, jpeg):
        assert [one.split(" ")[1] for one in addresses.split(", ")] == ["480w", "960w", "1000w"]
        assert {one.split(" ")[0].removeprefix("../") for one in addresses.split(", ")} <= {
            artifact.path for artifact in made.artifacts
        }
    assert jpeg[1].endswith(f"../{made.paths[image.path]} 1000w")


def test_a_picture_under_two_names_is_made_smaller_once(monkeypatch: pytest.MonkeyPatch) -> None:
    counted: list[str] = []

    def counting(image: ImageFile) -> tuple[Rendition, ...]:
        counted.append(image.path)
        return renditions(image)

    monkeypatch.setattr("pressgen.outputs.assets.renditions", counting)
    image = a_photograph(500, 300)
    made = assets([], [image, replace(image, path="releases/y/same.jpg")])
    assert len(counted) == 1
    assert len(made.paths) == 2


def test_any_number_of_jobs_gives_the_same_files() -> None:
    pictures = [a_photograph(width, 300) for width in (500, 510, 520, 530)]
    assert assets([], pictures, jobs=4) == assets([], pictures, jobs=1)


def test_images_of_one_name_and_different_content_do_not_meet() -> None:
    one, other = a_logo("a", "A"), replace(a_logo("a", "B"), path="elsewhere/a.svg")
    assert len(set(assets([], [one, other]).paths.values())) == 2


def test_every_image_of_an_edition_is_found() -> None:
    assert {image.path for image in images(an_edition())} == {
        "releases/_organizations/ibrs.svg",
        "releases/_organizations/odc.svg",
        "releases/2024-02-01-sommeil/nuit.png",
    }


def test_the_packaged_style_sheet_is_small_and_all_it_names_is_there() -> None:
    made = assets([TEMPLATES])
    assert {"press.css", "icon.svg", "fonts/inter.woff2", "fonts/inter-italic.woff2"} <= set(made.paths)
    (sheet,) = [artifact for artifact in made.artifacts if artifact.path == made.paths["press.css"]]
    assert len(sheet.content) < 20_000
    assert b"http" not in sheet.content.replace(b'[href^="http"]', b"")
