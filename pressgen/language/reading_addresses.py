"""Web and e-mail addresses and mentions of facts, which are taken out of a text before its figures are read."""

import re
from collections.abc import Iterator
from urllib.parse import unquote

from pressgen.language.reading import Reading, ReadingKind

_DOMAINS = "ca|com|org|net|gov|edu|int|eu|fr|uk|be|ch|info|io|gc|quebec|paris|bio|health|app|dev|tv|me"
_PATH = r"[^\s<>\[\]{}`\"«»“”|\0]*[^\s<>\[\]{}`\"«»“”|\0?!.,:;*_~'’)…(]"
_TARGET = re.compile(r"(?P<label>\[[^\[\]]*)\]\(\s*<?(?P<target>[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)>?[^()\n]*\)")
_MENTION = re.compile(r"\{\{(?P<name>[^{}]*)\}\}")
_EMAIL = re.compile(r"(?:mailto:)?[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")
_URL = re.compile(rf"(?:https?://|\bwww\.){_PATH}")
_BARE = re.compile(rf"(?:[\w-]+\.)+(?:{_DOMAINS})(?![\w-]|\.\w)(?:/(?:{_PATH})?)?")
_DOT = re.compile(rf"\.(?<=\w\.)(?:{_DOMAINS})(?![\w-])")
_HOST = re.compile(r"[\w-]*\w(?:\.[\w-]*\w)*\Z")
_LANGUAGE = re.compile(
    r"(?:(?<=/)|^)(?:fr|en|fra|eng|french|english|francais|anglais)(?:[-_](?:ca|fr|gb|us))?(?:[/.]|$)"
    r"|[-_](?:fr|en|fra|eng|f|e)(?=[./]|$)|(?<=[?&])(?:lang|lng|l)=(?:fr|en)\w*"
)

BLANK = "\x00"
"""Stands for each character of what was taken out."""


def taken_out(text: str) -> tuple[str, list[Reading]]:
    """A text of the same length without addresses and mentions, and what they were."""
    found: list[Reading] = []
    if "](" in text:
        text = _without(text, _targets(text), found)
    if "{{" in text:
        text = _without(text, _mentions(text), found)
    if "@" in text:
        text = _without(text, _emails(text), found)
    if "://" in text or "www." in text:
        text = _without(text, _urls(text), found)
    if _DOT.search(text):
        text = _without(text, _bare(text), found)
    return text, found


def url_value(address: str) -> str:
    """A web address as it is compared: without scheme, `www.`, language, fragment and final slash, in small letters."""
    address = unquote(address.lower()).removeprefix("https://").removeprefix("http://").removeprefix("www.")
    address = address.partition("#")[0].rstrip("/.")
    while True:
        shorter = _LANGUAGE.sub("", address, count=1)
        if shorter == address:
            return address.rstrip("/")
        address = shorter


def _without(text: str, readings: Iterator[tuple[Reading, int, int]], found: list[Reading]) -> str:
    parts, done = [], 0
    for reading, start, end in readings:
        found.append(reading)
        parts += [text[done:start], BLANK * (end - start)]
        done = end
    return "".join((*parts, text[done:]))


def _targets(text: str) -> Iterator[tuple[Reading, int, int]]:
    """The addresses of Markdown links; a label that shows an address goes with its link."""
    for match in _TARGET.finditer(text):
        target, (start, end) = match["target"], match.span("target")
        shown = " " not in match["label"] and ("@" in match["label"] or _DOT.search(match["label"]))
        from_ = match.start() if shown else match.end("label")
        if "@" in target and "/" not in target:
            yield Reading(ReadingKind.EMAIL, _email_value(target), start, end), from_, match.end()
        elif target.startswith(("http", "www.", "//")):
            yield Reading(ReadingKind.URL, url_value(target.lstrip("/")), start, end), from_, match.end()


def _mentions(text: str) -> Iterator[tuple[Reading, int, int]]:
    for match in _MENTION.finditer(text):
        yield Reading(ReadingKind.FACT, match["name"].strip(), *match.span()), *match.span()


def _emails(text: str) -> Iterator[tuple[Reading, int, int]]:
    for match in _EMAIL.finditer(text):
        yield Reading(ReadingKind.EMAIL, _email_value(match[0]), *match.span()), *match.span()


def _urls(text: str) -> Iterator[tuple[Reading, int, int]]:
    for match in _URL.finditer(text):
        yield Reading(ReadingKind.URL, url_value(match[0]), *match.span()), *match.span()


def _bare(text: str) -> Iterator[tuple[Reading, int, int]]:
    """Addresses written without their beginning: `yukon.ca/health`."""
    done = 0
    for dot in _DOT.finditer(text):
        host = _HOST.search(text, max(done, dot.start() - 80), dot.start())
        match = _BARE.match(text, host.start()) if host and dot.start() >= done else None
        if match:
            done = match.end()
            yield Reading(ReadingKind.URL, url_value(match[0]), *match.span()), *match.span()


def _email_value(address: str) -> str:
    return unquote(address.lower().removeprefix("mailto:").partition("?")[0])
