"""Writes fixes into the text of a YAML file, and leaves out those that would change anything else in it.

What a file says after its mending is read again and compared with what it was meant to say: a colon or a hash that a
fix brings into a text without quotes would end that text, a space at the edge of a line would be lost.
"""

import unicodedata
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from pressgen.model.finding import Fix, Replacement, Severity
from pressgen.model.source import Source, Span
from pressgen.model.text import Run, Text
from pressgen.sources.yaml_nodes import MappingNode, Node, ScalarNode, SequenceNode
from pressgen.sources.yaml_reader import read_yaml

_Said = list[Text | str]
"""The keys and texts of a file in their order, with signs for the lists and mappings around them."""


@dataclass(frozen=True, slots=True)
class Mended:
    """A file with fixes in it."""

    source: Source
    """The file as it reads now."""

    fixes: int = 0
    """How many fixes are in it."""

    refused: tuple[Fix, ...] = ()
    """Those that would do harm, at their places in the file as it reads now."""


def mend(source: Source, fixes: Sequence[Fix]) -> Mended:
    """A file with as many of its fixes as can be written without harm; every other character stays.

    Of fixes that touch one another the first is written alone: mend again for the others.
    """
    apart = tuple(_apart(source, fixes))
    said = _said(source) if apart else None
    if said is None:
        return Mended(source)
    mended, kept = _harmless(source, said, source, (), apart)
    refused = set(apart).difference(kept)
    moved = _Moved(mended, kept)
    return Mended(mended, len(kept), tuple(moved.fix(fix) for fix in apart if fix in refused))


def _harmless(
    source: Source, said: _Said, mended: Source, kept: tuple[Fix, ...], more: tuple[Fix, ...]
) -> tuple[Source, tuple[Fix, ...]]:
    """The file with the fixes kept so far and as many more as do no harm; halves are tried where all together do."""
    together = (*kept, *more)
    better = _written(source, said, together) if more else mended
    if better:
        return better, together
    if len(more) == 1:
        return mended, kept
    half = len(more) // 2
    mended, kept = _harmless(source, said, mended, kept, more[:half])
    return _harmless(source, said, mended, kept, more[half:])


class _Moved:
    """Where the places of a file are after some fixes."""

    def __init__(self, mended: Source, fixes: Sequence[Fix]) -> None:
        changes = sorted(
            ((change.place.start, change) for fix in fixes for change in fix.replacements), key=lambda made: made[0]
        )
        self._mended = mended
        self._starts = [start for start, _ in changes]
        self._shifts = [0, *accumulate(len(made.words) - (made.place.end - start) for start, made in changes)]

    def fix(self, fix: Fix) -> Fix:
        """A fix that touches none of them, at its new place."""
        return replace(fix, replacements=tuple(map(self._change, fix.replacements)))

    def _change(self, change: Replacement) -> Replacement:
        start, end = change.place.start, change.place.end
        shift = self._shifts[bisect_left(self._starts, start)]
        return Replacement(Span(self._mended, start + shift, end + shift), change.words)


def _apart(source: Source, fixes: Sequence[Fix]) -> Iterator[Fix]:
    """The fixes of this file alone, without those that touch one before them."""
    taken: list[tuple[int, int]] = []
    for fix in dict.fromkeys(fixes):
        stretches = sorted((change.place.start, change.place.end) for change in fix.replacements)
        own = all(change.place.source == source for change in fix.replacements)
        parted = all(first[1] < then[0] for first, then in pairwise(stretches))
        if own and parted and stretches and all(_free(stretch, taken) for stretch in stretches):
            for stretch in stretches:
                insort(taken, stretch)
            yield fix


def _free(stretch: tuple[int, int], taken: Sequence[tuple[int, int]]) -> bool:
    at = bisect_left(taken, stretch)
    return (not at or taken[at - 1][1] < stretch[0]) and (at == len(taken) or stretch[1] < taken[at][0])


def _written(source: Source, said: _Said, fixes: Sequence[Fix]) -> Source | None:
    """The file with these fixes; nothing if it would say anything else than it should."""
    changes = sorted((change for fix in fixes for change in fix.replacements), key=lambda change: change.place.start)
    starts = [change.place.start for change in changes]
    parts, at = [], 0
    for change in changes:
        parts += [source.text[at : change.place.start], change.words]
        at = change.place.end
    mended = Source(source.path, "".join((*parts, source.text[at:])))
    after = _said(mended)
    if after is None or len(after) != len(said):
        return None
    for old, new in zip(said, after, strict=True):
        if isinstance(old, Text) and old.origin:
            whole = old.origin.whole
            within = changes[bisect_left(starts, whole.start) : bisect_right(starts, whole.end)]
            expected = _changed(old, [change for change in within if change.place.end <= whole.end])
        else:
            expected = str(old)
        if type(old) is not type(new) or expected != str(new):
            return None
    return mended


def _said(source: Source) -> _Said | None:
    """What a file says; nothing if it cannot be read."""
    root, findings = read_yaml(source)
    if root is None or any(finding.severity >= Severity.ERROR for finding in findings):
        return None
    return list(_flat(root))


def _flat(node: Node) -> Iterator[Text | str]:
    match node:
        case ScalarNode():
            yield node.text
        case SequenceNode():
            yield "["
            for item in node.items:
                yield from _flat(item)
            yield "]"
        case MappingNode():
            yield "{"
            for key, value in node.entries:
                yield key.text
                yield from _flat(value)
            yield "}"


def _changed(text: Text, changes: Sequence[Replacement]) -> str | None:
    """The words of a text with changes of the file in them; nothing where a change cuts what is written together."""
    assert text.origin
    words = text.value
    for change in reversed(changes):
        start, end = (_offset(text.origin.runs, at) for at in (change.place.start, change.place.end))
        meant = _meant(change.words, text.origin.source.text[text.origin.whole.start])
        if start is None or end is None or meant is None:
            return None
        words = words[:start] + meant + words[end:]
    return unicodedata.normalize("NFC", words) if changes else words


def _offset(runs: Sequence[Run], at: int) -> int | None:
    """The offset in a text of a place in the file; nothing within characters that are written together."""
    before = bisect_right(runs, at, key=lambda run: run.source_start) - 1
    if before < 0:
        return 0
    run = runs[before]
    within = at - run.source_start
    if within >= run.source_length:
        return run.start + run.length
    return run.start + within if run.length == run.source_length or not within else None


def _meant(words: str, sign: str) -> str | None:
    """What words mean within a text that begins with a sign; nothing if they cannot stand there."""
    if sign == "'":
        return words.replace("''", "'")
    if sign != '"' or "\\" not in words:
        return words
    said = _said(Source("", f'words: "{words}"'))
    return str(said[2]) if said and len(said) == 4 else None
