"""The conductor: knows in which order the stages work, and nothing of what they do.

Stages are imported when they are needed: a command costs what it uses.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from gettext import NullTranslations
from pathlib import Path
from typing import TYPE_CHECKING

from pressgen.model.errors import PangoMissing, UsageError
from pressgen.model.finding import Finding, Severity
from pressgen.model.format import OutputFormat
from pressgen.model.locale import Language, Locale
from pressgen.model.message import Message, msg

if TYPE_CHECKING:
    from pressgen.model.artifact import Artifact
    from pressgen.model.edition import Edition
    from pressgen.model.newsroom import Newsroom
    from pressgen.model.release import Release
    from pressgen.outputs.assets import Assets
    from pressgen.workshop import Progress, Workshop


def interface_catalog(language: str) -> NullTranslations:
    """The sentences of the interface in a language."""
    from pressgen.sources.catalogs import read_catalog
    from pressgen.sources.packaged import packaged

    return read_catalog([packaged("locales")], language)


def root(start: Path) -> Path:
    """The newsroom's folder, found by walking up.

    Raises:
        UsageError: there is no `pressgen.yaml` here or above.
    """
    from pressgen.sources.newsroom_reader import find_root

    return find_root(start)


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found."""

    newsroom: "Newsroom | None"
    """What was read; nothing if not even the settings could be."""

    findings: tuple[Finding, ...]
    """What is wrong, in the order of files and places."""

    releases: int
    """How many releases were looked at."""


def check(root: Path, only: Sequence[str] = ()) -> Checked:
    """Read a newsroom and look for mistakes, in all releases or in some."""
    from pressgen.checks.runner import check as run
    from pressgen.sources.newsroom_reader import read_newsroom

    reading = read_newsroom(root, only)
    findings = reading.findings + (run(reading.newsroom) if reading.newsroom else ())
    return Checked(reading.newsroom, tuple(sorted(findings, key=lambda finding: finding.order)), reading.releases)


def exit_code(findings: Sequence[Finding], fail_level: Severity = Severity.ERROR) -> int:
    """0 for nothing at or above a severity, 1 for findings, 2 where a source could not be read at all."""
    worst = max((finding.severity for finding in findings), default=None)
    if worst is None or worst < fail_level:
        return 0
    return 2 if worst is Severity.FATAL else 1


@dataclass(frozen=True, slots=True)
class Order:
    """What to build."""

    only: tuple[str, ...]
    """The releases, by folder; all, if empty."""

    formats: tuple[OutputFormat, ...]
    """The formats."""

    languages: tuple[Language, ...]
    """The languages."""

    out: Path | None
    """The folder to build into; the newsroom's own, if none is given."""

    jobs: int
    """How many processes make PDFs."""

    strict: bool
    """Whether warnings stop the build."""

    now: datetime
    """The instant that decides what may be public, with its zone."""

    pdf_asked_for: bool = False
    """Whether a PDF was asked for by name, so that leaving it out is a failure."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something that was not built."""

    what: str
    """Which release or format."""

    why: Message
    """The reason."""


@dataclass(frozen=True, slots=True)
class Built:
    """What a build did."""

    folder: Path
    """Where the site lies."""

    findings: tuple[Finding, ...]
    """What is wrong in the sources."""

    releases: int
    """How many releases were looked at."""

    written: tuple[str, ...] = ()
    """The files of the site, by path."""

    left_out: tuple[LeftOut, ...] = ()
    """What is not in it, and why."""

    stopped: bool = False
    """Whether findings kept the site from being built."""

    exit_code: int = 0
    """What the process should exit with."""


def build(root: Path, order: Order, progress: "Progress") -> Built:
    """Read, check, decide what may be public, render all of it, and only then write it.

    Raises:
        UsageError: the folder to build into is not pressgen's to write.
        EnvironmentFault: a PDF was asked for and cannot be made, or the disk does not take the site.
    """
    from pressgen.model.artifact import Site
    from pressgen.site import folder as site_folder
    from pressgen.workshop import Workshop

    checked = check(root, order.only)
    folder = _out(root, order, checked)
    site_folder.refuse_foreign(folder)
    code = exit_code(checked.findings, Severity.WARNING if order.strict else Severity.ERROR)
    if code or checked.newsroom is None:
        return Built(folder, checked.findings, checked.releases, stopped=True, exit_code=code or 2)
    public, held = _public(checked.newsroom, order)
    formats, impossible = _makeable(order)
    site = Site(tuple(_render(checked.newsroom, public, formats, Workshop(root), order.jobs, progress)))
    site_folder.write(site, folder)
    return Built(folder, checked.findings, checked.releases, tuple(site), (*held, *impossible))


def _out(root: Path, order: Order, checked: Checked) -> Path:
    """The folder to build into, which must not be one that sources live in."""
    if order.out:
        folder = order.out.absolute()
    else:
        folder = (root / (checked.newsroom.settings.out if checked.newsroom else "public")).resolve()
        if not folder.is_relative_to(root.resolve()):
            raise UsageError(
                msg("`out` of pressgen.yaml leaves the newsroom: {folder}", folder=folder),
                msg("name a folder inside the newsroom there, or any folder by `--out`"),
            )
    sources = [root / name for name in ("releases", "templates", "locales", ".pressgen", ".git")]
    if root.is_relative_to(folder) or any(folder.is_relative_to(source) for source in sources):
        raise UsageError(
            msg("{folder} holds the newsroom's sources", folder=folder), msg("build into another folder with `--out`")
        )
    return folder


