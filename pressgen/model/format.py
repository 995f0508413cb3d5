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
        return _LABELS.get(self, self.name)

    @property
    def printed(self) -> bool:
        """Whether it is laid out as paper is, which needs Pango."""
        return self in (OutputFormat.PDF, OutputFormat.CARD)


_LABELS = {OutputFormat.MARKDOWN: "Markdown", OutputFormat.NINJS: "ninjs", OutputFormat.CARD: "PNG"}
