"""A translation has not been accepted as it is: it is new, or it has changed since.

Only for a release some of whose translations were accepted. What was never accepted cannot become stale, so nobody
would be told of a correction made in one language only.

Wrong: a paragraph added in both languages after the others were accepted.
Right: read both, then `pressgen translate accept`.
"""

from collections.abc import Iterator

from pressgen.checks.rule import Group, Rule
from pressgen.checks.staleness.comparison import standing
from pressgen.model.finding import Finding, Related, Severity
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release
from pressgen.model.stamp import State

_SAID = {
    State.CHANGED: msg("this translation has changed since it was accepted"),
    State.UNSTAMPED: msg("this translation has not been accepted"),
    State.SAME: msg("this translation is the same as its source and has not been accepted"),
}


def unaccepted(release: Release, newsroom: Newsroom) -> Iterator[Finding]:
    """Translations without a stamp that holds, beside others that have one."""
    stamps = newsroom.stamps.get(release.id)
    for translation in standing(release, newsroom).translations if stamps and stamps.stamps else ():
        said = _SAID.get(translation.state)
        if said:
            command = f"pressgen translate accept {release.id} {translation.now.field}"
            yield RULE.finding(
                translation.target.place(),
                said,
                msg("read both texts, then run: {command}", command=command),
                (Related(translation.source.place(), msg("the words that it renders")),),
            )


RULE = Rule("unaccepted-translation", Group.STALENESS, Severity.INFO, release=unaccepted)
