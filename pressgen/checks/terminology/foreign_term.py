"""A text uses the other language's term where its own language has one.

A term left in the other language in running text is the trace of a hasty translation, or of a habit that readers do
not share. Names, quotation marks, italics and parentheses are let through, and so is what the termbase admits. Single
words are reported only where they cannot belong to the language of the text.

Wrong: `publier leur code en open source`, `the winners of the appel à projets`.
Right: `publier leur code sous licence libre`, `the winners of the call for projects`.
"""

import re
from collections.abc import Iterator

from pressgen.checks.rule import Group, Rule, Segment
from pressgen.checks.terminology.vocabulary import vocabulary
from pressgen.language.inflection import Form
from pressgen.language.term_patterns import Likeness
from pressgen.language.terms import Match
from pressgen.language.words import fold
from pressgen.model.finding import Finding, Severity
from pressgen.model.locale import Language
from pressgen.model.manual import Remedy
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.term import TermKind

_OWN_LETTERS = {
    Language.EN: re.compile(r"[kw]|sh|oo|ee|gh|(?:ing|ship|ness|[^l]y)$"),
    Language.FR: re.compile(r"[àâçèéêëîïôœùû]"),
}
"""What a single word must have to be of one language and not of the other."""

_SENTENCE = re.compile(r"(?:^|[.!?…:]\s|\n)[\s«“\"*_–—•-]*$")
_MARKED = re.compile(r"[*_(«“\"‘'’\[/.@#-]\s?$")
"""What before a term sets it apart from the text."""

_MARKED_AFTER = re.compile(r"\s?[*_)»”\"’\]/@-]")
"""The same after it."""

_NAMED = re.compile(r"[A-ZÀ-Þ][\w’'-]*\s$")
_NAMED_AFTER = re.compile(r"\s(?:[A-ZÀ-Þ]|\d)")
_PHRASE = {
    Language.EN: re.compile(r"\b(?:an?|and|by|for|from|in|of|on|our|the|to|with)\s$"),
    Language.FR: re.compile(r"(?:\b(?:à|au|aux|de|des|du|en|et|la|le|les|nos|par|pour|sur|une?)\s|\b[dl]['’])$"),
}
"""What before a term shows that more is said in its language."""

_PHRASE_AFTER = {
    Language.EN: re.compile(r"\s(?:and|by|for|from|in|of|on|the|to|with)\b"),
    Language.FR: re.compile(r"\s(?:(?:à|au|aux|de|des|du|en|et|la|le|les|par|pour|sur)\b|[dl]['’])"),
}
"""The same after it."""


def in_text(segment: Segment, newsroom: Newsroom) -> Iterator[Finding]:
    """Terms of the other language in a text."""
    known = vocabulary(newsroom)
    for match in known.foreign(segment):
        locale = known.editions(segment)[0]
        own = match.concept.preferred(locale)
        said = {fold(wording.text) for wording in match.concept.said(locale)}
        if own and said.isdisjoint((fold(match.written), fold(match.wording.text))) and _left(match, segment):
            yield RULE.found(
                segment,
                (match.start, match.end),
                msg("“{words}” belongs to the other language", words=match.written),
                msg("write “{words}”", words=own.text),
                words=own.text if match.form is Form.SAME and match.whole else None,
            )


def _left(match: Match, segment: Segment) -> bool:
    """Whether a term stands in running text as any other word does, and cannot be of the text's language."""
    text, language = segment.text.value, match.locale.language
    before, after = text[max(0, match.start - 60) : match.start], text[match.end : match.end + 12]
    quoted = segment.path[-2:] != ("quote", "text") and segment.quoted(match.start, match.end)
    apart = _MARKED.search(before) or _MARKED_AFTER.match(after)
    if quoted or apart or match.compound or match.likeness is not Likeness.EXACT:
        return False
    if match.concept.kind is TermKind.ACRONYM:
        return not _PHRASE[language].search(before)
    named = _NAMED.search(before) or _NAMED_AFTER.match(after)
    phrase = _PHRASE[language].search(before) or _PHRASE_AFTER[language].match(after)
    small = match.written.islower() or (match.written[1:].islower() and _SENTENCE.search(before))
    return bool(small and not named and not phrase and _distinct(match.written, language))


def _distinct(words: str, language: Language) -> bool:
    return " " in words or _OWN_LETTERS[language].search(words.lower()) is not None


RULE = Rule("foreign-term", Group.TERMINOLOGY, Severity.WARNING, segment=in_text, remedy=Remedy.SUGGESTION)
