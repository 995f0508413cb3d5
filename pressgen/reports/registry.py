"""Writes a report in the format that is asked for."""

from collections.abc import Sequence

from pressgen.model.finding import Finding
from pressgen.reports import concise, full, json
from pressgen.reports.format import Format
from pressgen.reports.full import Paint
from pressgen.reports.wording import Voice


def report(findings: Sequence[Finding], format: Format, voice: Voice, paint: Paint = full.plain) -> str:
    """The findings in a format."""
    if format is Format.JSON:
        return json.report(findings, voice)
    if format is Format.CONCISE:
        return concise.report(findings, voice)
    return full.report(findings, voice, paint)
