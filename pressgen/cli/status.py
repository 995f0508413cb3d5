"""`pressgen status`."""

import sys
from datetime import UTC, datetime

import typer

from pressgen.cli.options import shown
from pressgen.cli.speech import _
from pressgen.cli.terminal import Terminal
from pressgen.model.message import msg


def status(ctx: typer.Context) -> int:
    """Show a table of all releases: date, state, languages that are complete, findings."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from pressgen import overview, project
    from pressgen.reports import full, summary
    from pressgen.reports.wording import printable

    terminal: Terminal = ctx.obj
    found = overview.status(project.root(terminal.root), datetime.now(UTC))
    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in (_("Release"), _("Date"), _("State"), _("Complete in"), _("Findings")):
        table.add_column(heading, no_wrap=heading == _("Date"))
    for row in found.rows:
        counts = summary.counts(row.findings, terminal.voice)
        table.add_row(
            *(
                Text(printable(cell))
                for cell in (
                    row.release,
                    row.date,
                    terminal.voice.say(row.state),
                    ", ".join(row.complete) or terminal.voice.say(msg("none")),
                    ", ".join(counts) or "–",
                )
            )
        )
    elsewhere = shown(found.elsewhere, everything=terminal.verbose)
    terminal.out(full.report(elsewhere, terminal.voice, terminal.paint))
    Console(markup=False, highlight=False, emoji=False, width=None if sys.stdout.isatty() else 160).print(table)
    return project.exit_code(found.findings)
