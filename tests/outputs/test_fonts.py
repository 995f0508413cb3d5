"""The fonts that travel with pressgen."""

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from pressgen.language.repertoire import characters

FONTS = Path(__file__).parents[2] / "templates" / "assets" / "fonts"
FACES = ("inter-regular", "inter-italic", "inter-semibold", "inter-display")
NEEDED = (
    "".join(map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x100))))
    + "ŒœŸ ŠšŽž ŁłŃńŐőŘřŢţȚțȘș"
    + "\u00a0\u202f\u2009\u2011\u2013\u2014\u2212"
    + "‘’“”‚„«»‹›…•·⋅†‡‰⁄"
    + "€£$¢№°™©®×÷±≥≤≈≠"
    + "→←↗½⅓¼¹²³₂ᵉʳ"
    + "Kwäch’än Shä\u0300w Tłı\u0328chǫ"
    + "αβγμΔΩ"
)


@pytest.fixture(scope="module", params=[f"{face}.{suffix}" for face in FACES for suffix in ("ttf", "woff2")])
def font(request: pytest.FixtureRequest) -> TTFont:
    return TTFont(FONTS / request.param)


def test_every_character_of_french_and_english_press_texts_is_in_each_face(font: TTFont) -> None:
    assert sorted(set(map(ord, NEEDED)) - set(font.getBestCmap())) == []


def test_each_face_has_the_repertoire_that_texts_are_checked_against(font: TTFont) -> None:
    assert set(font.getBestCmap()) == characters()


def test_no_character_is_for_private_use(font: TTFont) -> None:
    assert [code for code in font.getBestCmap() if 0xE000 <= code <= 0xF8FF or code >= 0xF0000] == []


def test_the_narrow_no_break_space_is_narrower_than_the_wide_one(font: TTFont) -> None:
    widths, names = font["hmtx"], font.getBestCmap()

    assert 0 < widths[names[0x202F]][0] < 0.7 * widths[names[0xA0]][0]


def test_figures_of_one_width_and_kerning_are_kept(font: TTFont) -> None:
    substitutions = {record.FeatureTag for record in font["GSUB"].table.FeatureList.FeatureRecord}
    positions = {record.FeatureTag for record in font["GPOS"].table.FeatureList.FeatureRecord}

    assert substitutions >= {"tnum", "sups", "ordn", "locl"}
    assert positions >= {"kern", "mark", "mkmk"}


def test_a_face_is_static_and_may_be_embedded(font: TTFont) -> None:
    assert "fvar" not in font
    assert font["OS/2"].fsType == 0


@pytest.mark.parametrize(
    ("file", "family", "style", "weight"),
    [
        ("inter-regular", "Inter Press", "Regular", 400),
        ("inter-italic", "Inter Press", "Italic", 400),
        ("inter-semibold", "Inter Press", "SemiBold", 600),
        ("inter-display", "Inter Press Display", "Bold", 700),
    ],
)
def test_a_face_bears_the_name_that_style_sheets_use(file: str, family: str, style: str, weight: int) -> None:
    for suffix in ("ttf", "woff2"):
        font = TTFont(FONTS / f"{file}.{suffix}")

        assert (font["name"].getBestFamilyName(), font["name"].getBestSubFamilyName()) == (family, style)
        assert font["OS/2"].usWeightClass == weight


def test_print_and_web_have_the_same_glyphs() -> None:
    for face in FACES:
        web, paper = (TTFont(FONTS / f"{face}.{suffix}") for suffix in ("woff2", "ttf"))

        assert web.getBestCmap() == paper.getBestCmap()
        assert web["hmtx"].metrics == paper["hmtx"].metrics


def test_a_page_with_all_four_faces_loads_less_than_95_kilobytes_of_fonts() -> None:
    sizes = [(FONTS / f"{face}.woff2").stat().st_size for face in FACES]

    assert max(sizes) <= 25_000
    assert sum(sizes) < 95_000


def test_the_licence_travels_with_the_fonts() -> None:
    licence = (FONTS / "OFL.txt").read_text("utf-8")

    assert "The Inter Project Authors" in licence
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
