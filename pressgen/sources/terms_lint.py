"""What is wrong in a termbase that reads well: wordings that contradict each other, themselves or their language."""

import re
from collections.abc import Iterator

from pressgen.language.term_patterns import Likeness, patterns
from pressgen.language.words import fold, words
from pressgen.model.finding import Finding, Related, Severity
from pressgen.model.locale import Language, Locale
from pressgen.model.message import msg
from pressgen.model.source import Source, Span
from pressgen.model.term import Concept, Termbase, TermKind, TermStatus, Wording

_REFUSED = (TermStatus.DEPRECATED, TermStatus.SUPERSEDED)
_SHORTEST = 3
"""How many letters a wording needs that is not made of capitals."""

_FRENCH = re.compile(r"\b(?:de|des|du|en|et|la|le|les|par|pour|sur|une?)\b|\b[dl]['’]", re.IGNORECASE)
_ENGLISH = re.compile(r"\b(?:and|by|for|of|the|to|with)\b|(?:ing|ship|ness)\b", re.IGNORECASE)
_ACCENTS = re.compile(r"[àâçèéêëîïôœùû]", re.IGNORECASE)
"""What shows which of the two languages a wording is in; accents alone also stand in English words."""

Said = tuple[Concept, Locale, Wording]
"""A wording with whose it is and where it is said."""


def lint(termbase: Termbase) -> Iterator[Finding]:
    """What is wrong between the entries of a termbase, in its order."""
    approved: dict[tuple[Language, str], Concept] = {}
    for concept, locale, wording in _all(termbase):
        if wording.status not in _REFUSED:
            approved.setdefault((locale.language, wording.text.lower()), concept)
    for concept in termbase.concepts.values():
        yield from _reference(concept, termbase)
        yield from _swapped(concept)
    for said in _all(termbase):
        concept, locale, wording = said
        yield from _short(said)
        if wording.status in _REFUSED:
            rival = approved.get((locale.language, wording.text.lower()))
            if rival and rival is not concept:
                yield _contradiction(said, rival)
            elif _generated(said):
                yield _self_refusal(said)


def _all(termbase: Termbase) -> Iterator[Said]:
    for concept in termbase.concepts.values():
        for locale, wordings in concept.wordings.items():
            yield from ((concept, locale, wording) for wording in wordings)


def _reference(concept: Concept, termbase: Termbase) -> Iterator[Finding]:
    name = concept.details.get("see")
    if name and name not in termbase.concepts and concept.place:
        yield Finding(
            "unknown-term",
            Severity.WARNING,
            _place(concept.place, name),
            msg("there is no term `{id}`", id=name),
            msg("write the id of the full form after `see:`"),
        )


def _swapped(concept: Concept) -> Iterator[Finding]:
    english, french = concept.preferred(Locale.EN), concept.preferred(Locale.FR)
    if concept.kind is TermKind.NAME or not english or not french or not concept.place:
        return
    french_looks = _FRENCH.search(french.text) or _ACCENTS.search(french.text)
    foreign = _FRENCH.search(english.text) or (_ACCENTS.search(english.text) and _ENGLISH.search(french.text))
    if foreign and not french_looks and not _ENGLISH.search(english.text):
        yield Finding(
            "swapped-languages",
            Severity.WARNING,
            concept.place,
            msg("“{words}” looks French and “{other}” English", words=english.text, other=french.text),
            msg("`msgid` holds the English wording, `msgstr` the French one"),
        )


def _short(said: Said) -> Iterator[Finding]:
    concept, _, wording = said
    if len(wording.text) < _SHORTEST and not wording.text.isupper() and wording.place:
        yield Finding(
            "short-wording",
            Severity.WARNING,
            _place(wording.place, wording.text),
            msg("“{words}” is too short to be found with certainty", words=wording.text),
            msg("write it out, or take it out of `{id}`", id=concept.id),
        )


def _contradiction(said: Said, rival: Concept) -> Finding:
    concept, _, wording = said
    place = wording.place or Span(Source("", ""), 0, 0)
    related = (Related(_place(rival.place, wording.text), msg("approved here")),) if rival.place else ()
    return Finding(
        "contradictory-wording",
        Severity.WARNING,
        _place(place, wording.text),
        msg(
            "“{words}” is refused in `{id}` and approved in `{other}`",
            words=wording.text,
            id=concept.id,
            other=rival.id,
        ),
        msg("keep it in one of the two"),
        related,
    )


def _generated(said: Said) -> bool:
    """Whether a refused wording is a form of one that its own concept approves."""
    concept, locale, wording = said
    begins = fold(wording.text[:2])
    own = [other for other in concept.wordings[locale] if other.status not in _REFUSED]
    near = [other for other in own if fold(other.text[:2]) == begins]
    for paragraph in words(wording.text) if near else ():
        for pattern in (pattern for other in near for pattern in patterns(concept, other, locale.language)):
            fit = pattern.fit(paragraph, 0)
            if fit and fit.likeness is Likeness.EXACT and fit.last == len(paragraph.written) - 1:
                return True
    return False


def _self_refusal(said: Said) -> Finding:
    _, _, wording = said
    return Finding(
        "self-refusing-term",
        Severity.ERROR,
        _place(wording.place or Span(Source("", ""), 0, 0), wording.text),
        msg("the refused wording “{words}” is a form of the approved one", words=wording.text),
        msg("take it out: it would be found wherever the term is used rightly"),
    )


def _place(entry: Span, text: str) -> Span:
    """Where an entry says something, given the line of its `msgid`; that line where a comment is wrapped within it."""
    source, number = entry.source, entry.line
    first = last = number
    while source.line(first - 1).strip():
        first -= 1
    while source.line(last + 1).strip():
        last += 1
    found = source.text.find(text, source.offset(first), source.offset(last + 1))
    return Span(source, found, found + len(text)) if found >= 0 else entry
