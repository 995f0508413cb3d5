"""Findings as SARIF 2.1.0, the OASIS standard by which code scanning and editors take the results of a tool."""

import json
from collections.abc import Sequence
from importlib.metadata import version
from itertools import groupby
from typing import Any
from urllib.parse import quote

from pressgen.model.finding import Finding, Fix
from pressgen.model.fingerprint import fingerprints
from pressgen.model.manual import Manual
from pressgen.model.source import Span
from pressgen.reports.change import change
from pressgen.reports.sarif_rules import LEVELS, descriptors
from pressgen.reports.wording import Voice

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_FINGERPRINT = "pressgen/v1"


def report(findings: Sequence[Finding], voice: Voice, manuals: Sequence[Manual] = (), base: str = "") -> str:
    """A log of one run: every rule with its manual, every finding with its places and its fix."""
    rules = descriptors(manuals, [finding.rule for finding in findings], voice)
    positions = {rule["id"]: position for position, rule in enumerate(rules)}
    marks = fingerprints(findings)
    results = [
        _result(finding, voice, base)
        | {"ruleIndex": positions[finding.rule], "partialFingerprints": {_FINGERPRINT: mark}}
        for finding, mark in zip(findings, marks, strict=True)
    ]
    driver = {"name": "pressgen", "version": version("pressgen"), "language": voice.language, "rules": rules}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _result(finding: Finding, voice: Voice, base: str) -> dict[str, Any]:
    words = voice.say(finding.message)
    if finding.help:
        words += f"\n{voice.say(finding.help)}"
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "level": LEVELS[finding.severity],
        "message": {"text": words},
        "locations": [_location(finding.place, base)],
    }
    if finding.related:
        result["relatedLocations"] = [
            {"id": number, **_location(other.place, base), "message": {"text": voice.say(other.message)}}
            for number, other in enumerate(finding.related, 1)
        ]
    if finding.fix:
        result["fixes"] = [_fix(finding.fix, voice, base)]
    return result


def _location(place: Span, base: str) -> dict[str, Any]:
    region = _region(place)
    words = place.source.text[place.start : place.end]
    if words:
        region["snippet"] = {"text": words}
    return {"physicalLocation": {"artifactLocation": {"uri": quote(base + place.path)}, "region": region}}


def _region(place: Span) -> dict[str, Any]:
    return {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }


def _fix(fix: Fix, voice: Voice, base: str) -> dict[str, Any]:
    return {
        "description": {"text": "".join(change(fix, voice))},
        "artifactChanges": [
            {
                "artifactLocation": {"uri": quote(base + path)},
                "replacements": [
                    {"deletedRegion": _region(one.place), "insertedContent": {"text": one.words}} for one in those
                ],
            }
            for path, those in groupby(fix.replacements, key=lambda replacement: replacement.place.path)
        ],
    }
