"""Reads the size of an SVG image and refuses what is more than a picture: scripts, links outwards, bombs.

Only elements of SVG 1.1 and 2 that draw, name or group are taken. The list is closed, as new ones may be active.
"""

import re
from dataclasses import dataclass, field
from xml.parsers import expat

from pressgen.model.message import msg
from pressgen.sources.disk import Unreadable
from pressgen.sources.xml_faults import xml_fault

_SVG = "http://www.w3.org/2000/svg"
_XHTML = "http://www.w3.org/1999/xhtml"
_ELEMENTS = re.compile(
    "a|circle|clipPath|defs|desc|ellipse|filter|g|image|line|linearGradient|marker|mask|metadata|path|pattern|polygon|"
    "polyline|radialGradient|rect|stop|style|svg|switch|symbol|text|textPath|title|tspan|use|view|fe(?!Image)[A-Z][A-Za-z]*"
)
_ELEMENTS_LIMIT = 20_000
_DEPTH_LIMIT = 50
_CHAIN_LIMIT = 10
"""How many references may lead on from one to the next."""
_DRAWN_LIMIT = 100_000
"""The most elements that are drawn when every reference is followed."""

_WITHIN = re.compile(r"\s*(#|data:image/(png|jpeg|webp|gif);base64,)")
_URL = re.compile(r"url\(\s*[\"']?\s*([^\"')]*)", re.IGNORECASE)
_LENGTH = re.compile(r"\s*(\d+(?:\.\d*)?|\.\d+)(?:e([-+]?\d{1,2}))?\s*(px|pt|pc|mm|cm|in|q)?\s*", re.IGNORECASE)
_PIXELS = {"px": 1.0, "pt": 96 / 72, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0, "q": 96 / 101.6}
_LARGEST = 100_000


def svg_size(content: bytes) -> tuple[int, int]:
    """The natural width and height of an SVG image in CSS pixels.

    Raises:
        Unreadable: it is no SVG, has no size, or holds what a picture need not hold.
    """
    reader = _Reader()
    reader.read(content)
    return _size(reader.root)


@dataclass(slots=True)
class _Part:
    """Elements that are drawn together, and the ids that they refer to."""

    elements: int = 0
    references: list[str] = field(default_factory=list)


class _Reader:
    """Takes the elements of one image in order, and adds up what drawing them would cost."""

    def __init__(self) -> None:
        self.root: dict[str, str] = {}
        self._whole = _Part()
        self._named: dict[str, _Part] = {}
        self._costs: dict[str, tuple[int, int]] = {}
        self._open: list[_Part | None] = []
        self._style: list[str] | None = None
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._begin
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._words
        self._parser.StartDoctypeDeclHandler = lambda *_: self._refuse("<!DOCTYPE>")
        self._parser.ProcessingInstructionHandler = lambda *_: self._refuse("<?…?>")

    def read(self, content: bytes) -> None:
        """Read the whole image."""
        try:
            self._parser.Parse(content, True)
        except expat.ExpatError as error:
            raise Unreadable(
                "broken-image",
                msg("line {line} of the image is no XML: {reason}", line=error.lineno, reason=xml_fault(error)),
                msg("export it again"),
            ) from None
        if self._cost(self._whole, 0)[0] > _DRAWN_LIMIT:
            self._refuse_bomb()

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        namespace, _, element = name.rpartition(" ")
        if not self._open:
            if name != f"{_SVG} svg":
                raise Unreadable(
                    "unknown-image-type",
                    msg("this is XML, but no SVG image"),
                    msg("export it as SVG, with `{attribute}` in its first element", attribute=f'xmlns="{_SVG}"'),
                )
            self.root = attributes
        if namespace == _XHTML or (namespace == _SVG and not _ELEMENTS.fullmatch(element)):
            self._refuse(f"<{element}>")
        part = self._named.setdefault(attributes["id"], _Part()) if "id" in attributes else None
        self._open.append(part)
        for around in self._around():
            around.elements += 1
        if self._whole.elements > _ELEMENTS_LIMIT or len(self._open) > _DEPTH_LIMIT:
            self._refuse_bomb()
        for attribute, value in attributes.items():
            self._attribute(attribute.rpartition(" ")[2], value)
        if name == f"{_SVG} style":
            self._style = []

    def _end(self, name: str) -> None:
        self._open.pop()
        if name == f"{_SVG} style" and self._style is not None:
            self._css("".join(self._style))
            self._style = None

    def _words(self, words: str) -> None:
        if self._style is not None:
            self._style.append(words)

    def _around(self) -> list[_Part]:
        return [self._whole, *(part for part in self._open if part)]

    def _attribute(self, name: str, value: str) -> None:
        if name.lower().startswith("on") or name == "base":
            self._refuse(name)
        if name == "href":
            if not _WITHIN.match(value):
                self._refuse(f'{name}="{value[:60]}"')
            self._refer(value.strip())
        self._css(value)

    def _css(self, css: str) -> None:
        if "@import" in css.lower() or "\\" in css:
            self._refuse("@import")
        for address in _URL.findall(css):
            if not _WITHIN.match(address):
                self._refuse(f"url({address[:60]})")
            self._refer(address)

    def _refer(self, address: str) -> None:
        if address.startswith("#"):
            for around in self._around():
                around.references.append(address[1:])
            if len(self._whole.references) > _ELEMENTS_LIMIT:
                self._refuse_bomb()

    def _cost(self, part: _Part, chain: int) -> tuple[int, int]:
        """How many elements are drawn with a part when each reference is followed, and how long the chain becomes."""
        if chain > _CHAIN_LIMIT:
            self._refuse_bomb()
        costs = [self._cost_of(name, chain + 1) for name in part.references if name in self._named]
        return part.elements + sum(cost for cost, _ in costs), 1 + max((length for _, length in costs), default=0)

    def _cost_of(self, name: str, chain: int) -> tuple[int, int]:
        if name not in self._costs:
            self._costs[name] = self._cost(self._named[name], chain)
        cost, length = self._costs[name]
        if chain + length > _CHAIN_LIMIT:
            self._refuse_bomb()
        return min(cost, 2 * _DRAWN_LIMIT), length

    def _refuse(self, what: str) -> None:
        raise Unreadable(
            "unsafe-image",
            msg("line {line} of the image holds `{what}`", line=self._parser.CurrentLineNumber, what=what),
            msg("save it as plain SVG, without scripts, document type and references to other files"),
        )

    def _refuse_bomb(self) -> None:
        raise Unreadable(
            "unsafe-image",
            msg("the image has too many elements, or elements that repeat each other without end"),
            msg("simplify it, or save it as PNG"),
        )


def _size(root: dict[str, str]) -> tuple[int, int]:
    width, height = _pixels(root.get("width", "")), _pixels(root.get("height", ""))
    box = root.get("viewBox", "").replace(",", " ").split()
    _, _, box_width, box_height = (_pixels(number) for number in box) if len(box) == 4 else (None,) * 4
    if box_width and box_height:
        width = width or (height * box_width / box_height if height else box_width)
        height = height or width * box_height / box_width
    if not (width and height) or max(width, height) > _LARGEST:
        raise Unreadable(
            "broken-image",
            msg("the image does not say how large it is"),
            msg("give its element `svg` a `viewBox`, or `width` and `height` in pixels"),
        )
    return max(1, round(width)), max(1, round(height))


def _pixels(length: str) -> float | None:
    match = _LENGTH.fullmatch(length)
    return float(f"{match[1]}e{match[2] or 0}") * _PIXELS[(match[3] or "px").lower()] if match else None
