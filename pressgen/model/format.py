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

    NINJS = "json"
    """The news in JSON for other systems, ninjs 3.1."""

    CARD = "png"
    """The image that social networks show with a link."""

    @property
    def label(self) -> str:
        """What readers of either language call it."""
        return "Markdown" if self is OutputFormat.MARKDOWN else self.name
