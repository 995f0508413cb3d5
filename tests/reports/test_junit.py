"""JUnit XML."""

from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from lxml import etree  # type: ignore[import-untyped]

from pressgen.model.finding import Finding
from pressgen.reports import junit
from tests.reports.specimens import ALL, BROKEN, VOICE

SCHEMA = etree.XMLSchema(file=str(Path(__file__).parent / "junit-10.xsd"))


@pytest.mark.parametrize("findings", [ALL, ()], ids=["found", "nothing"])
def test_a_report_is_valid(findings: Sequence[Finding]) -> None:
    SCHEMA.assertValid(etree.fromstring(junit.report(findings, VOICE).encode()))


def test_a_file_is_a_suite_and_a_finding_a_case() -> None:
    root = ET.fromstring(junit.report(ALL, VOICE, "news/"))

    assert root.attrib == {"name": "pressgen", "tests": "4", "failures": "2", "errors": "1"}
    assert [(suite.get("name"), len(suite)) for suite in root] == [
        ("news/releases/a/release.yaml", 3),
        ("news/releases/_people/Zoé, 100%: a.yaml", 1),
    ]
    assert [[child.tag for child in case] for case in root.iter("testcase")] == [
        ["failure"],
        ["system-out"],
        ["failure"],
        ["error"],
    ]
    assert root[0][0].attrib == {"name": "refused-term 2:16", "classname": "news/releases/a/release.yaml"}
    assert root[0][0][0].attrib == {"type": "warning", "message": "`AAP` is refused"}
    assert root[0][0][0].text == (
        "news/releases/a/release.yaml:2:16: `AAP` is refused\n"
        "write `appel à projets`\n"
        "suggestion: l'AAP → l’appel à projets"
    )


def test_nothing_found_is_one_test_that_passed() -> None:
    root = ET.fromstring(junit.report([], VOICE))

    assert (root.get("tests"), root.get("failures")) == ("1", "0")
    assert [len(case) for case in root.iter("testcase")] == [0]


def test_what_xml_cannot_hold_is_written_out() -> None:
    (error,) = ET.fromstring(junit.report([BROKEN], VOICE)).iter("error")

    assert error.get("message") == "odd \\x1b[31m\\ud800\\ufffe"
