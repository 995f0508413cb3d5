"""Findings for people: what, where, the line with a mark under it, and what to do."""

from collections.abc import Callable, Sequence

from pressgen.model.finding import Finding, Related, Severity
from pressgen.model.message import msg
from pressgen.model.source import Span
from pressgen.reports.change import change
from pressgen.reports.frame import marked, severity_label
from pressgen.reports.wording import Voice, printable

Paint = Callable[[str, str], str]
"""Gives a text a colour by its role: `error`, `warning`, `remark`, `place`, `mark` or `help`."""

ROLES = {Severity.FATAL: "error", Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "remark"}
"""The roles of the severities, for `Paint`."""


def plain(text: str, _role: str) -> str:
    """No colour."""
    return text


def report(findings: Sequence[Finding], voice: Voice, paint: Paint = plain) -> str:
    """A paragraph a finding, an empty line after each; nothing for no findings."""
    return "".join(f"{_paragraph(finding, voice, paint)}\n\n" for finding in findings)


def _paragraph(finding: Finding, voice: Voice, paint: Paint) -> str:
    role = ROLES[finding.severity]
    head = voice.label(severity_label(finding.severity))
    lines = [f"{paint(head.rstrip(), role)} {voice.say(finding.message)} {paint(f'[{finding.rule}]', 'place')}"]
    lines += _frame(finding.place, role, paint)
    for related in finding.related:
        lines += _related(related, voice, paint)
    if finding.help:
        lines.append(f"  {paint(voice.label(msg('help')).rstrip(), 'help')} {voice.say(finding.help)}")
    if finding.fix:
        label, words = change(finding.fix, voice)
        lines.append(f"  {paint(label.rstrip(), 'help')} {words}")
    return "\n".join(lines)


def _frame(place: Span, role: str, paint: Paint) -> list[str]:
    number = str(place.line)
    margin = " " * len(number)
    text, mark = marked(place)
    where = f"{printable(place.path)}:{place.line}:{place.column}"
    lines = [f"{margin}{paint('-->', 'place')} {where}"]
    if text.strip():
        bar = paint("|", "place")
        lines += [f"{margin} {bar}", f"{paint(number, 'place')} {bar} {text}", f"{margin} {bar} {paint(mark, role)}"]
    return lines


def _related(related: Related, voice: Voice, paint: Paint) -> list[str]:
    return [f"  {voice.label(msg('see')).rstrip()} {voice.say(related.message)}", *_frame(related.place, "help", paint)]
