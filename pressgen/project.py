"""The conductor: knows in which order the stages work, and nothing of what they do.

Stages are imported when they are needed: a command costs what it uses.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from gettext import NullTranslations
from pathlib import Path
from typing import TYPE_CHECKING

from pressgen.model.build import Built, LeftOut, Order
from pressgen.model.errors import PangoMissing, UsageError
from pressgen.model.finding import Finding, Severity
from pressgen.model.format import OutputFormat
from pressgen.model.locale import Locale
from pressgen.model.message import msg

if TYPE_CHECKING:
    from pressgen.model.artifact import Artifact
    from pressgen.model.edition import Edition
    from pressgen.model.newsroom import Newsroom
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
        reason = release.held(order.now, newsroom.settings.zone)
        if reason:
            held.append(LeftOut(release.id, reason))
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
