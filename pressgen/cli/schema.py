"""`pressgen schema`."""

from enum import StrEnum
from typing import Annotated

import typer

from pressgen.cli.speech import _, catalog
from pressgen.cli.terminal import Terminal


class Record(StrEnum):
    """The sorts of files that a newsroom holds."""

    RELEASE = "release"
    NEWSROOM = "newsroom"
    ORGANIZATION = "organization"
    PERSON = "person"


def schema(
    ctx: typer.Context,
    record: Annotated[
        Record, typer.Argument(metavar=_("KIND"), help=_("Which sort of file the schema describes."))
    ] = Record.RELEASE,
    write: Annotated[
        bool, typer.Option("--write", help=_("Write all schemas where the newsroom's files look for them."))
    ] = False,
) -> int:
    """Print a JSON Schema, or write all of them into the newsroom."""
    from pressgen import authoring, project

    terminal: Terminal = ctx.obj
    if not write:
        terminal.out(authoring.schema(record.value, catalog().gettext))
        return 0
    for path in authoring.write_schemas(project.root(terminal.root), catalog().gettext):
        terminal.line(path)
    return 0
