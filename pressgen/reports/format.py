"""The formats of reports by the names that `--output-format` takes."""

from enum import StrEnum


class Format(StrEnum):
    """What a report looks like."""

    FULL = "full"
    """With the line and what to do, for people."""

    CONCISE = "concise"
    """A line a finding, for editors and logs."""

    JSON = "json"
    """For machines."""
