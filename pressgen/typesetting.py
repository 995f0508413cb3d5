"""Typesetting a text that belongs to no newsroom: what is pasted from elsewhere."""

from pressgen.language.tags import locale_of
from pressgen.language.typography import typeset
from pressgen.model.errors import UsageError
from pressgen.model.message import msg
from pressgen.model.typography import Space, Typography


def typeset_file(content: bytes, name: str, locale: str, space: str) -> bytes:
    """The content of a file, typeset; line ends stay as they are.

    Args:
        content: plain text or Markdown in UTF-8, perhaps with a byte order mark, which goes.
        name: what to call the file in an error.
        locale: whose usage to follow: `fr-CA`.
        space: `thin` or `full`: the no-break space of places that ask for a thin one.

    Raises:
        UsageError: the file is not in UTF-8, or there are no rules for the locale.
    """
    place = locale_of(locale)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise UsageError(
            msg("line {line} of {file} is not in UTF-8", line=line, file=name),
            msg("save the file with the encoding UTF-8"),
        ) from None
    return typeset(text, place, typography=Typography(space=Space(space))).encode("utf-8")
