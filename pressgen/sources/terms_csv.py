"""Terms as a table: a row an entry, for spreadsheets."""

import csv
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from io import StringIO

from pressgen.model.errors import UsageError
from pressgen.model.locale import Locale
from pressgen.model.message import Message, msg
from pressgen.sources.term_draft import Draft
from pressgen.sources.term_entries import KEYS

_OWN = ("id", "locale", "en", "en-plural", "term", "term-plural", "approved")
COLUMNS = (*_OWN, *KEYS)
"""The headings of the table, in order; `fr` and `fr-plural` may stand for `term` and `term-plural`."""

BYTE_ORDER_MARK = "\ufeff"
"""What the table begins with, so that Excel reads its accents."""

_SEPARATORS = ",;\t"
_NO = "no"
_LONGEST_CELL = 100_000


def csv_of(drafts: Iterable[Draft]) -> str:
    """Entries as a table, in UTF-8 with a byte order mark and commas."""
    table = StringIO()
    writer = csv.DictWriter(table, COLUMNS, restval="", lineterminator="\n")
    writer.writeheader()
    for draft in drafts:
        english, english_plural = (*draft.english, "")[:2]
        term, term_plural = (*draft.words, "", "")[:2]
        approved = "" if draft.approved else _NO
        own = (draft.id, draft.locale.value, english, english_plural, term, term_plural, approved)
        writer.writerow({**dict(zip(_OWN, own, strict=True)), **draft.said})
    return BYTE_ORDER_MARK + table.getvalue()


def read_csv(text: str) -> Iterator[tuple[int, Draft]]:
    """The entries of a table, each with the number of its line; commas, semicolons or tabs part its columns.

    Raises:
        UsageError: it is no table, has a heading that is not known, or says a locale that there is not.
    """
    text = text.removeprefix(BYTE_ORDER_MARK)
    first = text.partition("\n")[0]
    csv.field_size_limit(_LONGEST_CELL)
    rows = csv.reader(StringIO(text), delimiter=max(_SEPARATORS, key=first.count), strict=True)
    try:
        headings = _headings(next(rows, []))
        for cells in rows:
            row = {heading: cell.strip() for heading, cell in zip(headings, cells, strict=False)}
            if any(row.values()):
                yield rows.line_num, _draft(row, rows.line_num)
    except csv.Error as error:
        raise UsageError(
            _at(rows.line_num, _reason(error)), msg("write the table anew from the program that it comes from")
        ) from None


def _reason(error: csv.Error) -> Message:
    """Why a table cannot be read."""
    if "field larger" in str(error):
        return msg("a cell holds more than {limit} characters", limit=_LONGEST_CELL)
    return msg("a quotation mark is not closed, or stands alone within a cell where it should be doubled")


def _headings(cells: list[str]) -> list[str]:
    headings = []
    for cell in cells:
        name = cell.strip().lower().replace("_", "-").replace(" ", "-")
        name = {"fr": "term", "fr-plural": "term-plural"}.get(name, name)
        if name not in COLUMNS:
            near = get_close_matches(name, COLUMNS, 1)
            raise UsageError(
                msg("the heading `{heading}` is not known", heading=cell.strip()),
                msg("did you mean `{key}`?", key=near[0]) if near else _known(),
            )
        headings.append(name)
    if "en" not in headings:
        raise UsageError(msg("the table has no column `en`"), _known())
    return headings


def _known() -> Message:
    return msg("the headings are {headings}", headings=", ".join(f"`{column}`" for column in COLUMNS))


def _draft(row: Mapping[str, str], line: int) -> Draft:
    locale = row.get("locale") or Locale.FR.value
    if locale not in set(Locale):
        locales = ", ".join(f"`{known.value}`" for known in Locale)
        raise UsageError(
            _at(line, msg("there is no locale `{locale}`", locale=locale)),
            msg("write one of {locales}", locales=locales),
        )
    english = tuple(filter(None, (row.get("en"), row.get("en-plural"))))
    words = tuple(filter(None, (row.get("term"), row.get("term-plural"))))
    said = {key: row[key] for key in KEYS if row.get(key)}
    approved = row.get("approved", "").lower() != _NO
    return Draft(row.get("id", ""), Locale(locale), english, words, approved, said)


def _at(line: int, message: Message) -> Message:
    return msg("line {line}: {reason}", line=line, reason=message)
