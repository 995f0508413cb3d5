"""Writes entries into the text of a catalog of terms, and leaves every other line of it as it is.

Babel's writer would wrap comments anew and drop what it does not know from the header, so it is not used.
"""

import re
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pressgen.model.locale import Language, Locale
from pressgen.sources.term_draft import Draft
from pressgen.sources.term_entries import WORDINGS

WIDTH = 72
"""The most columns that a line of comment takes, so that no tool wraps it anew."""

_MESSAGE_WIDTH = 79
"""The most columns that a line of a message takes: gettext's own."""

_OF_THE_LANGUAGE = ("gender", *WORDINGS, "forms", "note")
"""The keys that speak of the catalog's language; they stand in the translator's comments, which no tool replaces."""

_OF_THE_CONCEPT = (
    *("kind", "pos", "domain", "definition", "source", "see"),
    *(f"{key}-en" for key in (*WORDINGS, "forms")),
)
"""The keys that hold for all languages, or for English; they stand in `#.` comments."""

_SIDES = (("#", _OF_THE_LANGUAGE), ("#.", _OF_THE_CONCEPT))
"""The keys by the mark of their comments."""

_PART = re.compile(
    r'^[ \t]*(msgctxt|msgid_plural|msgid|msgstr(?:\[\d\])?)[ \t]*((?:[ \t]*"(?:[^"\\\n]|\\.)*"[ \t]*(?:\r?\n|\Z))+)',
    re.MULTILINE,
)
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')
_ESCAPE = re.compile(r"\\(.)")
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r"}
_UNPARTED = re.compile(r"\S+(?: [a-z]+(?:-[a-z]+)*:(?!\S))*")
"""A word, with those behind it that would look like keys at the beginning of a line."""


