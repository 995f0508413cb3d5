"""Leaves out what authors ask to be ignored, and tells of what they ask in vain."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pressgen.checks.ignores import Ignore
from pressgen.checks.registry import RULES
from pressgen.checks.selection import NOT_TO_BE_IGNORED, Selection
from pressgen.checks.structure import unused_ignore
from pressgen.model.finding import Finding

_OF_NEWSROOM = frozenset(rule.name for rule in RULES if rule.newsroom)
"""The rules that look at all releases at once, and see less when only some are read."""


@dataclass(frozen=True, slots=True)
class Leniency:
    """What is ignored in a newsroom."""

    ignores: tuple[Ignore, ...]
    """All that authors ask for."""

    selection: Selection
    """The rules that were applied."""

    read: frozenset[str] | None = None
    """The files of the releases that were read, where only some were."""

    def left(self, findings: Sequence[Finding]) -> list[Finding]:
        """The findings that nobody ignores, and one for each ignore that is of no use."""
        left, used = self._judged(findings)
        if unused_ignore.RULE.name not in self.selection.applied:
            return left
        idle = [ignore for ignore in self.ignores if ignore not in used]
        about_others = [ignore for ignore in idle if ignore.name != unused_ignore.RULE.name]
        told, used = self._judged(list(self._useless(about_others)))
        about_it = [ignore for ignore in idle if ignore.name == unused_ignore.RULE.name and ignore not in used]
        return [*left, *told, *self._useless(about_it)]

    def _judged(self, findings: Sequence[Finding]) -> tuple[list[Finding], set[Ignore]]:
        """The findings that nobody ignores, and the ignores that some finding was in reach of."""
        left, used = [], set()
        near = self._by_line()
        for finding in findings:
            handles = self.selection.roster.handles(finding)
            reached = [
                ignore
                for place in (finding.place, *(other.place for other in finding.related))
                for ignore in (*near.get((None, 0), ()), *near.get((place.path, place.line), ()))
                if handles and ignore.name in handles and ignore.reaches(place)
            ]
            used.update(reached)
            if not reached:
                left.append(finding)
        return left, used

    def _by_line(self) -> dict[tuple[str | None, int], list[Ignore]]:
        """The ignores by the lines that they reach; those for all files under no file."""
        found: dict[tuple[str | None, int], list[Ignore]] = defaultdict(list)
        for ignore in self.ignores:
            if ignore.extents is None:
                found[None, 0].append(ignore)
            for line in ignore.lines:
                found[ignore.place.path, line].append(ignore)
        return found

    def _useless(self, ignores: Sequence[Ignore]) -> Iterator[Finding]:
        roster = self.selection.roster
        for ignore in ignores:
            if ignore.name not in roster:
                yield unused_ignore.unknown(ignore, roster.nearest(ignore.name))
            elif not roster.ignorable(ignore.name):
                yield unused_ignore.refused(ignore, NOT_TO_BE_IGNORED)
            elif self._looked_for(ignore):
                yield unused_ignore.idle(ignore)

    def _looked_for(self, ignore: Ignore) -> bool:
        """Whether all that an ignore could hide was looked for."""
        names = set(self.selection.roster.members(ignore.name))
        if not names <= self.selection.applied:
            return False
        return self.read is None or (ignore.place.path in self.read and not names & _OF_NEWSROOM)
