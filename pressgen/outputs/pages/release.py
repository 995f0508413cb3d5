"""The page of a release, and the pages that lead to it from where it lay before."""

from collections.abc import Iterator, Mapping

from pressgen.model.directory import Directory, Shelf, ShelfKind
from pressgen.model.edition import Edition
from pressgen.model.format import OutputFormat
from pressgen.outputs.page import Crumb, Planned
from pressgen.outputs.pages.planner import Planner

Shelves = Mapping[tuple[ShelfKind, str], Shelf]
"""The shelves of a locale, by what their entries share."""


def releases(planner: Planner) -> Iterator[Planned]:
    """The pages of all editions, and those of their former addresses."""
    shelves = {locale: _shelves(directory) for locale, directory in planner.contents.directories.items()}
    taken = {edition.address.folder for edition in planner.contents.editions}
    for edition in planner.contents.editions:
        yield _release(edition, planner, shelves[edition.locale])
        yield from (_moved(edition, folder, planner) for folder in edition.former if folder not in taken)


def _release(edition: Edition, planner: Planner, shelves: Shelves) -> Planned:
    versions = {address.locale: address.page for address in (edition.address, *edition.alternates)}
    languages = {locale.language: locale for locale in reversed(planner.settings.editions)}
    spoken = {locale.language for locale in versions}
    year = shelves[ShelfKind.YEAR, edition.address.folder.split("/")[1]]
    issuers = dict.fromkeys(issuer.id for issuer in edition.issuers if issuer.id)
    frame = planner.frame(
        edition.locale, versions, updated=edition.updated, crumbs=(Crumb(year.name, f"{year.folder}/index.html"),)
    )
    return planner.page(
        frame,
        "release.html",
        edition.title,
        edition.summary,
        edition=edition,
        topics=tuple(shelves[ShelfKind.TOPIC, topic] for topic in dict.fromkeys(edition.topics)),
        values={
            "downloads": _downloads(edition, planner),
            "ninjs": edition.address.ninjs if OutputFormat.NINJS in planner.contents.formats else "",
            "organizations": tuple(shelves[ShelfKind.ORGANIZATION, issuer] for issuer in issuers),
            "related": planner.contents.related(edition),
            "missing": tuple(locale for language, locale in languages.items() if language not in spoken),
        },
    )


def _downloads(edition: Edition, planner: Planner) -> dict[str, str]:
    """The files beside a page, by the names of their formats."""
    files = {OutputFormat.PDF: edition.address.pdf, OutputFormat.MARKDOWN: edition.address.markdown}
    return {kind.name.lower(): path for kind, path in files.items() if kind in planner.contents.formats}


def _moved(edition: Edition, folder: str, planner: Planner) -> Planned:
    frame = planner.frame(edition.locale, {edition.locale: f"{folder}/index.html"}, indexed=False)
    return planner.page(frame, "moved.html", edition.title, edition.title, values={"to": edition.address})


def _shelves(directory: Directory) -> dict[tuple[ShelfKind, str], Shelf]:
    kinds = (directory.years, directory.topics, directory.organizations)
    return {(shelf.kind, shelf.key): shelf for shelves in kinds for shelf in shelves}
