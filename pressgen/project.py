"""The conductor: knows in which order the stages work, and nothing of what they do.

Stages are imported when they are needed: a command costs what it uses.
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from gettext import NullTranslations
from pathlib import Path
from typing import TYPE_CHECKING

from pressgen.model.build import Built, LeftOut, Order
from pressgen.model.completeness import complete
from pressgen.model.errors import PangoMissing, UsageError
from pressgen.model.finding import Finding, Severity
from pressgen.model.format import OutputFormat
from pressgen.model.locale import Locale
from pressgen.model.message import msg
from pressgen.model.release import Release

if TYPE_CHECKING:
    from pressgen.checks.baseline import Baseline
    from pressgen.checks.selection import Selection
    from pressgen.model.newsroom import Newsroom
    from pressgen.workshop import Progress

SETTINGS = "pressgen.yaml"
"""The file of a newsroom's settings; a mistake in it is one of configuration."""


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
class Scope:
    """How far to look for mistakes, and for which."""

    only: tuple[str, ...] = ()
    """The releases to look at, by folder; all, if empty."""

    selection: "Selection | None" = None
    """The rules to apply; the default ones, if none are selected."""

    known: "Baseline | None" = None
    """Findings that are not to be told again."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found."""

    newsroom: "Newsroom | None"
    """What was read; nothing if not even the settings could be."""

    findings: tuple[Finding, ...]
    """What is wrong, in the order of files and places."""

    releases: int
    """How many releases were looked at."""


def select(selected: Sequence[str] = (), ignored: Sequence[str] = ()) -> "Selection":
    """The rules of these names and groups, or all default ones, without those that are to be ignored.

    Raises:
        UsageError: a name is not known, or belongs to what cannot be ignored.
    """
    from pressgen.checks.selection import selection
    from pressgen.sources.fault_names import FAULTS

    return selection(selected, ignored, FAULTS)


def check(root: Path, scope: Scope = Scope()) -> Checked:
    """Read a newsroom and look for mistakes.

    Raises:
        UsageError: a release is named that is none.
    """
    from pressgen.configuration import file_findings
    from pressgen.sources.newsroom_reader import read_newsroom

    reading = read_newsroom(root, scope.only)
    found = (*reading.findings, *file_findings(root))
    return Checked(reading.newsroom, review(reading.newsroom, scope, found), reading.releases)


def review(newsroom: "Newsroom | None", scope: Scope, found: Sequence[Finding] = ()) -> tuple[Finding, ...]:
    """What is wrong with what was read, with what the readers found, in the order of files and places."""
    from pressgen.checks import runner

    findings = runner.review(newsroom, scope.selection or select(), found, partial=bool(scope.only))
    return scope.known.new(findings) if scope.known else findings


def exit_code(findings: Sequence[Finding], fail_level: Severity = Severity.ERROR) -> int:
    """0 for nothing at or above a severity, 1 for findings, 2 where the settings or a source cannot be used at all."""
    weighty = [finding for finding in findings if finding.severity >= fail_level]
    unusable = (
        finding.severity is Severity.FATAL or (finding.severity is Severity.ERROR and finding.place.path == SETTINGS)
        for finding in weighty
    )
    return 0 if not weighty else 2 if any(unusable) else 1


def build(root: Path, order: Order, progress: "Progress") -> Built:
    """Read, check, decide what may be public, render all of it, and only then write it.

    Raises:
        UsageError: the folder to build into is not pressgen's to write.
        EnvironmentFault: a PDF was asked for and cannot be made, or the disk does not take the site.
    """
    from pressgen.assembly import assembled
    from pressgen.model.artifact import Site
    from pressgen.site import folder as site_folder
    from pressgen.workshop import Workshop

    checked = check(root, Scope(order.only))
    folder = _out(root, order, checked)
    site_folder.refuse_foreign(folder)
    code = exit_code(checked.findings, Severity.WARNING if order.strict else Severity.ERROR)
    if code or checked.newsroom is None:
        return Built(folder, checked.findings, checked.releases, stopped=True, exit_code=code or 2)
    public, held = _public(checked.newsroom, order)
    formats, impossible = _makeable(order)
    lacking: list[LeftOut] = []
    workshop = Workshop(root)
    made = assembled(checked.newsroom, public, formats, order.now, workshop, order.jobs, progress, lacking.append)
    site = Site(tuple(made))
    removed = site_folder.write(site, folder)
    return Built(folder, checked.findings, checked.releases, tuple(site), removed, (*held, *impossible, *lacking))


def _out(root: Path, order: Order, checked: Checked) -> Path:
    """The folder to build into, which must not be one that sources live in."""
    if order.out:
        named = Path(os.path.normpath(order.out.absolute()))
        folder = named.parent.resolve() / named.name
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


def _public(newsroom: "Newsroom", order: Order) -> tuple[list[tuple[Release, tuple[Locale, ...]]], list[LeftOut]]:
    """What may be public and in which locales, decided once; and what is held back, with the reason."""
    public = []
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
            if complete(release, newsroom, locale):
                locales.append(locale)
            else:
                held.append(LeftOut(f"{release.id} {locale.value}", msg("texts are missing in this language")))
        public.append((release.as_of(order.now, newsroom.settings.zone), tuple(locales)))
    return public, held


def _makeable(order: Order) -> tuple[tuple[OutputFormat, ...], list[LeftOut]]:
    """The formats that this computer can make, and those that it cannot."""
    from pressgen.outputs.pdf import missing_libraries

    printed = ", ".join(made.label for made in order.formats if made.printed)
    missing = missing_libraries() if printed else None
    if missing is None:
        return order.formats, []
    reason = msg("Pango is not installed; `pressgen doctor` says how to install it")
    if order.prints_asked_for:
        raise PangoMissing(
            msg("no {formats} can be made: {libraries} not found", formats=printed, libraries=missing), reason
        )
    return tuple(made for made in order.formats if not made.printed), [LeftOut(printed, reason)]
