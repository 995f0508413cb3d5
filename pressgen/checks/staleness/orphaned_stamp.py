"""A stamp belongs to no text of its release any more.

It was made when a translation was accepted; since then both texts were taken out, or put elsewhere and rewritten. The
stamp does no harm and goes when translations are next accepted.

Wrong: in `release.stamps.yaml`, a line for `body.7.paragraph` of a release with five paragraphs.
Right: `pressgen translate accept`, or the line taken out.
"""

from collections.abc import Iterator

from pressgen.checks.rule import Group, Rule
from pressgen.checks.staleness.comparison import standing
from pressgen.model.finding import Finding, Severity
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release


def orphaned(release: Release, newsroom: Newsroom) -> Iterator[Finding]:
    """Stamps that no text of the release answers to."""
    kept = newsroom.stamps.get(release.id)
    if kept is None or kept.origin is None:
        return
    places = {id(stamp): place for place, stamp in enumerate(kept.stamps)}
    for stamp in standing(release, newsroom).orphans:
        yield RULE.finding(
            kept.origin.value("stamps", places[id(stamp)]),
            msg("this stamp belongs to no text of the release: `{field}`", field=stamp.field),
            msg("it goes with the next run of: {command}", command=f"pressgen translate accept {release.id}"),
        )


RULE = Rule("orphaned-stamp", Group.STALENESS, Severity.INFO, release=orphaned)
