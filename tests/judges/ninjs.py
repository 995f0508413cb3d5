"""What ninjs 3.1 asks, as a JSON Schema: the names that it has, of which nothing else may stand in an item.

Written from the standard's guide for these tests; no package carries the schema of 3.1.
"""

from typing import Any

Json = dict[str, Any]

_WORDS: Json = {"type": "string", "pattern": r"\S"}
_URI: Json = {"type": "string", "pattern": r"^[a-z][a-z0-9+.-]*:\S+$"}
_INSTANT: Json = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$"}
_NUMBER: Json = {"type": "integer", "minimum": 0}


def _object(*required: str, **properties: Json) -> Json:
    return {"type": "object", "required": list(required), "properties": properties, "additionalProperties": False}


def _array(items: Json) -> Json:
    return {"type": "array", "items": items, "minItems": 1}


_TEXT = _object("value", role=_WORDS, contentType=_WORDS, charCount=_NUMBER, wordCount=_NUMBER, value=_WORDS)
_TITLE = _object("value", role=_WORDS, contentType=_WORDS, value=_WORDS)
_CONTACT = {
    **_object(
        type=_WORDS,
        role=_WORDS,
        lang=_WORDS,
        name=_WORDS,
        value=_WORDS,
        address=_object(lines=_array(_WORDS), locality=_WORDS, area=_WORDS, postalCode=_WORDS, country=_WORDS),
    ),
    "oneOf": [{"required": ["value"]}, {"required": ["address"]}],
}
_NAMED = {"name": _WORDS, "rel": _WORDS, "uri": _URI, "literal": _WORDS}
_RENDITION = _object(
    "name",
    name=_WORDS,
    href=_URI,
    contentType=_WORDS,
    title=_WORDS,
    width=_NUMBER,
    height=_NUMBER,
    sizeInBytes=_NUMBER,
    format=_WORDS,
)
_ITEM: dict[str, Json] = {
    "uri": _URI,
    "standard": _object(name=_WORDS, version=_WORDS, schema=_URI),
    "type": {"enum": ["text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"]},
    "representationType": {"enum": ["full", "partial"]},
    "profile": _WORDS,
    "version": _WORDS,
    "firstCreated": _INSTANT,
    "versionCreated": _INSTANT,
    "contentCreated": _INSTANT,
    "embargoedUntil": _INSTANT,
    "expires": _INSTANT,
    "pubStatus": {"enum": ["usable", "withheld", "canceled"]},
    "urgency": {"type": "integer", "minimum": 1, "maximum": 9},
    "copyrightHolder": _WORDS,
    "copyrightNotice": _WORDS,
    "usageTerms": _WORDS,
    "edNote": _WORDS,
    "language": _WORDS,
    "title": _WORDS,
    "by": _WORDS,
    "slugline": _WORDS,
    "located": _WORDS,
    "headlines": _array(_TITLE),
    "descriptions": _array(_TITLE),
    "bodies": _array(_TEXT),
    "people": _array(_object(**_NAMED, contactInfo=_array(_CONTACT))),
    "organisations": _array(_object(**_NAMED, contactInfo=_array(_CONTACT))),
    "places": _array(_object(**_NAMED, contactInfo=_array(_CONTACT))),
    "subjects": _array(_object(**_NAMED, creator=_WORDS, relevance=_NUMBER, confidence=_NUMBER)),
    "genres": _array(_object(name=_WORDS, uri=_URI, literal=_WORDS)),
    "infoSources": _array(_object(name=_WORDS, role=_WORDS, uri=_URI, literal=_WORDS, contactInfo=_array(_CONTACT))),
    "renditions": _array(_RENDITION),
    "altIds": _array(_object("value", role=_WORDS, value=_WORDS)),
    "trustIndicators": _array(_object(role=_URI, title=_WORDS, href=_URI)),
}
_ASSOCIATION = {**_object("name", "uri", **_ITEM), "properties": {**_ITEM, "name": _WORDS, "rel": _WORDS}}
SCHEMA = _object("uri", **_ITEM, associations=_array(_ASSOCIATION))
"""What an item may say. Of 3.1 this leaves out events, planned coverage and moving pictures, which no release has."""
