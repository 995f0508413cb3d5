"""`pressgen translate`: how far translations are, which of them are accepted, and what has changed since."""

import json
import sys
from collections import Counter
from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from pressgen.cli import options
from pressgen.cli.app import Command, Group
from pressgen.cli.speech import _
from pressgen.cli.terminal import Terminal
from pressgen.model.locale import Language
from pressgen.model.message import counted, msg
from pressgen.model.stamp import State

if TYPE_CHECKING:
    from pressgen.translation import Drift, Row

_STATES = {
    State.MISSING: msg("missing"),
    State.STALE: msg("stale"),
    State.CHANGED: msg("changed since"),
    State.UNSTAMPED: msg("never accepted"),
    State.SAME: msg("in the same words"),
    State.CURRENT: msg("up to date"),
}
_COUNTS = {
    State.MISSING: counted("{number} missing", "{number} missing"),
    State.STALE: counted("{number} stale", "{number} stale"),
    State.CHANGED: counted("{number} changed since", "{number} changed since"),
    State.UNSTAMPED: counted("{number} never accepted", "{number} never accepted"),
    State.SAME: counted("{number} in the same words", "{number} in the same words"),
    State.CURRENT: counted("{number} up to date", "{number} up to date"),
}
_MARKS = {"removed": ("[-", "-]", "error"), "added": ("{+", "+}", "good")}


class Layout(StrEnum):
    """What the table looks like."""

    TEXT = "text"
    JSON = "json"


def commands() -> typer.Typer:
    """The commands under `pressgen translate`."""
    app = typer.Typer(
        cls=Group, no_args_is_help=True, rich_markup_mode="rich", subcommand_metavar=_("COMMAND [ARGS]...")
    )
    app.command("status", cls=Command, help=_("List how each translation stands to the words that it renders."))(status)
    app.command("accept", cls=Command, help=_("Write down that translations render the words as they are now."))(accept)
    app.command("diff", cls=Command, help=_("Show what has changed since stale translations were accepted."))(diff)
    return app


def status(
    ctx: typer.Context,
    releases: options.Only = None,
    output_format: Annotated[
        Layout, typer.Option("--output-format", help=_("What the report looks like."))
    ] = Layout.TEXT,
) -> int:
    """List how translations stand: each of them where releases are named, and how many of each kind otherwise."""
    from pressgen import project, translation

    terminal: Terminal = ctx.obj
    found = translation.status(project.root(terminal.root), tuple(releases or ()))
    if output_format is Layout.JSON:
        told = {"translations": [_plain(row) for row in found.rows], "unread": found.unread}
        terminal.out(json.dumps(told, ensure_ascii=False, indent=2) + "\n")
    else:
        _print_table(found.rows, terminal, each=bool(releases))
    return _warned(found.unread, terminal)


def accept(
    ctx: typer.Context,
    release: Annotated[str, typer.Argument(metavar=_("RELEASE"), help=_("The release, by folder."))],
    fields: Annotated[
        list[str] | None,
        typer.Argument(
            metavar=_("FIELD"), help=_("Which texts, as in title or body.2; all that are translated, if left out.")
        ),
    ] = None,
    of: Annotated[
        Language | None,
        typer.Option(
            "--from", help=_("The language that was translated; the first one, if left out."), show_default=False
        ),
    ] = None,
) -> int:
    """Write down that translations render the words as both are now."""
    from pressgen import project, translation

    terminal: Terminal = ctx.obj
    done = translation.accept(project.root(terminal.root), release, tuple(fields or ()), of)
    voice = terminal.voice
    terminal.line(
        voice.count(counted("{number} translation accepted", "{number} translations accepted"), done.accepted)
    )
    if done.removed:
        gone = counted("{number} stamp of a former text removed", "{number} stamps of former texts removed")
        terminal.line(voice.count(gone, done.removed))
    if done.left:
        left = counted("{number} text has no translation yet", "{number} texts have no translation yet")
        terminal.line(voice.count(left, done.left))
    terminal.line(done.path)
    return 0


def diff(ctx: typer.Context, releases: options.Only = None) -> int:
    """Show, for each stale translation, what has changed in the words that it renders."""
    from pressgen import project, translation

    terminal: Terminal = ctx.obj
    found = translation.diff(project.root(terminal.root), tuple(releases or ()))
    for drift in found.drifts:
        terminal.out(_told(drift, terminal) + "\n\n")
    if not found.drifts and not found.unread:
        terminal.say(msg("no translation is stale"))
    return _warned(found.unread, terminal)


def _warned(unread: "Sequence[str]", terminal: Terminal) -> int:
    """Tell which releases could not be read, and give the exit code."""
    for release in unread:
        told = msg("{release} could not be read; `pressgen check` says why", release=release)
        terminal.warn(terminal.voice.say(told) + "\n")
    return 2 if unread else 0


def _plain(row: "Row") -> dict[str, str]:
    return {
        "release": row.release,
        "field": row.field,
        "locale": row.locale.value,
        "of": row.of.value,
        "state": row.state.value,
    }


def _print_table(rows: "Sequence[Row]", terminal: Terminal, *, each: bool) -> None:
    """A line a text, or a line a release with how many of its texts stand how."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in (_("Release"), _("Text"), _("Languages"), _("State")) if each else (_("Release"), _("Translations")):
        table.add_column(heading)
    for cells in _each(rows, terminal) if each else _counted(rows, terminal):
        table.add_row(*map(Text, cells))
    Console(markup=False, highlight=False, emoji=False, width=None if sys.stdout.isatty() else 160).print(table)


def _each(rows: "Sequence[Row]", terminal: Terminal) -> list[tuple[str, ...]]:
    return [
        (row.release, row.field, f"{row.of.value} → {row.locale.value}", terminal.voice.say(_STATES[row.state]))
        for row in rows
    ]


def _counted(rows: "Sequence[Row]", terminal: Terminal) -> list[tuple[str, ...]]:
    found: dict[str, Counter[State]] = {}
    for row in rows:
        found.setdefault(row.release, Counter())[row.state] += 1
    return [
        (release, ", ".join(terminal.voice.count(_COUNTS[state], counts[state]) for state in State if counts[state]))
        for release, counts in found.items()
    ]


def _told(drift: "Drift", terminal: Terminal) -> str:
    from pressgen.reports.wording import printable

    row = drift.row
    head = f"{row.release}: {row.field} ({row.of.value} → {row.locale.value})"
    words = "".join(_marked(stretch.fate, stretch.words, terminal) for stretch in drift.words)
    lines = [terminal.paint(head, "place"), f"  {row.of.value}: {words}"]
    if drift.why_unknown:
        lines.append(f"  ({terminal.voice.say(drift.why_unknown)})")
    return "\n".join([*lines, f"  {row.locale.value}: {printable(drift.translation)}"])


def _marked(fate: str, words: str, terminal: Terminal) -> str:
    """Words with a colour for what became of them, or in brackets where there are no colours."""
    from pressgen.reports.wording import printable

    shown = printable(words)
    opening, closing, role = _MARKS.get(fate, ("", "", ""))
    painted = terminal.paint(shown, role) if role else shown
    return f"{opening}{shown}{closing}" if painted == shown else painted
