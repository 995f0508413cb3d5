"""A site on disk: built beside the old one, then exchanged with it, so that readers never meet a half-written one."""

import errno
import os
import shutil
import tempfile
from pathlib import Path

from pressgen.model.artifact import Site
from pressgen.model.errors import EnvironmentFault, PressgenError, UsageError
from pressgen.model.message import msg
from pressgen.model.refusal import refusal
from pressgen.site.exchange import exchange

MANIFEST = ".pressgen-files"
"""The file in a site's folder that lists what pressgen put there, a path a line: what it may replace or remove."""

_DROPPINGS = {".DS_Store", "Thumbs.db", "desktop.ini"}
"""What file managers leave in folders; nobody misses it."""


def write(site: Site, folder: Path) -> tuple[str, ...]:
    """Put a site into a folder, instead of the site that is there, and give the paths that went away.

    Files that others put into the folder stay where they are.

    Raises:
        UsageError: the folder is not pressgen's, or somebody's file lies where one of the site must go.
        EnvironmentFault: the disk is full, or the folder cannot be written to. The former site is as it was.
    """
    refuse_foreign(folder)
    try:
        former, others = _contents(folder)
        for path in others:
            if path in site:
                raise UsageError(
                    msg("{file} is somebody else's, and the site has a file of that name", file=folder / path),
                    msg("move it away first"),
                )
        folder.parent.mkdir(parents=True, exist_ok=True)
        staged = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", suffix=".partial", dir=folder.parent))
        try:
            _fill(staged, site)
            _keep(others, folder, staged)
            exchange(staged, folder)
        finally:
            shutil.rmtree(staged, ignore_errors=True)
    except OSError as error:
        raise _fault(error, folder) from error
    return tuple(sorted(former - set(site)))


def refuse_foreign(folder: Path) -> None:
    """Refuse a folder that pressgen has no business in.

    Raises:
        UsageError: the path is no folder, or holds something that pressgen did not build.
        EnvironmentFault: the path cannot be looked at.
    """
    try:
        if not folder.exists():
            return
        is_folder = folder.is_dir() and not folder.is_symlink()
        foreign = is_folder and any(folder.iterdir()) and not (folder / MANIFEST).is_file()
    except OSError as error:
        raise _fault(error, folder) from error
    if not is_folder:
        raise UsageError(
            msg("{folder} is not a folder", folder=folder), msg("choose another with `--out`, or move it away")
        )
    if foreign:
        raise UsageError(
            msg("{folder} holds files that pressgen did not make, and no site of its own", folder=folder),
            msg("choose another folder with `--out`, or empty this one first"),
        )


def _contents(folder: Path) -> tuple[set[str], list[str]]:
    """The paths in a folder that the former build made, and those that others put there."""
    manifest = folder / MANIFEST
    listed = set(manifest.read_text("utf-8").splitlines()) if manifest.is_file() else set()
    present = [
        path.relative_to(folder).as_posix()
        for path in sorted(folder.rglob("*"))
        if (path.is_symlink() or not path.is_dir()) and path.name not in _DROPPINGS
    ]
    return listed, [path for path in present if path not in listed and path != MANIFEST]


def _keep(others: list[str], folder: Path, staged: Path) -> None:
    for path in others:
        (staged / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(folder / path, staged / path, follow_symlinks=False)


def _fill(staged: Path, site: Site) -> None:
    staged.chmod(0o777 & ~_umask())
    for path in site:
        target = staged / path
        if not target.resolve().is_relative_to(staged.resolve()):
            raise PressgenError(msg("the site has a path that leaves its folder: {path}", path=path))
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(site[path].content)
    (staged / MANIFEST).write_text("".join(f"{path}\n" for path in site), encoding="utf-8")


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
    return EnvironmentFault(msg("{folder} could not be written: {reason}", folder=folder, reason=refusal(error)), kept)
