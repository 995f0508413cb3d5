"""Writes `docs/bad-input.md`: what `pressgen check` prints for every bad input that the tests know."""

import io
from contextlib import redirect_stdout
from pathlib import Path
from tempfile import TemporaryDirectory

from pressgen.cli import speech
from pressgen.cli.app import run
from tests.cli.bad_inputs import BAD_INPUTS, good_newsroom

DOCUMENT = Path(__file__).parent.parent / "docs" / "bad-input.md"

_HEAD = """\
# What each mistake gets

Each row spoils a good newsroom and runs `pressgen check --output-format concise`. The first finding is shown, in
English and in French; the file's name, `releases/2023-11-29-essai/release.yaml`, is shortened to `release.yaml`. No
mistake costs anything: `pressgen build` writes nothing, and the site that was there before stays as it was.

`python -m tools.bad_input_table` writes this table, and a test fails when it no longer tells what is printed.

| bad input | what it prints | ce qui s’affiche | exit code |
|---|---|---|---|
"""

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
    return _HEAD + "".join(map(_row, BAD_INPUTS)) + _FOOT


def _row(name: str) -> str:
    with TemporaryDirectory() as folder:
        root = good_newsroom(Path(folder) / "newsroom")
        BAD_INPUTS[name](root)
        (english, code), (french, _code) = _printed(root, "en"), _printed(root, "fr")
    return f"| {name} | {_cell(english)} | {_cell(french)} | {code} |\n"


def _printed(root: Path, language: str) -> tuple[str, int]:
    printed = io.StringIO()
    with redirect_stdout(printed):
        code = run(speech.listen(["--lang", language, "--root", str(root), "check", "--output-format", "concise"], {}))
    return printed.getvalue().partition("\n")[0], code


def _cell(line: str) -> str:
    short = line.replace("releases/2023-11-29-essai/release.yaml", "release.yaml")
    return f"`` {short} ``".replace("|", "\\|")


if __name__ == "__main__":
    DOCUMENT.write_text(table(), encoding="utf-8")
