"""Reads and writes the stamps of releases: a file beside each release whose translations somebody accepted."""

import codecs
from collections.abc import Iterator, Mapping, Sequence
from os.path import lexists
from pathlib import Path

from pressgen.model.finding import Finding
from pressgen.model.stamp import Stamp, Stamps
from pressgen.sources.folders import STAMPS
from pressgen.sources.record_reader import read_record
from pressgen.sources.saving import save


def read_stamps(releases: Mapping[str, Path], root: Path) -> tuple[dict[str, Stamps], tuple[Finding, ...]]:
    """The stamps of releases by their ids, and what is wrong with the files that hold them.

    Args:
        releases: the files of the releases, by their ids.
        root: the newsroom's folder, its links resolved.
    """
    read: dict[str, Stamps] = {}
    findings: list[Finding] = []
    for name, release in releases.items():
        path = release.with_name(STAMPS)
        if lexists(path):
            stamps, found = read_record(Stamps, path, root, id=name)
            findings += found
            if stamps:
                read[name] = stamps
    return read, tuple(findings)


def write_stamps(path: Path, root: Path, stamps: Sequence[Stamp], header: str, before: str | None = None) -> None:
    """Write a file of stamps, a line a stamp, under a comment.

    Args:
        path: the file.
        root: the newsroom's folder.
        stamps: the stamps, in order.
        header: the words of the comment.
        before: what the file must hold until now, empty for no file; nothing for anything.

    Raises:
        EnvironmentFault: it holds something else by now, or cannot be written; what was there stays.
    """
    lines = [*(f"# {line}" for line in header.splitlines()), "stamps:" if stamps else "stamps: []"]
    lines += (f"  - {{{', '.join(_written(stamp))}}}" for stamp in stamps)
    mark = codecs.BOM_UTF8 if before and path.read_bytes().startswith(codecs.BOM_UTF8) else b""
    save(path, root, ("\n".join(lines) + "\n").encode(), None if before is None else mark + before.encode())


def _written(stamp: Stamp) -> Iterator[str]:
    for key, value in stamp.model_dump(mode="json", exclude_none=True).items():
        yield f"{key}: {value}"
