"""The rules of a SARIF log: what a reader of its results is told about each."""

from collections.abc import Iterable, Sequence
from typing import Any

from pressgen.model.finding import Severity
from pressgen.model.manual import Manual
from pressgen.reports.manual import READING, examples
from pressgen.reports.wording import Voice

LEVELS = {
    Severity.FATAL: "error",
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFO: "note",
}
"""What SARIF calls the severities."""

_PROBLEMS = {"error": "error", "warning": "warning", "note": "recommendation"}
"""What GitHub calls them."""


def descriptors(manuals: Sequence[Manual], found: Iterable[str], voice: Voice) -> list[dict[str, Any]]:
    """All rules, each with its manual, and those whose findings come from reading the files and have none."""
    known = {manual.rule for manual in manuals}
    unknown = dict.fromkeys(rule for rule in found if rule not in known)
    return [_described(manual, voice) for manual in manuals] + [_undescribed(rule, voice) for rule in unknown]


def _described(manual: Manual, voice: Voice) -> dict[str, Any]:
    level = LEVELS[manual.severity]
    text = "\n\n".join(filter(None, (manual.what, manual.why)))
    markdown = "\n\n".join((text, *(f"**{label.strip()}** {example}" for label, example in examples(manual, voice))))
    return {
        "id": manual.rule,
        "shortDescription": {"text": manual.what},
        "fullDescription": {"text": text},
        "help": {
            "text": "\n\n".join((text, *(label + example for label, example in examples(manual, voice)))),
            "markdown": markdown,
        },
        "defaultConfiguration": {"level": level, "enabled": not manual.optional},
        "properties": {"tags": [manual.group], "problem.severity": _PROBLEMS[level]},
    }


def _undescribed(rule: str, voice: Voice) -> dict[str, Any]:
    text = {"text": voice.say(READING)}
    return {
        "id": rule,
        "shortDescription": text,
        "fullDescription": text,
        "help": text,
        "defaultConfiguration": {"level": "error"},
        "properties": {"tags": ["reading"], "problem.severity": "error"},
    }
