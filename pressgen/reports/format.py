"""The formats of reports by the names that `--output-format` takes."""

from enum import StrEnum


class Format(StrEnum):
    """What a report looks like."""

    FULL = "full"
    """With the line and what to do, for people."""

    CONCISE = "concise"
    """A line a finding, for editors and logs."""

    JSON = "json"
    """For machines."""

    GITHUB = "github"
    """Workflow commands, for GitHub Actions."""

    GITLAB = "gitlab"
    """A Code Quality report, for GitLab."""

    SARIF = "sarif"
    """The OASIS standard, for code scanning and editors; carries the manuals of the rules."""

    JUNIT = "junit"
    """JUnit XML, for Jenkins and others that show test results."""

    @property
    def closed(self) -> bool:
        """Whether the report is a document of its own, which nothing may follow."""
        return self not in (Format.FULL, Format.CONCISE, Format.GITHUB)
