"""A site on disk: built beside the old one, then exchanged with it, so that readers never meet a half-written one."""

import errno
import os
import shutil
import tempfile
from pathlib import Path

from pressgen.model.artifact import Site
from pressgen.model.errors import EnvironmentFault, PressgenError, UsageError
from pressgen.model.message import msg
from pressgen.site.exchange import exchange

GENERATOR = b'<meta name="generator" content="pressgen">'
"""What the first page of every site that pressgen built holds, and other folders do not."""


def write(site: Site, folder: Path) -> None:
    """Put a site into a folder, instead of the site that is there; files of a former build do not stay behind.

    Raises:
        UsageError: the folder holds something that pressgen did not build.
        EnvironmentFault: the disk is full, or the folder cannot be written to. The former site is as it was.
    """
    folder = folder.absolute()
    refuse_foreign(folder)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        staged = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", suffix=".partial", dir=folder.parent))
        try:
            _fill(staged, site)
            exchange(staged, folder)
        finally:
            shutil.rmtree(staged, ignore_errors=True)
    except OSError as error:
        raise _fault(error, folder) from error


def refuse_foreign(folder: Path) -> None:
    """Refuse a folder that pressgen has no business in.

    Raises:
        UsageError: the path is no folder, or holds something that pressgen did not build.
    """
    if not folder.exists():
        return
    if not folder.is_dir() or folder.is_symlink():
        raise UsageError(
            msg("{folder} is not a folder", folder=folder), msg("choose another with `--out`, or move it away")
        )
    try:
        names = {entry.name for entry in folder.iterdir()}
        ours = not names or (not any(name.startswith(".") for name in names) and _built_here(folder / "index.html"))
    except OSError as error:
        raise _fault(error, folder) from error
    if not ours:
        raise UsageError(
            msg("{folder} holds files that pressgen did not make, and building there would delete them", folder=folder),
            msg("choose another folder with `--out`, or empty this one first"),
        )


def _built_here(page: Path) -> bool:
    return page.is_file() and GENERATOR in page.read_bytes()[:4000]


def _fill(staged: Path, site: Site) -> None:
    staged.chmod(0o777 & ~_umask())
    for path in site:
        target = staged / path
        if not target.resolve().is_relative_to(staged.resolve()):
            raise PressgenError(msg("the site has a path that leaves its folder: {path}", path=path))
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(site[path].content)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _fault(error: OSError, folder: Path) -> EnvironmentFault:
    kept = msg("the site that was there before is unchanged")
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return EnvironmentFault(msg("the disk is full: {folder} could not be written", folder=folder), kept)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return EnvironmentFault(
            msg("{folder} cannot be written to", folder=folder),
            msg("choose another folder with `--out`, or ask for the right to write there"),
        )
    return EnvironmentFault(
        msg("{folder} could not be written: {reason}", folder=folder, reason=error.strerror or error), kept
    )
