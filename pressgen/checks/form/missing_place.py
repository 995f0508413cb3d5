"""A release does not say where it is dated from.

The dateline gives the place and the day (OQLF, "Communiqué"). Without a place only the day is shown.

Wrong: a release without `place:`.
Right: `place: {fr: Montréal et Paris, en: Montreal and Paris}`.
"""

from collections.abc import Iterator

from pressgen.checks.form.front import front
from pressgen.checks.rule import Group, Rule
from pressgen.model.finding import Finding, Severity
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Kind, Release


def missing(release: Release, _newsroom: Newsroom) -> Iterator[Finding]:
    """Releases without a place; background information needs none."""
    if release.place is None and release.kind is not Kind.BACKGROUNDER:
        yield RULE.finding(
            front(release),
            msg("the release does not say where it is dated from"),
            msg("add a `place:`, as in `place: {example}`", example="{fr: Montréal, en: Montreal}"),
        )


RULE = Rule("missing-place", Group.FORM, Severity.INFO, release=missing)
