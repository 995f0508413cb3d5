"""Two folders change places, in one step where the system can."""

import ctypes
import os
import sys
import tempfile
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_RENAME_SWAP = 2


def exchange(new: Path, current: Path) -> None:
    """Put the folder `new` where `current` is; what was there, if anything, is at `new` afterwards.

    On Linux (renameat2, since 3.15) and macOS (renamex_np, since 10.12) there is no instant without a whole folder.
    Elsewhere the old folder is moved away first and moved back if the new one cannot take its place.

    Raises:
        OSError: the system refuses; `current` is as it was.
    """
    if not current.exists():
        new.rename(current)
        return
    if _exchanged(os.fsencode(new), os.fsencode(current)):
        return
    aside = Path(tempfile.mkdtemp(prefix=f".{current.name}.", suffix=".former", dir=current.parent)) / "site"
    current.rename(aside)
    try:
        new.rename(current)
    except OSError:
        aside.rename(current)
        raise
    finally:
        if aside.exists():
            aside.rename(new)
        aside.parent.rmdir()


def _exchanged(new: bytes, current: bytes) -> bool:
    """Whether the system exchanged both in one step; file systems that cannot say so by an error."""
    try:
        library = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "darwin":
            return bool(library.renamex_np(new, current, _RENAME_SWAP) == 0)
        return bool(library.renameat2(_AT_FDCWD, new, _AT_FDCWD, current, _RENAME_EXCHANGE) == 0)
    except (AttributeError, OSError, TypeError):
        return False
