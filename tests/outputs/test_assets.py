"""Style sheets, fonts and images under names that say what they hold."""

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from pressgen.model.errors import PressgenError
from pressgen.outputs.assets import assets, images
from tests.builders import a_logo, an_edition, an_image
from tests.outputs.workbench import TEMPLATES


def a_folder(root: Path, **files: bytes) -> Path:
    for name, content in files.items():
        file = root / "assets" / name.replace("__", ".").replace("_in_", "/")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return root


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


def test_images_keep_their_extension_and_get_a_safe_name() -> None:
    image = an_image("releases/2024-02-01-x/Équipe & Cie (v2).PNG")
    made = assets([], [image, image])
    digest = sha256(image.content).hexdigest()[:8]
    assert made.paths == {image.path: f"assets/equipe-cie-v2.{digest}.png"}
    assert [artifact.media_type for artifact in made.artifacts] == ["image/png"]


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
    assert {"press.css", "fonts/inter-regular.woff2", "fonts/inter-display.woff2"} <= set(made.paths)
    (sheet,) = [artifact for artifact in made.artifacts if artifact.path == made.paths["press.css"]]
    assert len(sheet.content) < 12_500
    assert b"http" not in sheet.content.replace(b"attr(href)", b"")
