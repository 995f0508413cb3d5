"""An acronym stands in a release without its full form, or with it twice.

The first time, readers need both: `intelligence artificielle (IA)`. From then on the acronym does. What stands in
titles and summaries neither needs nor gives an explanation.

Wrong: `le HDH soutient deux projets`, with `Health Data Hub` nowhere before.
Right: `le Health Data Hub (HDH) soutient deux projets`, and then `le HDH`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pressgen.checks.names.spoken import Name, register
from pressgen.checks.rule import Group, Rule, Segment
from pressgen.checks.terminology.vocabulary import vocabulary
from pressgen.model.block import LaureatesBlock
from pressgen.model.finding import Finding, Related, Severity
from pressgen.model.locale import Language
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.organization import OrganizationName
from pressgen.model.release import Release
from pressgen.model.walk import blocks

_NEAR = 80
"""How many characters after an acronym its full form may stand."""


_SPACES = re.compile(r"\s+$")


@dataclass(frozen=True, slots=True)
class _Use:
    """An acronym or a full form in a text."""

    of: str
    """What it stands for: the id of a concept, or of an organisation's record with a slash before it."""

    full: str
    """The full form to write."""

    segment: Segment
    """The text."""

    position: int
    """The text's place among those of the release."""

    start: int
    """Offset of its first character."""

    end: int
    """Offset after its last character."""


def unexplained(release: Release, newsroom: Newsroom) -> Iterator[Finding]:
    """Acronyms that a language of a release does not explain in time, or explains more than once."""
    shown = {f"/{name}" for name in _shown(release)}
    running = [text for text in vocabulary(newsroom).spoken(release) if text.path[0] == "body"]
    for language in Language:
        body = [text for text in running if text.locale.language is language]
        acronyms: dict[str, list[_Use]] = {}
        for position, segment in enumerate(body):
            for use in _acronyms(segment, position, newsroom) if segment.path[-1] != "title" else ():
                acronyms.setdefault(use.of, []).append(use)
        full: dict[str, list[_Use]] = {of: [] for of in acronyms}
        for position, segment in enumerate(body) if acronyms else ():
            for use in _full_forms(segment, position, newsroom):
                full.get(use.of, []).append(use)
        for of, uses in acronyms.items():
            if of not in shown and not any(_before(explained, uses[0]) for explained in full[of]):
                yield _unexplained(uses[0])
            yield from _again(uses, full[of])


def _acronyms(segment: Segment, position: int, newsroom: Newsroom) -> Iterator[_Use]:
    for match in vocabulary(newsroom).found(segment).terms:
        concept = newsroom.termbase.concepts.get(match.concept.full_form)
        full = concept.preferred(match.locale) if concept else None
        if concept and full and not match.compound:
            yield _Use(concept.id, full.text, segment, position, match.start, match.end)
    for found in register(newsroom).find(segment.text.value):
        for name in found.of:
            texts = name.dated.name if _is_acronym(name) and isinstance(name.dated, OrganizationName) else None
            text = (texts.wording(segment.locale) or next(iter(texts.values()))) if texts else None
            if text and text.value != name.written:
                yield _Use(f"/{name.record.id}", text.value, segment, position, found.start, found.end)
                break


def _full_forms(segment: Segment, position: int, newsroom: Newsroom) -> Iterator[_Use]:
    for match in vocabulary(newsroom).found(segment).everything:
        yield _Use(match.concept.id, match.wording.text, segment, position, match.start, match.end)
    for found in register(newsroom).find(segment.text.value):
        for of in {name.record.id for name in found.of if not _is_acronym(name)}:
            yield _Use(f"/{of}", found.name, segment, position, found.start, found.end)


def _is_acronym(name: Name) -> bool:
    """Whether a name is made of initials, as its record says too."""
    acronym = name.dated.acronym if isinstance(name.dated, OrganizationName) else None
    listed = acronym is not None and name.written in {text.value for text in acronym.values()}
    return listed and name.written.isupper() and " " not in name.written


def _before(full: _Use, acronym: _Use) -> bool:
    """Whether a full form comes in time: before the acronym, or right after it."""
    if full.position != acronym.position:
        return full.position < acronym.position
    return full.start < acronym.end + _NEAR


def _unexplained(use: _Use) -> Finding:
    acronym = use.segment.text.value[use.start : use.end]
    return RULE.found(
        use.segment,
        (use.start, use.end),
        msg("the acronym “{acronym}” is not explained", acronym=acronym),
        msg("write “{words}” where it first stands", words=f"{use.full} ({acronym})"),
    )


def _again(uses: list[_Use], full: list[_Use]) -> Iterator[Finding]:
    """Explanations after the first one, a lesser fault."""
    ends = {(explanation.position, explanation.end): explanation for explanation in full}
    explained = []
    for use in uses:
        text = use.segment.text.value
        if text[use.start - 1 : use.start] == "(" and text[use.end : use.end + 1] == ")":
            gap = _SPACES.search(text, max(0, use.start - 3), use.start - 1)
            explanation = ends.get((use.position, gap.start() if gap else use.start - 1))
            if explanation:
                explained.append((explanation, use))
    for explanation, use in explained[1:]:
        first, _ = explained[0]
        yield RULE.finding(
            use.segment.place(explanation.start, use.end + 1),
            msg("the acronym “{acronym}” is explained again", acronym=use.segment.text.value[use.start : use.end]),
            msg("write the acronym alone"),
            (Related(first.segment.place(first.start, explained[0][1].end + 1), msg("the first explanation")),),
            severity=Severity.INFO,
        )


def _shown(release: Release) -> Iterator[str]:
    """The organisations that the release names in full outside its texts, as the institutions of laureates."""
    for _, block in blocks(release.body):
        for laureate in block.laureates if isinstance(block, LaureatesBlock) else ():
            yield from (institution for institution in laureate.institutions if isinstance(institution, str))


RULE = Rule("unexplained-acronym", Group.TERMINOLOGY, Severity.WARNING, release=unexplained)
