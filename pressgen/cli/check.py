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
    from pressgen.reports import summary

    terminal: Terminal = ctx.obj
    root = project.root(terminal.root)
    if write_baseline:
        _refuse_half_a_list(baseline, whole=not releases and not diff)
    known = reviser.read_known(baseline) if baseline and not write_baseline else None
    selection = project.select(select or (), ignore or ())
    scope = project.Scope(tuple(releases or ()), selection, known)
    revision = reviser.revise(root, scope) if fix or diff else None
    if revision and diff:
        return int(_show_changes(revision, terminal) and not exit_zero)
    if revision:
        reviser.write(revision, root)
    checked = project.check(root, scope)
    sentences = []
    if baseline and write_baseline:
        reviser.write_known(baseline, checked.findings)
        new = reviser.read_known(baseline).new(checked.findings)
        sentences.append(summary.known(len(checked.findings) - len(new), terminal.voice))
        checked = replace(checked, findings=new)
    if revision:
        sentences += summary.mended(revision.fixes, len(revision.after), checked.findings, terminal.voice)
    everything = terminal.verbose or fail_level is Severities.INFO or output_format not in _FOR_PEOPLE
    shown = options.shown(checked.findings, everything=everything, named=selection.named)
    terminal.out(_report(shown, output_format, root, terminal))
    if not output_format.closed:
        hidden = len(checked.findings) - len(shown)
        sentences.insert(0, summary.summary(checked.findings, checked.releases, terminal.voice, hidden))
        sentences += summary.mendable(checked.findings, terminal.voice) if not fix else []
    if not terminal.quiet:
        (terminal.warn if output_format.closed else terminal.out)("".join(f"{line}\n" for line in sentences))
    return 0 if exit_zero else project.exit_code(checked.findings, fail_level.severity)


def _refuse_half_a_list(baseline: Path | None, *, whole: bool) -> None:
    if not baseline:
        raise UsageError(msg("`--write-baseline` needs a file to write"), msg("name it, as in `--baseline known.json`"))
    if not whole:
        raise UsageError(
            msg("a list of known findings is written for the whole newsroom"),
            msg("leave out the names of releases, and `--diff`"),
        )


def _show_changes(revision: "Revision", terminal: Terminal) -> bool:
    """Show what would be written; gives whether there is anything."""
    from pressgen.reports import summary

    roles = {"+": "good", "-": "error", "@": "place"}
    for line in revision.diff():
        words = line.rstrip("\r\n")
        terminal.out(terminal.paint(words, roles.get(line[0], "")) + line[len(words) :])
    if not terminal.quiet:
        terminal.warn(summary.possible(revision.fixes, len(revision.after), terminal.voice) + "\n")
    return bool(revision.after)


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
