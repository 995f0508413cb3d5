"""Says in plain words what libyaml finds wrong with a file, and what to do about it."""

import re

import yaml

from pressgen.model.finding import Finding, Severity
from pressgen.model.message import Message, msg
from pressgen.model.source import Source, Span

_Explained = tuple[int, Message, Message]
"""Where the fault is, what it is, and what to do."""

_QUOTES = msg('put quotes around the whole text, as in `fr: "…"`')
_TAB = (msg("a tab stands here, where only spaces may"), msg("indent with two spaces for each level"))
_BRACKET = (
    msg("this bracket is not closed, or a comma is missing after it"),
    msg("close it with `]` or `}}`; if this is a text, put it in quotes"),
)
_QUOTATION_MARK = (
    msg("the text that begins with this quotation mark is not closed"),
    msg("close it; an apostrophe within '…' is written twice"),
)
_ESCAPE = (
    msg("the escape after this backslash names no character"),
    msg("write the backslash twice, or use single quotes"),
)
_PERCENT = (
    msg("a line that begins with `%` is not used here"),
    msg("take it out; if this is a text, put it in quotes"),
)

_WHERE_IT_BEGAN = {
    "did not find expected ',' or ']'": _BRACKET,
    "did not find expected ',' or '}'": _BRACKET,
    "did not find expected node content": _BRACKET,
    "found unexpected end of stream": _QUOTATION_MARK,
    "found unexpected document indicator": _QUOTATION_MARK,
    "found incompatible YAML document": _PERCENT,
    "found unknown directive name": _PERCENT,
    "could not find expected ':'": (
        msg("this line is no key with a colon, and does not continue the text above"),
        msg("indent it to continue the text above, or write a key, a colon and a space before it"),
    ),
}
"""Problems of libyaml that are shown at the beginning of what it was reading."""

_WHERE_IT_WAS_SEEN = {
    "found character that cannot start any token": _TAB,
    "found a tab character that violates indentation": _TAB,
    "found a tab character where an indentation space is expected": _TAB,
    "block sequence entries are not allowed in this context": (
        msg("a list cannot begin on the line of its key"),
        msg("begin each item on a line of its own; if this is a text, put it in quotes"),
    ),
    "did not find expected comment or line break": (
        msg("the text must begin on the line after `|` or `>`"),
        msg("begin a new line here and indent it; or put the text in quotes"),
    ),
    "found unknown escape character": _ESCAPE,
    "found invalid Unicode character escape code": _ESCAPE,
    "did not find expected hexdecimal number": _ESCAPE,
}
"""Problems of libyaml that are shown where it met them."""

_VALUE = re.compile(r" *(?:- +)*(?:[^\s:\"'\[{][^:]*: +)?(?P<value>\S)")


def syntax_finding(source: Source, error: yaml.MarkedYAMLError) -> Finding:
    """What an error of the parser means to somebody who writes releases."""
    problem = error.problem or ""
    at = min(error.problem_mark.index if error.problem_mark else 0, len(source.text))
    opened = error.context_mark.index if error.context_mark else at
    place, message, advice = (
        _unquoted(source, problem, at, opened) or _misplaced(source, problem, at) or _explained(problem, at, opened)
    )
    return Finding("yaml-syntax", Severity.FATAL, Span(source, place, place + 1), message, advice)


def _unquoted(source: Source, problem: str, at: int, opened: int) -> _Explained | None:
    """A text without quotes that begins with one of YAML's own signs."""
    sign = source.text[at : at + 1].strip()
    if problem in ("found character that cannot start any token", "did not find expected node content") and sign:
        return _begins_with(sign, at)
    if source.text[opened : opened + 1] in ("*", "&", "!"):
        return _begins_with(source.text[opened], opened)
    return None


def _begins_with(sign: str, at: int) -> _Explained:
    return at, msg("a text that begins with `{sign}` must stand in quotes", sign=sign), _QUOTES


def _misplaced(source: Source, problem: str, at: int) -> _Explained | None:
    """A key, an item or words where the file's shape allows none."""
    line, column = source.line_and_column(at)
    before = source.line(line)[: column - 1]
    if problem == "mapping values are not allowed in this context":
        return at, *_stray_colon(before)
    if problem not in ("did not find expected key", "did not find expected '-' indicator"):
        return None
    value = _VALUE.match(before)
    if value and value["value"] in "{[":
        start = at - len(before) + value.start("value")
        return _begins_with("{{" if source.text.startswith("{{", start) else value["value"], start)
    return at, *_stray_words(source.text[at : at + 2], after_text=value is not None, in_list="'-'" in problem)


def _stray_colon(before: str) -> tuple[Message, Message]:
    if re.search(r":[ \t]|^ *- ", before):
        return msg("a colon with a space after it may not stand in a text without quotes"), _QUOTES
    return (
        msg("this key does not fit what stands above: a text, or another indentation"),
        msg("indent it like the keys above; if it belongs to the text above, put that text in quotes"),
    )


def _stray_words(words: str, *, after_text: bool, in_list: bool) -> tuple[Message, Message]:
    if after_text:
        return (
            msg("the text goes on after its closing quotation mark"),
            msg("close each quotation mark once, at the end; within '…' write an apostrophe twice"),
        )
    if in_list:
        return (
            msg("a key stands here among the items of a list"),
            msg("write `- ` before it, or indent it like the key it belongs beside"),
        )
    if words == "- ":
        return msg("an item of a list stands here among keys"), msg("write a key above it, or take out `- `")
    return (
        msg("the indentation of this line fits no line above it"),
        msg("begin it in the same column as the keys or items that it stands beside, with spaces only"),
    )


def _explained(problem: str, at: int, opened: int) -> _Explained:
    if problem in _WHERE_IT_BEGAN:
        return opened, *_WHERE_IT_BEGAN[problem]
    if problem in _WHERE_IT_WAS_SEEN:
        return at, *_WHERE_IT_WAS_SEEN[problem]
    return (
        at,
        msg("this is no YAML: {problem}", problem=problem),
        msg("check the indentation, the colons and the quotes"),
    )
