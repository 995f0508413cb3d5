"""How far all releases of a newsroom are: what `status` shows."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pressgen.model.completeness import complete
from pressgen.model.finding import Finding
from pressgen.model.message import Message, msg
from pressgen.model.release import Release
from pressgen.project import Checked, check


@dataclass(frozen=True, slots=True)
class Row:
    """How far one release is."""

    release: str
    """The name of its folder."""

    date: str
    """The day it is published, as ISO 8601."""

    state: Message
    """`published`, `embargoed` or `dated ahead`; `unreadable` where not even its source could be made out."""

    complete: tuple[str, ...]
    """The locales in which nothing is missing."""

    findings: tuple[Finding, ...]
    """What is wrong in its source."""


@dataclass(frozen=True, slots=True)
class Overview:
    """How far all releases are."""

    rows: tuple[Row, ...]
    """A row a release, newest first."""

    findings: tuple[Finding, ...]
    """What is wrong anywhere in the newsroom."""

    @property
    def elsewhere(self) -> tuple[Finding, ...]:
        """What is wrong in files that belong to no release."""
        return tuple(finding for finding in self.findings if not _release_of(finding))


def status(root: Path, now: datetime) -> Overview:
    """How far each release is at an instant."""
    checked = check(root)
    rows = [_row(release, checked, now) for release in checked.newsroom.releases] if checked.newsroom else []
    known = {row.release for row in rows}
    broken = {name for finding in checked.findings if (name := _release_of(finding)) and name not in known}
    rows += [Row(name, name[:10], msg("unreadable"), (), _of(name, checked)) for name in broken]
    return Overview(tuple(sorted(rows, key=lambda row: row.release, reverse=True)), checked.findings)


def _row(release: Release, checked: Checked, now: datetime) -> Row:
    assert checked.newsroom is not None
    held = release.held(now, checked.newsroom.settings.zone)
    zone, editions = checked.newsroom.settings.zone, checked.newsroom.settings.editions
    embargoed = release.embargo is not None and now < release.embargo.instant(zone)
    state = msg("embargoed") if embargoed else msg("dated ahead") if held else msg("published")
    whole = tuple(locale.value for locale in editions if complete(release, checked.newsroom, locale))
    return Row(release.id, release.day.isoformat(), state, whole, _of(release.id, checked))


def _of(release: str, checked: Checked) -> tuple[Finding, ...]:
    return tuple(finding for finding in checked.findings if _release_of(finding) == release)


def _release_of(finding: Finding) -> str:
    parts = finding.place.path.split("/")
    return parts[1] if len(parts) > 2 and parts[0] == "releases" and not parts[1].startswith("_") else ""
