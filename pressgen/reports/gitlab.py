"""Findings as a Code Quality report, which GitLab shows in a merge request."""

import json
from collections.abc import Sequence
from typing import Any

from pressgen.model.finding import Finding, Severity
from pressgen.model.fingerprint import fingerprints
from pressgen.reports.wording import Voice

_SEVERITIES = {
    Severity.FATAL: "blocker",
    Severity.ERROR: "critical",
    Severity.WARNING: "major",
    Severity.INFO: "info",
}


def report(findings: Sequence[Finding], voice: Voice, base: str = "") -> str:
    """A JSON array, an object a finding, by the part of the Code Climate format that GitLab reads."""
    issues = [
        _issue(finding, mark, voice, base) for finding, mark in zip(findings, fingerprints(findings), strict=True)
    ]
    return json.dumps(issues, ensure_ascii=False, indent=2) + "\n"


def _issue(finding: Finding, fingerprint: str, voice: Voice, base: str) -> dict[str, Any]:
    place = finding.place
    remedy = f" ({voice.say(finding.help)})" if finding.help else ""
    return {
        "description": voice.say(finding.message) + remedy,
        "check_name": finding.rule,
        "fingerprint": fingerprint,
        "severity": _SEVERITIES[finding.severity],
        "location": {"path": base + place.path, "lines": {"begin": place.line, "end": place.end_line}},
    }
