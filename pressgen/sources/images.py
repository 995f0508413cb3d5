"""Reads the images that records name: beside their file, of a known type, sound, within limits of size."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from pathlib import Path, PurePosixPath

from pressgen.model.block import ImageBlock
from pressgen.model.finding import Finding, Severity
from pressgen.model.image import ImageFile, Picture
from pressgen.model.message import msg
from pressgen.model.newsroom import Settings
from pressgen.model.organization import Organization
from pressgen.model.release import Release
from pressgen.model.source import Path as Way
from pressgen.model.walk import blocks
from pressgen.sources.disk import MEGABYTE, Unreadable, read_bytes, shown
from pressgen.sources.raster import raster_size
from pressgen.sources.svg import svg_size

_BYTES_LIMIT = 20 * MEGABYTE
_EXTENSIONS = {
    "image/png": (".png",),
    "image/jpeg": (".jpg", ".jpeg"),
    "image/webp": (".webp",),
    "image/svg+xml": (".svg",),
}


def read_images(
    records: Iterable[Release | Organization | Settings], root: Path
) -> tuple[dict[str, ImageFile], tuple[Finding, ...]]:
    """The images that records name, by their path from the newsroom's root, and what is wrong with the others.

    Args:
        records: the records, read from files.
        root: the newsroom's folder, its links resolved.
    """
    images: dict[str, ImageFile | Unreadable] = {}
    findings = []
    for record in records:
        assert record.origin is not None
        folder = root / PurePosixPath(record.origin.source.path).parent
        for way, picture in _pictures(record):
            path = shown(folder / picture.file, root)
            if path not in images:
                images[path] = _image_or_refusal(folder, picture.file, root)
            image = images[path]
            if isinstance(image, Unreadable):
                place = record.origin.value(*way)
                findings.append(Finding(image.rule, Severity.ERROR, place, image.message, image.help))
    return {path: image for path, image in images.items() if isinstance(image, ImageFile)}, tuple(findings)


def _pictures(record: Release | Organization | Settings) -> Iterator[tuple[Way, Picture]]:
    """The pictures of a record, each with the way to the name of its file."""
    if isinstance(record, Settings):
        if record.look.logo:
            yield ("look", "logo", "file"), record.look.logo
        return
    if isinstance(record, Organization):
        if record.logo:
            yield ("logo", "file"), record.logo
        return
    for way, block in blocks(record.body):
        if isinstance(block, ImageBlock):
            yield (*way, "image", "file"), block.image


def _image_or_refusal(folder: Path, name: str, root: Path) -> ImageFile | Unreadable:
    try:
        return read_image(folder, name, root)
    except Unreadable as refusal:
        return refusal


def read_image(folder: Path, name: str, root: Path) -> ImageFile:
    """An image that a file in a folder names.

    Args:
        folder: where the naming file lies.
        name: the image's path from there.
        root: the newsroom's folder, its links resolved.

    Raises:
        Unreadable: it is not there, not under the folder, too large, broken, or of another type.
    """
    way = PurePosixPath(name)
    if way.is_absolute() or ".." in way.parts or "\\" in name or ":" in name:
        raise Unreadable(
            "outside-newsroom",
            msg("an image lies beside the file that names it"),
            msg("put it there, and write its name alone, as in `logo.svg`"),
        )
    path = folder / way
    try:
        content = read_bytes(path, root, _BYTES_LIMIT)
    except Unreadable as refusal:
        raise (_missing(path) if refusal.rule == "missing-file" else refusal) from None
    media_type, (width, height) = _looked_at(content)
    if path.suffix.lower() not in _EXTENSIONS[media_type]:
        raise Unreadable(
            "misnamed-image",
            msg("the name ends in `{extension}`, but the image is {type}", extension=path.suffix, type=media_type),
            msg("name it `{name}`", name=path.stem + _EXTENSIONS[media_type][0]),
        )
    return ImageFile(shown(path, root), media_type, width, height, content)


def _missing(path: Path) -> Unreadable:
    try:
        there = sorted(
            file.name for file in path.parent.iterdir() if file.suffix and file.suffix not in (".yaml", ".yml")
        )
    except OSError:
        there = []
    near = get_close_matches(path.name, there, 1)
    return Unreadable(
        "missing-image",
        msg("there is no image `{name}`", name=path.name),
        msg("did you mean `{key}`?", key=near[0]) if near else msg("put it beside the file that names it"),
    )


def _looked_at(content: bytes) -> tuple[str, tuple[int, int]]:
    """The media type of an image and its natural size, by what it holds."""
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png", raster_size(content, "PNG")
    if content.startswith(b"\xff\xd8\xff"):
        return "image/jpeg", raster_size(content, "JPEG")
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp", raster_size(content, "WEBP")
    if content.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<"):
        return "image/svg+xml", svg_size(content)
    raise Unreadable(
        "unknown-image-type",
        msg("this is no PNG, JPEG, WebP or SVG image"),
        msg("save it as PNG or JPEG; a new name alone does not change its type"),
    )
