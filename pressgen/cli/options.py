"""Options and arguments that several commands take."""

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pressgen.cli.speech import _
from pressgen.reports.format import Format

if TYPE_CHECKING:
    from pressgen.model.finding import Finding, Severity


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
Select = Annotated[
    list[str] | None,
    typer.Option(
        metavar=_("RULE"),
        help=_("Apply these rules or groups of rules alone; several with commas between."),
        show_default=False,
    ),
]
Ignore = Annotated[
    list[str] | None,
    typer.Option(
        metavar=_("RULE"),
        help=_("Leave these rules or groups of rules out; several with commas between."),
        show_default=False,
    ),
]
OutputFormat = Annotated[Format, typer.Option("--output-format", help=_("What the report looks like."))]
FailLevel = Annotated[
    Severities, typer.Option("--fail-level", help=_("The least severity that makes the command exit with 1."))
]
ExitZero = Annotated[bool, typer.Option("--exit-zero", help=_("Exit with 0 whatever is found."))]
Fix = Annotated[bool, typer.Option("--fix", help=_("Write the fixes that nobody could object to into the sources."))]
Diff = Annotated[bool, typer.Option("--diff", help=_("Show what `--fix` would write, and write nothing."))]
Known = Annotated[
    Path | None,
    typer.Option(
        "--baseline", metavar=_("FILE"), help=_("Tell only what is not in this list already."), show_default=False
    ),
]
WriteKnown = Annotated[
    bool, typer.Option("--write-baseline", help=_("Write all that is found into the list that `--baseline` names."))
]


def shown(findings: "Sequence[Finding]", *, everything: bool, named: frozenset[str] = frozenset()) -> "list[Finding]":
    """The findings that people want to see: remarks only where they ask for everything, or for the rule by name."""
    from pressgen.model.finding import Severity

    return [
        finding for finding in findings if everything or finding.severity is not Severity.INFO or finding.rule in named
    ]
