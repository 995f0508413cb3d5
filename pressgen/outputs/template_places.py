"""Where a mistake stands in a template: Jinja knows its line, and the tokens of the line tell the column.

Jinja counts lines only. Its lexer hands the same tokens to its parser and to us; each is found in the text after the
one before, so it has an offset. The parser reads on until it meets a token that cannot stand there: the mistake is at
the last token that it asked for. What Jinja finds later, as a filter that nobody knows or a value that is not there,
is placed at the first token that spells it on the line that Jinja names, or, where the line has none, at its first tag.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from jinja2 import Environment, TemplateSyntaxError
from jinja2.ext import Extension
from jinja2.lexer import Token as Read
from jinja2.lexer import TokenStream, ignored_tokens

from pressgen.model.source import Source, Span

_OPENING = ("variable_begin", "block_begin")
_CLOSING = ("variable_end", "block_end")
_UNREAD = (*ignored_tokens, "raw_begin", "raw_end")
"""The tokens that the parser never sees."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a sign of a template."""

    kind: str
    """What Jinja's lexer calls it: `name`, `operator`, `block_begin`, `data`."""
    words: str
    """What it holds."""
    start: int
    """Offset of its first character in the template."""

    @property
    def end(self) -> int:
        """Offset after its last character."""
        return self.start + len(self.words)


def tokens(text: str, templates: Environment) -> Iterator[Token]:
    """The tokens of a template, those that parsers never see among them.

    Raises:
        TemplateSyntaxError: something stands there that is none; all before it were given.
    """
    at = 0
    for _, kind, words in templates.lex(text):
        start = text.index(words, at)  # between two tokens at most spaces are lost
        at = start + len(words)
        yield Token(kind, words, start)


def of_syntax(source: Source, templates: Environment) -> Span | None:
    """Where the parser or the lexer stopped in a template; nothing where both read it to its end."""
    overlay = templates.overlay(extensions=[_Recorder])
    recorder = overlay.extensions[_Recorder.identifier]
    assert isinstance(recorder, _Recorder)
    try:
        overlay.parse(source.text)
    except TemplateSyntaxError as error:
        found, unread = _as_far_as_possible(source.text, templates)
        if unread == error.message:
            return _unreadable(source, found)
        if recorder.at_end:
            return _left_open(source, found)
        met = [token for token in found if token.kind not in _UNREAD]
        return _span(source, met[recorder.seen + 1 if recorder.confused else recorder.seen - 1])
    return None


def of_word(source: Source, templates: Environment, line: int, word: str = "") -> Span:
    """The first token that spells a word on a line of a template, or the first tag of the line, or all of the line."""
    start, end = source.offset(line), source.offset(line) + len(source.line(line))
    found, _ = _as_far_as_possible(source.text, templates)
    of_line = [token for token in found if start <= token.start < end]
    spelt = [token for token in of_line if word and token.words.strip("\"'") == word and token.kind != "data"]
    tags = [token for token in of_line if token.kind in _OPENING]
    indented = start + len(source.line(line)) - len(source.line(line).lstrip())
    return next((_span(source, token) for token in (*spelt, *tags)), Span(source, indented, end))


def of_open_tag(source: Source, templates: Environment, tag: str) -> Span | None:
    """Where a tag stands that is never closed, the last such tag; nothing where it cannot be told."""
    depth = 0
    before: Token | None = None
    found, _ = _as_far_as_possible(source.text, templates)
    for token in reversed(found):
        if token.kind == "block_begin" and before and tag != "set":  # `set` needs an end or does not
            depth += (before.words == f"end{tag}") - (before.words == tag)
            if depth < 0:
                return _span(source, before)
        before = before if token.kind == "whitespace" else token
    return None


class _Recorder(Extension):
    """Counts the tokens that the parser asks for."""

    seen = 0
    at_end = False
    confused = False

    def filter_stream(self, stream: TokenStream) -> Iterator[Read]:
        """Let all tokens pass."""
        tokens = iter(stream)
        while True:
            try:
                token = next(tokens)
            except StopIteration:
                self.at_end = True
                return
            except TemplateSyntaxError:
                self.confused = True
                raise
            self.seen += 1
            yield token


def _as_far_as_possible(text: str, templates: Environment) -> tuple[list[Token], str | None]:
    """The tokens of a template, and what Jinja's lexer says of what is none."""
    found: list[Token] = []
    try:
        found.extend(tokens(text, templates))
    except TemplateSyntaxError as error:
        return found, error.message
    return found, None


def _left_open(source: Source, found: list[Token]) -> Span:
    """The `{{` or `{%` that nothing closes, or the end of the template."""
    opened = next((token for token in reversed(found) if token.kind in (*_OPENING, *_CLOSING)), None)
    if opened and opened.kind in _OPENING:
        return _span(source, opened)
    return Span(source, len(source.text), len(source.text))


def _unreadable(source: Source, found: list[Token]) -> Span:
    """The comment that nothing closes, or the character after the last token."""
    last = found[-1] if found else None
    if last and last.kind in ("comment_begin", "raw_begin"):
        return _span(source, last)
    start = last.end if last else 0
    start += len(source.text[start:]) - len(source.text[start:].lstrip())
    return Span(source, start, min(start + 1, len(source.text)))


def _span(source: Source, token: Token) -> Span:
    words = token.words.rstrip()
    return Span(source, token.start, token.start + len(words))
