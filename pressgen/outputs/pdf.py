"""PDF: an edition on paper, PDF/UA-1 and PDF/A-2a in one file."""

import ctypes
from collections.abc import Sequence
from contextlib import redirect_stdout
from gettext import NullTranslations
from io import StringIO
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from jinja2 import Environment

from pressgen.model.artifact import Artifact
from pressgen.model.edition import Edition
from pressgen.model.errors import PangoMissing
from pressgen.model.message import msg
from pressgen.outputs import templating
from pressgen.outputs.assets import images

if TYPE_CHECKING:
    from pressgen.outputs.printing import Press

SHEET = "pdf/release.css"

_LIBRARIES = {
    "libgobject-2.0": ("libgobject-2.0.so.0", "libgobject-2.0.0.dylib", "libgobject-2.0-0.dll"),
    "libpango-1.0": ("libpango-1.0.so.0", "libpango-1.0.dylib", "libpango-1.0-0.dll"),
    "libpangoft2-1.0": ("libpangoft2-1.0.so.0", "libpangoft2-1.0.dylib", "libpangoft2-1.0-0.dll"),
    "libharfbuzz": ("libharfbuzz.so.0", "libharfbuzz.0.dylib", "libharfbuzz-0.dll"),
    "libfontconfig": ("libfontconfig.so.1", "libfontconfig.1.dylib", "libfontconfig-1.dll"),
}
"""The system libraries that WeasyPrint loads, and the names of their files on Linux, macOS and Windows."""


def missing_libraries() -> str | None:
    """The system libraries that a PDF needs and this computer lacks, by name; nothing where a PDF can be made.

    Quick where they all are in their usual places; otherwise WeasyPrint, which knows more places, is asked.
    """
    missing = [name for name, files in _LIBRARIES.items() if not any(map(_loads, files))]
    if not missing:
        return None
    try:
        engine()
    except PangoMissing:
        return ", ".join(missing)
    return None


def load_press(folders: Sequence[Path]) -> "Press":
    """What prints every edition of a process, with the print style and the fonts of some template folders.

    Raises:
        PangoMissing: the system libraries that WeasyPrint loads are not there.
        PressgenError: the style sheet or a font is missing or wrong.
    """
    press: Press = engine().press(folders, SHEET)
    return press


def render(edition: Edition, templates: Environment, translations: NullTranslations, press: "Press") -> Artifact:
    """The PDF of an edition: tagged, all fonts embedded, and the same bytes whenever and wherever it is made.

    Raises:
        PressgenError: the template is wrong, or it asks for a file or a style that is not to be had.
    """
    printing = engine()
    fetcher = printing.Fetcher(press.folders, tuple(images(edition)))
    html = templating.render(templates, "pdf/release.html", translations, edition=edition, asset=fetcher.address)
    content = printing.printed(html, edition.url, edition.locale.value, press, fetcher)
    return Artifact(edition.address.pdf, "application/pdf", content)


def engine() -> ModuleType:
    """The module that loads WeasyPrint, which prints to the terminal when it cannot be loaded.

    Raises:
        PangoMissing: the system libraries that WeasyPrint loads are not there.
    """
    try:
        with redirect_stdout(StringIO()):
            from pressgen.outputs import printing
    except OSError as error:
        raise PangoMissing(
            msg("a PDF needs system libraries that are not there: {reason}", reason=error),
            msg("install Pango; `pressgen doctor` says how on this system"),
        ) from error
    return printing


def _loads(file: str) -> bool:
    try:
        ctypes.CDLL(file)
    except OSError:
        return False
    return True
