"""The formats of reports by the names that `--output-format` takes."""

from collections.abc import Sequence
from enum import StrEnum

from pressgen.model.finding import Finding
from pressgen.reports import concise, full, json
from pressgen.reports.full import Paint
from pressgen.reports.wording import Voice


class Format(StrEnum):
    """What a report looks like."""

    FULL = "full"
    """With the line and what to do, for people."""

    CONCISE = "concise"
    """A line a finding, for editors and logs."""

    JSON = "json"
    """For machines."""


def report(findings: Sequence[Finding], format: Format, voice: Voice, paint: Paint = full.plain) -> str:
    """The findings in a format."""
    if format is Format.JSON:
        return json.report(findings, voice)
    if format is Format.CONCISE:
        return concise.report(findings, voice)
    return full.report(findings, voice, paint)
