"""Exchanging terms with other programs: entries are taken in from a file, and all of them are given out."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from pressgen.language.slugs import slug
from pressgen.model.exchange import Exchange
from pressgen.model.locale import Language, Locale
from pressgen.sources.term_catalogs import Catalogs, catalog_path, folders, read_drafts
from pressgen.sources.term_draft import Draft, require
from pressgen.sources.terms_exchange import read_file, written

Key = tuple[str, Locale]
"""What an entry is known by: its concept's id and its catalog's locale."""


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of the entries of a file."""

    added: tuple[Key, ...]
    """Those that were not there before."""

    updated: tuple[Key, ...]
    """Those that took the place of others."""

    same: int
    """How many were there already, alike in everything."""

    conflicts: tuple[tuple[int, Key], ...]
    """Those that are otherwise in the catalogs and were left out, with their lines in the file."""

    paths: tuple[str, ...]
    """The catalogs that were written, from the newsroom's root."""


def take_in(root: Path, file: Path, format: Exchange | None, title: str, *, update: bool) -> TakenIn:
    """Take the entries of a file into the newsroom's own catalogs; all of them, or none where one is wrong.

    Args:
        root: the newsroom's folder.
        file: the file.
        format: its format; told by its name, if not given.
        title: what the first line of a new catalog says it is.
        update: whether an entry of the file takes the place of one that says something else.

    Raises:
        UsageError: the file or a catalog cannot be read, or an entry is none that can be written.
        EnvironmentFault: a catalog cannot be written.
    """
    known = {(draft.id, draft.locale): draft for draft in _in_force(root)}
    added: dict[Key, Draft] = {}
    updated: dict[Key, Draft] = {}
    conflicts: list[tuple[int, Key]] = []
    same = 0
    for line, draft in read_file(file, format):
        draft = draft if draft.id else replace(draft, id=slug("".join(draft.english[:1])))
        require(draft, line)
        key = draft.id, draft.locale
        before = known.get(key)
        if before == draft:
            same += 1
        elif before and (not update or key in added or key in updated):
            conflicts.append((line, key))
        else:
            (updated if before else added)[key] = known[key] = draft
    own = Catalogs(root, title)
    own.put_all((*added.values(), *updated.values()))
    return TakenIn(tuple(added), tuple(updated), same, tuple(conflicts), own.save())


def give_out(root: Path, format: Exchange, title: str) -> str:
    """All terms of the newsroom and of pressgen in a format.

    Raises:
        UsageError: a catalog cannot be read.
    """
    drafts = sorted(_in_force(root), key=lambda draft: (draft.id, tuple(Locale).index(draft.locale)))
    return written(drafts, format, title)


def _in_force(root: Path) -> Iterator[Draft]:
    """The entries that hold: a language's in the first folder that has the concept in that language."""
    first: dict[tuple[str, Language], Path] = {}
    for folder in folders(root):
        for locale in Locale:
            path = catalog_path(folder, locale)
            if path.exists() or path.is_symlink():
                within = root.resolve() if folder.is_relative_to(root.resolve()) else folder
                for draft in read_drafts(path, within, locale)[1].values():
                    if first.setdefault((draft.id, locale.language), folder) == folder:
                        yield draft
