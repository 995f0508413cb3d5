"""The newsroom's own catalogs of terms: read at once, changed entry by entry, and written only when all went well."""

import codecs
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path

from pressgen.model.errors import EnvironmentFault, UsageError
from pressgen.model.finding import Finding, Severity
from pressgen.model.locale import Locale
from pressgen.model.message import msg
from pressgen.model.refusal import refusal
from pressgen.model.source import Source
from pressgen.sources.disk import shown
from pressgen.sources.packaged import packaged
from pressgen.sources.reading import read_source
from pressgen.sources.saving import save
from pressgen.sources.term_draft import Draft, draft_of
from pressgen.sources.term_entries import read_entries
from pressgen.sources.terms import CATALOG_LIMIT
from pressgen.sources.terms_writer import header, put, remarked, renamed, reworded


def catalog_path(folder: Path, locale: Locale) -> Path:
    """Where a folder of catalogs has the terms of a locale."""
    return folder / locale.babel / "LC_MESSAGES" / "terms.po"


def read_drafts(path: Path, root: Path, locale: Locale) -> tuple[Source, Mapping[str, Draft]]:
    """A catalog and its entries by id.

    Args:
        path: the catalog.
        root: the folder that it must not lead out of, its links resolved.
        locale: whose words it holds.

    Raises:
        UsageError: it cannot be read.
    """
    source, findings = read_source(path, root, CATALOG_LIMIT)
    _refuse(findings)
    entries, findings = read_entries(source, locale)
    _refuse(findings)
    return source, {entry.id: draft_of(entry) for entry in entries}


def folders(root: Path) -> tuple[Path, ...]:
    """The folders of catalogs that a newsroom's terms stand in, its own first, then pressgen's."""
    return tuple(dict.fromkeys((root.resolve() / "locales", packaged("locales").resolve())))


class Catalogs:
    """The newsroom's own catalogs of terms; nothing is written before `save`."""

    def __init__(self, root: Path, title: str = "") -> None:
        self._root = root.resolve()
        self._title = title
        self._before: dict[Locale, str] = {}
        self._after: dict[Locale, str] = {}
        self._drafts: dict[Locale, Mapping[str, Draft]] = {}
        for locale in Locale:
            path = self._path(locale)
            if path.exists() or path.is_symlink():
                source, self._drafts[locale] = read_drafts(path, self._root, locale)
                self._before[locale] = self._after[locale] = source.text

    def drafts(self, locale: Locale) -> Mapping[str, Draft]:
        """The entries of a locale's catalog by id; none where there is no catalog."""
        return self._drafts.get(locale, {})

    def path(self, locale: Locale) -> str:
        """Where a locale's catalog is, from the newsroom's root."""
        return shown(self._path(locale), self._root)

    def put_all(self, drafts: Iterable[Draft]) -> None:
        """Write entries, each in the place of the one with its id if there is one."""
        by_locale: dict[Locale, dict[str, Draft]] = {}
        for draft in drafts:
            by_locale.setdefault(draft.locale, {})[draft.id] = draft
        for locale, own in by_locale.items():
            self._change(locale, partial(_with, own), {**self.drafts(locale), **own})

    def reword(self, draft: Draft, remarks: Mapping[str, str]) -> None:
        """Give an entry the preferred wordings of a draft, and add values to keys of its comments."""
        said = dict(draft.said)

        def written(text: str) -> str:
            text = reworded(text, draft)
            for key, value in remarks.items():
                text = remarked(text, draft.id, key, value)
            return text

        for key, value in remarks.items():
            said[key] = " | ".join(filter(None, (said.get(key), value)))
        new = Draft(draft.id, draft.locale, draft.english, draft.words, draft.approved, said)
        self._change(draft.locale, written, {**self.drafts(draft.locale), draft.id: new})

    def rename(self, name: str, new: str) -> None:
        """Give a concept another id, and refer to it by that."""
        for locale in tuple(self._after):
            expected = {}
            for draft in self.drafts(locale).values():
                said = dict(draft.said)
                if said.get("see") == name:
                    said["see"] = new
                own = new if draft.id == name else draft.id
                expected[own] = Draft(own, locale, draft.english, draft.words, draft.approved, said)
            self._change(locale, lambda text: renamed(text, name, new), expected)

    def save(self) -> tuple[str, ...]:
        """Write what was changed, each file in one step, and give the paths from the newsroom's root.

        Raises:
            EnvironmentFault: a file was changed meanwhile, or cannot be written.
        """
        changed = [locale for locale, text in self._after.items() if text != self._before.get(locale)]
        for locale in changed:
            path = self._path(locale)
            before = self._before.get(locale)
            mark = codecs.BOM_UTF8 if before is not None and path.read_bytes().startswith(codecs.BOM_UTF8) else b""
            if before is None:
                _make(path.parent)
            save(
                path,
                self._root,
                mark + self._after[locale].encode(),
                None if before is None else mark + before.encode(),
            )
        return tuple(self.path(locale) for locale in changed)

    def _path(self, locale: Locale) -> Path:
        return catalog_path(self._root / "locales", locale)

    def _change(self, locale: Locale, change: Callable[[str], str], expected: Mapping[str, Draft]) -> None:
        """Take over a changed catalog, if it says what it is expected to say and nothing else."""
        text = change(self._after.get(locale) or header(locale, self._title))
        entries, _ = read_entries(Source(self.path(locale), text), locale)
        if {entry.id: draft_of(entry) for entry in entries} != expected:
            raise UsageError(
                msg("{file} could not be changed without harm to its other entries", file=self.path(locale)),
                msg("look at it with `pressgen terms check`, or change it by hand"),
            )
        self._after[locale] = text
        self._drafts[locale] = expected


def _with(entries: Mapping[str, Draft], text: str) -> str:
    return put(text, *entries.values())


def _refuse(findings: tuple[Finding, ...]) -> None:
    for finding in findings:
        if finding.severity is Severity.FATAL:
            raise UsageError(
                msg(
                    "{file}, line {line}: {reason}",
                    file=finding.place.path,
                    line=finding.place.line,
                    reason=finding.message,
                ),
                finding.help,
            )


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EnvironmentFault(
            msg("{folder} could not be written: {reason}", folder=folder, reason=refusal(error)),
            msg("choose another folder, or ask for the right to write there"),
        ) from error
