"""The findings that a newsroom knows of already, so that only new ones are told."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pressgen.checks.selection import is_binding
from pressgen.model.errors import UsageError
from pressgen.model.finding import Finding
from pressgen.model.fingerprint import fingerprints
from pressgen.model.message import msg

_VERSION = 1


@dataclass(frozen=True, slots=True)
class Baseline:
    """Known findings by their fingerprints, which stay when a finding moves to another line."""

    known: frozenset[str] = frozenset()
    """The fingerprints."""

    def new(self, findings: Sequence[Finding]) -> tuple[Finding, ...]:
        """The findings that are not known; what cannot be ignored is never known."""
        if not self.known:
            return tuple(findings)
        return tuple(
            finding
            for finding, fingerprint in _marked(findings)
            if is_binding(finding) or fingerprint not in self.known
        )


def read_baseline(text: str) -> Baseline:
    """A baseline as `written` writes it.

    Raises:
        UsageError: it is none.
    """
    try:
        data = json.loads(text)
        if data["version"] != _VERSION:
            raise ValueError
        return Baseline(frozenset(str(entry["fingerprint"]) for entry in data["findings"]))
    except (ValueError, TypeError, LookupError, RecursionError) as error:
        raise UsageError(
            msg("this is no list of known findings"), msg("write it anew with `--write-baseline`")
        ) from error


def written(findings: Sequence[Finding]) -> str:
    """The findings as a baseline, in JSON, with what somebody who reads the changes wants to know.

    What cannot be ignored is left out: nothing can be built before it is mended.
    """
    entries = [
        {"file": finding.place.path, "rule": finding.rule, "message": str(finding.message), "fingerprint": fingerprint}
        for finding, fingerprint in _marked(findings)
        if not is_binding(finding)
    ]
    return json.dumps({"version": _VERSION, "findings": entries}, ensure_ascii=False, indent=2) + "\n"


def _marked(findings: Sequence[Finding]) -> Iterator[tuple[Finding, str]]:
    return zip(findings, fingerprints(findings), strict=True)
