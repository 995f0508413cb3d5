"""Starting things: a newsroom, a release, the schemas that editors complete keys by."""

import json
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pressgen.model.errors import EnvironmentFault, UsageError
from pressgen.model.locale import Language
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.sources.newsroom_reader import read_newsroom
from pressgen.sources.packaged import packaged
from pressgen.sources.schema import json_schema

SCHEMAS = Path(".pressgen/schemas")
"""Where the first line of each source looks for its schema, from the newsroom's root."""

_RECORDS = ("newsroom", "organization", "person", "release")


@dataclass(frozen=True, slots=True)
class Draft:
    """What is known of a release that is about to be written."""

    title: str
    """The headline."""

    day: date
    """The day of publication."""

    language: Language | None
    """The headline's language; the newsroom's source language, if nothing is said."""

    interface: Language
    """The language of the hints in the file."""


def start_newsroom(folder: Path, translate: Callable[[str], str]) -> tuple[str, ...]:
    """Write a small newsroom into a new or empty folder, and give the paths of its files in it.

    Raises:
        UsageError: the folder holds something already, or is no folder.
        EnvironmentFault: the folder cannot be written to.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError(
            msg("{folder} is not an empty folder", folder=folder),
            msg("name a new folder, as in `pressgen init newsroom`"),
        )
    sample = packaged("templates") / "starter" / "newsroom"
    written = []
    with _writing(folder):
        for file in sorted(path for path in sample.rglob("*") if path.is_file()):
            name = file.relative_to(sample).as_posix().replace("dot-", ".")
            _write(folder / name, file.read_bytes())
            written.append(name)
    return (*written, *write_schemas(folder, translate))


def start_release(root: Path, draft: Draft) -> str:
    """Write the beginning of a release from its headline, and give its path in the newsroom.

    Raises:
        UsageError: the newsroom has a release of this day and name, or the headline has no letter to name it by.
        EnvironmentFault: the newsroom cannot be written to.
    """
    name = slug(draft.title)
    if not name:
        raise UsageError(msg("the headline holds no letter or digit"), msg("write the headline in quotes"))
    newsroom = read_newsroom(root).newsroom
    language = draft.language or (newsroom.settings.source_language if newsroom else Language.FR)
    issuers = newsroom.releases[0].issuers if newsroom and newsroom.releases else ()
    presented = [name for name in issuers if newsroom and _presentable(newsroom, name, draft.day)]
    folder = root / "releases" / f"{draft.day.isoformat()}-{name}"
    path = folder / "release.yaml"
    if folder.exists():
        raise UsageError(
            msg("{file} is there already", file=path.relative_to(root)), msg("choose another headline or day")
        )
    pattern = (packaged("templates") / "starter" / f"new-release.{draft.interface.value}.yaml").read_text("utf-8")
    filled = {
        "@MODELINE@": f"# yaml-language-server: $schema=../../{SCHEMAS.as_posix()}/release.json",
        "@TITLE_FR@": json.dumps(draft.title, ensure_ascii=False) if language is Language.FR else "",
        "@TITLE_EN@": json.dumps(draft.title, ensure_ascii=False) if language is Language.EN else "",
        "@ISSUERS@": f"[{', '.join(issuers)}]",
        "@BOILERPLATES@": f"[{', '.join(presented)}]",
    }
    for hole, words in filled.items():
        pattern = pattern.replace(hole, words)
    lines = "\n".join(line.rstrip() for line in pattern.splitlines()) + "\n"
    with _writing(folder):
        _write(path, lines.encode())
    return path.relative_to(root).as_posix()


def _presentable(newsroom: Newsroom, name: str, day: date) -> bool:
    organization = newsroom.organizations.get(name)
    return organization is not None and organization.boilerplate_on(day) is not None


def schema(record: str, translate: Callable[[str], str]) -> str:
    """The JSON Schema of a sort of file (`newsroom`, `organization`, `person`, `release`), as JSON."""
    return json.dumps(json_schema(record, translate), ensure_ascii=False, indent=2) + "\n"


def write_schemas(root: Path, translate: Callable[[str], str]) -> tuple[str, ...]:
    """Write the schema of each sort of file into a newsroom, and give their paths in it.

    Raises:
        EnvironmentFault: the newsroom cannot be written to.
    """
    with _writing(root):
        for record in _RECORDS:
            _write(root / SCHEMAS / f"{record}.json", schema(record, translate).encode())
    return tuple((SCHEMAS / f"{record}.json").as_posix() for record in _RECORDS)


def slug(title: str) -> str:
    """A name for a folder or an address: a-z, digits and single hyphens, at most 60 characters, cut between words."""
    letters = title.translate({ord("œ"): "oe", ord("Œ"): "oe", ord("æ"): "ae", ord("Æ"): "ae", ord("ß"): "ss"})
    plain = unicodedata.normalize("NFKD", letters.replace("’", " ")).encode("ascii", "ignore").decode()
    words = "".join(char if char.isalnum() else " " for char in plain.lower()).split()
    return "-".join(_within(words, 60))


def _within(words: list[str], limit: int) -> Iterator[str]:
    length = -1
    for word in words:
        length += len(word) + 1
        if length > limit:
            return
        yield word


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


@contextmanager
def _writing(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise EnvironmentFault(
            msg("{folder} could not be written: {reason}", folder=folder, reason=error.strerror or error),
            msg("choose another folder, or ask for the right to write there"),
        ) from error
