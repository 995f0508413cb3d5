"""Starting things: a newsroom, a release, the schemas that editors complete keys by."""

import json
import re
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pressgen.language.slugs import slug
from pressgen.model.errors import EnvironmentFault, Slip, UsageError
from pressgen.model.locale import Language
from pressgen.model.message import msg
from pressgen.model.moment import read_day
from pressgen.model.newsroom import Newsroom
from pressgen.model.refusal import refusal
from pressgen.sources.characters import find_forbidden
from pressgen.sources.newsroom_reader import read_newsroom
from pressgen.sources.packaged import packaged
from pressgen.sources.schema import json_schema

SCHEMAS = Path(".pressgen/schemas")
"""Where the first line of each source looks for its schema, from the newsroom's root."""

_DOT = re.compile(r"^dot-")
"""What the packaged name of a hidden file begins with; packaging leaves files out that begin with a dot."""

_HOLE = re.compile(r"@(?:MODELINE|TITLE_FR|TITLE_EN|ISSUERS|BOILERPLATES)@")
"""A place of the pattern that is filled."""

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
    sample = packaged("templates") / "starter" / "newsroom"
    written = []
    with _writing(folder):
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise UsageError(
                msg("{folder} is not an empty folder", folder=folder),
                msg("name a new folder, as in `pressgen init newsroom`"),
            )
        for file in sorted(path for path in sample.rglob("*") if path.is_file()):
            name = file.relative_to(sample).with_name(_DOT.sub(".", file.name)).as_posix()
            _write(folder / name, file.read_bytes())
            written.append(name)
    return (*written, *write_schemas(folder, translate))


def start_release(root: Path, draft: Draft) -> str:
    """Write the beginning of a release from its headline, and give its path in the newsroom.

    Raises:
        UsageError: the newsroom has a release of this day and name, the day's year is not to be meant, or the
            headline has no letter to name it by or a character that no headline may have.
        EnvironmentFault: the newsroom cannot be written to.
    """
    try:
        read_day(draft.day.isoformat())
    except Slip as slip:
        raise UsageError(slip.message, slip.help) from None
    name = slug(_sound(draft.title))
    if not name:
        raise UsageError(msg("the headline holds no letter or digit"), msg("write the headline in quotes"))
    newsroom = read_newsroom(root).newsroom
    language = draft.language or (newsroom.settings.source_language if newsroom else Language.FR)
    issuers = newsroom.releases[0].issuers if newsroom and newsroom.releases else ()
    presented = [name for name in issuers if newsroom and _presentable(newsroom, name, draft.day)]
    folder = root / "releases" / f"{draft.day.isoformat()}-{name}"
    path = folder / "release.yaml"
    pattern = (packaged("templates") / "starter" / f"new-release.{draft.interface.value}.yaml").read_text("utf-8")
    filled = {
        "@MODELINE@": f"# yaml-language-server: $schema=../../{SCHEMAS.as_posix()}/release.json",
        "@TITLE_FR@": json.dumps(draft.title, ensure_ascii=False) if language is Language.FR else "",
        "@TITLE_EN@": json.dumps(draft.title, ensure_ascii=False) if language is Language.EN else "",
        "@ISSUERS@": f"[{', '.join(issuers)}]",
        "@BOILERPLATES@": f"[{', '.join(presented)}]",
    }
    text = _HOLE.sub(lambda hole: filled[hole[0]], pattern)
    lines = "\n".join(line.rstrip() for line in text.split("\n")).rstrip("\n") + "\n"
    with _writing(folder):
        if folder.exists():
            raise UsageError(
                msg("{file} is there already", file=path.relative_to(root)), msg("choose another headline or day")
            )
        _write(path, lines.encode())
    return path.relative_to(root).as_posix()


def _sound(title: str) -> str:
    """A headline, if it is made of characters that a source may hold."""
    unsound = next((char for char in title if unicodedata.category(char) in ("Cc", "Cs")), None)
    found = unsound or next((char for _offset, char in find_forbidden(title)), None)
    if found:
        raise UsageError(
            msg("the character {point} may not stand in a headline", point=f"U+{ord(found):04X}"),
            msg("write the headline anew, in UTF-8"),
        )
    return title


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


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


@contextmanager
def _writing(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise EnvironmentFault(
            msg("{folder} could not be written: {reason}", folder=folder, reason=refusal(error)),
            msg("choose another folder, or ask for the right to write there"),
        ) from error
