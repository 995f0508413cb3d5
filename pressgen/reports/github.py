"""Findings as workflow commands, which GitHub shows beside the lines of a pull request."""

from collections.abc import Sequence

from pressgen.model.finding import Finding, Severity
from pressgen.reports.change import advice
from pressgen.reports.wording import Voice, printable

_COMMANDS = {
    Severity.FATAL: "error",
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFO: "notice",
}


def report(findings: Sequence[Finding], voice: Voice, base: str = "") -> str:
    """A command a finding; the log shows the place too, which the command's own properties leave out there."""
    return "".join(f"{_command(finding, voice, base)}\n" for finding in findings)


def _command(finding: Finding, voice: Voice, base: str) -> str:
    place = finding.place
    path = printable(base + place.path)
    properties: dict[str, object] = {"file": path, "line": place.line, "endLine": place.end_line}
    if place.line == place.end_line:  # GitHub takes columns within one line only
        properties |= {"col": place.column, "endColumn": place.end_column}
    properties["title"] = f"pressgen ({finding.rule})"
    where = f"{path}:{place.line}:{place.column}"
    words = "\n".join([f"{where}: {voice.say(finding.message)}", *advice(finding, voice)])
    listed = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    return f"::{_COMMANDS[finding.severity]} {listed}::{_data(words)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
