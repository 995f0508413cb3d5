"""Terms in files of other formats: which format a file has, what it holds, how terms are written in it."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from pressgen.model.errors import UsageError
from pressgen.model.exchange import Exchange
from pressgen.model.message import Message, msg
from pressgen.sources.disk import Unreadable, read_bytes
from pressgen.sources.term_draft import Draft
from pressgen.sources.terms import CATALOG_LIMIT
from pressgen.sources.terms_csv import csv_of, read_csv
from pressgen.sources.terms_tbx import tbx_of
from pressgen.sources.terms_tbx_reader import read_tbx

_FORMATS = {".csv": Exchange.CSV, ".tsv": Exchange.CSV, ".tbx": Exchange.TBX, ".xml": Exchange.TBX}


def read_file(file: Path, format: Exchange | None) -> Iterator[tuple[int, Draft]]:
    """The entries that a file holds, each with its line.

    Args:
        file: the file.
        format: its format; told by its name, if not given.

    Raises:
        UsageError: the file cannot be read, or its name does not say its format.
    """
    known = format or _FORMATS.get(file.suffix.lower())
    if not known:
        raise UsageError(
            msg("the name of {file} does not say its format", file=file),
            msg("say it with `--format csv` or `--format tbx`"),
        )
    try:
        data = read_bytes(file, file.parent.resolve(), CATALOG_LIMIT)
        yield from read_tbx(data) if known is Exchange.TBX else read_csv(data.decode("utf-8-sig"))
    except Unreadable as refusal:
        raise _unreadable(file, refusal.message, refusal.help) from None
    except UnicodeDecodeError:
        raise _unreadable(file, msg("the file is not in UTF-8"), msg("save the file with the encoding UTF-8")) from None
    except UsageError as error:
        raise _unreadable(file, error.message, error.hint) from None


def written(drafts: Sequence[Draft], format: Exchange, title: str) -> str:
    """Entries in a format; `title` is what a document that has a title says it is."""
    return csv_of(drafts) if format is Exchange.CSV else tbx_of(drafts, title)


def _unreadable(file: Path, reason: Message, hint: Message | None) -> UsageError:
    return UsageError(msg("{file} cannot be read: {reason}", file=file, reason=reason), hint)
