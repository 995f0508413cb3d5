"""Options and arguments that several commands take."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from pressgen.cli.speech import _
from pressgen.reports.format import Format

if TYPE_CHECKING:
    from pressgen.model.finding import Severity


class Severities(StrEnum):
    """The levels that `--fail-level` takes."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"

    @property
    def severity(self) -> "Severity":
        """The same as findings carry it."""
        from pressgen.model.finding import Severity

        return Severity[self.name]


Only = Annotated[
    list[str] | None,
    typer.Argument(metavar=_("RELEASE"), help=_("The releases to look at, by folder; all, if left out.")),
]
OutputFormat = Annotated[Format, typer.Option("--output-format", help=_("What the report looks like."))]
FailLevel = Annotated[
    Severities, typer.Option("--fail-level", help=_("The least severity that makes the command exit with 1."))
]
