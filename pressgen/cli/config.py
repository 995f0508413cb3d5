"""`pressgen config`: the settings as they work, and the files that the site is made of."""

import json
from collections.abc import Iterator
from enum import StrEnum
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from pressgen.cli.app import Command, Group
from pressgen.cli.speech import _
from pressgen.cli.terminal import Terminal
from pressgen.model.message import Message, msg

if TYPE_CHECKING:
    from pressgen.configuration import Configuration
    from pressgen.model.site_file import SiteFile

_WIDEST = 90
"""How many characters of a setting are shown."""

_HEADINGS = {
    "template": msg("Templates"),
    "style": msg("Styles"),
    "font": msg("Fonts"),
    "asset": msg("Other files that pages load"),
    "catalog": msg("Catalogs"),
}


class Layout(StrEnum):
    """What the list looks like."""

    TEXT = "text"
    JSON = "json"


def commands() -> typer.Typer:
    """The commands under `pressgen config`."""
    app = typer.Typer(
        cls=Group, no_args_is_help=True, rich_markup_mode="rich", subcommand_metavar=_("COMMAND [ARGS]...")
    )
    app.callback()(_group)
    app.command("show", cls=Command, help=_("List the settings as they work, and which files the site is made of."))(
        show
    )
    return app


def _group() -> None:
    """Keep a group of one command a group."""


def show(
    ctx: typer.Context,
    output_format: Annotated[
        Layout, typer.Option("--output-format", help=_("What the report looks like."))
    ] = Layout.TEXT,
) -> int:
    """List the settings, and for each file of the site whether the newsroom's own counts or pressgen's."""
    from pressgen import configuration, project
    from pressgen.reports import full

    terminal: Terminal = ctx.obj
    root = project.root(terminal.root)
    held = configuration.configuration(root)
    if output_format is Layout.JSON:
        terminal.out(json.dumps(_plain(held, root), ensure_ascii=False, indent=2) + "\n")
    else:
        terminal.out("".join(f"{line}\n" for line in (*_settings(held, root, terminal), *_files(held, root, terminal))))
    terminal.warn(full.report(held.findings, terminal.voice, terminal.paint_warnings))
    return project.exit_code(held.findings)


def _settings(held: "Configuration", root: Path, terminal: Terminal) -> Iterator[str]:
    """A line a setting, those that the file leaves out marked."""
    from pressgen.reports.wording import printable

    yield terminal.paint(terminal.voice.say(msg("Settings")), "title") + f" {printable(str(root / 'pressgen.yaml'))}"
    chosen = held.settings.model_fields_set if held.settings else frozenset()
    for name, value in held.effective().items():
        words = printable(_short(value)) or "–"
        shown = words if len(words) <= _WIDEST else words[: _WIDEST - 1] + "…"
        mark = "" if name in chosen else "  " + terminal.paint(f"({terminal.voice.say(msg('by default'))})", "place")
        yield f"  {name:<16} {shown}{mark}"


def _files(held: "Configuration", root: Path, terminal: Terminal) -> Iterator[str]:
    """The files by sort, each with whose it is, where it lies, and what it hides."""
    from pressgen.reports.wording import printable

    owners = {own: terminal.voice.say(_owner(own=own)) for own in (True, False)}
    wide = max(map(len, owners.values()))
    for sort, files in groupby(held.files, key=lambda file: file.sort):
        yield f"\n{terminal.paint(terminal.voice.say(_HEADINGS[sort.value]), 'title')}"
        for file in files:
            owner = terminal.paint(f"{owners[file.own]:<{wide}}", "good" if file.own else "place")
            path = file.path.relative_to(root) if file.own else file.path
            yield f"  {owner}  {printable(path.as_posix())}"
            for remark in _remarks(file):
                yield f"  {' ' * wide}  {terminal.voice.say(remark)}"


def _owner(*, own: bool) -> Message:
    return msg("the newsroom's") if own else msg("pressgen's")


def _remarks(file: "SiteFile") -> Iterator[Message]:
    if file.hides and file.sort.value == "catalog":
        yield msg("comes before {file}", file=file.hides.as_posix())
    elif file.hides:
        yield msg("hides {file}", file=file.hides.as_posix())
    if not file.used:
        yield msg("nothing asks for a file of this name, so it changes nothing")
    if file.meant:
        yield msg("did you mean `{key}`?", key=file.meant)


def _short(value: Any) -> str:
    """A setting on one line."""
    if isinstance(value, dict):
        said = {key: f"({_short(inner)})" if isinstance(inner, dict) else _short(inner) for key, inner in value.items()}
        return "; ".join(f"{key}: {words}" for key, words in said.items() if words.strip("()"))
    if isinstance(value, list):
        return ", ".join(map(_short, value))
    return "" if value is None else str(value)


def _plain(held: "Configuration", root: Path) -> dict[str, object]:
    """The same for programs."""
    return {
        "root": root.as_posix(),
        "settings": held.effective() if held.settings else None,
        "files": [
            {
                "sort": file.sort.value,
                "name": file.name,
                "path": file.path.as_posix(),
                "own": file.own,
                "hides": file.hides.as_posix() if file.hides else None,
                "used": file.used,
                "meant": file.meant or None,
            }
            for file in held.files
        ],
    }
