"""`pressgen rule`."""

import pytest

from pressgen.checks.registry import RULES
from pressgen.cli import speech
from pressgen.cli.app import run


def pressgen(*arguments: str) -> int:
    return run(speech.listen(arguments, {}))


def test_a_rule_is_explained_in_the_readers_language(capsys: pytest.CaptureFixture[str]) -> None:
    assert pressgen("rule", "raw-html") == 0
    assert "\n  HTML stands in a text.\n" in capsys.readouterr().out

    assert pressgen("--lang", "fr", "rule", "raw-html") == 0
    out = capsys.readouterr().out
    assert "\n  Du HTML figure dans un texte.\n" in out
    assert "`**5 millions**`" in out


def test_all_rules_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert pressgen("rule") == 0
    listed = {line.split()[0] for line in capsys.readouterr().out.splitlines() if line.startswith("  ")}

    assert {rule.name for rule in RULES} <= listed


def test_the_rules_of_a_group_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert pressgen("rule", "structure") == 0
    out = capsys.readouterr().out

    assert "raw-html" in out
    assert out.count("\n\n") == 0


def test_what_reading_finds_is_explained_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert pressgen("rule", "unknown-key") == 0
    assert "docs/bad-input.md" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("raw-htm", "help: did you mean `raw-html`?\n"),
        ("unknown-keys", "help: did you mean `unknown-key`?\n"),
        ("xyz", "help: `pressgen rule` lists them all\n"),
    ],
)
def test_an_unknown_rule_is_wrong_usage(name: str, hint: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert pressgen("rule", name) == 2
    assert capsys.readouterr().err == f"error: there is no rule `{name}`\n{hint}"
