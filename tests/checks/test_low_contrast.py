"""Colours that can be read are nobody's business."""

from pathlib import Path

import pytest

from pressgen import project
from tests.checks.test_cases import RELEASE, SETTINGS, SOUND, newsroom


def findings(folder: Path, look: str) -> list[tuple[int, str]]:
    root = newsroom(folder, {"pressgen.yaml": f"{SETTINGS}look:\n  {look}\n", RELEASE: SOUND})
    return [
        (found.place.line, str(found.help)) for found in project.check(root).findings if found.rule == "low-contrast"
    ]


@pytest.mark.parametrize(
    "look",
    [
        "text_font: Marianne",
        'light: {accent: "#1a4fd6", ink: "#000", soft: "#595959", paper: "#fff"}',
        'dark: {accent: "#8fb4ff", paper: "#000000"}',
        'light: {paper: "#14171c", ink: "#ffffff", soft: "#aaaaaa", accent: "#86c9d4"}',
        'light: {soft: "#767676", paper: "#ffffff"}',
    ],
)
def test_what_can_be_read_is_not_found(tmp_path: Path, look: str) -> None:
    assert findings(tmp_path, look) == []


def test_pressgens_own_colours_are_held_against_another_paper(tmp_path: Path) -> None:
    found = findings(tmp_path, 'light: {paper: "#5f7f8f"}')

    assert [line for line, _ in found] == [6, 6, 6]
    assert all("choose another paper, or add" in advice for _, advice in found)


def test_the_colour_that_is_proposed_passes(tmp_path: Path) -> None:
    ((_, advice),) = findings(tmp_path, 'dark: {accent: "#335577"}')
    proposed = advice[-7:]

    assert findings(tmp_path, f'dark: {{accent: "{proposed}"}}') == []
