"""`pressgen doctor`."""

import sys
from pathlib import Path

import typer

from pressgen.cli.terminal import Terminal
from pressgen.model.message import msg

_FAILED = 3


def doctor(ctx: typer.Context) -> int:
    """Test what pressgen needs by rendering a page, and say how to mend what is missing."""
    from pressgen import examination

    terminal: Terminal = ctx.obj
    voice = terminal.voice
    sound = True
    for test in examination.examine(sys.platform, _system()):
        mark = terminal.paint("✓", "good") if test.passed else terminal.paint("✗", "error")
        terminal.out(f"{mark} {voice.say(test.what)}\n")
        if not test.passed:
            sound = False
            for remedy in test.remedies:
                terminal.out(f"  {voice.say(remedy)}\n")
    terminal.say(msg("All is well.") if sound else msg("Mend what is marked, then run pressgen doctor again."))
    return 0 if sound else _FAILED


def _system() -> str:
    """The names by which this Linux calls itself and its relatives, in `/etc/os-release`; nothing elsewhere."""
    try:
        lines = Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
    except OSError:
        return ""
    return " ".join(line.partition("=")[2].strip('"') for line in lines if line.startswith(("ID=", "ID_LIKE=")))
