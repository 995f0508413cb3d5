"""Cards: an edition as the image that social networks show with a link to it."""

from bisect import bisect_left
from collections.abc import Sequence
from gettext import NullTranslations
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment

from pressgen.language.shortening import shortened
from pressgen.model.artifact import Artifact
from pressgen.model.edition import Edition
from pressgen.model.look import Colours
from pressgen.outputs import templating
from pressgen.outputs.assets import images
from pressgen.outputs.pdf import engine

if TYPE_CHECKING:
    from PIL import Image

    from pressgen.outputs.printing import Press

MEDIA_TYPE = "image/png"
WIDTH, HEIGHT = 1200, 630
"""The size that networks ask for, in pixels."""

_SHEET = "card/release.css"
_LENGTHS = (28, 66, 90, 124, 170, 210)
"""The most characters that a headline may have, size by size, to be tried in it; more could not be read."""


def load_press(folders: Sequence[Path]) -> "Press":
    """What draws every card of a process, with the style and the fonts of some template folders.

    Raises:
        PangoMissing: the system libraries that WeasyPrint loads are not there.
        PressgenError: the style sheet or a font is missing or wrong.
    """
    press: Press = engine().press(folders, _SHEET)
    return press


def render(
    edition: Edition, colours: Colours, templates: Environment, translations: NullTranslations, press: "Press"
) -> Artifact:
    """The card of an edition: the same bytes whenever and wherever it is drawn by the same libraries.

    Args:
        edition: what it announces.
        colours: those that the newsroom has chosen for a light ground; pressgen's own stand for the others.
        templates: where `card/release.html` is found.
        translations: the catalog of the edition's locale.
        press: the style sheet and the fonts.

    Raises:
        PressgenError: the template is wrong, or it asks for a file or a style that is not to be had.
    """
    printing = engine()
    fetcher = printing.Fetcher(press.folders, tuple(images(edition.issuers)))
    headline = shortened(edition.title, _LENGTHS[-1])

    def sized(size: int) -> str:
        return templating.render(
            templates,
            "card/release.html",
            translations,
            edition=edition,
            headline=headline,
            size=size,
            colours=colours,
            asset=fetcher.address,
        )

    first = bisect_left(_LENGTHS, len(headline)) + 1
    drawn = printing.drawn(map(sized, range(first, len(_LENGTHS) + 1)), edition.url, press, fetcher)
    return Artifact(edition.address.card, MEDIA_TYPE, _png(drawn))


def _png(drawn: "Image.Image") -> bytes:
    """A picture as a PNG of 256 colours: flat grounds and smooth letters need no more."""
    from PIL.Image import Quantize

    content = BytesIO()
    drawn.quantize(256, Quantize.FASTOCTREE).save(content, "PNG")
    return content.getvalue()
