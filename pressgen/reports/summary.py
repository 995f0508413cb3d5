"""The last line of a report: how much was looked at, how much was found."""

from collections.abc import Sequence

from pressgen.model.finding import Finding, Severity
from pressgen.model.message import Count, counted, msg
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


def summary(findings: Sequence[Finding], releases: int, voice: Voice, hidden: int = 0) -> str:
    """One line: `14 releases checked: 2 errors, 1 warning`, or that nothing was found.

    Args:
        findings: all that was found.
        releases: how many releases were looked at.
        voice: how pressgen speaks to the reader.
        hidden: how many remarks are counted and not shown.
    """
    checked = voice.count(counted("{number} release checked", "{number} releases checked"), releases)
    line = f"{checked}{voice.colon}{', '.join(counts(findings, voice)) or voice.say(msg('nothing found'))}"
    if not hidden:
        return line
    way = voice.count(counted("`--verbose` shows it", "`--verbose` shows them"), hidden)
    return f"{line} ({way})"


def mendable(findings: Sequence[Finding], voice: Voice) -> list[str]:
    """How many findings `--fix` would mend, in a line; no line for none."""
    number = len(_fixed(findings, safe=True))
    return [voice.say(msg("`--fix` mends {number} of them", number=number))] if number else []


def mended(fixes: int, files: int, left: Sequence[Finding], voice: Voice) -> list[str]:
    """What was written, and which fixes of the findings that are left were not: a line for each of these."""
    lines = [_in_files(counted("{number} fix written", "{number} fixes written"), fixes, files, voice)]
    harmful = counted(
        "{number} fix was not written: the file would not say the same any more",
        "{number} fixes were not written: the files would not say the same any more",
    )
    undecided = counted("{number} suggestion is left to decide on", "{number} suggestions are left to decide on")
    for things, safe in ((harmful, True), (undecided, False)):
        number = len(_fixed(left, safe=safe))
        if number:
            lines.append(voice.count(things, number))
    return lines


def possible(fixes: int, files: int, voice: Voice) -> str:
    """What would be written."""
    return _in_files(counted("{number} fix would be written", "{number} fixes would be written"), fixes, files, voice)


def known(findings: int, voice: Voice) -> str:
    """How many findings the list of the known ones holds."""
    return voice.count(counted("{number} finding is known now", "{number} findings are known now"), findings)


def _in_files(things: Count, fixes: int, files: int, voice: Voice) -> str:
    if not fixes:
        return voice.say(msg("no fix to write"))
    where = voice.count(counted("{number} file", "{number} files"), files)
    return voice.say(msg("{fixes} in {files}", fixes=voice.count(things, fixes), files=where))


def _fixed(findings: Sequence[Finding], *, safe: bool) -> list[Finding]:
    return [finding for finding in findings if finding.fix and finding.fix.safe is safe]
