"""A release has no summary.

Lists, feeds and search engines show one or two sentences under the title. Without a summary they have nothing of the
author's to show.

Wrong: a release without `summary:`.
Right: `summary: {fr: Le fonds retient deux projets…, en: The fund has selected two projects…}`.
"""

from collections.abc import Iterator

from pressgen.checks.form.front import front
from pressgen.checks.rule import Group, Rule
from pressgen.model.finding import Finding, Severity
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release


def missing(release: Release, _newsroom: Newsroom) -> Iterator[Finding]:
    """Releases without a summary."""
    if release.summary is None:
        yield RULE.finding(
            front(release),
            msg("the release has no summary"),
            msg("add a `summary:` of one or two sentences for lists, feeds and search engines"),
        )


RULE = Rule("missing-summary", Group.FORM, Severity.INFO, release=missing)
