"""Reports of findings."""

import json
from gettext import NullTranslations

import pytest

from pressgen.model.finding import Finding, Related, Severity
from pressgen.model.message import msg
from pressgen.model.source import Source, Span
from pressgen.reports import concise, full, registry, summary
from pressgen.reports import json as machine
from pressgen.reports.format import Format
from pressgen.reports.wording import Voice, printable
from tests.reports.specimens import ALL, MANUALS, TERM

VOICE = Voice(NullTranslations())
SOURCE = Source("releases/a/release.yaml", "title:\n  fr: Été\nauteur: Zoé\n")
FINDING = Finding(
    "unknown-key",
    Severity.ERROR,
    Span(SOURCE, 17, 23),
    msg("unknown key `{key}`", key="auteur"),
    msg("did you mean `{key}`?", key="issuers"),
)


def test_a_full_report_shows_the_line_and_marks_the_fault() -> None:
    assert full.report([FINDING], VOICE) == (
        "error: unknown key `auteur` [unknown-key]\n"
        " --> releases/a/release.yaml:3:1\n"
        "  |\n"
        "3 | auteur: Zoé\n"
        "  | ^^^^^^\n"
        "  help: did you mean `issuers`?\n\n"
    )


def test_a_full_report_shows_the_other_place_too() -> None:
    finding = Finding(
        "duplicate-key",
        Severity.ERROR,
        Span(SOURCE, 17, 23),
        msg("again"),
        related=(Related(Span(SOURCE, 0, 5), msg("first here")),),
    )

    assert "  see: first here\n --> releases/a/release.yaml:1:1\n" in full.report([finding], VOICE)


def test_a_concise_report_is_a_line_a_finding() -> None:
    assert concise.report([FINDING], VOICE) == (
        "releases/a/release.yaml:3:1: error: unknown key `auteur` (did you mean `issuers`?) [unknown-key]\n"
    )


def test_a_machine_reads_lines_and_columns() -> None:
    (read,) = json.loads(machine.report([FINDING], VOICE))

    assert read["rule"] == "unknown-key"
    assert (read["line"], read["column"], read["end_line"], read["end_column"]) == (3, 1, 3, 7)
    assert read["severity"] == "error"


def test_a_machine_reads_how_to_mend_it() -> None:
    fixed, unfixed = json.loads(machine.report([TERM, FINDING], VOICE))

    assert unfixed["fix"] is None
    assert fixed["fix"] == {
        "safe": False,
        "replacements": [
            {
                "file": "releases/a/release.yaml",
                "line": 2,
                "column": 16,
                "end_line": 2,
                "end_column": 21,
                "text": "l’appel à projets",
            }
        ],
    }


@pytest.mark.parametrize("format", Format)
def test_every_format_has_its_report(format: Format) -> None:
    assert registry.report(ALL, format, VOICE, manuals=MANUALS)
    assert format.closed == (format not in (Format.FULL, Format.CONCISE, Format.GITHUB))


def test_a_long_line_is_cut_around_the_fault() -> None:
    source = Source("a.yaml", f"fr: {'mot ' * 100}ICI {'mot ' * 100}\n")
    finding = Finding("x", Severity.WARNING, Span(source, 404, 407), msg("here"))
    text, mark = full.report([finding], VOICE).splitlines()[3:5]

    assert len(text) < 115
    assert text[mark.index("^") : mark.rindex("^") + 1] == "ICI"


def test_marks_stand_under_wide_characters() -> None:
    source = Source("a.yaml", "日本 ici\n")
    finding = Finding("x", Severity.INFO, Span(source, 3, 6), msg("here"))

    assert full.report([finding], VOICE).splitlines()[4] == "  |      ^^^"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mrouge", "\\x1b[31mrouge"),
        ("a\u202eb", "a\\u202eb"),
        ("été\u00a0: 10\u202f000", "été\u00a0: 10\u202f000"),
        ("\U000e0041", "\\U000e0041"),
    ],
)
def test_nothing_an_author_wrote_can_steer_the_terminal(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_the_last_line_counts() -> None:
    assert summary.summary([FINDING, FINDING], 3, VOICE) == "3 releases checked: 2 errors"
    assert summary.summary([], 1, VOICE) == "1 release checked: nothing found"
