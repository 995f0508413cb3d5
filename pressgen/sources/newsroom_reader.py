"""Reads a newsroom's folder: its settings, the records that releases share, its releases and their images."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from os.path import lexists
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

from pydantic import BaseModel

from pressgen.model.errors import Slip, UsageError
from pressgen.model.finding import Finding, Severity
from pressgen.model.message import msg
from pressgen.model.moment import Moment
from pressgen.model.newsroom import Newsroom, Settings
from pressgen.model.organization import Organization
from pressgen.model.person import Person
from pressgen.model.release import Release
from pressgen.model.source import Path as Way
from pressgen.sources.folders import ORGANIZATIONS, PEOPLE, Files, release_files, shared_files
from pressgen.sources.images import read_images
from pressgen.sources.packaged import packaged
from pressgen.sources.record_reader import read_record
from pressgen.sources.stamps import read_stamps
from pressgen.sources.terms import read_termbase

SETTINGS = "pressgen.yaml"

R = TypeVar("R", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Reading:
    """A newsroom as far as it could be read."""

    newsroom: Newsroom | None
    """Its settings and all records that are sound; nothing where the settings are not."""

    findings: tuple[Finding, ...]
    """What is wrong in its files, in the order of files and places."""

    releases: int
    """How many releases were looked at, sound or not."""


def find_root(start: Path) -> Path:
    """The newsroom's folder: the nearest one with a `pressgen.yaml`, from a folder upwards.

    Raises:
        UsageError: there is none.
    """
    start = start.resolve()
    for folder in (start, *start.parents):
        if lexists(folder / SETTINGS):
            return folder
    raise UsageError(
        msg("there is no `{file}` in {folder} or above it", file=SETTINGS, folder=start),
        msg("go to a newsroom's folder, or start one with `pressgen init`"),
    )


def read_newsroom(root: Path, only: Sequence[str] = ()) -> Reading:
    """A newsroom with its organisations and people, all of its releases or only some, and the images they name.

    Args:
        root: its folder.
        only: the releases to read, by their ids or the paths of their folders or files; all, if empty.

    Raises:
        UsageError: `only` names something that is no release.
    """
    root = root.resolve()
    settings, findings = read_record(Settings, root / SETTINGS, root)
    files_of_organizations, files_of_people = shared_files(root, ORGANIZATIONS), shared_files(root, PEOPLE)
    files = release_files(root)
    organizations, of_organizations = _read_all(Organization, files_of_organizations, root)
    people, of_people = _read_all(Person, files_of_people, root)
    chosen = Files(_chosen(files.paths, only), ()) if only else files
    releases, of_releases = _read_all(Release, chosen, root)
    if settings:
        releases, of_clocks = _with_sound_clocks(releases, settings.zone)
        of_releases += of_clocks
    of_settings = (settings,) if settings else ()
    images, of_images = read_images((*of_settings, *releases.values(), *organizations.values()), root)
    termbase, of_terms = read_termbase(tuple(dict.fromkeys((root / "locales", packaged("locales").resolve()))), root)
    stamps, of_stamps = read_stamps(chosen.paths, root)
    misdated = _misdated(releases.values())
    found = (*findings, *of_organizations, *of_people, *of_releases, *misdated, *of_images, *of_terms, *of_stamps)
    reading = Reading(None, tuple(sorted(found, key=lambda finding: finding.order)), len(chosen.paths))
    if settings is None:
        return reading
    newsroom = Newsroom(
        settings,
        tuple(sorted(releases.values(), key=lambda release: (-release.day.toordinal(), release.id))),
        organizations,
        people,
        images,
        termbase,
        stamps,
        release_ids=frozenset(files.paths),
        organization_ids=frozenset(files_of_organizations.paths),
        person_ids=frozenset(files_of_people.paths),
    )
    return replace(reading, newsroom=newsroom)


def _read_all(model: type[R], files: Files, root: Path) -> tuple[dict[str, R], tuple[Finding, ...]]:
    """The sound records of some files by id, and what is wrong with the others."""
    records: dict[str, R] = {}
    findings = [*files.findings]
    for name, path in files.paths.items():
        record, found = read_record(model, path, root, id=name)
        findings += found
        if record is not None:
            records[name] = record
    return records, tuple(findings)


def _chosen(paths: Mapping[str, Path], only: Sequence[str]) -> dict[str, Path]:
    """The files of the releases that are named, in the order of ids."""
    places = {place.resolve(): name for name, path in paths.items() for place in (path, path.parent)}
    wanted = set()
    for name in only:
        found = name if name in paths else places.get(Path(name).resolve())
        if found is None:
            near = get_close_matches(name, paths, 1) or [known for known in paths if name in known]
            raise UsageError(
                msg("there is no release `{name}`", name=name),
                msg("did you mean `{key}`?", key=near[0]) if near else msg("name the folder of a release"),
            )
        wanted.add(found)
    return {name: path for name, path in paths.items() if name in wanted}


def _with_sound_clocks(
    releases: Mapping[str, Release], zone: ZoneInfo
) -> tuple[dict[str, Release], tuple[Finding, ...]]:
    """The releases all of whose times some clock shows exactly once, and what is wrong with the others."""
    faults = {name: tuple(_impossible_times(release, zone)) for name, release in releases.items()}
    sound = {name: release for name, release in releases.items() if not faults[name]}
    return sound, tuple(finding for found in faults.values() for finding in found)


def _impossible_times(release: Release, zone: ZoneInfo) -> Iterator[Finding]:
    assert release.origin is not None
    moments: dict[Way, Moment | None] = {("date",): release.date, ("embargo",): release.embargo}
    moments |= {("corrections", place, "date"): made.date for place, made in enumerate(release.corrections)}
    for way, moment in moments.items():
        try:
            if moment:
                moment.instant(zone)
        except Slip as slip:
            yield Finding("invalid-value", Severity.ERROR, release.origin.value(*way), slip.message, slip.help)


def _misdated(releases: Iterable[Release]) -> Iterator[Finding]:
    """Releases that are dated on another day than the name of their folder says."""
    for release in releases:
        named = release.id[:10]
        if release.origin and release.day.isoformat() != named:
            yield Finding(
                "folder-date-differs",
                Severity.WARNING,
                release.origin.value("date"),
                msg("the date is {date}, but the name of the folder says {day}", date=str(release.day), day=named),
                msg("correct the date, or name the folder `{name}`", name=f"{release.day}-{release.name}"),
            )
