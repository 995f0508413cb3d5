"""Findings as JUnit XML, which every continuous-integration server shows: a suite a file, a case a finding."""

from collections.abc import Sequence
from itertools import groupby
from xml.etree import ElementTree as ET

from pressgen.model.finding import Finding, Severity
from pressgen.model.message import msg
from pressgen.reports.change import advice
from pressgen.reports.wording import Voice, printable


def report(findings: Sequence[Finding], voice: Voice, base: str = "") -> str:
    """The document; errors and warnings are failures, remarks are words that a case which passed has printed.

    Where nothing was found there is one case that passed: servers take an empty document for a failed run.
    """
    root = ET.Element("testsuites", name="pressgen")
    for path, found in groupby(findings, key=lambda finding: finding.place.path):
        _suite(root, printable(base + path), list(found), voice)
    if not findings:
        _suite(root, "pressgen", [], voice)
        ET.SubElement(root[0], "testcase", name=voice.say(msg("nothing found")), classname="pressgen")
    totals = {name: str(sum(int(suite.get(name, "")) for suite in root)) for name in ("tests", "failures", "errors")}
    root.attrib.update(totals)
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _suite(root: ET.Element, name: str, findings: Sequence[Finding], voice: Voice) -> None:
    fatal = sum(finding.severity is Severity.FATAL for finding in findings)
    failed = sum(finding.severity in (Severity.WARNING, Severity.ERROR) for finding in findings)
    tests = max(1, len(findings))
    suite = ET.SubElement(root, "testsuite", name=name, tests=str(tests), failures=str(failed), errors=str(fatal))
    for finding in findings:
        _case(suite, name, finding, voice)


def _case(suite: ET.Element, path: str, finding: Finding, voice: Voice) -> None:
    place, message = finding.place, voice.say(finding.message)
    case = ET.SubElement(suite, "testcase", name=f"{finding.rule} {place.line}:{place.column}", classname=path)
    told = "\n".join([f"{path}:{place.line}:{place.column}: {message}", *advice(finding, voice)])
    if finding.severity is Severity.INFO:
        ET.SubElement(case, "system-out").text = told
    else:
        kind = "error" if finding.severity is Severity.FATAL else "failure"
        ET.SubElement(case, kind, type=finding.severity.label, message=message).text = told
