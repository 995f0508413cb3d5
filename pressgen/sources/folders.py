"""Finds the files of records in a newsroom's folder, and those that lie or are called otherwise than they should."""

import os
import re
import stat
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from pressgen.language.slugs import slug
from pressgen.model.errors import Slip
from pressgen.model.finding import Finding, Related, Severity
from pressgen.model.message import Message, msg
from pressgen.model.moment import read_day
from pressgen.model.refusal import refusal
from pressgen.model.source import Source, Span
from pressgen.sources.disk import shown, within
from pressgen.sources.reading import whole_file

ORGANIZATIONS = "_organizations"
PEOPLE = "_people"
STAMPS = "release.stamps.yaml"

_OWN = msg("put a folder of the newsroom's own in its place")
_RELEASE = "release.yaml"
_NAME = re.compile(r"(?=.{1,100}\Z)[a-z0-9]+(?:-[a-z0-9]+)*")
_DATED = re.compile(r"(?=.{1,100}\Z)\d{4}-\d{2}-\d{2}(?:-[a-z0-9]+)+")


@dataclass(frozen=True, slots=True)
class Files:
    """The files of one sort of records."""

    paths: Mapping[str, Path]
    """Where they lie, by the records' ids, in the order of ids."""

    findings: tuple[Finding, ...]
    """What is wrong with the names of others."""


def shared_files(root: Path, name: str) -> Files:
    """The files of the organisations or the people.

    Args:
        root: the newsroom's folder, its links resolved.
        name: the folder under `releases/` that they lie in.
    """
    entries, findings = _entries(root / "releases" / name, root)
    records = [entry for entry in entries if _is_yaml(entry)]
    paths: dict[str, Path] = {}
    for file in records:
        if file.suffix == ".yaml" and _NAME.fullmatch(file.stem):
            paths[file.stem] = file
        else:
            findings.append(
                _misnamed(
                    "misnamed-record",
                    shown(file, root),
                    msg("the name of this file is no id of a-z, 0-9 and hyphens with `.yaml` after it"),
                    msg("name it `{name}`", name=f"{_plain(file.stem)}.yaml"),
                )
            )
    return Files(paths, (*findings, *_collisions({file: file.stem for file in records}, root)))


def release_files(root: Path) -> Files:
    """The files of the releases, each in a folder that is called by its day and its name.

    Args:
        root: the newsroom's folder, its links resolved.
    """
    entries, findings = _entries(root / "releases", root)
    folders = [entry for entry in entries if entry.name not in (ORGANIZATIONS, PEOPLE)]
    files = [file for folder in folders for file in _files_of_release(folder, root)]
    paths: dict[str, Path] = {}
    for file in files:
        finding = _misplaced(file, root)
        if finding:
            findings.append(finding)
        else:
            paths[file.parent.name] = file
    names = {file: file.parent.name for file in files}
    known = {file.parent for file in files}
    bereft = (folder / STAMPS for folder in folders if folder not in known and os.path.lexists(folder / STAMPS))
    return Files(paths, (*findings, *_collisions(names, root), *(_without_release(file, root) for file in bereft)))


def _without_release(file: Path, root: Path) -> Finding:
    return Finding(
        "stamps-without-release",
        Severity.WARNING,
        Span(Source(shown(file, root), ""), 0, 0),
        msg("there is no `{name}` beside this file", name=_RELEASE),
        msg("bring the release back, or remove this file"),
    )


def _entries(folder: Path, root: Path) -> tuple[list[Path], list[Finding]]:
    """What a folder holds, by name, without hidden files; nothing where there is no such folder."""
    if not within(folder, root):
        return [], [whole_file(shown(folder, root), "outside-newsroom", msg("this leads out of the newsroom"), _OWN)]
    try:
        return sorted(entry for entry in folder.iterdir() if not entry.name.startswith(".")), []
    except FileNotFoundError:
        return [], []
    except OSError as error:
        message = msg("the folder cannot be read: {reason}", reason=refusal(error))
        return [], [whole_file(shown(folder, root), "unreadable-folder", message, _OWN)]


def _files_of_release(entry: Path, root: Path) -> Iterator[Path]:
    """The files that look like a release's: in this folder, or in one within it, or this file itself.

    Where the folder cannot be looked into, the file that should be there, so that reading it says why.
    """
    try:
        if not within(entry, root):
            yield entry / _RELEASE
        elif not stat.S_ISDIR(entry.stat().st_mode):
            yield from [entry] if _is_yaml(entry) else []
        else:
            inside = sorted(entry.iterdir())
            found = [file for file in inside if file.name.casefold() in (_RELEASE, "release.yml")]
            yield from found or (folder / _RELEASE for folder in inside if os.path.lexists(folder / _RELEASE))
    except OSError:
        yield entry / _RELEASE


def _misplaced(file: Path, root: Path) -> Finding | None:
    """What is wrong with the place or the name of a release's file, if anything is."""
    own = file.parent.parent == root / "releases"
    called = _plain(file.parent.name if own or file.name == _RELEASE else file.stem)
    example = called if _DATED.fullmatch(called) else f"2023-11-29-{called}"
    if not own:
        message = msg("a release lies in a folder of its own, directly under `{folder}`", folder="releases/")
        advice = msg("move it to a place as `{name}`", name=f"releases/{example}/{_RELEASE}")
    elif not _DATED.fullmatch(file.parent.name):
        message = msg("the folder of a release is called by its day and a name of a-z, 0-9 and hyphens")
        advice = msg("name it as in `{name}`", name=example)
    elif file.name != _RELEASE:
        message = msg("the file of a release is called `{name}`", name=_RELEASE)
        advice = msg("name it `{name}`", name=_RELEASE)
    else:
        return _impossible_day(file, root)
    return _misnamed("misnamed-release", shown(file, root), message, advice)


def _impossible_day(file: Path, root: Path) -> Finding | None:
    try:
        read_day(file.parent.name[:10])
    except Slip as slip:
        return _misnamed("misnamed-release", shown(file, root), slip.message, slip.help)
    return None


def _collisions(names: Mapping[Path, str], root: Path) -> Iterator[Finding]:
    """Files whose names only differ in capitals or in how accents are encoded: some systems take them for one."""
    first: dict[str, Path] = {}
    for file, name in names.items():
        other = first.setdefault(unicodedata.normalize("NFC", name).casefold(), file)
        if other is not file:
            path = shown(other, root)
            yield Finding(
                "colliding-names",
                Severity.ERROR,
                Span(Source(shown(file, root), ""), 0, 0),
                msg("some systems cannot tell this name from `{name}`", name=path),
                msg("give one of the two another name"),
                (Related(Span(Source(path, ""), 0, 0), msg("the other one")),),
            )


def _misnamed(rule: str, path: str, message: Message, help: Message | None) -> Finding:
    return Finding(rule, Severity.ERROR, Span(Source(path, ""), 0, 0), message, help)


def _is_yaml(path: Path) -> bool:
    return path.suffix.lower() in (".yaml", ".yml")


def _plain(name: str) -> str:
    """A name in the letters that ids are made of."""
    return slug(name, 80) or "release"
