"""The files that a site is made of: templates, styles, fonts and catalogs, a newsroom's own or pressgen's."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path


class Sort(Enum):
    """What sort of file it is."""

    TEMPLATE = "template"
    STYLE = "style"
    FONT = "font"
    ASSET = "asset"
    CATALOG = "catalog"


@dataclass(frozen=True, slots=True)
class SiteFile:
    """A file that counts, be it the newsroom's own or pressgen's."""

    name: str
    """Its path in `templates/` or `locales/`, which is what it is known by."""
    sort: Sort
    """What sort of file it is."""
    path: Path
    """Where it lies."""
    own: bool
    """Whether it is the newsroom's."""
    hides: Path | None = None
    """pressgen's file of the same name, which it stands before; a catalog goes on speaking where it is silent."""
    used: bool = True
    """Whether anything asks for it."""
    meant: str = ""
    """The name that it may have been meant to have, where nothing asks for it."""
