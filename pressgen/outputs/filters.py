"""What templates can do with words, besides Jinja's own filters."""

import re
from collections.abc import Callable, Mapping

from markupsafe import Markup

from pressgen.language import markdown

_MARKS = re.compile(r"[\\`*_\[\]<>{}]|&(?=#?\w+;)")
_OPENING = re.compile(r"^(\d{1,9}(?=[.)](?: |$))|(?=#{1,6}(?: |$)|[+-](?: |$)|--|=+$|~~~))")
_CLOSING = re.compile(r"(?<= )(?=#+$)")


def blocks(text: str) -> Markup:
    """Markdown as HTML: paragraphs and lists."""
    return Markup(markdown.to_html(text))  # noqa: S704 - made safe by the language room


def inline(text: str) -> Markup:
    """One line of Markdown as HTML that fits into a sentence."""
    return Markup(markdown.inline_html(text))  # noqa: S704 - made safe by the language room


def led_by(html: Markup, dateline: str) -> Markup:
    """HTML with a dateline run into its first paragraph, or before it where it does not begin with one."""
    if not dateline:
        return html
    lead = Markup('<p><span class="dateline">{}</span>').format(dateline)
    if html.startswith("<p>"):
        return lead + Markup(" ") + html[3:]
    return lead + Markup("</p>\n") + html


def opened_by(text: str, dateline: str) -> str:
    """Markdown with a dateline run into its first paragraph, or before it where it does not begin with one."""
    if not dateline:
        return text
    between = " " if markdown.to_html(text).startswith("<p>") else "\n\n"
    return f"**{literal(dateline)}**{between}{text}"


def literal(words: str) -> str:
    """Markdown that shows plain words as they are, also at the beginning of a line and at the end of a heading.

    Source: CommonMark 0.31, sections 2.4, 4 and 5.
    """
    line = " ".join(re.split(r"[ \t\r\n]+", words.strip(" \t\r\n")))
    return _OPENING.sub(r"\1\\", _CLOSING.sub(r"\\", _MARKS.sub(r"\\\g<0>", line)))


def destination(address: str) -> str:
    """A web address as the destination of a link in Markdown, where parentheses and spaces would end it."""
    return re.sub(r"[()<>\\\s]", lambda match: f"%{ord(match[0]):02X}", address)


def quoted(text: str) -> str:
    """Markdown as a block quotation."""
    return "\n".join(f"> {line}".rstrip(" ") for line in text.split("\n"))


FILTERS: Mapping[str, Callable[..., str]] = {
    "markdown": blocks,
    "inline": inline,
    "plain": markdown.plain,
    "led_by": led_by,
    "opened_by": opened_by,
    "literal": literal,
    "destination": destination,
    "quoted": quoted,
}
"""The filters by the names that templates use."""
