"""Writes a file of the newsroom anew in one step: whole or not at all, with the rights it had."""

import errno
import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

from pressgen.model.errors import EnvironmentFault
from pressgen.model.message import msg
from pressgen.model.refusal import refusal
from pressgen.sources.disk import within


def save(path: Path, root: Path, content: bytes, before: bytes | None = None) -> None:
    """Put new content into a file; a link that stays in the newsroom is followed and stays a link.

    Args:
        path: the file, which may be a new one in a folder that is there.
        root: the newsroom's folder.
        content: what it shall hold.
        before: what it must hold until now, no bytes for a file that is not there; nothing for anything.

    Raises:
        EnvironmentFault: it leads out of the newsroom, holds something else by now, or cannot be written.
    """
    if not within(path, root.resolve()):
        raise EnvironmentFault(
            msg("{file} leads out of the newsroom", file=path), msg("put a copy of the file into the newsroom's folder")
        )
    try:
        file = path.resolve()
        if before is not None and (file.read_bytes() if file.exists() else b"") != before:
            raise EnvironmentFault(msg("{file} was changed meanwhile", file=path), msg("try again"))
        _exchange(file, content)
    except OSError as error:
        raise EnvironmentFault(
            msg("{file} could not be written: {reason}", file=path, reason=refusal(error)),
            msg("ask for the right to write there"),
        ) from error


def _exchange(file: Path, content: bytes) -> None:
    """Write beside the file, then put what was written in its place.

    Raises:
        OSError: the system refuses; the file is as it was.
    """
    mode = stat.S_IMODE(file.stat().st_mode) if file.exists() else 0o666 & ~_mask()
    if file.exists() and not os.access(file, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    handle, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
    try:
        with os.fdopen(handle, "wb") as beside:
            beside.write(content)
            beside.flush()
            os.fsync(beside.fileno())
        Path(name).chmod(mode)
        Path(name).replace(file)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def _mask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
