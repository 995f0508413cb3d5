"""The reviser: mends what nobody could object to and writes it, and keeps the list of findings that are known."""

import codecs
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import unified_diff
from pathlib import Path
from typing import TypeVar

from pressgen.checks import baseline
from pressgen.checks.baseline import Baseline
from pressgen.model.errors import UsageError
from pressgen.model.finding import Finding, Fix
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom, Settings
from pressgen.model.organization import Organization
from pressgen.model.person import Person
from pressgen.model.refusal import refusal
from pressgen.model.release import Release
from pressgen.model.source import Source
from pressgen.project import Scope, check, review, select
from pressgen.sources.fault_names import FAULTS
from pressgen.sources.mending import mend
from pressgen.sources.record_reader import parse_record
from pressgen.sources.saving import save

PASSES = 5
"""How often a newsroom is checked and mended before it is left as it is: one fix may make room for another."""

_Record = Release | Organization | Person | Settings
R = TypeVar("R", Release, Organization, Person, Settings)


@dataclass(frozen=True, slots=True)
class Revision:
    """What the safe fixes of a newsroom make of its files."""

    before: Mapping[str, Source] = field(default_factory=dict)
    """The files that change, as they were read, by path."""

    after: Mapping[str, Source] = field(default_factory=dict)
    """The same files as they are meant to be."""

    fixes: int = 0
    """How many fixes are in them."""

    left: tuple[Finding, ...] = ()
    """What is wrong all the same."""

    def diff(self) -> Iterator[str]:
        """The lines of a unified diff, as `git apply` and `patch -p1` read them in the newsroom's folder."""
        for path, before in sorted(self.before.items()):
            old, new = (source.text.splitlines(keepends=True) for source in (before, self.after[path]))
            for line in unified_diff(old, new, f"a/{path}", f"b/{path}"):
                yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def revise(root: Path, scope: Scope) -> Revision:
    """Mend what safe fixes can mend, again and again until nothing changes, and write nothing.

    Raises:
        UsageError: a release is named that is none.
    """
    checked = check(root, scope)
    revision = Revision(left=checked.findings)
    if checked.newsroom is None:
        return revision
    newsroom, refused = checked.newsroom, set[Fix]()
    of_reading = [finding for finding in checked.findings if finding.rule in FAULTS]
    later = _without_faults(scope)
    for _ in range(PASSES):
        revised = _pass(newsroom, revision, refused)
        if revised is None:
            break
        newsroom, revision = revised
        revision = replace(revision, left=(*of_reading, *review(newsroom, later)))
    return revision


def write(revision: Revision, root: Path) -> None:
    """Write a revision into its files, each in one step; their line ends, byte order marks and rights stay.

    Raises:
        EnvironmentFault: a file was changed since it was read, or cannot be written.
    """
    for path, before in revision.before.items():
        mark = codecs.BOM_UTF8 if _marked(root / path) else b""
        after = revision.after[path]
        save(root / path, root, mark + after.text.encode(), mark + before.text.encode())


def read_known(path: Path) -> Baseline:
    """The findings that are known, from the file that `write_known` wrote.

    Raises:
        UsageError: there is no such file, or it holds something else.
    """
    try:
        return baseline.read_baseline(path.read_text("utf-8"))
    except FileNotFoundError:
        raise UsageError(
            msg("there is no file {file}", file=path), msg("write it with `--baseline FILE --write-baseline`")
        ) from None
    except OSError as error:
        raise UsageError(
            msg("{file} cannot be read: {reason}", file=path, reason=refusal(error)),
            msg("name the list that `--write-baseline` wrote"),
        ) from error
    except UnicodeDecodeError:
        raise UsageError(
            msg("{file} cannot be read: {reason}", file=path, reason=msg("the file is not in UTF-8")),
            msg("write it anew with `--write-baseline`"),
        ) from None


def write_known(path: Path, findings: Sequence[Finding]) -> None:
    """Write findings down as known.

    Raises:
        EnvironmentFault: the file cannot be written.
    """
    save(path, path.resolve().parent, baseline.written(findings).encode())


def _marked(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(codecs.BOM_UTF8)) == codecs.BOM_UTF8
    except OSError:
        return False


def _without_faults(scope: Scope) -> Scope:
    """The same rules without what readers of files find: it is not found again, so no ignore of it is called unused."""
    selection = scope.selection or select()
    return replace(scope, selection=replace(selection, applied=selection.applied - FAULTS.keys()))


def _pass(newsroom: Newsroom, revision: Revision, refused: set[Fix]) -> tuple[Newsroom, Revision] | None:
    """The newsroom with the safe fixes of what is left in it; nothing where there are none. Learns which do harm."""
    fixes: dict[str, list[Fix]] = defaultdict(list)
    for finding in revision.left:
        if finding.fix and finding.fix.safe and finding.fix.replacements and finding.fix not in refused:
            fixes[finding.fix.replacements[0].place.path].append(finding.fix)
    before, after, number = dict(revision.before), dict(revision.after), revision.fixes
    revised = {}
    for record in _records(newsroom) if fixes else ():
        source = record.origin.source if record.origin else Source("", "")
        mended = mend(source, fixes[source.path]) if source.path in fixes else None
        refused.update(mended.refused if mended else ())
        read = _read(record, mended.source) if mended and mended.fixes else None
        if mended and read:
            before.setdefault(source.path, source)
            after[source.path] = mended.source
            number += mended.fixes
            revised[source.path] = read
    return (_with(newsroom, revised), Revision(before, after, number)) if revised else None


def _records(newsroom: Newsroom) -> Iterator[_Record]:
    yield newsroom.settings
    yield from newsroom.releases
    yield from newsroom.organizations.values()
    yield from newsroom.people.values()


def _read(record: _Record, source: Source) -> _Record | None:
    """The record as a file describes it now."""
    known = {} if isinstance(record, Settings) else {"id": record.id}
    read, _findings = parse_record(type(record), source, **known)
    return read


def _with(newsroom: Newsroom, revised: Mapping[str, _Record]) -> Newsroom:
    """The newsroom with some of its records read anew."""

    def anew(record: R) -> R:
        read = revised.get(record.origin.source.path) if record.origin else None
        return read if isinstance(read, type(record)) else record

    return replace(
        newsroom,
        settings=anew(newsroom.settings),
        releases=tuple(map(anew, newsroom.releases)),
        organizations={name: anew(organization) for name, organization in newsroom.organizations.items()},
        people={name: anew(person) for name, person in newsroom.people.items()},
    )
