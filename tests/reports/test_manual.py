"""Manuals on a terminal."""

import pytest

from pressgen.reports import manual
from tests.reports.specimens import MANUALS, VOICE

DEEP, REFUSED, NARROW = MANUALS


def test_a_page_says_what_why_wrong_right_and_how_to_leave_it() -> None:
    assert manual.page(REFUSED, VOICE) == (
        "refused-term  warning, terminology, suggests other words\n"
        "\n"
        "  Refused.\n"
        "\n"
        "  Wrong: `AAP`\n"
        "  Right: `a`\n"
        "  Right: `b`\n"
        "\n"
        "  help: to leave one as it is, write `# pressgen: ignore refused-term` on its\n"
        "        line; to leave all, `ignore: [refused-term]` in `pressgen.yaml`\n"
    )


def test_a_rule_that_binds_says_so() -> None:
    assert "cannot be ignored" in manual.page(DEEP, VOICE)


def test_a_rule_that_nobody_has_by_default_says_so() -> None:
    assert "applied only where it is selected" in manual.page(NARROW, VOICE).partition("\n")[0]


@pytest.mark.parametrize("width", [40, 80, 100])
def test_a_page_keeps_within_the_terminal(width: int) -> None:
    assert max(map(len, manual.page(DEEP, VOICE, width=width).splitlines()[1:])) <= width


def test_the_list_goes_by_groups() -> None:
    assert manual.index(MANUALS, VOICE).splitlines() == [
        "Structure: what has to be right before anything can be rendered",
        "  deep-section   Too deep.",
        "",
        "Terminology: the words of the newsroom's termbase",
        "  refused-term   Refused.",
        "",
        "Typography: signs and spaces, as each country sets them",
        "  missing-space  Narrow.",
    ]


def test_colours_are_given_by_role() -> None:
    painted = manual.page(DEEP, VOICE, lambda text, role: f"<{role}>{text}</>")

    assert painted.startswith("<title>deep-section</>  <error>error</>, structure")
    assert "<error>Wrong:</> four\n  <good>Right:</> three" in painted
