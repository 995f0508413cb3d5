"""The conductor of a build's second half: from what may be public to every file of the site, in order."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime

from pressgen.editions.directory import Related, directories, entry
from pressgen.editions.edit import edit
from pressgen.editions.masthead import masthead
from pressgen.model.artifact import Artifact
from pressgen.model.build import LeftOut
from pressgen.model.directory import Directory
from pressgen.model.edition import Edition
from pressgen.model.errors import EnvironmentFault
from pressgen.model.format import OutputFormat
from pressgen.model.locale import Locale
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release
from pressgen.outputs import ninjs, pagefind, search
from pressgen.outputs.assets import Assets, assets, images
from pressgen.outputs.maps import maps
from pressgen.outputs.page import Planned
from pressgen.outputs.pages.contents import Contents
from pressgen.outputs.pages.plan import plan
from pressgen.outputs.syndication import syndicated
from pressgen.workshop import Progress, Workshop

Public = tuple[Release, tuple[Locale, ...]]
"""A release as readers may know it, and the locales it goes out in."""

LeaveOut = Callable[[LeftOut], None]
"""Told of what is not built."""


def assembled(
    newsroom: Newsroom,
    public: Sequence[Public],
    formats: Sequence[OutputFormat],
    now: datetime,
    workshop: Workshop,
    jobs: int,
    progress: Progress,
    leave_out: LeaveOut,
) -> Iterator[Artifact]:
    """Every file of the site: its pages, what stands beside them, then what all of them refer to, and what lists them.

    `now` is the instant it is built for: it says which releases are news.
    """
    editions = [
        edit(release, locale, newsroom, workshop.catalog(locale), locales)
        for release, locales in public
        for locale in locales
    ]
    listed = directories(newsroom, map(entry, editions))
    searchable = _searchable(editions, formats, leave_out)
    contents = _contents(newsroom, public, editions, listed, formats, searchable=searchable)
    pages = plan(contents, workshop.catalog)
    shown = {image.path: image for part in (*editions, *contents.mastheads.values()) for image in images(part)}
    gathered = assets(workshop.folders("templates"), shown.values(), newsroom.settings.look, jobs)
    steps = len(pages) + len(editions) * len([made for made in formats if made is not OutputFormat.HTML])
    made: dict[str, Artifact] = {}
    for number, artifact in enumerate(_rendered(pages, contents, gathered, workshop, jobs), 1):
        progress(number, steps, artifact.path)
        made[artifact.path] = artifact
        yield artifact
    if searchable:
        yield from _index(listed, made, leave_out)
    yield from gathered.artifacts
    yield from syndicated(contents, workshop.templates, workshop.catalog, gathered)
    yield from maps((planned.frame for planned in pages), contents, now)


def _searchable(editions: Sequence[Edition], formats: Sequence[OutputFormat], leave_out: LeaveOut) -> bool:
    """Whether there are pages to search, and what makes an index of them."""
    if not editions or OutputFormat.HTML not in formats:
        return False
    reason = pagefind.missing()
    if reason:
        leave_out(LeftOut(msg("search"), reason))
    return reason is None


def _index(listed: Sequence[Directory], made: Mapping[str, Artifact], leave_out: LeaveOut) -> tuple[Artifact, ...]:
    """What search pages read; without it they say that searching is not possible, and lead to the archive."""
    try:
        return search.files(listed, made)
    except EnvironmentFault as fault:
        leave_out(LeftOut(msg("search"), fault.message))
        return ()


def _contents(
    newsroom: Newsroom,
    public: Sequence[Public],
    editions: Sequence[Edition],
    listed: Sequence[Directory],
    formats: Sequence[OutputFormat],
    *,
    searchable: bool,
) -> Contents:
    """What pages are planned from: names and titles are right on the day of the newest release."""
    day = max((release.day for release, _ in public), default=date.max)
    read_also = {directory.locale: Related(directory) for directory in listed}
    return Contents(
        settings=newsroom.settings,
        mastheads={locale: masthead(newsroom, locale, day) for locale in newsroom.settings.editions},
        directories={directory.locale: directory for directory in listed},
        editions=editions,
        related=lambda edition: read_also[edition.locale].to(entry(edition)),
        formats=formats,
        search=searchable,
    )


def _rendered(
    pages: Sequence[Planned], contents: Contents, gathered: Assets, workshop: Workshop, jobs: int
) -> Iterator[Artifact]:
    editions, formats = contents.editions, contents.formats
    for planned in pages:
        yield workshop.page(planned, gathered, formats)
    if OutputFormat.MARKDOWN in formats:
        for edition in editions:
            yield workshop.markdown(edition, gathered)
    if OutputFormat.NINJS in formats:
        yield from ninjs.files(contents, workshop.templates, workshop.catalog, gathered)
    if any(made.printed for made in formats):
        yield from workshop.prints(editions, formats, contents.settings.look.light, jobs)
