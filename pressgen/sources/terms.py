"""Reads the newsroom's words: the catalogs of terms, its own before the packaged ones, as one termbase."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from os.path import lexists
from pathlib import Path

from pressgen.model.finding import Finding, Severity
from pressgen.model.locale import Locale
from pressgen.model.source import Source
from pressgen.model.term import Concept, Termbase, Wording
from pressgen.sources.disk import MEGABYTE, shown
from pressgen.sources.reading import read_source
from pressgen.sources.term_entries import WORDINGS, Entry, read_entries
from pressgen.sources.terms_lint import lint

CATALOG_LIMIT = 20 * MEGABYTE
"""The largest catalog that is read, in bytes."""

Catalog = tuple[int, Locale, Source]
"""The position of the folder it lies in, its locale, and what it holds."""


def read_termbase(folders: Sequence[Path], root: Path) -> tuple[Termbase, tuple[Finding, ...]]:
    """All terms, and what is wrong in their catalogs.

    An entry of an earlier folder takes the place of those with its id in later folders; within a folder the catalog
    of a place (`fr_CA`) takes the place of its language's (`fr`), entry by entry.

    Args:
        folders: the folders that hold `<locale>/LC_MESSAGES/terms.po`, the newsroom's own first.
        root: the newsroom's folder, its links resolved.
    """
    catalogs: list[Catalog] = []
    findings: list[Finding] = []
    for position, folder in enumerate(folders):
        for locale in Locale:
            file = folder / locale.babel / "LC_MESSAGES" / "terms.po"
            if not folder.is_relative_to(root) and file.is_file():
                catalogs.append((position, locale, Source(shown(file, folder.parent), file.read_text("utf-8"))))
            elif lexists(file):
                source, found = read_source(file, root, CATALOG_LIMIT)
                findings += found
                if not any(finding.severity is Severity.FATAL for finding in found):
                    catalogs.append((position, locale, source))
    termbase, found = _termbase(tuple(catalogs))
    return termbase, (*findings, *found)


@lru_cache(maxsize=4)
def _termbase(catalogs: tuple[Catalog, ...]) -> tuple[Termbase, tuple[Finding, ...]]:
    """The termbase that some catalogs make: the same one for the same catalogs."""
    found: dict[str, list[tuple[int, Entry]]] = {}
    findings: list[Finding] = []
    for position, locale, source in sorted(catalogs, key=_rank):
        entries, faults = read_entries(source, locale)
        findings += faults
        for entry in entries:
            found.setdefault(entry.id, []).append((position, entry))
    termbase = Termbase({name: _concept(name, entries) for name, entries in found.items()})
    return termbase, (*findings, *lint(termbase))


def _rank(catalog: Catalog) -> tuple[int, bool, bool]:
    """Folder by folder; languages before places; English, which the others say too, before French."""
    position, locale, _ = catalog
    return position, locale.region is not None, locale is not Locale.EN


def _concept(name: str, entries: Sequence[tuple[int, Entry]]) -> Concept:
    """A concept of all entries with one id, the strongest first."""
    wordings: dict[Locale, tuple[Wording, ...]] = {}
    folders: dict[Locale, int] = {}
    for position, entry in entries:
        if folders.get(entry.locale.fallbacks[-1], position) == position and entry.locale not in wordings:
            wordings[entry.locale] = tuple(_words_of(entry))
            folders[entry.locale] = position
        if not entry.locale.region and Locale.EN not in wordings:
            wordings[Locale.EN] = tuple(_english(entry))
            folders[Locale.EN] = position
    first = entries[0][1]
    if Locale.EN not in wordings:
        wordings[Locale.EN] = tuple(_english(first))
    details = {key: value for key, value in first.said.items() if key.removesuffix("-en") not in (*WORDINGS, "forms")}
    approved = all(entry.approved for _, entry in entries)
    return Concept(name, wordings, first.kind, approved, details, first.place)


def _words_of(entry: Entry) -> Iterator[Wording]:
    """The wordings of an entry in its catalog's language."""
    forms = entry.listed("forms")
    if entry.words:
        yield Wording(
            entry.words[0],
            plural=entry.words[1] if len(entry.words) > 1 else None,
            forms=forms,
            gender=entry.gender,
            place=entry.place,
        )
    yield from _others(entry, "")


def _english(entry: Entry) -> Iterator[Wording]:
    yield Wording(
        entry.english[0],
        plural=entry.english[1] if len(entry.english) > 1 else None,
        forms=entry.listed("forms-en"),
        place=entry.place,
    )
    yield from _others(entry, "-en")


def _others(entry: Entry, side: str) -> Iterator[Wording]:
    """The wordings beside the preferred one, admitted ones first."""
    for key, status in WORDINGS.items():
        for words in entry.listed(f"{key}{side}"):
            yield Wording(words, status, place=entry.place)
