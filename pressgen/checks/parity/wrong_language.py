"""A text, or one of its paragraphs, is in the other language.

Quotes and figures pasted into the wrong column are among the commonest faults of bilingual pages, and nobody who reads
only one language sees them. French and English are told apart by their small words; names, which have some of them too,
are let through.

Wrong: `en: Nous sommes ravis que le pont soit rouvert.`
Right: `en: We are delighted that the bridge is open again.`
"""

from collections.abc import Iterator

from pressgen.checks.parity.comparison import is_headline, is_name, texts_at, unformatted
from pressgen.checks.rule import Group, Rule, Segment
from pressgen.language.identification import foreign
from pressgen.model.finding import Finding, Related, Severity
from pressgen.model.locale import Language
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.source import Span


def misplaced(segment: Segment, _newsroom: Newsroom) -> Iterator[Finding]:
    """Paragraphs in the other language."""
    if is_name(segment.path):
        return
    headline, language = is_headline(segment.path), segment.locale.language
    for start, end in foreign(segment.text.value, language, headline=headline):
        copied = _copied(segment)
        yield RULE.finding(
            segment.place(start, end),
            msg("this is English and stands under `{locale}`", locale=segment.locale.value)
            if language is Language.FR
            else msg("this is French and stands under `{locale}`", locale=segment.locale.value),
            msg("translate it") if copied else msg("put it under its own language, and its translation here"),
            (Related(copied, msg("the same words")),) if copied else (),
            severity=Severity.WARNING if headline else None,
        )


def _copied(segment: Segment) -> Span | None:
    """Where the other language has the same words."""
    words = texts_at(segment.record, segment.path)
    for locale, text in words.items() if words else ():
        same = unformatted(text.value) == unformatted(segment.text.value)
        if same and locale.language is not segment.locale.language:
            return Segment(segment.record, segment.path, locale, text).place()
    return None


RULE = Rule("wrong-language", Group.PARITY, Severity.ERROR, segment=misplaced)
