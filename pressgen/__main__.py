"""`python -m pressgen`, and the `pressgen` command."""

import sys


def main() -> None:
    """Run the command line and exit with its code."""
    from pressgen.cli import speech

    arguments = speech.listen(sys.argv[1:])
    from pressgen.cli.app import run

    sys.exit(run(arguments))


if __name__ == "__main__":
    main()
