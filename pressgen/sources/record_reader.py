"""Reads one file into one record of the model."""

from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from pressgen.model.finding import Finding, Severity
from pressgen.model.message import msg
from pressgen.model.source import Source, Span
from pressgen.sources.fault_findings import FINDINGS_LIMIT
from pressgen.sources.reading import read_source
from pressgen.sources.records import make_record
from pressgen.sources.yaml_reader import read_yaml

R = TypeVar("R", bound=BaseModel)


def read_record(model: type[R], path: Path, root: Path, **filled: object) -> tuple[R | None, tuple[Finding, ...]]:
    """The record that a file describes and what is wrong with the file, at most a hundred findings of it, in order.

    Args:
        model: the type of the record.
        path: the file.
        root: the newsroom's folder, its links resolved.
        filled: fields that are known without the file, as `id`.
    """
    source, findings = read_source(path, root)
    record = None
    if not any(finding.severity is Severity.FATAL for finding in findings):
        record, found = parse_record(model, source, **filled)
        findings += found
    sound = not any(finding.severity >= Severity.ERROR for finding in findings)
    return record if sound else None, _first(findings, source)


def parse_record(model: type[R], source: Source, **filled: object) -> tuple[R | None, tuple[Finding, ...]]:
    """The record that a source describes and what is wrong with its YAML or its fields.

    Raises:
        EnvironmentFault: PyYAML was built without libyaml.
    """
    node, findings = read_yaml(source)
    if node is None:
        return None, findings
    record, found = make_record(model, node, source, **filled)
    return record, findings + found


def _first(findings: tuple[Finding, ...], source: Source) -> tuple[Finding, ...]:
    ordered = sorted(findings, key=lambda finding: finding.order)
    if len(ordered) <= FINDINGS_LIMIT:
        return tuple(ordered)
    more = Finding(
        "more-faults",
        Severity.WARNING,
        Span(source, len(source.text), len(source.text)),
        msg("there are more faults in this file; the first {limit} are shown", limit=FINDINGS_LIMIT),
        msg("mend these first"),
    )
    return (*ordered[:FINDINGS_LIMIT], more)
