"""Pictures: what authors say of them, and the files themselves."""

from dataclasses import dataclass, field

from pressgen.model.kinds import Word
from pressgen.model.text import Texts
from pressgen.model.value import Value


class Picture(Value):
    """An image file and its words."""

    file: Word
    """The file, beside the YAML that names it: `logo.svg`, `equipe.jpg`."""

    alt: Texts
    """What it shows, for those who do not see it."""


class CaptionedPicture(Picture):
    """An image of a release, with what stands under it."""

    caption: Texts | None = None
    """What stands under it."""

    credit: Word | None = None
    """Who made it, and the licence."""


@dataclass(frozen=True, slots=True)
class ImageFile:
    """An image as it lies in the newsroom, read and found sound."""

    path: str
    """Where it lies, from the newsroom's root."""

    media_type: str
    """`image/png`, `image/jpeg`, `image/webp` or `image/svg+xml`."""

    width: int
    """Natural width, in CSS pixels."""

    height: int
    """Natural height, in CSS pixels."""

    content: bytes = field(repr=False)
    """The file."""
