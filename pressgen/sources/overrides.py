"""Which files a site is made of: templates, styles, fonts and catalogs, the newsroom's own before pressgen's."""

import posixpath
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path

from pressgen.model.finding import Finding, Severity
from pressgen.model.locale import Locale
from pressgen.model.message import msg
from pressgen.model.site_file import SiteFile, Sort
from pressgen.model.source import Source, Span
from pressgen.sources.disk import shown
from pressgen.sources.reading import read_source

ASSETS = "assets/"
"""The folder of the templates whose files pages refer to."""

_STARTER = "starter/"
_REFERENCE = re.compile(r"""url\(\s*["']?(?!data:)([^"')\s]+)["']?\s*\)""")
_CATALOGS = ("pressgen", "terms")
_ASKED_FOR = ("assets/newsroom.css",)
"""Files of the newsroom's alone that pages refer to where they are there."""


_SORTS = {
    ".html": Sort.TEMPLATE,
    ".md": Sort.TEMPLATE,
    ".xml": Sort.TEMPLATE,
    ".css": Sort.STYLE,
    ".woff2": Sort.FONT,
    ".ttf": Sort.FONT,
    ".otf": Sort.FONT,
    ".js": Sort.ASSET,
    ".jpg": Sort.ASSET,
    ".png": Sort.ASSET,
    ".svg": Sort.ASSET,
    ".webp": Sort.ASSET,
    ".po": Sort.CATALOG,
}


def site_files(templates: Sequence[Path], locales: Sequence[Path]) -> tuple[SiteFile, ...]:
    """The files that a site is made of, by sort and name.

    Args:
        templates: the folders of templates, the newsroom's own first; pressgen's alone where it has none.
        locales: the folders of catalogs, in the same way.
    """
    known = _templates(templates[-1]) | _catalogs(locales[-1])
    found = {name: SiteFile(name, _SORTS[file.suffix], file, own=False) for name, file in known.items()}
    own = {name: file for folder in templates[:-1] for name, file in _templates(folder).items()}
    own |= {name: file for folder in locales[:-1] for name, file in _catalogs(folder).items()}
    for name, file in own.items():
        found[name] = SiteFile(name, _SORTS[file.suffix], file, own=True, hides=known.get(name))
    for name in _unused(found):
        near = get_close_matches(name, known, 1, 0.8)
        found[name] = replace(found[name], used=False, meant=near[0] if near else "")
    return tuple(sorted(found.values(), key=lambda file: (list(Sort).index(file.sort), file.name)))


def own_templates(files: Iterable[SiteFile], root: Path) -> tuple[Mapping[str, Source], tuple[Finding, ...]]:
    """The newsroom's own templates that are used, by name, and what is wrong with their bytes or with names of files.

    Args:
        files: the files that the site is made of.
        root: the newsroom's folder, its links resolved.
    """
    sources: dict[str, Source] = {}
    findings: list[Finding] = []
    known = {file.name: file for file in files}
    for file in known.values():
        if file.own and file.used and file.sort in (Sort.TEMPLATE, Sort.STYLE):
            source, found = read_source(file.path, root)
            findings += found
            if any(fault.severity is Severity.FATAL for fault in found):
                continue
            if file.sort is Sort.STYLE:
                findings += _missing_assets(file.name, source, known)
            else:
                sources[file.name] = Source(source.path, source.text.replace("\r\n", "\n").replace("\r", "\n"))
        elif file.own and file.meant:
            findings.append(
                Finding(
                    "unused-file",
                    Severity.WARNING,
                    Span(Source(shown(file.path, root), ""), 0, 0),
                    msg("nothing asks for a file of this name, so it changes nothing"),
                    msg("did you mean `{key}`?", key=file.meant),
                )
            )
    return sources, tuple(findings)


def _missing_assets(sheet: str, source: Source, known: Collection[str]) -> Iterator[Finding]:
    """The files that a style sheet refers to and that are nowhere."""
    for match in _REFERENCE.finditer(source.text):
        name = posixpath.normpath(posixpath.join(posixpath.dirname(sheet), match[1]))
        if name not in known:
            beside = [posixpath.relpath(other, posixpath.dirname(sheet)) for other in known]
            near = get_close_matches(match[1], beside, 1, 0.7)
            yield Finding(
                "missing-asset",
                Severity.ERROR,
                Span(source, match.start(1), match.end(1)),
                msg("there is no file `{name}` beside this style sheet", name=match[1]),
                msg("did you mean `{key}`?", key=near[0]) if near else msg("put it there, or take the reference out"),
            )


def _templates(folder: Path) -> dict[str, Path]:
    """Templates and what they refer to, by name; not what a new newsroom begins with."""
    return {name: path for name, path in _files(folder, "*").items() if not name.startswith(_STARTER)}


def _catalogs(folder: Path) -> dict[str, Path]:
    return _files(folder, "*.po")


def _files(folder: Path, pattern: str) -> dict[str, Path]:
    """The files of a folder that can be part of a site, by name, hidden ones left out."""
    paths = {path.relative_to(folder): path for path in sorted(folder.rglob(pattern)) if path.suffix in _SORTS}
    return {
        name.as_posix(): path for name, path in paths.items() if not any(part.startswith(".") for part in name.parts)
    }


def _unused(found: Mapping[str, SiteFile]) -> Iterator[str]:
    """The newsroom's own files that stand before no other, and that nothing names or looks for."""
    alone = [file for file in found.values() if file.own and not file.hides and file.name not in _ASKED_FOR]
    written = {
        file.name: file.path.read_text("utf-8", "replace")
        for file in found.values()
        if alone and file.sort in (Sort.TEMPLATE, Sort.STYLE) and file.path.is_file()
    }
    for file in alone:
        name = file.name.removeprefix(ASSETS)
        named = any(name in words for other, words in written.items() if other != file.name)
        if not (named or (file.sort is Sort.CATALOG and _looked_for(file.name))):
            yield file.name


def _looked_for(name: str) -> bool:
    """Whether a catalog has a name that pressgen looks for in some place."""
    locales = {locale.babel for locale in Locale}
    return any(name == f"{locale}/LC_MESSAGES/{catalog}.po" for locale in locales for catalog in _CATALOGS)
