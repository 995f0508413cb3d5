"""Code Quality reports, by what GitLab's manual asks of them."""

import json

from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from pressgen.reports import gitlab
from tests.reports.specimens import ALL, TERM, VOICE

SCHEMA = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "additionalProperties": False,
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string"},
            "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": r"^(?!\./|/)"},
                    "lines": {"type": "object", "required": ["begin"], "properties": {"begin": {"type": "integer"}}},
                },
            },
        },
    },
}


def test_a_report_is_what_gitlab_reads() -> None:
    issues = json.loads(gitlab.report(ALL, VOICE, "news/"))

    Draft202012Validator(SCHEMA).validate(issues)
    assert [issue["severity"] for issue in issues] == ["major", "info", "critical", "blocker"]
    assert issues[0]["location"] == {"path": "news/releases/a/release.yaml", "lines": {"begin": 2, "end": 2}}


def test_no_two_findings_share_a_fingerprint() -> None:
    issues = json.loads(gitlab.report([TERM, TERM, *ALL], VOICE))

    assert len({issue["fingerprint"] for issue in issues}) == 6


def test_nothing_found_is_an_empty_list() -> None:
    assert json.loads(gitlab.report([], VOICE)) == []
