"""The Typer app, and the one place that catches what stops pressgen, prints it and picks the exit code."""

import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from types import ModuleType
from typing import Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup
from typer.exceptions import TyperException

from pressgen.cli import speech
from pressgen.cli.speech import _
from pressgen.cli.terminal import Terminal, give_up_output
from pressgen.model.errors import EnvironmentFault, PressgenError, UsageError
from pressgen.model.message import msg
from pressgen.model.refusal import refusal

INTERRUPTED = 130


def _worded(parameters: Sequence[Any]) -> list[Any]:
    """The parameters of a command, those that Typer adds by itself with a help in the reader's language."""
    added = {
        "--help": _("Show this help and exit."),
        "--install-completion": _("Install completion for this shell."),
        "--show-completion": _("Show completion for this shell, to copy it or change the installation."),
    }
    for parameter in parameters:
        for name in parameter.opts:
            if name in added:
                parameter.help = added[name]
    return list(parameters)


def _translate_headings() -> None:
    with _without_markdown():
        from typer import rich_utils

    rich_utils.ARGUMENTS_PANEL_TITLE = _("Arguments")
    rich_utils.OPTIONS_PANEL_TITLE = _("Options")
    rich_utils.COMMANDS_PANEL_TITLE = _("Commands")
    rich_utils.REQUIRED_LONG_STRING = _("[required]")
    rich_utils.DEFAULT_STRING = _("[default: {}]")


@contextmanager
def _without_markdown() -> Iterator[None]:
    """Keep Typer's help from loading a Markdown parser, a sixth of its time, for a markup mode that is not ours."""
    name = "rich.markdown"
    if name in sys.modules:
        yield
        return
    sys.modules[name] = stand_in = ModuleType(name)
    stand_in.Markdown = None  # type: ignore[attr-defined]
    try:
        yield
    finally:
        del sys.modules[name]


class Command(TyperCommand):
    """A command whose help speaks the reader's language."""

    def get_params(self, ctx: Any) -> list[Any]:
        """The parameters, each with a help in the reader's language."""
        return _worded(super().get_params(ctx))

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Print the help under headings in the reader's language."""
        _translate_headings()
        super().format_help(ctx, formatter)


class Group(TyperGroup):
    """The group of commands, whose help speaks the reader's language."""

    def get_params(self, ctx: Any) -> list[Any]:
        """The parameters, each with a help in the reader's language."""
        return _worded(super().get_params(ctx))

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Print the help under headings in the reader's language."""
        _translate_headings()
        super().format_help(ctx, formatter)


app = typer.Typer(
    cls=Group,
    name="pressgen",
    help=_("Bilingual press releases: write one YAML source, check it, build web pages, Markdown and PDF."),
    no_args_is_help=True,
    subcommand_metavar=_("COMMAND [ARGS]..."),
    add_completion=True,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
)


@app.callback()
def settings(
    ctx: typer.Context,
    lang: Annotated[
        str, typer.Option(help=_("Language of messages: `fr` or `en`; the environment decides otherwise."))
    ] = "",
    root: Annotated[
        Path | None,
        typer.Option(help=_("The newsroom's folder; otherwise found from here upwards."), show_default=False),
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help=_("Say only what is wrong."))] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help=_("Say more."))] = False,
) -> None:
    """Take the options that all commands share."""
    if lang and lang not in speech.LANGUAGES:
        raise UsageError(
            msg("there is no interface in {language}", language=lang), msg("write `--lang fr` or `--lang en`")
        )
    if root and not root.is_dir():
        raise UsageError(msg("there is no folder {folder}", folder=root), msg("check what stands after `--root`"))
    ctx.obj = Terminal((root or Path.cwd()).absolute(), quiet, verbose)


def run(arguments: Sequence[str]) -> int:
    """Run one command line, and give the exit code of the process.

    0: fine. 1: findings. 2: wrong usage, configuration or an unreadable source. 3: the environment failed.
    130: interrupted.
    """
    from pressgen.cli import commands

    commands.register(app)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # a build that is told to end cleans up after itself
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        code = app(list(arguments), standalone_mode=False)
    except PressgenError as error:
        return _stopped(error)
    except TyperException as error:
        from pressgen.cli import usage

        return usage.explain(error)
    except typer.Abort:
        code = INTERRUPTED
    except OSError as error:
        give_up_output()
        return _stopped(EnvironmentFault(msg("the system refused something: {reason}", reason=refusal(error))))
    if code == INTERRUPTED:  # Typer makes this code of Ctrl-C
        sys.stderr.write("\n" + _("Interrupted.") + "\n")
    return code if isinstance(code, int) else 0


def _stopped(error: PressgenError) -> int:
    terminal = Terminal(Path())
    terminal.warn(terminal.voice.label(msg("error")) + terminal.voice.say(error.message) + "\n")
    if error.hint:
        terminal.warn(terminal.voice.label(msg("help")) + terminal.voice.say(error.hint) + "\n")
    return error.exit_code
