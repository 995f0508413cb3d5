"""`pressgen build`."""

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pressgen.cli.options import Only, shown
from pressgen.cli.speech import _
from pressgen.cli.terminal import Terminal
from pressgen.model.format import OutputFormat
from pressgen.model.locale import Language
from pressgen.model.message import counted, msg

if TYPE_CHECKING:
    from pressgen.model.build import Built


def build(
    ctx: typer.Context,
    releases: Only = None,
    format: Annotated[
        list[OutputFormat] | None, typer.Option(help=_("Formats to build; all, if left out."), show_default=False)
    ] = None,
    language: Annotated[
        list[Language] | None, typer.Option(help=_("Languages to build; all, if left out."), show_default=False)
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", "-o", help=_("The folder to build into; otherwise `out` of pressgen.yaml."), show_default=False
        ),
    ] = None,
    jobs: Annotated[int, typer.Option(min=1, help=_("How many PDFs and cards to make at once."))] = os.cpu_count() or 1,
    strict: Annotated[bool, typer.Option("--strict", help=_("Let warnings stop the build too."))] = False,
    now: Annotated[
        datetime | None,
        typer.Option(
            formats=["%Y-%m-%dT%H:%M%z"],
            metavar=_("WHEN"),
            help=_("Build as if it were this instant, as in 2023-11-29T09:54+01:00."),
            show_default=False,
        ),
    ] = None,
) -> int:
    """Build the web site, and say what was written, what was left out and why."""
    from pressgen import project
    from pressgen.model.build import Order

    terminal: Terminal = ctx.obj
    order = Order(
        only=tuple(releases or ()),
        formats=tuple(format or OutputFormat),
        languages=tuple(language or Language),
        out=out,
        jobs=min(jobs, os.cpu_count() or 1),
        strict=strict,
        now=now or datetime.now(UTC),
        prints_asked_for=any(made.printed for made in format or ()),
    )
    with terminal.progress(_("Building")) as progress:
        built = project.build(project.root(terminal.root), order, progress)
    return _told(built, terminal)


def _told(built: "Built", terminal: Terminal) -> int:
    from pressgen.reports import full, summary

    findings = shown(built.findings, everything=terminal.verbose)
    terminal.warn(full.report(findings, terminal.voice, terminal.paint_warnings))
    if built.stopped:
        hidden = len(built.findings) - len(findings)
        terminal.warn(summary.summary(built.findings, built.releases, terminal.voice, hidden) + "\n")
        terminal.warn(terminal.voice.say(msg("Nothing was built; what was there before is unchanged.")) + "\n")
        return built.exit_code
    for path in built.written:
        terminal.line(path)
    if built.removed:
        gone = counted("{number} file of the former build removed", "{number} files of the former build removed")
        terminal.line(terminal.voice.count(gone, len(built.removed)))
    for left_out in built.left_out:
        terminal.say(msg("left out: {what} ({why})", what=left_out.what, why=left_out.why))
    wrote = terminal.voice.count(counted("{number} file", "{number} files"), len(built.written))
    terminal.say(msg("{files} in {folder}", files=wrote, folder=built.folder))
    return built.exit_code
