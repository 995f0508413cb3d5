"""What pages refer to: style sheets, fonts and images, each named by its content."""

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from hashlib import sha256
from pathlib import Path, PurePosixPath

from pressgen.language.slugs import slug
from pressgen.model.artifact import Artifact
from pressgen.model.errors import PressgenError
from pressgen.model.image import ImageFile
from pressgen.model.message import msg

_MEDIA_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
}
_REFERENCE = re.compile(r"""url\(\s*["']?(?!data:)([^"')\s]+)["']?\s*\)""")


@dataclass(frozen=True, slots=True)
class Assets:
    """The files that pages refer to, and where each lies in the site."""

    paths: Mapping[str, str]
    """Paths in the site, by name: `press.css`, `fonts/inter-regular.woff2`, or an image's path in the newsroom."""

    artifacts: tuple[Artifact, ...]
    """The files."""


def assets(folders: Sequence[Path], pictures: Iterable[ImageFile] = ()) -> Assets:
    """The style sheets and fonts in the `assets/` of some template folders, and images.

    The first folder that has a name wins. Style sheets refer to other files by the names they have in the site.

    Raises:
        PressgenError: a style sheet is not UTF-8, or refers to a file that is in none of the folders.
    """
    files = {name: path.read_bytes() for name, path in _files(folders).items()}
    sheets = [name for name in files if name.endswith(".css")]
    named = {name: _artifact(name, content) for name, content in files.items() if name not in sheets}
    named |= {name: _artifact(name, _linked(name, files[name], named)) for name in sheets}
    named |= {image.path: _artifact(image.path, image.content, image.media_type) for image in pictures}
    return Assets({name: artifact.path for name, artifact in named.items()}, tuple(named.values()))


def images(part: object) -> Iterator[ImageFile]:
    """Every image in an edition or in a part of one, in order; an image that stands there twice comes twice."""
    if isinstance(part, ImageFile):
        yield part
    elif isinstance(part, tuple):
        for item in part:
            yield from images(item)
    elif is_dataclass(part):
        for field in fields(part):
            yield from images(getattr(part, field.name))


def _files(folders: Sequence[Path]) -> dict[str, Path]:
    found: dict[str, Path] = {}
    for folder in reversed(folders):
        root = folder / "assets"
        for path in sorted(root.rglob("*")):
            if path.suffix.lower() in _MEDIA_TYPES and path.is_file():
                found[path.relative_to(root).as_posix()] = path
    return dict(sorted(found.items()))


def _artifact(name: str, content: bytes, media_type: str = "") -> Artifact:
    """A file under a name that says what it holds: its own name made safe for an address, and 8 digits of SHA-256."""
    path = PurePosixPath(name)
    suffix = path.suffix.lower()
    stem = slug(path.stem) or "file"
    digest = sha256(content).hexdigest()[:8]
    return Artifact(f"assets/{stem}.{digest}{suffix}", media_type or _MEDIA_TYPES[suffix], content)


def _linked(sheet: str, content: bytes, named: Mapping[str, Artifact]) -> bytes:
    """A style sheet that refers to other files by the names they have beside it in the site."""

    def link(match: re.Match[str]) -> str:
        name = posixpath.normpath(posixpath.join(posixpath.dirname(sheet), match[1]))
        if name not in named:
            raise PressgenError(
                msg("the style sheet {sheet} refers to {file}, which is not there", sheet=sheet, file=match[1]),
                msg("put the file into `templates/assets/`, or take the reference out"),
            )
        return f'url("{posixpath.basename(named[name].path)}")'

    try:
        return _REFERENCE.sub(link, content.decode()).encode()
    except UnicodeDecodeError as error:
        raise PressgenError(msg("the style sheet {sheet} is not written in UTF-8", sheet=sheet)) from error
