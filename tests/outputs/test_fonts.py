"""The fonts that travel with pressgen."""

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from pressgen.language.repertoire import characters

FONTS = Path(__file__).parents[2] / "templates" / "assets" / "fonts"
PAPER = ("inter-regular.ttf", "inter-italic.ttf", "inter-semibold.ttf", "inter-display.ttf")
WEB = ("inter.woff2", "inter-italic.woff2")
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


@pytest.fixture(scope="module", params=[*PAPER, *WEB])
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


def test_a_face_may_be_embedded(font: TTFont) -> None:
    assert font["OS/2"].fsType == 0


def test_faces_of_print_are_static_and_the_upright_one_of_the_web_has_all_weights() -> None:
    (weight,) = TTFont(FONTS / "inter.woff2")["fvar"].axes

    assert (weight.axisTag, weight.minValue, weight.defaultValue, weight.maxValue) == ("wght", 400, 400, 700)
    assert not any("fvar" in TTFont(FONTS / face) for face in (*PAPER, "inter-italic.woff2"))


@pytest.mark.parametrize(
    ("file", "family", "style", "weight"),
    [
        ("inter.woff2", "Inter Press", "Regular", 400),
        ("inter-italic.woff2", "Inter Press", "Italic", 400),
        ("inter-regular.ttf", "Inter Press", "Regular", 400),
        ("inter-italic.ttf", "Inter Press", "Italic", 400),
        ("inter-semibold.ttf", "Inter Press", "SemiBold", 600),
        ("inter-display.ttf", "Inter Press Display", "Bold", 700),
    ],
)
def test_a_face_bears_the_name_that_style_sheets_use(file: str, family: str, style: str, weight: int) -> None:
    font = TTFont(FONTS / file)

    assert (font["name"].getBestFamilyName(), font["name"].getBestSubFamilyName()) == (family, style)
    assert font["OS/2"].usWeightClass == weight


def test_print_and_web_have_the_same_glyphs() -> None:
    for face, same in zip(WEB, ("inter-regular.ttf", "inter-italic.ttf"), strict=True):
        web, paper = TTFont(FONTS / face), TTFont(FONTS / same)

        assert web.getBestCmap() == paper.getBestCmap()
        assert web["hmtx"].metrics == paper["hmtx"].metrics


def test_a_page_in_all_weights_loads_less_than_40_kilobytes_of_fonts_and_one_with_italics_less_than_65() -> None:
    upright, italic = ((FONTS / face).stat().st_size for face in WEB)

    assert upright < 40_000
    assert upright + italic < 65_000


def test_the_licence_travels_with_the_fonts() -> None:
    licence = (FONTS / "OFL.txt").read_text("utf-8")

    assert "The Inter Project Authors" in licence
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