def _public(newsroom: "Newsroom", order: Order) -> tuple[dict[str, tuple[Locale, ...]], list[LeftOut]]:
    """What may be public, decided once: the locales of each release; and what is held back, with the reason."""
    public: dict[str, tuple[Locale, ...]] = {}
    held = []
    for release in newsroom.releases:
        embargo = hold(release, newsroom, order.now)
        if embargo:
            held.append(LeftOut(release.id, embargo))
            continue
        locales = []
        for locale in newsroom.settings.editions:
            if locale.language not in order.languages:
                continue
            if release.complete(locale):
                locales.append(locale)
            else:
                held.append(LeftOut(f"{release.id} {locale.value}", msg("texts are missing in this language")))
        public[release.id] = tuple(locales)
    return public, held


def hold(release: "Release", newsroom: "Newsroom", now: datetime) -> Message | None:
    """Why a release may not be public yet at an instant, if it may not."""
    zone = newsroom.settings.zone
    if release.embargo and now < release.embargo.instant(zone):
        return msg("embargo until {instant}", instant=release.embargo.instant(zone).isoformat(" ", "minutes"))
    if now < release.published(zone):
        return msg("dated {instant}", instant=release.published(zone).isoformat(" ", "minutes"))
    return None


def _makeable(order: Order) -> tuple[tuple[OutputFormat, ...], list[LeftOut]]:
    """The formats that this computer can make, and those that it cannot."""
    from pressgen.outputs.pdf import missing_libraries

    missing = missing_libraries() if OutputFormat.PDF in order.formats else None
    if missing is None:
        return order.formats, []
    reason = msg("Pango is not installed; `pressgen doctor` says how to install it")
    if order.pdf_asked_for:
        raise PangoMissing(msg("no PDF can be made: {libraries} not found", libraries=missing), reason)
    return tuple(made for made in order.formats if made is not OutputFormat.PDF), [LeftOut("PDF", reason)]


def _render(
    newsroom: "Newsroom",
    public: dict[str, tuple[Locale, ...]],
    formats: Sequence[OutputFormat],
    workshop: "Workshop",
    jobs: int,
    progress: "Progress",
) -> "Iterator[Artifact]":
    """Every file of the site: editions first, then the pages that list them, then what all of them refer to."""
    from pressgen.editions.edit import edit
    from pressgen.outputs import listing
    from pressgen.outputs.assets import assets as gather
    from pressgen.outputs.assets import images

    settings = newsroom.settings
    editions = [
        edit(release, locale, newsroom, workshop.catalog(locale), public[release.id])
        for release in newsroom.releases
        for locale in public.get(release.id, ())
    ]
    shown = {image.path: image for edition in editions for image in images(edition)}
    assets = gather(workshop.folders("templates"), shown.values())
    steps = len(editions) * len(formats)
    for number, artifact in enumerate(_formats(editions, formats, assets, workshop, jobs), 1):
        progress(number, steps, artifact.path)
        yield artifact
    for locale in settings.editions:
        yield listing.home(settings, locale, editions, workshop.templates, workshop.catalog(locale), assets, formats)
    yield listing.door(settings, workshop.templates, workshop.catalog(settings.editions[0]), assets)
    yield from assets.artifacts


def _formats(
    editions: "Sequence[Edition]",
    formats: Sequence[OutputFormat],
    assets: "Assets",
    workshop: "Workshop",
    jobs: int,
) -> "Iterator[Artifact]":
    for edition in editions:
        if OutputFormat.HTML in formats:
            yield workshop.page(edition, assets, formats)
        if OutputFormat.MARKDOWN in formats:
            yield workshop.markdown(edition, assets)
    if OutputFormat.PDF in formats:
        yield from workshop.pdfs(editions, jobs)


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


def status(root: Path, now: datetime) -> Overview:
    """How far each release is at an instant."""
    checked = check(root)
    rows = [_row(release, checked, now) for release in checked.newsroom.releases] if checked.newsroom else []
    known = {row.release for row in rows}
    broken = {name for finding in checked.findings if (name := _release_of(finding)) and name not in known}
    rows += [Row(name, name[:10], msg("unreadable"), (), _of(name, checked)) for name in broken]
    return Overview(tuple(sorted(rows, key=lambda row: row.release, reverse=True)), checked.findings)


def _row(release: "Release", checked: Checked, now: datetime) -> Row:
    assert checked.newsroom is not None
    held = hold(release, checked.newsroom, now)
    state = msg("published") if held is None else msg("embargoed") if release.embargo else msg("dated ahead")
    complete = tuple(locale.value for locale in checked.newsroom.settings.editions if release.complete(locale))
    return Row(release.id, release.day.isoformat(), state, complete, _of(release.id, checked))


def _of(release: str, checked: Checked) -> tuple[Finding, ...]:
    return tuple(finding for finding in checked.findings if _release_of(finding) == release)


def _release_of(finding: Finding) -> str:
    parts = finding.place.path.split("/")
    return parts[1] if len(parts) > 2 and parts[0] == "releases" and not parts[1].startswith("_") else ""
