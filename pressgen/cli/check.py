"""`pressgen check`."""

from typing import Annotated

import typer

from pressgen.cli.options import FailLevel, Only, OutputFormat, Severities
from pressgen.cli.speech import _
from pressgen.cli.terminal import Terminal
from pressgen.reports.format import Format


def check(
    ctx: typer.Context,
    releases: Only = None,
    output_format: OutputFormat = Format.FULL,
    fail_level: FailLevel = Severities.ERROR,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help=_("Exit with 0 whatever is found."))] = False,
) -> int:
    """Report what is wrong in the sources."""
    from pressgen import project
    from pressgen.reports import registry, summary

    terminal: Terminal = ctx.obj
    checked = project.check(project.root(terminal.root), tuple(releases or ()))
    terminal.out(registry.report(checked.findings, output_format, terminal.voice, terminal.paint))
    if output_format is not Format.JSON and not terminal.quiet:
        terminal.out(summary.summary(checked.findings, checked.releases, terminal.voice) + "\n")
    code = project.exit_code(checked.findings, fail_level.severity)
    return 0 if exit_zero else code
