"""`pressgen typeset`."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from pressgen.cli.speech import _
from pressgen.cli.terminal import Terminal
from pressgen.model.errors import UsageError
from pressgen.model.message import msg
from pressgen.model.refusal import refusal


class Spaces(StrEnum):
    """The widths that `--space` takes."""

    THIN = "thin"
    FULL = "full"


def typeset(
    ctx: typer.Context,
    file: Annotated[
        Path | None,
        typer.Argument(
            metavar=_("FILE"), help=_("The text, in UTF-8; standard input, if left out."), show_default=False
        ),
    ] = None,
    locale: Annotated[
        str,
        typer.Option("--locale", metavar=_("LOCALE"), help=_("Whose usage to follow: `fr-CA`."), show_default=False),
    ] = "",
    space: Annotated[
        Spaces, typer.Option("--space", help=_("The no-break space of places that ask for a thin one."))
    ] = Spaces.THIN,
) -> int:
    """Set a text with the signs and spaces of a place, and print it."""
    from pressgen import typesetting

    if not locale:
        raise UsageError(
            msg("say whose usage to follow"), msg("add it, as in `{option}`", option="pressgen typeset --locale fr-CA")
        )
    content, name = _read(file)
    terminal: Terminal = ctx.obj
    terminal.pass_on(typesetting.typeset_file(content, name, locale, space.value))
    return 0


def _read(file: Path | None) -> tuple[bytes, str]:
    if file is None or str(file) == "-":
        return sys.stdin.buffer.read(), "-"
    try:
        return file.read_bytes(), str(file)
    except OSError as error:
        raise UsageError(msg("{file} cannot be read: {reason}", file=file, reason=refusal(error))) from None
