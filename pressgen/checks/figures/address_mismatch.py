"""A web or e-mail address differs by a letter or two between the languages.

One of both leads nowhere. Pages and mailboxes may have names of their own in each language, so that only addresses that
are almost alike are compared, and what names a language (`/fr/`, `en.`, `-fra`) is no difference.

Wrong: `subvention@example.org` in French, `subventoin@example.org` in English.
Right: `subvention@example.org` in French, `grants@example.org` in English.
"""

from collections.abc import Iterator

from pressgen.checks.rule import Group, Pair, Rule, Segment
from pressgen.language.readings import Reading, ReadingKind, readings
from pressgen.model.finding import Finding, Related, Severity
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom

_ADDRESSES = (ReadingKind.EMAIL, ReadingKind.URL)
_LETTERS = 2
"""How many letters a slip of the hand changes."""


def in_pair(pair: Pair, _newsroom: Newsroom) -> Iterator[Finding]:
    """Addresses of the source that the target has almost."""
    if pair.parity:
        return
    source, target = _addresses(pair.source), _addresses(pair.target)
    known, shown = {reading.value for reading in source}, {reading.value for reading in target}
    for one in source:
        for other in target:
            strangers = one.value not in shown and other.value not in known
            if strangers and one.kind is other.kind and _almost(str(one.value), str(other.value)):
                yield RULE.found(
                    pair.source,
                    (one.start, one.end),
                    msg(
                        "the addresses differ: {source}, {target}",
                        source=_words(pair.source, one),
                        target=_words(pair.target, other),
                    ),
                    msg("mend the one that is wrong"),
                    related=(Related(pair.target.place(other.start, other.end), msg("the other language")),),
                )


def _addresses(segment: Segment) -> list[Reading]:
    text = segment.text.value
    if "." not in text:
        return []
    return [reading for reading in readings(text, segment.locale) if reading.kind in _ADDRESSES]


def _words(segment: Segment, reading: Reading) -> str:
    return segment.text.value[reading.start : reading.end]


def _almost(one: str, other: str) -> bool:
    """Whether two addresses differ by a slip at one place: a letter or two too many, too few, other or swapped."""
    if abs(len(one) - len(other)) > _LETTERS:
        return False
    start = _alike(one, other)
    one, other = one[start:], other[start:]
    end = _alike(one[::-1], other[::-1])
    slips = one[: len(one) - end], other[: len(other) - end]
    return max(map(len, slips)) <= _LETTERS and not any(map(str.isdigit, "".join(slips)))


def _alike(one: str, other: str) -> int:
    """How many characters two texts begin with in common."""
    unlike = (at for at, (left, right) in enumerate(zip(one, other, strict=False)) if left != right)
    return next(unlike, min(len(one), len(other)))


RULE = Rule("address-mismatch", Group.FIGURES, Severity.WARNING, pair=in_pair)
