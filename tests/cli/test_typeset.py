"""`pressgen typeset`: a filter for pasted text."""

import os
import subprocess
import sys
from pathlib import Path

import pytest


def pressgen(*arguments: str, given: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "pressgen", "typeset", *arguments],
        input=given,
        env={**os.environ, "LC_ALL": "C.UTF-8", **environment},
        capture_output=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("arguments", "typed", "expected"),
    [
        (("--locale", "fr-CA"), 'l\'IA : oui !\r\n\r\n"Non"', "l’IA\u00a0: oui!\r\n\r\n«\u00a0Non\u00a0»"),
        (("--locale", "fr_fr"), "l'IA : oui !\n", "l’IA\u00a0: oui\u202f!\n"),
        (("--locale", "fr-FR", "--space", "full"), "\ufeffoui !\n", "oui\u00a0!\n"),
        (("--locale", "en-GB", "-"), "a - b", "a\u00a0– b"),
    ],
)
def test_standard_input_is_typeset(arguments: tuple[str, ...], typed: str, expected: str) -> None:
    done = pressgen(*arguments, given=typed.encode())
    assert (done.returncode, done.stdout.decode(), done.stderr) == (0, expected, b"")


def test_a_file_is_typeset_and_stays(tmp_path: Path) -> None:
    file = tmp_path / "note.md"
    file.write_bytes(b"l'IA\r\n")
    done = pressgen("--locale", "fr-CA", str(file), LC_ALL="C")
    assert done.stdout.decode() == "l’IA\r\n"
    assert file.read_bytes() == b"l'IA\r\n"


@pytest.mark.parametrize(
    ("arguments", "given", "said"),
    [
        (("--locale", "fr-CQ"), b"", "did you mean `fr-CH`?"),
        (("--locale", "klingon"), b"", "`fr-FR`"),
        ((), b"", "pressgen typeset --locale fr-CA"),
        (("--locale", "fr-CA"), "un\nété".encode("latin-1"), "line 2 of - is not in UTF-8"),
        (("--locale", "fr-CA", "/nowhere/at/all"), b"", "no such file"),
        (("--locale", "fr-CA", "--space", "wide"), b"", "--space"),
    ],
)
def test_what_cannot_be_typeset_is_said(arguments: tuple[str, ...], given: bytes, said: str) -> None:
    done = pressgen(*arguments, given=given)
    assert (done.returncode, done.stdout) == (2, b"")
    assert said in done.stderr.decode()
    assert "Traceback" not in done.stderr.decode()
