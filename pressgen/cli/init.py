"""`pressgen init`."""

from pathlib import Path
from typing import Annotated

import typer

from pressgen.cli.speech import _, catalog
from pressgen.cli.terminal import Terminal
from pressgen.model.message import msg


def init(
    ctx: typer.Context,
    folder: Annotated[
        Path, typer.Argument(metavar=_("FOLDER"), help=_("Where; a new or an empty folder."), show_default=False)
    ] = Path(),
) -> int:
    """Start a newsroom with a small sample release."""
    from pressgen import authoring

    terminal: Terminal = ctx.obj
    for path in authoring.start_newsroom(folder, catalog().gettext):
        terminal.line(path)
    terminal.say(msg("Your newsroom is ready in {folder}. Next:", folder=folder))
    if folder != Path():
        terminal.line(f"  cd {folder}")
    terminal.line("  pressgen build")
    return 0
