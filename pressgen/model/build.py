"""What to build, and what came of it."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pressgen.model.finding import Finding
from pressgen.model.format import OutputFormat
from pressgen.model.locale import Language
from pressgen.model.message import Message


@dataclass(frozen=True, slots=True)
class Order:
    """What to build."""

    only: tuple[str, ...]
    """The releases, by folder; all, if empty."""

    formats: tuple[OutputFormat, ...]
    """The formats."""

    languages: tuple[Language, ...]
    """The languages."""

    out: Path | None
    """The folder to build into; the newsroom's own, if none is given."""

    jobs: int
    """How many processes make PDFs and cards."""

    strict: bool
    """Whether warnings stop the build."""

    now: datetime
    """The instant that decides what may be public, with its zone."""

    prints_asked_for: bool = False
    """Whether a PDF or a card was asked for by name, so that leaving it out is a failure."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something that was not built."""

    what: str | Message
    """Which release, format or part of the site."""

    why: Message
    """The reason."""


@dataclass(frozen=True, slots=True)
class Built:
    """What a build did."""

    folder: Path
    """Where the site lies."""

    findings: tuple[Finding, ...]
    """What is wrong in the sources."""

    releases: int
    """How many releases were looked at."""

    written: tuple[str, ...] = ()
    """The files of the site, by path."""

    removed: tuple[str, ...] = ()
    """The files of the former build that are no longer made, by path."""

    left_out: tuple[LeftOut, ...] = ()
    """What is not in it, and why."""

    stopped: bool = False
    """Whether findings kept the site from being built."""

    exit_code: int = 0
    """What the process should exit with."""
