"""An ignore ignores nothing, names no rule, or names a rule that cannot be ignored.

What was ignored once is hidden for good, also when the text changes; an ignore that is left over would hide the next
mistake at its place.

Wrong: `fr: Le Fonds annonce. # pressgen: ignore retired-name` where no name is retired.
Right: `fr: Le Fonds annonce.`
"""

from pressgen.checks.ignores import Ignore
from pressgen.checks.rule import Group, Rule
from pressgen.model.finding import Finding, Severity
from pressgen.model.manual import Remedy
from pressgen.model.message import Message, msg

RULE = Rule("unused-ignore", Group.STRUCTURE, Severity.WARNING, remedy=Remedy.SAFE)


def idle(ignore: Ignore) -> Finding:
    """The finding for an ignore that ignores nothing."""
    return RULE.finding(
        ignore.place,
        msg("nothing is found here that ignoring `{rule}` would hide", rule=ignore.name),
        msg("take this ignore out"),
        fix=ignore.removal,
    )


def unknown(ignore: Ignore, nearest: str | None) -> Finding:
    """The finding for an ignore that names no rule."""
    if not ignore.name:
        return RULE.finding(
            ignore.place,
            msg("this ignore names no rule"),
            msg("write the rule after it, as in `{comment}`", comment="# pressgen: ignore retired-name"),
        )
    return RULE.finding(
        ignore.place,
        msg("there is no rule and no group of rules `{rule}`", rule=ignore.name),
        msg("did you mean `{key}`?", key=nearest) if nearest else msg("take this ignore out"),
    )


def refused(ignore: Ignore, remedy: Message) -> Finding:
    """The finding for an ignore of what cannot be ignored."""
    return RULE.finding(ignore.place, msg("`{rule}` cannot be ignored", rule=ignore.name), remedy)
