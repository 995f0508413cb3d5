"""A name is written with other capitals at another place of the same release.

What stands between quotation marks or in italics is the name of a programme, a law, a report; it has one spelling.

Wrong: `l'appel « IA et Santé »`, and further down `l'appel « IA et santé »`.
Right: one spelling throughout, that of whoever gave the name.
"""

import re
from collections.abc import Iterator

from pressgen.checks.rule import Group, Rule, Segment
from pressgen.model.finding import Finding, Fix, Related, Severity
from pressgen.model.locale import Language
from pressgen.model.manual import Remedy
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release
from pressgen.model.walk import texts

_NAME = re.compile(
    r"«\s*([^«»\n]{3,80}?)\s*»|“([^“”\n]{3,80})”|\"([^\"\n]{3,80})\"|(?<![*\w])\*([^*\s][^*\n]{2,80})\*(?![*\w])"
)
_MARKS = frozenset('«“"*')
_WORDS = range(2, 9)
"""How many words a name has; longer ones are quotations."""

_Place = tuple[Segment, tuple[int, int]]


def drifting(release: Release, _newsroom: Newsroom) -> Iterator[Finding]:
    """Names that differ from the commonest spelling of the release, or else from the first."""
    named: dict[tuple[Language, str], dict[str, list[_Place]]] = {}
    for written, place in _names(release):
        key = place[0].locale.language, written.casefold()
        named.setdefault(key, {}).setdefault(written, []).append(place)
    for spellings in named.values():
        yield from _drift(spellings) if len(spellings) > 1 else ()


def _drift(spellings: dict[str, list[_Place]]) -> Iterator[Finding]:
    right = max(spellings, key=lambda spelling: len(spellings[spelling]))
    first, span = spellings[right][0]
    for spelling, places in spellings.items():
        for segment, here in places if spelling[1:] != right[1:] else ():
            replacement = segment.text.replacement(*here, right)
            yield RULE.finding(
                segment.place(*here),
                msg("“{name}” is written “{other}” elsewhere in the release", name=spelling, other=right),
                msg("keep one spelling"),
                (Related(first.place(*span), msg("the other spelling")),),
                Fix((replacement,)) if replacement else None,
            )


def _names(release: Release) -> Iterator[tuple[str, _Place]]:
    for path, words in texts(release):
        for locale, text in words.items():
            for match in _NAME.finditer(text.value) if _MARKS.intersection(text.value) else ():
                group = match.lastindex or 0
                written = " ".join(match[group].replace("’", "'").split())
                if len(written.split()) in _WORDS and not written.isupper():
                    yield written, (Segment(release, path, locale, text), match.span(group))


RULE = Rule("inconsistent-name", Group.FORM, Severity.WARNING, release=drifting, remedy=Remedy.SUGGESTION)
