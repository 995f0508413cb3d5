"""Workflow commands."""

from pressgen.reports import github
from tests.reports.specimens import BROKEN, SECTION, SPACES, TERM, VOICE


def test_a_finding_is_one_command_with_its_place() -> None:
    assert github.report([TERM], VOICE) == (
        "::warning file=releases/a/release.yaml,line=2,endLine=2,col=16,endColumn=21,title=pressgen (refused-term)"
        "::releases/a/release.yaml:2:16: `AAP` is refused"
        "%0Awrite `appel à projets`%0Asuggestion: l'AAP → l’appel à projets\n"
    )


def test_columns_are_left_out_where_github_refuses_them() -> None:
    (line,) = github.report([SECTION], VOICE).splitlines()

    assert line.startswith("::error file=releases/a/release.yaml,line=8,endLine=10,title=")


def test_nothing_can_end_a_property_or_a_command() -> None:
    (line,) = github.report([SECTION], VOICE).splitlines()
    assert line.endswith("50 %25 too deep,%0Asay:%0Aa, b: c")

    (line,) = github.report([BROKEN], VOICE).splitlines()
    assert line.startswith("::error file=releases/_people/Zoé%2C 100%25%3A a.yaml,line=1,")
    assert "\x1b" not in line


def test_a_remark_is_a_notice_and_paths_count_from_the_repository() -> None:
    assert github.report([SPACES], VOICE, "news/").startswith("::notice file=news/releases/a/release.yaml,")
