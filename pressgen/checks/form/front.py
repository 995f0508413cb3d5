"""Where a finding on a release as a whole is shown."""

from pressgen.checks.rule import field_place
from pressgen.model.release import Release
from pressgen.model.source import Span


def front(release: Release) -> Span:
    """The key of the release's title."""
    return release.origin.key("title") if release.origin else field_place(release)
