"""What WeasyPrint may load: files of the templates and images of the edition, by name; nothing else, from nowhere."""

from collections.abc import Sequence
from hashlib import sha256
from io import BytesIO
from mimetypes import guess_type
from pathlib import Path
from urllib.parse import quote, unquote

from PIL import ExifTags, Image
from PIL import ImageFile as PillowFile
from weasyprint.urls import URLFetcher, URLFetcherResponse  # type: ignore[import-untyped]

from pressgen.model.image import ImageFile
from pressgen.outputs.jpeg import without_notes

PillowFile.LOAD_TRUNCATED_IMAGES = False  # WeasyPrint lets all of Pillow take what is cut off; a press release may not

TEMPLATES = "https://templates.invalid/"
"""Where the files of the template folders seem to lie: a host that cannot exist (RFC 2606), so that nothing tells
where they are on this computer."""

_IMAGES = "https://images.invalid/"


class Fetcher(URLFetcher):  # type: ignore[misc]
    """Serves the files below some template folders, and some images; refuses every other address."""

    def __init__(self, folders: Sequence[Path], images: Sequence[ImageFile] = ()) -> None:
        super().__init__(allowed_protocols=(), allow_redirects=False)
        self._folders = [folder.resolve() for folder in folders]
        self._addresses = {image.path: _IMAGES + sha256(image.content).hexdigest() for image in images}
        self._images = {self._addresses[image.path]: image for image in images}

    def address(self, name: str) -> str:
        """Where an image is served, by its path in the newsroom, or a file of the `assets/` of the templates."""
        return self._addresses.get(name) or f"{TEMPLATES}assets/{quote(name)}"

    def fetch(self, url: str, headers: object = None) -> URLFetcherResponse:  # noqa: ARG002 - WeasyPrint's signature
        """The file at an address.

        Raises:
            PermissionError: no such file is served.
        """
        if image := self._images.get(url):
            return URLFetcherResponse(url, *_for_print(image))
        if url.startswith(TEMPLATES) and (file := self._file(unquote(url.removeprefix(TEMPLATES)))):
            return URLFetcherResponse(url, file.read_bytes(), {"Content-Type": guess_type(file.name)[0] or ""})
        raise PermissionError(f"{url} is neither a file of the templates nor an image of the release")

    def _file(self, name: str) -> Path | None:
        candidates = ((folder, (folder / name).resolve()) for folder in self._folders)
        return next((file for folder, file in candidates if file.is_relative_to(folder) and file.is_file()), None)


def _for_print(image: ImageFile) -> tuple[bytes, dict[str, str]]:
    """An image and its headers; a photograph leaves its notes behind, and the four inks of printers become sRGB.

    Grey of 16 bits, as scanners make it, becomes grey of 8.

    WeasyPrint puts a JPEG into the PDF as it is, but for one that lies on its side: that one it writes anew.
    """
    content, media_type = image.content, image.media_type
    if media_type == "image/jpeg":
        with Image.open(BytesIO(content)) as photograph:
            if photograph.mode == "CMYK":
                turned = BytesIO()
                photograph.convert("RGB").save(turned, "PNG")
                content, media_type = turned.getvalue(), "image/png"
            elif photograph.getexif().get(ExifTags.Base.Orientation, 1) == 1:
                content = without_notes(content)
    elif media_type == "image/png":
        with Image.open(BytesIO(content)) as drawing:
            if drawing.mode.startswith("I"):  # sixteen bits of grey, of which a PDF made by WeasyPrint has eight
                turned = BytesIO()
                drawing.point(lambda value: value * (1 / 256)).convert("L").save(turned, "PNG")
                content = turned.getvalue()
    return content, {"Content-Type": media_type}
