"""Writes `docs/bad-input.md`: what `pressgen check` prints for every bad input that the tests know."""

import io
from collections.abc import Callable, Mapping, Sequence
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from tempfile import TemporaryDirectory

from pressgen.cli import speech
from pressgen.cli.app import run
from tests.cli.bad_inputs import BAD_INPUTS, BAD_THEMES, DOUBTFUL_INPUTS, good_newsroom

DOCUMENT = Path(__file__).parent.parent / "docs" / "bad-input.md"

_HEAD = """\
# What each mistake gets

Each row spoils a good newsroom and runs `pressgen check --output-format concise`. The first finding is shown, in
English and in French; the folder `releases/2023-11-29-essai/` is left out. No mistake costs anything: `pressgen build`
writes nothing, and the site that was there before stays as it was.

`python -m tools.bad_input_table` writes this table, and a test fails when it no longer tells what is printed.

| bad input | what it prints | ce qui s’affiche | exit code |
|---|---|---|---|
"""

_DOUBTS = """
Mistakes that stop only `pressgen build --strict`, which then exits with 1:

| bad input | what it prints | ce qui s’affiche | exit code |
|---|---|---|---|
"""

_THEMES = """
Mistakes in a theme that are found when pages are rendered, with `pressgen build`; nothing is written:

| bad input | what it prints | ce qui s’affiche | exit code |
|---|---|---|---|
"""

_CHECK = ("check", "--output-format", "concise")
_BUILD = ("build", "--format", "html")

_FOOT = """
Three faults of the environment, with `pressgen build`:

| fault | what it prints | exit code |
|---|---|---|
| the disk is full | `error: the disk is full: <folder> could not be written` | 3 |
| the folder cannot be written to | `error: <folder> cannot be written to` | 3 |
| the folder holds somebody else's files | `error: <folder> holds files that pressgen did not make, …` | 2 |
"""


def table() -> str:
    """The document, made anew."""
    parts = ((_HEAD, BAD_INPUTS, _CHECK), (_DOUBTS, DOUBTFUL_INPUTS, _CHECK), (_THEMES, BAD_THEMES, _BUILD))
    return "".join(head + _rows(inputs, command) for head, inputs, command in parts) + _FOOT


def _rows(inputs: Mapping[str, Callable[[Path], None]], command: Sequence[str]) -> str:
    return "".join(_row(name, spoil, command) for name, spoil in inputs.items())


def _row(name: str, spoil: Callable[[Path], None], command: Sequence[str]) -> str:
    with TemporaryDirectory() as folder:
        root = good_newsroom(Path(folder) / "newsroom")
        spoil(root)
        (english, code), (french, _code) = (_printed(root, language, command) for language in ("en", "fr"))
    return f"| {name} | {_cell(english)} | {_cell(french)} | {code} |\n"


def _printed(root: Path, language: str, command: Sequence[str]) -> tuple[str, int]:
    """What a finding is told in, or an error with its help, and the exit code."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = run(speech.listen(["--lang", language, "--root", str(root), *command], {}))
    return out.getvalue().partition("\n")[0] or err.getvalue().strip().replace("\n", " · "), code


def _cell(line: str) -> str:
    short = line.replace("releases/2023-11-29-essai/", "")
    return f"`` {short} ``".replace("|", "\\|")


if __name__ == "__main__":
    DOCUMENT.write_text(table(), encoding="utf-8")
