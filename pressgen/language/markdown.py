"""Markdown as releases use it: CommonMark without HTML, pictures and headings."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

DEPTH = 20
"""How deep lists, quotations and emphasis may stand in each other; the parser drops what is deeper."""

_UNSEEN = re.compile(r"[\s\u00ad\u200b-\u200d\u2060\ufeff]*")
_SUSPECT = re.compile(r"[<\[#]|^[ \t]*(?:[-+*>=]|\d+[.)])", re.M)
"""What every offence but a pile of emphasis is written with; parsing costs a hundred times as much as looking."""

_ALLOWED = re.compile(r"(?:https?://[^\s/]|mailto:.|tel:.)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Offence:
    """Something that a text may not hold."""

    kind: str
    """The name of the rule: `raw-html`, `unsafe-link`, `empty-link`, `image-in-text`, `heading-in-text` or
    `deep-nesting`."""

    start: int
    """Offset of its first character in the text."""

    end: int
    """Offset after its last character."""

    detail: str
    """What stands there, shortened."""


def _allowed(url: str) -> bool:
    return _ALLOWED.match(url) is not None


def _renderer() -> MarkdownIt:
    markdown = MarkdownIt("commonmark", {"html": False, "maxNesting": DEPTH, "xhtmlOut": False}).disable("image")
    markdown.validateLink = _allowed  # type: ignore[method-assign]
    return markdown


def _inspector() -> MarkdownIt:
    """A parser that lets everything through, so that each offence is seen, with addresses as they were written."""
    markdown = MarkdownIt("commonmark", {"html": True, "maxNesting": 2 * DEPTH})
    markdown.validateLink = lambda url: True  # type: ignore[method-assign]  # noqa: ARG005
    markdown.normalizeLink = lambda url: url  # type: ignore[method-assign]
    return markdown


_RENDERER = _renderer()
_INSPECTOR = _inspector()

_WORDS_ALONE = re.compile(r"[^\W\d_](?:[^\\`*_<>&\[\]\"\r\n\0]*[^\\`*_<>&\[\]\"\0\s])?")
"""One line, from a letter to no space, without a sign that Markdown or HTML reads: most paragraphs are no more."""


def to_html(text: str) -> str:
    """The HTML of a text of paragraphs and lists. HTML in it is escaped; links that are not allowed stay words."""
    if _WORDS_ALONE.fullmatch(text):
        return f"<p>{text}</p>\n"
    return str(_RENDERER.render(text))


def inline_html(text: str) -> str:
    """The HTML of a text without its paragraph, for headings and table cells."""
    return text if _WORDS_ALONE.fullmatch(text) else str(_RENDERER.renderInline(text))


def plain(text: str) -> str:
    """The words of a text without any markup, its paragraphs joined by a space."""
    if _WORDS_ALONE.fullmatch(text):
        return text
    return _words(_RENDERER.parse(text))


def paragraphs(text: str) -> list[str]:
    """The parts of a text between empty lines, Markdown."""
    return [part.strip() for part in re.split(r"\n[ \t]*(?:\n[ \t]*)+", text.replace("\r\n", "\n")) if part.strip()]


def inline_plain(text: str) -> str:
    """The words of a single line without any markup: `1. Les lauréats` is no list here."""
    if _WORDS_ALONE.fullmatch(text):
        return text
    return _words(_RENDERER.parseInline(" ".join(text.split("\n"))))


def _words(tokens: Sequence[Token]) -> str:
    parts = (_inline_words(token) if token.type == "inline" else token.content for token in tokens)
    return " ".join(part for part in (part.strip(" \n") for part in parts) if part)


def _inline_words(token: Token) -> str:
    return "".join(" " if child.type.endswith("break") else child.content for child in token.children or ())


@lru_cache(maxsize=1024)
def offences(text: str) -> tuple[Offence, ...]:
    """What a text may not hold, in order; a text that is nested too deep is not looked into further."""
    suspect = _SUSPECT.search(text) or text.count("*") + text.count("_") >= DEPTH
    return tuple(_offences(text)) if suspect else ()


def _offences(text: str) -> Iterator[Offence]:
    lines = [0, *(match.end() for match in re.finditer(r"\r\n|\r|\n", text)), len(text)]
    tokens = _INSPECTOR.parse(text)
    if any(child.level >= DEPTH for token in tokens for child in (token, *(token.children or ()))):
        yield Offence("deep-nesting", 0, len(text), str(DEPTH))
        return
    for token in tokens:
        if token.map is None:
            continue
        start, end = lines[min(token.map[0], len(lines) - 1)], lines[min(token.map[1], len(lines) - 1)]
        if token.type == "heading_open":
            yield _offence("heading-in-text", text, start, end)
        elif token.type == "html_block":
            yield _offence("raw-html", text, start, end)
        elif token.type == "inline":
            yield from _inline_offences(token.children or [], text, start, end)


def _inline_offences(children: list[Token], text: str, start: int, end: int) -> Iterator[Offence]:
    at = start
    for position, child in enumerate(children):
        kind, words = _kind_and_words(child, children[position + 1 :])
        found = text.find(words, at, end)
        if found >= 0:
            at = found + len(words)
        if kind:
            yield _offence(kind, text, found, at) if found >= 0 else _offence(kind, text, start, end, words)


def _kind_and_words(token: Token, following: list[Token]) -> tuple[str | None, str]:
    """The offence that an inline token is, if it is one, and the words to find it by."""
    attributes: dict[str, Any] = token.attrs
    if token.type == "html_inline":
        return "raw-html", token.content
    if token.type == "image":
        return "image-in-text", f"![{token.content}]"
    if token.type == "link_open":
        address = str(attributes.get("href", ""))
        empty = "empty-link" if _is_wordless(following) else None
        return empty if _allowed(address) else "unsafe-link", address
    return None, ""


def _is_wordless(following: list[Token]) -> bool:
    """Whether nothing can be read up to the end of a link that has just begun."""
    inside = takewhile(lambda token: token.type != "link_close", following)
    return all(_UNSEEN.fullmatch(token.content) for token in inside)


def _offence(kind: str, text: str, start: int, end: int, words: str | None = None) -> Offence:
    stretch = text[start:end]
    stripped = stretch.strip()
    start += stretch.find(stripped)
    detail = " ".join((stripped if words is None else words).split())
    return Offence(kind, start, start + len(stripped), detail if len(detail) <= 60 else f"{detail[:59]}…")
