"""Reads one file safely into a `Source`: strict UTF-8, within its size, without characters that deceive."""

import codecs
from pathlib import Path

from pressgen.model.finding import Finding, Severity
from pressgen.model.message import Message, msg
from pressgen.model.source import Source, Span
from pressgen.sources.characters import forbidden_characters
from pressgen.sources.disk import MEGABYTE, Unreadable, read_bytes, shown

SOURCE_LIMIT = MEGABYTE
"""The largest source that is read, in bytes."""


def read_source(path: Path, root: Path, limit: int = SOURCE_LIMIT) -> tuple[Source, tuple[Finding, ...]]:
    """A file of the newsroom and what is wrong with its bytes; with a fatal finding it is not to be read further.

    Args:
        path: where it lies.
        root: the newsroom's folder, its links resolved.
        limit: the largest file that is read, in bytes.
    """
    name = shown(path, root)
    try:
        data = read_bytes(path, root, limit)
    except Unreadable as refusal:
        return Source(name, ""), (whole_file(name, refusal.rule, refusal.message, refusal.help),)
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        source = Source(name, data.decode("utf-8"))
    except UnicodeDecodeError as error:
        return _not_utf8(name, data, error.start)
    return source, tuple(forbidden_characters(source))


def whole_file(name: str, rule: str, message: Message, help: Message) -> Finding:
    """A fatal finding about a file or a folder as a whole, named by its path from the newsroom's root."""
    return Finding(rule, Severity.FATAL, Span(Source(name, ""), 0, 0), message, help)


def _not_utf8(name: str, data: bytes, start: int) -> tuple[Source, tuple[Finding, ...]]:
    source = Source(name, data.decode("utf-8", "replace"))
    offset = len(data[:start].decode("utf-8"))
    utf16 = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    finding = Finding(
        "not-utf-8",
        Severity.FATAL,
        Span(source, offset, offset + 1),
        msg("this file is not in UTF-8, but in UTF-16")
        if utf16
        else msg("the byte {byte} is no UTF-8", byte=f"0x{data[start]:02X}"),
        msg("save the file with the encoding UTF-8"),
    )
    return source, (finding,)
