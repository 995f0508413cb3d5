"""`pressgen new`."""

from datetime import datetime
from typing import Annotated

import typer

from pressgen.cli import speech
from pressgen.cli.speech import _
from pressgen.cli.terminal import Terminal
from pressgen.model.locale import Language
from pressgen.model.message import msg


def new(
    ctx: typer.Context,
    title: Annotated[str, typer.Argument(metavar=_("TITLE"), help=_("The headline, in quotes."), show_default=False)],
    language: Annotated[
        Language | None, typer.Option(help=_("The headline's language; the newsroom's, if left out."))
    ] = None,
    date: Annotated[
        datetime | None,
        typer.Option(
            formats=["%Y-%m-%d"],
            metavar=_("YYYY-MM-DD"),
            help=_("The day of publication; today, if left out."),
            show_default=False,
        ),
    ] = None,
) -> int:
    """Start a release from its headline."""
    from pressgen import authoring, project

    terminal: Terminal = ctx.obj
    day = (date or datetime.now().astimezone()).date()
    draft = authoring.Draft(title, day, language, Language(speech.language()))
    path = authoring.start_release(project.root(terminal.root), draft)
    terminal.line(path)
    terminal.say(msg("Write it, then: pressgen check"))
    return 0
