"""`python -m pressgen`, and the `pressgen` command."""

import gc
import os
import signal
import sys
from typing import TextIO

_ALLOCATIONS = 100_000
"""How many objects may be made before the collector looks for garbage; imports make many and leave none behind."""


def main() -> None:
    """Run the command line and exit with its code."""
    gc.set_threshold(_ALLOCATIONS)
    sys.stdout = sys.stdout or _nowhere()
    sys.stderr = sys.stderr or _nowhere()
    try:
        from pressgen.cli import speech

        arguments = speech.listen(sys.argv[1:])
        from pressgen.cli.app import run

        code = run(arguments)
    except KeyboardInterrupt:
        code = 130
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the work is done, or undone; nothing is left to interrupt
    sys.exit(code)


def _nowhere() -> TextIO:
    """What swallows output where the caller closed the stream."""
    return open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123 - open as long as the process runs


if __name__ == "__main__":
    main()
