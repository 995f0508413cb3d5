"""WeasyPrint at work: HTML laid out, and made into an archivable PDF or a picture. Imported for these only."""

import logging
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from multiprocessing.util import Finalize
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import Any

from PIL import Image
from weasyprint import CSS, HTML  # type: ignore[import-untyped]
from weasyprint.text.fonts import FontConfiguration  # type: ignore[import-untyped]

from pressgen.model.errors import PressgenError
from pressgen.model.message import msg
from pressgen.outputs import pdf_archive, pdf_tags
from pressgen.outputs.fetcher import TEMPLATES, Fetcher

_DRAWN = 2
"""How many times larger than wanted a picture is drawn before it is made smaller: letters have smoother edges."""

_PIXELS_PER_POINT = 96 / 72


@dataclass(frozen=True, slots=True)
class Press:
    """What is loaded once in a process and then prints every edition."""

    folders: tuple[Path, ...]
    """The template folders, the first that has a name winning."""
    fonts: Any
    """WeasyPrint's `FontConfiguration`, with the faces of the style sheet."""
    sheet: Any
    """The style sheet, parsed."""


def press(folders: Sequence[Path], sheet: str) -> Press:
    """A press with a style sheet of some template folders and its fonts.

    Raises:
        PressgenError: the style sheet or a font is missing or wrong.
    """
    fonts = _Fonts()
    with _no_complaint(sheet):
        style = CSS(url=TEMPLATES + sheet, url_fetcher=Fetcher(folders), font_config=fonts)
    return Press(tuple(folders), fonts, style)


def printed(html: str, url: str, language: str, press: Press, fetcher: Fetcher) -> bytes:
    """The PDF of a page of HTML that will be published at an address.

    Args:
        html: the page.
        url: its public address, which its relative links start from.
        language: its language, as a BCP 47 tag.
        press: the style sheet and the fonts.
        fetcher: what the page may load.

    Raises:
        PressgenError: WeasyPrint found something wrong with the page, its styles or its images.
    """
    with _no_complaint(url):
        page = HTML(string=html, base_url=url, url_fetcher=fetcher)
        document = page.render(
            font_config=press.fonts,
            stylesheets=[press.sheet],
            pdf_variant="pdf/a-2a",
            pdf_tags=True,
            output_intent="srgb",
        )
        spoken = pdf_tags.listen(document, language)
        draft = document.write_pdf(
            pdf_variant="pdf/a-2a",
            pdf_tags=True,
            output_intent="srgb",
            pdf_identifier=sha256(url.encode()).hexdigest()[:32],
        )
    return pdf_archive.archived(draft, language, spoken)


def drawn(candidates: Iterable[str], url: str, press: Press, fetcher: Fetcher) -> Image.Image:
    """The first page of HTML that fits on one sheet, as a picture of as many pixels as the sheet has in CSS.

    Args:
        candidates: the pages; where none fits, the first sheet of the last one is drawn.
        url: the public address of what it shows.
        press: the style sheet and the fonts.
        fetcher: what the page may load.

    Raises:
        PressgenError: WeasyPrint found something wrong with the page, its styles or its images.
    """
    import pypdfium2  # type: ignore[import-untyped]

    with _no_complaint(url):
        for html in candidates:
            page = HTML(string=html, base_url=url, url_fetcher=fetcher)
            document = page.render(font_config=press.fonts, stylesheets=[press.sheet])
            if len(document.pages) == 1:
                break
        draft = document.copy(document.pages[:1]).write_pdf(uncompressed_pdf=True)
    with pypdfium2.PdfDocument(draft) as opened:
        picture: Image.Image = opened[0].render(scale=_DRAWN * _PIXELS_PER_POINT).to_pil()
    return picture.convert("RGB").reduce(_DRAWN)


class _Fonts(FontConfiguration):  # type: ignore[misc]
    """WeasyPrint's fonts; their temporary files go when the process ends, be it a worker of a pool.

    WeasyPrint's own way fails when the interpreter has let go of what it calls, and is never taken in a worker.
    """

    def __init__(self) -> None:
        super().__init__()
        self._folder = Path(mkdtemp(prefix="pressgen-fonts-"))
        Finalize(self, rmtree, (self._folder, True), exitpriority=0)

    def __del__(self) -> None:
        """Leave it to `Finalize`."""


class _Complaints(logging.Handler):
    """Keeps what WeasyPrint warns of: it never fails on a missing image or an unknown style."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one warning."""
        self.heard.append(record.getMessage())


@contextmanager
def _no_complaint(subject: str) -> Iterator[None]:
    logger = logging.getLogger("weasyprint")
    complaints = _Complaints()
    logger.addHandler(complaints)
    try:
        yield
    except OSError as error:
        complaints.heard.append(str(error))
    finally:
        logger.removeHandler(complaints)
    if complaints.heard:
        raise PressgenError(
            msg("{subject} cannot be laid out: {reason}", subject=subject, reason="; ".join(complaints.heard)),
            msg("check the images of the release, and `pdf/` and `card/` in the newsroom's `templates/` if they exist"),
        )
