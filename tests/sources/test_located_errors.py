"""What authors read when a file is wrong: each case under `cases/` is a file and all that is said of it."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import BaseModel

from pressgen.model.finding import Finding
from pressgen.model.newsroom import Settings
from pressgen.model.organization import Organization
from pressgen.model.person import Person
from pressgen.model.release import Release
from pressgen.model.source import Source
from pressgen.sources.record_reader import parse_record

CASES = Path(__file__).parent / "cases"
MODELS: dict[str, type[BaseModel]] = {
    "release": Release,
    "newsroom": Settings,
    "organization": Organization,
    "person": Person,
}
CASE = re.compile(
    r"^## (?P<title>[^\n]+)\n\n```yaml (?P<record>\w+)\n(?P<yaml>.*?)```\n\n```text\n(?P<told>.*?)```", re.M | re.S
)


def cases() -> Iterator[object]:
    for file in sorted(CASES.glob("*.md")):
        for case in CASE.finditer(file.read_text("utf-8")):
            yield pytest.param(case["record"], case["yaml"], case["told"], id=f"{file.stem}: {case['title']}")


def told(finding: Finding) -> str:
    """A finding as the cases write it: its place, its rule, what is wrong, and under it what to do."""
    lines = [f"{finding.place.line}:{finding.place.column} {finding.rule}: {finding.message}"]
    if finding.help:
        lines.append(f"  = {finding.help}")
    lines += [f"  {related.place.line}:{related.place.column} {related.message}" for related in finding.related]
    return "".join(f"{line}\n" for line in lines)


@pytest.mark.parametrize(("record", "yaml", "expected"), list(cases()))
def test_a_mistake_is_told_at_its_place_and_in_plain_words(record: str, yaml: str, expected: str) -> None:
    _, findings = parse_record(MODELS[record], Source("file.yaml", yaml))

    assert "".join(told(finding) for finding in sorted(findings, key=lambda finding: finding.order)) == expected


def test_every_file_of_cases_is_read() -> None:
    for file in CASES.glob("*.md"):
        assert len(CASE.findall(file.read_text("utf-8"))) == file.read_text("utf-8").count("\n## ")
