"""`pressgen check`."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from pressgen.cli import options, speech
from pressgen.cli.options import Severities
from pressgen.cli.terminal import Terminal
from pressgen.model.errors import UsageError
from pressgen.model.message import msg
from pressgen.reports.format import Format

if TYPE_CHECKING:
    from pressgen.model.finding import Finding
    from pressgen.project import Checked
    from pressgen.reviser import Revision

_FOR_PEOPLE = (Format.FULL, Format.CONCISE)


def check(
    ctx: typer.Context,
    releases: options.Only = None,
    select: options.Select = None,
    ignore: options.Ignore = None,
    output_format: options.OutputFormat = Format.FULL,
    fail_level: options.FailLevel = Severities.ERROR,
    fix: options.Fix = False,
    diff: options.Diff = False,
    baseline: options.Known = None,
    write_baseline: options.WriteKnown = False,
    exit_zero: options.ExitZero = False,
) -> int:
    """Report what is wrong in the sources, and mend what can be mended where that is wanted."""
    from pressgen import project, reviser

    terminal: Terminal = ctx.obj
    root = project.root(terminal.root)
    if write_baseline:
        _refuse_half_a_list(baseline, whole=not (releases or select or ignore or diff))
    _refuse_two_outputs(output_format, diff=diff)
    selection = project.select(select or (), ignore or ())
    known = reviser.read_known(baseline) if baseline and not write_baseline else None
    scope = project.Scope(tuple(releases or ()), selection, known)
    revision = reviser.revise(root, scope) if fix or diff else None
    if revision and diff:
        _show_changes(revision, terminal)
        return 0 if exit_zero else max(bool(revision.after), project.exit_code(revision.left, fail_level.severity))
    if revision:
        reviser.write(revision, root)
    checked = project.check(root, scope)
    number = len(checked.findings)
    if baseline and write_baseline:
        checked = _write_known(baseline, checked)
    everything = terminal.verbose or fail_level is Severities.INFO or output_format not in _FOR_PEOPLE
    shown = options.shown(checked.findings, everything=everything, named=selection.named)
    terminal.out(_report(shown, output_format, root, terminal))
    known_now = number - len(checked.findings) if write_baseline else None
    _sum_up(_summary(checked, len(shown), output_format, terminal, revision, known_now), output_format, terminal)
    return 0 if exit_zero else project.exit_code(checked.findings, fail_level.severity)


def _summary(
    checked: "Checked", shown: int, format: Format, terminal: Terminal, revision: "Revision | None", known: int | None
) -> list[str]:
    """The lines after a report; after one for machines only what was written."""
    from pressgen.reports import summary

    findings, voice = checked.findings, terminal.voice
    lines = [] if format.closed else [summary.summary(findings, checked.releases, voice, len(findings) - shown)]
    if known is not None:
        lines.append(summary.known(known, voice))
    if revision:
        return lines + summary.mended(revision.fixes, len(revision.after), findings, voice)
    return lines if format.closed else lines + summary.mendable(findings, voice)


def _write_known(baseline: Path, checked: "Checked") -> "Checked":
    """Write a list of what is known; gives what could not be written into it."""
    from pressgen import reviser

    reviser.write_known(baseline, checked.findings)
    return replace(checked, findings=reviser.read_known(baseline).new(checked.findings))


def _sum_up(lines: list[str], format: Format, terminal: Terminal) -> None:
    if not terminal.quiet:
        (terminal.warn if format.closed else terminal.out)("".join(f"{line}\n" for line in lines))


def _refuse_half_a_list(baseline: Path | None, *, whole: bool) -> None:
    if not baseline:
        raise UsageError(msg("`--write-baseline` needs a file to write"), msg("name it, as in `--baseline known.json`"))
    if not whole:
        raise UsageError(
            msg("a list of known findings is written for the whole newsroom"),
            msg("leave out the names of releases, `--select`, `--ignore` and `--diff`"),
        )
    folder = baseline.absolute().parent
    if not folder.is_dir():
        raise UsageError(msg("there is no folder {folder}", folder=folder), msg("make it, or name another file"))


def _refuse_two_outputs(format: Format, *, diff: bool) -> None:
    if diff and format.closed:
        raise UsageError(
            msg("`--diff` shows changes and writes no report"),
            msg("leave out `--output-format {format}`", format=format),
        )


def _show_changes(revision: "Revision", terminal: Terminal) -> None:
    """Show what would be written."""
    from pressgen.reports import summary

    roles = {"+": "good", "-": "error", "@": "place"}
    for line in revision.diff():
        words = line.rstrip("\r\n")
        terminal.out(terminal.paint(words, roles.get(line[0], "")) + line[len(words) :])
    if not terminal.quiet:
        terminal.warn(summary.possible(revision.fixes, len(revision.after), terminal.voice) + "\n")


def _report(findings: "Sequence[Finding]", format: Format, root: Path, terminal: Terminal) -> str:
    from pressgen.reports import registry

    if format is Format.SARIF:
        from pressgen.manuals import manuals

        return registry.report(findings, format, terminal.voice, manuals=manuals(speech.language()), base=_base(root))
    return registry.report(findings, format, terminal.voice, terminal.paint, base=_base(root))


def _base(root: Path) -> str:
    """What stands before a path in the newsroom to make it one in the repository around it: `news/`, or nothing."""
    repository = next((folder for folder in (root, *root.parents) if (folder / ".git").exists()), root)
    return "" if repository == root else f"{root.relative_to(repository).as_posix()}/"
