"""An edition whose plain words try to be markup, a template and the end of a CDATA section."""

from dataclasses import fields, is_dataclass, replace
from typing import Any

from pressgen.model.address import Address
from pressgen.model.edition import Edition
from pressgen.model.image import ImageFile
from tests.specimens.french import french

HOSTILE = "<script>alert(1)</script> \" ' {{ 7*7 }} {% raw %} ]]> &amp; <svg onload=x> `c` *e* _e_ [l](u) ![i](u) # ---"
"""The words."""

_PLAIN = {
    "title",
    "subtitle",
    "label",
    "notice",
    "number",
    "newsroom",
    "published_shown",
    "place",
    "dateline",
    "name",
    "acronym",
    "alt",
    "credit",
    "role",
    "organization",
    "phone",
    "extension",
    "hours",
    "figure",
    "heading",
    "at",
    "end_mark",
}
"""The fields that hold plain words."""


def a_hostile_edition() -> Edition:
    """The French specimen with hostile words in every field of plain words."""
    edition: Edition = _spoilt(french())
    return replace(edition, summary=HOSTILE)


def _spoilt(part: Any) -> Any:
    if isinstance(part, tuple):
        return tuple(_spoilt(item) for item in part)
    if not is_dataclass(part) or isinstance(part, type | ImageFile | Address):
        return part
    return replace(part, **{field.name: _worded(field.name, getattr(part, field.name)) for field in fields(part)})


def _worded(name: str, value: Any) -> Any:
    return HOSTILE if value and name in _PLAIN else _spoilt(value)
