"""The formats that editions are built in."""

from enum import StrEnum


class OutputFormat(StrEnum):
    """What an edition becomes."""

    HTML = "html"
    """An accessible web page."""

    MARKDOWN = "md"
    """CommonMark, to paste into another system."""

    PDF = "pdf"
    """A tagged PDF, PDF/UA-1 and PDF/A-2a."""

    @property
    def label(self) -> str:
        """What readers of either language call it."""
        return "Markdown" if self is OutputFormat.MARKDOWN else self.name
