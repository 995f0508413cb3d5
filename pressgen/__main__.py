"""`python -m pressgen`, and the `pressgen` command."""

import gc
import sys

_ALLOCATIONS = 100_000
"""How many objects may be made before the collector looks for garbage; imports make many and leave none behind."""


def main() -> None:
    """Run the command line and exit with its code."""
    gc.set_threshold(_ALLOCATIONS)
    from pressgen.cli import speech

    arguments = speech.listen(sys.argv[1:])
    from pressgen.cli.app import run

    sys.exit(run(arguments))


if __name__ == "__main__":
    main()
