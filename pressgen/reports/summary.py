"""The last line of a report: how much was looked at, how much was found."""

from collections.abc import Sequence

from pressgen.model.finding import Finding, Severity
from pressgen.model.message import counted, msg
from pressgen.reports.wording import Voice

_COUNTS = (
    (lambda severity: severity >= Severity.ERROR, counted("{number} error", "{number} errors")),
    (lambda severity: severity is Severity.WARNING, counted("{number} warning", "{number} warnings")),
    (lambda severity: severity is Severity.INFO, counted("{number} remark", "{number} remarks")),
)


def counts(findings: Sequence[Finding], voice: Voice) -> list[str]:
    """How many findings of each weight there are: `2 errors`, `1 warning`; nothing for no findings."""
    told = []
    for belongs, things in _COUNTS:
        number = sum(belongs(finding.severity) for finding in findings)
        if number:
            told.append(voice.count(things, number))
    return told


def summary(findings: Sequence[Finding], releases: int, voice: Voice) -> str:
    """One line: `14 releases checked: 2 errors, 1 warning`, or that nothing was found."""
    checked = voice.count(counted("{number} release checked", "{number} releases checked"), releases)
    return f"{checked}{voice.colon}{', '.join(counts(findings, voice)) or voice.say(msg('nothing found'))}"
