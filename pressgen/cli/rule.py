"""`pressgen rule`."""

from shutil import get_terminal_size
from typing import Annotated

import typer

from pressgen.cli import speech
from pressgen.cli.speech import _
from pressgen.cli.terminal import Terminal
from pressgen.model.errors import UsageError
from pressgen.model.message import msg

_WIDEST = 100


def rule(
    ctx: typer.Context,
    name: Annotated[
        str,
        typer.Argument(metavar=_("RULE"), help=_("A rule or a group of rules; all, if left out."), show_default=False),
    ] = "",
) -> int:
    """Explain a rule, or list all of them."""
    from difflib import get_close_matches

    from pressgen import manuals
    from pressgen.reports import manual as report

    terminal: Terminal = ctx.obj
    width = min(_WIDEST, get_terminal_size().columns)
    known = {manual.rule: manual for manual in manuals.manuals(speech.language())}
    listed = [manual for manual in known.values() if name in ("", manual.group)]
    faults = manuals.reading_faults()
    if listed:
        told = report.index(listed, terminal.voice, terminal.paint, width)
    elif name in known:
        told = report.page(known[name], terminal.voice, terminal.paint, width)
    elif name in faults:
        told = report.reading(name, terminal.voice, terminal.paint, width)
    else:
        near = get_close_matches(name, [*known, *faults], 1)
        raise UsageError(
            msg("there is no rule `{name}`", name=name),
            msg("did you mean `{key}`?", key=near[0]) if near else msg("`pressgen rule` lists them all"),
        )
    terminal.out(told)
    return 0
