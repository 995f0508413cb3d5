"""A text shows a fact that the release does not have.

Between `{{` and `}}` stands the name of a fact, nothing else: it is looked up, never calculated. A name that is not
under `facts:` would leave a hole in the published text.

Wrong: `{{ montant }}` where `facts:` holds only `montant_france`.
Right: `{{ montant_france }}`.
"""

from collections.abc import Iterator
from difflib import get_close_matches

from pressgen.checks.rule import Group, Rule, Segment, field_place
from pressgen.language.facts import mentions
from pressgen.model.block import FiguresBlock
from pressgen.model.finding import Finding, Severity
from pressgen.model.message import Message, msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release
from pressgen.model.source import Span
from pressgen.model.walk import blocks


def in_text(segment: Segment, _newsroom: Newsroom) -> Iterator[Finding]:
    """Names between braces that are no facts of the release; a shared record has no facts at all."""
    known = segment.record.facts if isinstance(segment.record, Release) else {}
    for mention in mentions(segment.text.value):
        if mention.name not in known:
            yield _finding(segment.place(mention.start, mention.end), mention.name, tuple(known))


def in_figures(release: Release, _newsroom: Newsroom) -> Iterator[Finding]:
    """Facts that figures name and the release does not have."""
    for path, block in blocks(release.body):
        for position, figure in enumerate(block.figures if isinstance(block, FiguresBlock) else ()):
            if figure.fact and figure.fact not in release.facts:
                place = field_place(release, *path, "figures", position, "fact")
                yield _finding(place, figure.fact, tuple(release.facts))


def _finding(place: Span, name: str, known: tuple[str, ...]) -> Finding:
    return RULE.finding(place, msg("there is no fact `{name}`", name=name), _help(name, known))


def _help(name: str, known: tuple[str, ...]) -> Message:
    near = get_close_matches(name, known, 1)
    if near:
        return msg("did you mean `{key}`?", key=near[0])
    return msg("write it under `facts:`, as in `{name}: {{number: 10000}}`, or take the braces out", name="patients")


RULE = Rule("unknown-fact", Group.STRUCTURE, Severity.ERROR, segment=in_text, release=in_figures)
