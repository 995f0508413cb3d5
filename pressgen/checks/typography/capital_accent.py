"""A French capital has lost its accent.

`Etat` is no word, and `A` is the verb until the accent says otherwise. Editions restore it in words that are French
without a doubt; a word that English has too (`Education`) is only suggested. Official names and acronyms stay as they
are. (OQLF, "Accents et autres signes diacritiques sur les majuscules"; Académie française; Imprimerie nationale.)

Wrong: `l’Etat`, `Ecole`, `A propos de nous`.
Right: `l’État`, `École`, `À propos de nous`.
"""

from collections.abc import Iterator
from dataclasses import replace

from pressgen.checks.rule import Segment
from pressgen.checks.typography.proof import mending_rule, proofs
from pressgen.model.finding import Finding, Severity
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.typography import TypographicRule


def in_text(segment: Segment, newsroom: Newsroom) -> Iterator[Finding]:
    """Capitals without their accent: mended where the word is French without a doubt, otherwise suggested."""
    assert _SURE.segment
    yield from _SURE.segment(segment, newsroom)
    for edit in proofs(newsroom).doubtful_capitals(segment):
        finding = RULE.found(
            segment,
            (edit.start, edit.end),
            msg("if this word is French, its capital keeps its accent: `{right}`", right=edit.replacement),
            msg("write the accent, or put the words of the other language in italics"),
            words=edit.replacement,
        )
        yield replace(finding, severity=Severity.WARNING if not segment.quoted(edit.start, edit.end) else Severity.INFO)


_SURE = mending_rule(
    TypographicRule.CAPITAL_ACCENT,
    lambda _written, right: msg("a capital keeps its accent: `{right}`", right=right),
)
RULE = replace(_SURE, segment=in_text)
