"""Findings, a line each: `file:line:column: severity: message (help) [rule]`."""

from collections.abc import Sequence

from pressgen.model.finding import Finding
from pressgen.reports.frame import severity_label
from pressgen.reports.wording import Voice, printable


def report(findings: Sequence[Finding], voice: Voice) -> str:
    """A line a finding; nothing for no findings."""
    return "".join(f"{_line(finding, voice)}\n" for finding in findings)


def _line(finding: Finding, voice: Voice) -> str:
    place = finding.place
    where = f"{printable(place.path)}:{place.line}:{place.column}"
    remedy = f" ({voice.say(finding.help)})" if finding.help else ""
    label = voice.label(severity_label(finding.severity))
    return f"{where}: {label}{voice.say(finding.message)}{remedy} [{finding.rule}]"
