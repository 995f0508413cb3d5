"""The one place that writes to the terminal."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from pressgen.cli import speech

if TYPE_CHECKING:
    from pressgen.model.message import Message
    from pressgen.reports.wording import Voice

_STYLES = {
    "error": "bold red",
    "warning": "bold yellow",
    "remark": "bold cyan",
    "place": "dim",
    "help": "bold green",
    "good": "green",
    "title": "bold",
}


@dataclass(frozen=True, slots=True)
class Terminal:
    """Where words go, in which language and how many of them."""

    root: Path
    """The folder that the newsroom is looked for in and above."""

    quiet: bool = False
    """Whether only findings and errors are wanted."""

    verbose: bool = False
    """Whether more than usual is wanted."""

    @property
    def voice(self) -> "Voice":
        """How pressgen speaks to this reader."""
        from pressgen.reports.wording import Voice

        return Voice(speech.catalog(), "\u00a0: " if speech.language() == "fr" else ": ")

    def out(self, text: str) -> None:
        """Write to standard output; a reader who has gone, as `head` does, is no failure of ours."""
        try:
            sys.stdout.write(text)
            sys.stdout.flush()
        except BrokenPipeError:
            give_up_output()

    def pass_on(self, content: bytes) -> None:
        """Write bytes to standard output as they are, as a filter does."""
        try:
            sys.stdout.buffer.write(content)
            sys.stdout.flush()
        except BrokenPipeError:
            give_up_output()

    def say(self, message: "Message") -> None:
        """A line on standard output, unless quiet was asked for."""
        if not self.quiet:
            self.out(self.voice.say(message) + "\n")

    def line(self, text: str) -> None:
        """A line of text that no language changes, as a path, unless quiet was asked for."""
        from pressgen.reports.wording import printable

        if not self.quiet:
            self.out(printable(text) + "\n")

    def warn(self, text: str) -> None:
        """Write to standard error."""
        sys.stderr.write(text)

    def paint(self, text: str, role: str) -> str:
        """The text in the colour of its role, where standard output is a terminal that wants colours."""
        return text if not _colours(sys.stdout) else _painted(text, role)

    def paint_warnings(self, text: str, role: str) -> str:
        """The same for what goes to standard error."""
        return text if not _colours(sys.stderr) else _painted(text, role)

    @contextmanager
    def progress(self, what: str) -> Iterator[Callable[[int, int, str], None]]:
        """A bar on a terminal, a line a step elsewhere when verbose; gives what to call with done, total and a name."""
        if self.quiet or not sys.stderr.isatty():
            yield self._line if self.verbose else _nothing
            return
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
        with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
            task = bar.add_task(what, total=None)

            def advance(done: int, total: int, _name: str) -> None:
                bar.update(task, completed=done, total=total)

            yield advance

    def _line(self, done: int, total: int, name: str) -> None:
        self.warn(f"{done}/{total} {name}\n")


def give_up_output() -> None:
    """Write no more to standard output, not even what is waiting there when the process ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def _nothing(_done: int, _total: int, _name: str) -> None:
    """Nobody watches."""


def _colours(stream: TextIO) -> bool:
    return stream.isatty() and not os.environ.get("NO_COLOR")


def _painted(text: str, role: str) -> str:
    from rich.color import ColorSystem
    from rich.style import Style

    return Style.parse(_STYLES.get(role, "")).render(text, color_system=ColorSystem.STANDARD)
