"""Signs that come in pairs, and those whose partner is missing."""

import re
from collections.abc import Iterator

from pressgen.language.passage import Passage, passages
from pressgen.language.quotation import unpaired

_MARKS = re.compile('["«»“”„‹›]')
_OPENING = ('"', "«", "“", "„", "‹")
_BRACKETS = re.compile(r"[()\[\]]")
_PARTNERS = {")": "(", "]": "["}
_SMILEY = re.compile(r"[:;=]-?$")
_ENUMERATED = re.compile(r"(?:^|[\s«“\"(])(?:\w|[0-9]{1,2}|[ivx]{2,4})$")
_LINK = re.compile(r"\][(\[]|\]:")


def unbalanced_quotation_marks(text: str) -> Iterator[tuple[int, int]]:
    """Where quotation marks without a partner stand in a text, Markdown.

    A quotation of several paragraphs opens at the beginning of each and closes at the end of the last.
    """
    if not _MARKS.search(text):
        return
    continued: tuple[int, int] | None = None
    for passage in passages(text):
        again: tuple[int, int] | None = None
        for at, opens in unpaired(passage.words):
            if opens and at == 0:
                again = _place(passage, at)
            elif not opens and continued:
                continued = None
            else:
                yield _place(passage, at)
        if again or passage.words.startswith(_OPENING):
            continued = again
    if continued:
        yield continued


def unbalanced_brackets(text: str) -> Iterator[tuple[int, int]]:
    """Where round and square brackets without a partner stand in a text, Markdown; smileys and `a)` have none."""
    if not _BRACKETS.search(text):
        return
    kinds = "()" if _LINK.search(text) else "()[]"
    waiting: list[tuple[str, tuple[int, int]]] = []
    for passage in passages(text):
        for match in _BRACKETS.finditer(passage.words):
            sign, before = match[0], passage.words[max(0, match.start() - 6) : match.start()]
            if sign not in kinds or _SMILEY.search(before):
                continue
            if sign in "([":
                waiting.append((sign, _place(passage, match.start())))
            elif any(opened == _PARTNERS[sign] for opened, _ in waiting):
                while waiting[-1][0] != _PARTNERS[sign]:
                    yield waiting.pop()[1]
                waiting.pop()
            elif not _ENUMERATED.search(before):
                yield _place(passage, match.start())
    yield from (place for _, place in waiting)


def _place(passage: Passage, at: int) -> tuple[int, int]:
    return passage.starts[at], passage.ends[at]
