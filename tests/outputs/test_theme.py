"""What a newsroom sets of its look becomes custom properties, and nothing else does."""

import re

import pytest

from pressgen.model.colour import contrast
from pressgen.model.look import OWN_DARK, OWN_LIGHT, Colours, Look
from pressgen.outputs.assets import assets
from pressgen.outputs.theme import theme
from tests.outputs.workbench import TEMPLATES


def test_nothing_set_is_nothing_written() -> None:
    assert theme(Look()) == ""
    assert "theme.css" not in assets([], look=Look()).paths


def test_only_colours_that_are_set_are_written_and_hold_on_screens_alone() -> None:
    sheet = theme(Look(light=Colours(accent="#1a4fd6"), dark=Colours(accent="#8fb4ff")))

    assert sheet == (
        "@media screen and (prefers-color-scheme: light) {\n:root {\n  --accent: #1a4fd6;\n}\n}\n"
        "@media screen and (prefers-color-scheme: dark) {\n:root {\n  --accent: #8fb4ff;\n}\n}\n"
    )


def test_rules_follow_another_paper_or_another_ink() -> None:
    assert "--line: #d6d6d6;" in theme(Look(light=Colours(paper="#ffffff", ink="#000000")))
    assert "--line: #292929;" in theme(Look(dark=Colours(paper="#000000", ink="#ffffff")))
    assert "--line: #d7d7d7;" in theme(Look(light=Colours(ink="#1a1d23")))


@pytest.mark.parametrize(
    ("given", "written"),
    [
        ("Marianne", '"Marianne"'),
        ("Marianne, Georgia, serif", '"Marianne", "Georgia", serif'),
        ('"Source Serif 4"', '"Source Serif 4"'),
        ("system-ui", "system-ui"),
        ('Odd"; } body { --x: "', '"Odd\\"; } body { --x:"'),
        ("Back\\slash", '"Back\\\\slash"'),
    ],
)
def test_a_face_is_named_between_quotation_marks_and_pressgens_own_stands_behind_it(given: str, written: str) -> None:
    assert theme(Look(text_font=given)) == f":root {{\n  --text: {written}, var(--sans);\n}}\n"


def test_the_face_of_headlines_is_that_of_texts_unless_it_is_set() -> None:
    assert "--display" not in theme(Look(text_font="Marianne"))
    assert theme(Look(display_font="Spectral")) == ':root {\n  --display: "Spectral", var(--sans);\n}\n'


def test_the_sheet_is_published_and_the_font_of_texts_is_fetched_early_unless_another_is_set() -> None:
    own, other = (assets([TEMPLATES], look=look) for look in (Look(), Look(text_font="Marianne")))

    assert own.face == "fonts/inter.woff2"
    assert other.face == ""
    assert other.paths["theme.css"].startswith("assets/theme.")


def test_the_ground_is_known_to_browsers() -> None:
    assert assets([]).papers == ("#fbfbf9", "#14171c")
    assert assets([], look=Look(light=Colours(paper="#fff"))).papers == ("#ffffff", "#14171c")


def test_pressgens_own_colours_are_those_of_its_style_sheet() -> None:
    sheet = (TEMPLATES / "assets" / "press.css").read_text("utf-8")
    light, dark = (
        dict(re.findall(r"--(\w+): (#\w+);", root)) for root in re.findall(r":root {(.*?)}", sheet, re.S)[:2]
    )

    for own, written in ((OWN_LIGHT, light), (OWN_DARK, dark)):
        assert {name: written[name] for name, _ in own} == dict(own)
        assert own.paper
        for name in ("ink", "soft", "accent"):
            assert contrast(written[name], own.paper) >= 4.5
        assert contrast(written["alert"], own.paper) >= 3
