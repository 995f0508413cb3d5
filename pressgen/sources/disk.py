"""Reads a file that lies under the newsroom's root, within a limit of size, or says why it cannot be read."""

import os
import stat
from pathlib import Path

from pressgen.model.message import Message, msg
from pressgen.model.refusal import refusal

MEGABYTE = 1_000_000

_ANOTHER = msg("put a plain file in its place")


class Unreadable(Exception):
    """A file cannot be read; the readers turn it into a finding."""

    def __init__(self, rule: str, message: Message, help: Message) -> None:
        super().__init__(str(message))
        self.rule = rule
        self.message = message
        self.help = help


def shown(path: Path, root: Path) -> str:
    """A path from the newsroom's root with `/` between its parts; bytes that are no UTF-8 become U+FFFD."""
    relative = Path(os.path.relpath(path, root)).as_posix()
    return os.fsencode(relative).decode("utf-8", "replace")


def within(path: Path, root: Path) -> bool:
    """Whether a path, links followed, lies under a root whose own links are resolved already."""
    try:
        return path.resolve().is_relative_to(root)
    except (OSError, RuntimeError):  # a circle of links leads nowhere, so not outside
        return True


def read_bytes(path: Path, root: Path, limit: int) -> bytes:
    """What a file holds; no more than `limit` bytes are ever read.

    Raises:
        Unreadable: it is not there, no plain file, too large, not permitted, or lies outside the root.
    """
    if not within(path, root):
        raise Unreadable(
            "outside-newsroom",
            msg("this leads out of the newsroom"),
            msg("put a copy of the file into the newsroom's folder"),
        )
    try:
        size = _size(path)
        if size <= limit:
            with path.open("rb") as file:
                content = file.read(limit + 1)
            size = len(content)
    except OSError as error:
        raise _refused(path, error) from None
    if size > limit:
        raise Unreadable(
            "too-large",
            msg("the file is larger than {limit} MB, the most that is read", limit=limit // MEGABYTE),
            msg("make it smaller, or divide it"),
        )
    return content


def _size(path: Path) -> int:
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise Unreadable("unreadable-file", msg("this is a folder, where a file is expected"), _ANOTHER)
    if not stat.S_ISREG(status.st_mode):
        raise Unreadable("unreadable-file", msg("this is no plain file, but a pipe, a socket or a device"), _ANOTHER)
    return status.st_size


def _refused(path: Path, error: OSError) -> Unreadable:
    if isinstance(error, FileNotFoundError):
        if path.is_symlink():
            return Unreadable("unreadable-file", msg("this link leads to no file"), msg("mend the link or take it out"))
        return Unreadable("missing-file", msg("there is no such file"), msg("write it, or take out what leads to it"))
    if isinstance(error, PermissionError):
        return Unreadable(
            "unreadable-file",
            msg("reading this file is not permitted"),
            msg("give yourself the right to read it: `chmod u+r`"),
        )
    return Unreadable("unreadable-file", msg("the file cannot be read: {reason}", reason=refusal(error)), _ANOTHER)
