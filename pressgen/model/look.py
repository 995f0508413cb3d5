"""How a newsroom looks: its colours, its faces and its sign."""

import re
from typing import Annotated

from pydantic import BeforeValidator, WithJsonSchema

from pressgen.model.errors import Slip
from pressgen.model.image import Picture
from pressgen.model.kinds import Word
from pressgen.model.message import msg
from pressgen.model.text import Text
from pressgen.model.value import Value

_HEX = re.compile(r"#(?:[0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)


def _colour(given: object) -> object:
    words = given.value.strip() if isinstance(given, Text) else given
    if not isinstance(words, str) or not _HEX.fullmatch(words):
        raise Slip(
            msg("a colour is expected here"),
            msg('write it as `#` and six digits or letters from a to f, between quotation marks: `"#1a4fd6"`'),
        )
    digits = words[1:].lower()
    return "#" + (digits if len(digits) == 6 else "".join(digit * 2 for digit in digits))


Colour = Annotated[
    str, BeforeValidator(_colour), WithJsonSchema({"type": "string", "pattern": "^#([0-9a-fA-F]{3}){1,2}$"})
]
"""A colour of sRGB: `#` and six hexadecimal digits, small letters."""


class Colours(Value):
    """The colours of pages, on a light or on a dark ground."""

    paper: Colour | None = None
    """The ground; pressgen's own, if left out, as all others."""

    ink: Colour | None = None
    """The text."""

    soft: Colour | None = None
    """The text that stands back: dates, titles of people, captions."""

    accent: Colour | None = None
    """Links, figures and lines that stand out."""

    def over(self, others: "Colours") -> "Colours":
        """These colours, with others for those that are left out."""
        chosen = {name: colour for name, colour in self if colour}
        return others.model_copy(update=chosen)


OWN_LIGHT = Colours(paper="#fbfbf9", ink="#1a1d23", soft="#555b66", accent="#0b5563")
"""Pressgen's own colours on a light ground, as `press.css` has them."""

OWN_DARK = Colours(paper="#14171c", ink="#e8e7e2", soft="#a8aeb8", accent="#86c9d4")
"""Pressgen's own colours on a dark ground."""


class Look(Value):
    """How a newsroom looks."""

    light: Colours = Colours()
    """Its colours on a light ground."""

    dark: Colours = Colours()
    """Its colours for readers who prefer a dark ground."""

    logo: Picture | None = None
    """Its sign, at the head of every page instead of its name; the file lies beside `pressgen.yaml`."""

    text_font: Word | None = None
    """The face of texts: a family of `templates/assets/newsroom.css`, or one of the reader's computer."""

    display_font: Word | None = None
    """The face of headlines; that of texts, if only that one is given."""
