"""What pages refer to: style sheets, fonts and pictures, each named by its content."""

import posixpath
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, fields, is_dataclass
from hashlib import sha256
from pathlib import Path, PurePosixPath

from pressgen.language.slugs import slug
from pressgen.model.artifact import Artifact
from pressgen.model.errors import PressgenError
from pressgen.model.image import ImageFile
from pressgen.model.look import OWN_DARK, OWN_LIGHT, Look
from pressgen.model.message import msg
from pressgen.outputs.pictures import Rendition, renditions
from pressgen.outputs.theme import THEME, theme

_MEDIA_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".jpg": "image/jpeg",
    ".js": "text/javascript; charset=utf-8",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
}
_SUFFIXES = {"image/jpeg": ".jpg", "image/png": ".png", "image/webp": ".webp"}
_REFERENCE = re.compile(r"""url\(\s*["']?(?!data:)([^"')\s]+)["']?\s*\)""")


@dataclass(frozen=True, slots=True)
class Assets:
    """The files that pages refer to, and where each lies in the site."""

    paths: Mapping[str, str]
    """Paths in the site, by name: `press.css`, `fonts/inter.woff2`, or an image's path in the newsroom.

    A photograph's path is that of its widest rendition of a type that every program reads.
    """

    artifacts: tuple[Artifact, ...]
    """The files."""

    renditions: Mapping[str, tuple[tuple[Rendition, str], ...]] = field(default_factory=dict)
    """Photographs as they are published, each with its path in the site, by the image's path in the newsroom."""

    papers: tuple[str, str] = (str(OWN_LIGHT.paper), str(OWN_DARK.paper))
    """The ground of pages, on a light and on a dark screen."""

    face: str = ""
    """The name of the font that `press.css` names first, unless the newsroom has set another for its texts."""

    def srcsets(self, name: str, link: Callable[[str], str]) -> list[tuple[str, str]]:
        """For each type of a photograph its media type, and its addresses and widths as `srcset` says them.

        The type that every program reads is last; nothing for a drawing, which has one address.
        """
        sets: dict[str, list[str]] = {}
        for made, path in self.renditions.get(name, ()):
            sets.setdefault(made.media_type, []).append(f"{link(path)} {made.width}w")
        return [(media_type, ", ".join(addresses)) for media_type, addresses in sets.items()]


def assets(
    folders: Sequence[Path], pictures: Iterable[ImageFile] = (), look: Look | None = None, jobs: int = 1
) -> Assets:
    """The style sheets and fonts in the `assets/` of some template folders, a newsroom's own colours, and pictures.

    The first folder that has a name wins. Style sheets refer to other files by the names they have in the site.

    Args:
        folders: the template folders.
        pictures: the images of all pages.
        look: what the newsroom has set of its look.
        jobs: how many pictures are made smaller at a time.

    Raises:
        PressgenError: a style sheet is not UTF-8, or refers to a file that is in none of the folders; an image is
            damaged.
    """
    look = look or Look()
    files = {name: path.read_bytes() for name, path in _files(folders).items()}
    if own := theme(look):
        files[THEME] = own.encode()
    sheets = [name for name in files if name.endswith(".css")]
    named = {name: _artifact(name, content) for name, content in files.items() if name not in sheets}
    named |= {name: _artifact(name, _linked(name, files[name], named)) for name in sheets}
    shown = {image.path: image for image in pictures}
    rendered = _rendered(shown.values(), jobs)
    published = {}
    artifacts = [*named.values()]
    for name, image in shown.items():
        made = [(one, _rendition(name, one)) for one in rendered[image.content]]
        versions = [artifact for _, artifact in made] or [_artifact(name, image.content, image.media_type)]
        named[name] = versions[-1]
        artifacts += versions
        published[name] = tuple((one, artifact.path) for one, artifact in made)
    papers = str(look.light.over(OWN_LIGHT).paper), str(look.dark.over(OWN_DARK).paper)
    face = "" if look.text_font else _first_face(files.get("press.css", b""))
    return Assets({name: artifact.path for name, artifact in named.items()}, tuple(artifacts), published, papers, face)


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


def _first_face(sheet: bytes) -> str:
    names = map(posixpath.normpath, _REFERENCE.findall(sheet.decode("utf-8", "replace")))
    return next((name for name in names if name.endswith(".woff2")), "")


def _rendered(pictures: Iterable[ImageFile], jobs: int) -> dict[bytes, tuple[Rendition, ...]]:
    """The renditions of pictures by their content; each is made once, however many releases show it."""
    distinct = {image.content: image for image in pictures}
    with ThreadPoolExecutor(jobs) as pool:  # Pillow lets other threads work while it reads, shrinks and writes
        return dict(zip(distinct, pool.map(renditions, distinct.values()), strict=True))


def _rendition(name: str, made: Rendition) -> Artifact:
    stem, suffix = PurePosixPath(name).stem, _SUFFIXES[made.media_type]
    return _artifact(f"{stem}-{made.width}{suffix}", made.content, made.media_type)


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
