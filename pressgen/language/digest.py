"""What is left of a text where typography does not matter, shortened to sixteen digits that can be kept in a file.

Digests are kept in `release.stamps.yaml`: a change here would make every stamp that was ever written worthless.
"""

import html
import re
import unicodedata
from collections.abc import Iterable
from datetime import time
from decimal import Decimal
from functools import lru_cache
from hashlib import sha256

from pressgen.language.readings import Reading, ReadingKind, ReadingValue, readings
from pressgen.model.locale import Locale

_LENGTH = 16

_ALIKE = {
    **dict.fromkeys("«»“”„‟‹›", '"'),
    **dict.fromkeys("‘’‚‛ʼ´", "'"),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff*`\\[]", ""),
    **{letter: unicodedata.normalize("NFD", letter)[0] for letter in "ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝŸ"},
    "…": "...",
    "œ": "oe",
    "Œ": "OE",
    "æ": "ae",
    "Æ": "AE",
}
"""What signs and letters count as; invisible characters and the signs of Markdown count for nothing."""

_UNLIKE = re.compile("[" + re.escape("".join(_ALIKE)) + "]")

_BULLET = re.compile(r"^[ \t]*(?:[-+*>][ \t]+)+", re.MULTILINE)
_DIGIT = re.compile(r"\d")
_GROUPED = re.compile(r"(?<!\d)\d{1,3}(?:\s\d{3})+(?!\d)")
_ORDINAL = re.compile(r"(?<=\d)(?:i?[èe]me(?=s?\b)|(?<=\b1)[èe]re\b)")
_TOKEN = re.compile(r"\{\{[^{}]*\}\}|\d+|[^\W\d_]+(?:'[^\W\d_]+)*|-(?:\s*-)*|\.{2,}|[^\w\s]")

_UNTYPED = (ReadingKind.WORDS, ReadingKind.URL)
"""Readings that are no figures: numbers in words change with the wording, addresses with the language."""


@lru_cache(maxsize=8192)
def digest(text: str) -> str:
    """The digest of a text's words: sixteen hexadecimal digits.

    It is the same whatever spaces, quotation marks, apostrophes, dashes and ellipses are typed with, with or without
    emphasis, with or without accents on capitals, with `œ` or `oe`, `2e` or `2ème`. Letters, capitals, digits,
    punctuation, addresses of links and names of facts count.

    Args:
        text: the words, Markdown.
    """
    return _shortened(_tokens(text))


def figures(text: str, locale: Locale) -> str | None:
    """The digest of a text's figures, in whatever order and writing; nothing where it tells none.

    Args:
        text: the words, Markdown.
        locale: how numbers and dates are written there.
    """
    values = sorted(f"{reading.kind.value} {_plain(reading.value)}" for reading in told_figures(text, locale))
    return _shortened(values) if values else None


def told_figures(text: str, locale: Locale) -> list[Reading]:
    """The figures of a text, in order; the arguments are those of `figures`."""
    return [reading for reading in readings(text, locale) if reading.kind not in _UNTYPED]


def _tokens(text: str) -> list[str]:
    text = unicodedata.normalize("NFC", html.unescape(text))
    text = _UNLIKE.sub(lambda sign: _ALIKE[sign[0]], _BULLET.sub("", text))
    if _DIGIT.search(text):
        text = _GROUPED.sub(lambda number: "".join(number[0].split()), text)
        text = _ORDINAL.sub(lambda ending: "re" if "r" in ending[0] else "e", text)
    return [_sign(token) if token[0] in "{.-'" else token for token in _TOKEN.findall(text)]


def _sign(written: str) -> str:
    """A mention of a fact, or a sign that may be written in several ways."""
    if written.startswith("{{"):
        return "".join(written.split())
    if written.startswith("-"):
        return "-"
    return "…" if written.startswith("..") else '"' if written == "'" else written


def _plain(value: ReadingValue) -> str:
    """A value in the same letters for ever."""
    match value:
        case Decimal():
            return f"{value.normalize():f}"
        case time():
            return value.isoformat()
        case int() | str():
            return str(value)
        case _:
            parts = (getattr(value, name) for name in value.__slots__)
            return " ".join("-" if part is None else _plain(part) for part in parts)


def _shortened(tokens: Iterable[str]) -> str:
    return sha256(" ".join(tokens).encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]
