"""Findings for machines: a JSON array, an object a finding."""

import json
from collections.abc import Sequence
from typing import Any

from pressgen.model.finding import Finding, Fix
from pressgen.model.source import Span
from pressgen.reports.wording import Voice


def report(findings: Sequence[Finding], voice: Voice) -> str:
    """The array, one object a finding; lines and columns count from 1, columns in code points."""
    return json.dumps([_object(finding, voice) for finding in findings], ensure_ascii=False, indent=2) + "\n"


def _object(finding: Finding, voice: Voice) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "severity": finding.severity.label,
        "message": voice.say(finding.message),
        "help": voice.say(finding.help) if finding.help else None,
        **_place(finding.place),
        "fix": _fix(finding.fix) if finding.fix else None,
        "related": [{"message": voice.say(other.message), **_place(other.place)} for other in finding.related],
    }


def _fix(fix: Fix) -> dict[str, Any]:
    return {
        "safe": fix.safe,
        "replacements": [{**_place(one.place), "text": one.words} for one in fix.replacements],
    }


def _place(place: Span) -> dict[str, Any]:
    return {
        "file": place.path,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
    }
