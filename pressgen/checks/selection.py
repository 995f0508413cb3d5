"""Which rules are applied: those that somebody names, or else those that everybody wants."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from pressgen.checks.registry import RULES
from pressgen.checks.rule import Group, Rule
from pressgen.model.errors import UsageError
from pressgen.model.finding import Finding, Severity
from pressgen.model.message import Message, msg

NOT_TO_BE_IGNORED: Message = msg("mend what it finds: nothing can be built before that")
"""What to do about a rule that cannot be ignored."""


_GROUPS = {rule.name: rule.group for rule in RULES}
_BINDING = frozenset(rule.name for rule in RULES if rule.group is Group.STRUCTURE and rule.severity >= Severity.ERROR)


def is_binding(finding: Finding) -> bool:
    """Whether a finding can be neither ignored nor known: an error in the structure, as readers of files find."""
    of_structure = _GROUPS.get(finding.rule, Group.STRUCTURE) is Group.STRUCTURE
    return of_structure and (finding.severity >= Severity.ERROR or finding.rule in _BINDING)


@dataclass(frozen=True, slots=True)
class Roster:
    """All names that findings can have: those of the rules, and those of what readers of files find."""

    severities: Mapping[str, Severity]
    """How much findings of each name weigh."""

    groups: Mapping[str, Group]
    """What each name is about."""

    def __contains__(self, name: str) -> bool:
        """Whether there is such a rule, fault or group."""
        return name in self.severities or name in set(Group)

    def nearest(self, name: str) -> str | None:
        """The rule, fault or group that somebody may have meant."""
        plain = name.lower().replace("_", "-").replace(" ", "-")
        names = [*Group, *self.severities]
        near = get_close_matches(plain, names, 1) or [known for known in names if plain and known.startswith(plain)]
        return str(near[0]) if near else None

    def members(self, name: str) -> Iterator[str]:
        """The name itself, or the names of a group."""
        yield from (known for known, group in self.groups.items() if name in (known, group))

    def binding(self, name: str) -> bool:
        """Whether findings of this name cannot be ignored: errors in the structure."""
        return self.groups[name] is Group.STRUCTURE and self.severities[name] >= Severity.ERROR

    def ignorable(self, name: str) -> bool:
        """Whether findings of this name may be ignored, or any of this group."""
        return not all(map(self.binding, self.members(name)))

    def handles(self, finding: Finding) -> tuple[str, ...]:
        """The names by which a finding can be ignored: those of its rule and its group, if it can be at all."""
        if is_binding(finding):
            return ()
        return finding.rule, self.groups.get(finding.rule, Group.STRUCTURE).value


@dataclass(frozen=True, slots=True)
class Selection:
    """The rules that are applied, and the faults that are told."""

    roster: Roster
    """All names there are."""

    applied: frozenset[str]
    """The names of those that are applied and told."""

    named: frozenset[str]
    """Those that were selected by their own names, not by their group's and not by default."""

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules to apply, in the order of the registry."""
        return tuple(rule for rule in RULES if rule.name in self.applied)

    def tells(self, finding: Finding) -> bool:
        """Whether what a reader of files found is told: an error always, for nothing behind it was checked."""
        return finding.severity >= Severity.ERROR or finding.rule in self.applied


def selection(select: Sequence[str], ignore: Sequence[str], faults: Mapping[str, Severity]) -> Selection:
    """The rules that are selected, or all default ones where none are, without those that are ignored.

    Args:
        select: names of rules and groups, several of them with commas between.
        ignore: the same.
        faults: what readers of files find, with the least severity of each.

    Raises:
        UsageError: a name is not known, or belongs to what cannot be ignored.
    """
    roster = Roster(
        {**faults, **{rule.name: rule.severity for rule in RULES}},
        {**dict.fromkeys(faults, Group.STRUCTURE), **{rule.name: rule.group for rule in RULES}},
    )
    wanted, unwanted = _names(select, roster), _names(ignore, roster)
    for name in unwanted:
        if not roster.ignorable(name):
            raise UsageError(msg("`{rule}` cannot be ignored", rule=name), NOT_TO_BE_IGNORED)
    chosen = {member for name in wanted for member in roster.members(name)} if wanted else _default(faults)
    left_out = {member for name in unwanted for member in roster.members(name) if not roster.binding(member)}
    return Selection(roster, frozenset(chosen - left_out), frozenset(wanted) & roster.severities.keys())


def _default(faults: Mapping[str, Severity]) -> set[str]:
    return {*faults, *(rule.name for rule in RULES if rule.default)}


def _names(given: Sequence[str], roster: Roster) -> list[str]:
    names = [name.strip() for names in given for name in names.split(",") if name.strip()]
    for name in names:
        if name not in roster:
            near = roster.nearest(name)
            raise UsageError(
                msg("there is no rule and no group of rules `{rule}`", rule=name),
                msg("did you mean `{key}`?", key=near)
                if near
                else msg("the groups are {groups}", groups=", ".join(f"`{group.value}`" for group in Group)),
            )
    return names