@dataclass(frozen=True, slots=True)
class _Part:
    """One keyword of an entry with its string."""

    keyword: str
    words: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Where an entry stands in a catalog, from its first comment to the line end of its last string."""

    id: str
    start: int
    end: int
    parts: tuple[_Part, ...]


def header(locale: Locale, title: str) -> str:
    """The beginning of a new catalog.

    Args:
        locale: whose words it will hold.
        title: what its first line says it is.
    """
    plural = "n > 1" if locale.language is Language.FR else "n != 1"
    return (
        f'# {title}\nmsgid ""\nmsgstr ""\n"Project-Id-Version: terms\\n"\n"Language: {locale.babel}\\n"\n'
        '"MIME-Version: 1.0\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n'
        f'"Plural-Forms: nplurals=2; plural=({plural});\\n"\n'
    )


def put(text: str, *drafts: Draft) -> str:
    """A catalog with entries in it: each in the place of the one with its id, else where the alphabet puts it."""
    words = {draft.id: _in_the_manner_of(text, _lines(draft)) for draft in drafts}
    stretches = list(_stretches(text))
    there = {stretch.id for stretch in stretches}
    new = {name: words.pop(name) for name in sorted(words.keys() - there)}
    replaced, done = [], 0
    for stretch in stretches:
        if stretch.id in words:
            replaced += [text[done : stretch.start], words.pop(stretch.id)]
            done = stretch.end
    return _filed("".join((*replaced, text[done:])), new)


def renamed(text: str, name: str, new: str) -> str:
    """A catalog in which a concept has another id, where the alphabet puts it and where others refer to it."""
    own = _stretch(text, name)
    if own:
        part = own.parts[0]
        words = text[own.start : part.start] + _written(text, "msgctxt", new) + text[part.end : own.end]
        others = [stretch.id for stretch in _stretches(text) if stretch.id != name]
        if sorted((*others, name)).index(name) == sorted((*others, new)).index(new):
            text = text[: own.start] + words + text[own.end :]
        else:
            text = _filed(_without(text, own), {new: words})
    return re.sub(rf"^(#\.?[ \t]+see:[ \t]+){re.escape(name)}(?=[ \t]*\r?$)", rf"\g<1>{new}", text, flags=re.MULTILINE)


def reworded(text: str, draft: Draft) -> str:
    """A catalog in which an entry has the preferred wordings of a draft; only the lines of its strings change."""
    own = _stretch(text, draft.id)
    messages = dict(_messages(draft))
    for part in reversed(own.parts[1:] if own else ()):
        lines = ""
        if part.keyword == "msgid":
            lines = "".join(_written(text, key, messages[key]) for key in ("msgid", "msgid_plural") if key in messages)
        elif part.keyword in ("msgstr", "msgstr[0]"):
            lines = "".join(_written(text, key, messages[key]) for key in messages if key.startswith("msgstr"))
        text = text[: part.start] + lines + text[part.end :]
    return text


def remarked(text: str, name: str, key: str, value: str) -> str:
    """A catalog in which the comments of an entry say one thing more, on a line behind the others of its sort."""
    own = _stretch(text, name)
    if not own:
        return text
    marks = ("#",) if key in _OF_THE_LANGUAGE else ("#", "#.")
    comments = text[own.start : own.parts[0].start].splitlines(keepends=True)
    at = max((number for number, line in enumerate(comments, 1) if line.split()[0] in marks), default=0)
    comments[at:at] = [_in_the_manner_of(text, _comment(marks[-1], key, value))]
    return text[: own.start] + "".join(comments) + text[own.parts[0].start :]


def _without(text: str, own: _Stretch) -> str:
    """A catalog without an entry and without the empty line that parts it from the next, or else from the last."""
    before, after = text[: own.start], text[own.end :]
    empty = re.match(r"\r?\n", after)
    return before + after[empty.end() :] if empty else re.sub(r"(?<=\n)\r?\n\Z", "", before) + after


def _filed(text: str, entries: Mapping[str, str]) -> str:
    """A catalog with the lines of entries, sorted by id, each put before the first of a later id or behind the last."""
    newline = "\r\n" if "\r\n" in text else "\n"
    waiting = deque(entries.items())
    filed, done, end = [], 0, len(text)
    for stretch in _stretches(text) if waiting else ():
        filed.append(text[done : stretch.start])
        while waiting and waiting[0][0] < stretch.id:
            filed += [waiting.popleft()[1], newline]
        done, end = stretch.start, stretch.end
    filed.append(text[done:end])
    if waiting and not text[:end].endswith("\n"):
        filed.append(newline)
    for _, words in waiting:
        filed += [newline, words]
    return "".join((*filed, text[end:]))


def _stretch(text: str, name: str) -> _Stretch | None:
    return next((stretch for stretch in _stretches(text) if stretch.id == name), None)


def _stretches(text: str) -> Iterator[_Stretch]:
    """The entries with an id, in the order of the catalog; obsolete ones are comments."""
    parts: list[_Part] = []
    for match in _PART.finditer(text):
        part = _Part(match[1], _unquoted(match[2]), match.start(), match.end())
        if part.keyword == "msgctxt":
            yield from _entry(text, parts)
            parts = []
        parts.append(part)
    yield from _entry(text, parts)


def _entry(text: str, parts: list[_Part]) -> Iterator[_Stretch]:
    if not parts or parts[0].keyword != "msgctxt":
        return
    start = parts[0].start
    while start:
        before = text.rfind("\n", 0, start - 1) + 1
        if not text.startswith("#", before) or text.startswith("#~", before):
            break
        start = before
    yield _Stretch(parts[0].words, start, parts[-1].end, tuple(parts))


def _unquoted(quoted: str) -> str:
    words = "".join(match[1] for match in _QUOTED.finditer(quoted))
    return _ESCAPE.sub(lambda escape: _ESCAPES.get(escape[1], escape[1]), words)


def _in_the_manner_of(text: str, lines: Iterator[str]) -> str:
    """Lines with the line ends that a catalog has."""
    newline = "\r\n" if "\r\n" in text else "\n"
    return "".join(f"{line}{newline}" for line in lines)


def _written(text: str, keyword: str, words: str) -> str:
    return _in_the_manner_of(text, _message(keyword, words))


def _lines(draft: Draft) -> Iterator[str]:
    """The lines of an entry: comments on the language, comments on the concept, strings."""
    said = [(mark, key) for mark, keys in _SIDES for key in keys if key in draft.said]
    comments = [line for mark, key in said for line in _comment(mark, key, draft.said[key])]
    if len(set(comments)) < len(comments):  # of two equal lines Babel reads one
        comments = [f"{mark} {key}: {' '.join(draft.said[key].split())}" for mark, key in said]
    yield from comments
    if not draft.approved:
        yield "#, fuzzy"
    for keyword, words in _messages(draft):
        yield from _message(keyword, words)


def _messages(draft: Draft) -> Iterator[tuple[str, str]]:
    yield "msgctxt", draft.id
    yield from zip(("msgid", "msgid_plural"), draft.english, strict=False)
    if len(draft.english) == 1:
        yield "msgstr", "".join(draft.words)
    else:
        yield from zip(("msgstr[0]", "msgstr[1]"), draft.words or ("", ""), strict=True)


def _comment(mark: str, key: str, value: str) -> Iterator[str]:
    """A comment, wrapped so that only its first line looks as if it began with a key, and none like a former msgid."""
    line = f"{mark} {key}:"
    for number, words in enumerate(_UNPARTED.findall(" ".join(value.split()))):
        if not number or len(line) + len(words) < WIDTH or words.startswith("|"):
            line = f"{line} {words}"
        else:
            yield line
            line = f"{mark} {words}"
    yield line


def _message(keyword: str, words: str) -> Iterator[str]:
    """A keyword and its string, over several lines where one would be too long."""
    quoted = words.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n").replace("\t", r"\t")
    if len(keyword) + len(quoted) + 3 <= _MESSAGE_WIDTH:
        yield f'{keyword} "{quoted}"'
        return
    yield f'{keyword} ""'
    line = ""
    for word in re.findall(r"\S+\s*", quoted):
        if line and len(line) + len(word) + 2 > _MESSAGE_WIDTH:
            yield f'"{line}"'
            line = ""
        line += word
    yield f'"{line}"'
