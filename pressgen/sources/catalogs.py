"""Loads the translations of labels and messages from `.po` files, with no step between editing and reading them."""

import gettext
import re
from collections.abc import Sequence
from io import BytesIO, StringIO
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po

from pressgen.model.errors import UsageError
from pressgen.model.message import Message, msg
from pressgen.model.refusal import refusal

_BROKEN = re.compile(
    r"""^(?![^\S\n]*(?:\#.*
        |(?:(?:msgctxt|msgid|msgid_plural|msgstr|msgstr\[\d\])[^\S\n]*)?"[^"\\\n]*(?:\\.[^"\\\n]*)*"[^\S\n]*)?$)""",
    re.MULTILINE | re.VERBOSE,
)
"""The beginning of a line that is neither empty, a comment nor a message in quotes."""

MISPLACED = msg("this line belongs to no message")
USELESS_HEADER = msg("the header names an encoding or a rule of plurals that cannot be used")
"""What is said of the two faults that Babel finds."""


def read_catalog(folders: Sequence[Path], locale: str, domain: str = "pressgen") -> gettext.NullTranslations:
    """The translations of a locale, with those of its language behind them; untranslated msgids stay as they are.

    Args:
        folders: the folders that hold `<locale>/LC_MESSAGES/<domain>.po`; the first that translates a msgid wins.
        locale: a name as Babel writes it: `fr_CA`, `fr`.
        domain: the name of the catalog.

    Raises:
        UsageError: a catalog cannot be read; says in which file and line.
    """
    names = dict.fromkeys((locale, locale.partition("_")[0]))
    files = ((name, folder / name / "LC_MESSAGES" / f"{domain}.po") for folder in folders for name in names)
    catalogs = [_read(file, name) for name, file in files if file.is_file()]
    for catalog in catalogs[1:]:
        catalogs[0].add_fallback(catalog)
    return catalogs[0] if catalogs else gettext.NullTranslations()


def broken_line(words: str) -> int | None:
    """The first line of a catalog, from 1, that is neither a comment nor a message in quotes; Babel takes anything."""
    broken = _BROKEN.search(words)
    return words.count("\n", 0, broken.start()) + 1 if broken else None


def _read(file: Path, locale: str) -> gettext.GNUTranslations:
    words = _words(file)
    number = broken_line(words)
    if number:
        raise _broken(file, number, msg("this is neither a comment nor a message in quotes"))
    try:
        catalog = read_po(StringIO(words), locale, abort_invalid=True)
        catalog.charset = "utf-8"
        compiled = BytesIO()
        write_mo(compiled, catalog)
        compiled.seek(0)
        return gettext.GNUTranslations(compiled)
    except PoFileError as error:
        raise _broken(file, error.lineno + 1, MISPLACED) from None
    except (LookupError, ValueError):  # what Babel makes of a header that it cannot use
        raise _broken(file, 1, USELESS_HEADER) from None


def _words(file: Path) -> str:
    try:
        data = file.read_bytes()
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _broken(file, data.count(b"\n", 0, error.start) + 1, msg("the file is not in UTF-8")) from None
    except OSError as error:
        raise UsageError(msg("{file} cannot be read: {reason}", file=file, reason=refusal(error))) from None


def _broken(file: Path, line: int, reason: Message) -> UsageError:
    return UsageError(
        msg("{file}, line {line}: {reason}", file=file, line=line, reason=reason),
        msg("mend the catalog, as with `msgfmt --check`"),
    )
