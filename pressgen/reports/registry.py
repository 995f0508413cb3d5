"""Writes a report in the format that is asked for."""

from collections.abc import Sequence

from pressgen.model.finding import Finding
from pressgen.model.manual import Manual
from pressgen.reports import concise, full, github, gitlab, json, junit, sarif
from pressgen.reports.format import Format
from pressgen.reports.full import Paint
from pressgen.reports.wording import Voice


def report(
    findings: Sequence[Finding],
    format: Format,
    voice: Voice,
    paint: Paint = full.plain,
    manuals: Sequence[Manual] = (),
    base: str = "",
) -> str:
    """The findings in a format.

    Args:
        findings: what was found, file by file.
        format: what the report looks like.
        voice: how pressgen speaks to its reader.
        paint: gives colours to the full report.
        manuals: what the rules say of themselves, for the format that carries it, SARIF.
        base: what stands before paths in reports for servers, which count paths from the repository: `news/`.
    """
    match format:
        case Format.FULL:
            return full.report(findings, voice, paint)
        case Format.CONCISE:
            return concise.report(findings, voice)
        case Format.JSON:
            return json.report(findings, voice)
        case Format.GITHUB:
            return github.report(findings, voice, base)
        case Format.GITLAB:
            return gitlab.report(findings, voice, base)
        case Format.SARIF:
            return sarif.report(findings, voice, manuals, base)
        case Format.JUNIT:
            return junit.report(findings, voice, base)
