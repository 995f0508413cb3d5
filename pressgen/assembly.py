"""The conductor of a build's second half: from what may be public to every file of the site, in order."""

from collections.abc import Iterator, Sequence

from pressgen.editions.directory import directories, entry
from pressgen.editions.edit import edit
from pressgen.model.artifact import Artifact
from pressgen.model.edition import Edition
from pressgen.model.format import OutputFormat
from pressgen.model.locale import Locale
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release
from pressgen.outputs import listing
from pressgen.outputs.assets import Assets, assets, images
from pressgen.workshop import Progress, Workshop

Public = tuple[Release, tuple[Locale, ...]]
"""A release as readers may know it, and the locales it goes out in."""


def assembled(
    newsroom: Newsroom,
    public: Sequence[Public],
    formats: Sequence[OutputFormat],
    workshop: Workshop,
    jobs: int,
    progress: Progress,
) -> Iterator[Artifact]:
    """Every file of the site: editions first, then the pages that list them, then what all of them refer to."""
    settings = newsroom.settings
    editions = [
        edit(release, locale, newsroom, workshop.catalog(locale), locales)
        for release, locales in public
        for locale in locales
    ]
    listed = directories(newsroom, map(entry, editions))
    shown = {image.path: image for edition in editions for image in images(edition)}
    gathered = assets(workshop.folders("templates"), shown.values())
    steps = len(editions) * len(formats)
    for number, artifact in enumerate(_formats(editions, formats, gathered, workshop, jobs), 1):
        progress(number, steps, artifact.path)
        yield artifact
    for directory in listed:
        locale = directory.locale
        yield listing.home(settings, locale, editions, workshop.templates, workshop.catalog(locale), gathered, formats)
    yield listing.door(settings, workshop.templates, workshop.catalog(settings.editions[0]), gathered)
    yield from gathered.artifacts


def _formats(
    editions: Sequence[Edition],
    formats: Sequence[OutputFormat],
    gathered: Assets,
    workshop: Workshop,
    jobs: int,
) -> Iterator[Artifact]:
    for edition in editions:
        if OutputFormat.HTML in formats:
            yield workshop.page(edition, gathered, formats)
        if OutputFormat.MARKDOWN in formats:
            yield workshop.markdown(edition, gathered)
    if OutputFormat.PDF in formats:
        yield from workshop.pdfs(editions, jobs)
