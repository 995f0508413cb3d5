"""A fact is written under `facts:` and shown nowhere.

A figure typed into a text instead of shown by its name can differ between the languages; an unused fact is often
the trace of one.

Wrong: `facts: {patients: {number: 10000}}` and the text "10 000 patients".
Right: the same fact and the text "{{ patients }} patients".
"""

from collections.abc import Iterator

from pressgen.checks.rule import Group, Rule
from pressgen.language.facts import mentions
from pressgen.model.block import FiguresBlock
from pressgen.model.finding import Finding, Severity
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release
from pressgen.model.source import Source, Span
from pressgen.model.walk import blocks, texts


def unused(release: Release, _newsroom: Newsroom) -> Iterator[Finding]:
    """Facts that no text and no figure shows."""
    if not release.facts:
        return
    shown = {mention.name for _, words in texts(release) for text in words.values() for mention in mentions(text.value)}
    for _, block in blocks(release.body):
        if isinstance(block, FiguresBlock):
            shown.update(figure.fact for figure in block.figures if figure.fact)
    for name in release.facts:
        if name not in shown:
            place = release.origin.key("facts", name) if release.origin else Span(Source("", ""), 0, 0)
            yield RULE.finding(
                place,
                msg("the fact `{name}` is shown nowhere", name=name),
                msg("show it in the texts by its name between double braces, or take it out"),
            )


RULE = Rule("unused-fact", Group.STRUCTURE, Severity.WARNING, release=unused)
