"""A line of a source with a mark under the stretch that a finding is about."""

from rich.cells import cell_len

from pressgen.model.finding import Severity
from pressgen.model.message import Message, msg
from pressgen.model.source import Span
from pressgen.reports.wording import printable

_WIDTH = 100
_BEFORE = 60

_LABELS = {
    Severity.FATAL: msg("error"),
    Severity.ERROR: msg("error"),
    Severity.WARNING: msg("warning"),
    Severity.INFO: msg("remark"),
}


def severity_label(severity: Severity) -> Message:
    """What a reader calls the severity."""
    return _LABELS[severity]


def marked(place: Span) -> tuple[str, str]:
    """The line that a span starts on and the marks under it, both at most some hundred columns wide.

    Long lines are cut around the span, with `…` at the cuts; the marks take as many columns as a terminal shows for
    what stands above them.
    """
    line = place.source.line(place.line)
    start = place.column - 1
    end = place.end_column - 1 if place.end_line == place.line else len(line)
    first = max(0, start - _BEFORE) if len(line) > _WIDTH else 0
    last = min(len(line), first + _WIDTH)
    before = ("…" if first else "") + printable(line[first:start]).replace("\t", " ")
    within = printable(line[start : min(end, last)]).replace("\t", " ")
    after = printable(line[min(end, last) : last]).replace("\t", " ") + ("…" if last < len(line) else "")
    return before + within + after, " " * cell_len(before) + "^" * max(1, cell_len(within))
