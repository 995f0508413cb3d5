"""The formats that terms come and go in."""

from pressgen.model.choice import Choice


class Exchange(Choice):
    """A format for terms, by the name that `--format` takes."""

    CSV = "csv"
    """A table, for spreadsheets."""

    TBX = "tbx"
    """ISO 30042, for translators' programs."""
