"""A table of its own in one language has more rows than in the other.

A row that is missing is a recipient, an amount or a date that half of the readers never see. Tables are compared in
their order, where each language has blocks of its own.

Wrong: a block `- table:` with five rows under `fr`, and another with four under `en`.
Right: one block `- table:` with both languages in each cell.
"""

from collections.abc import Iterator

from pressgen.checks.parity.comparison import first_difference, in_language
from pressgen.checks.rule import Group, Rule, field_place
from pressgen.model.block import TableBlock
from pressgen.model.finding import Finding, Severity
from pressgen.model.locale import Language
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release
from pressgen.model.source import Path
from pressgen.model.walk import blocks


def apart(release: Release, _newsroom: Newsroom) -> Iterator[Finding]:
    """The first `table:` of one language with another number of rows than that of the other language at that point."""
    french, english = (list(_tables(release, language)) for language in Language)
    if found := first_difference(french, english):
        path, of_french, of_english = found
        yield RULE.finding(
            field_place(release, *path, "table", "rows"),
            msg("table rows: {french} in French, {english} in English", french=of_french or 0, english=of_english or 0),
            msg("write one block `- table:` with both languages in each cell"),
        )


def _tables(release: Release, language: Language) -> Iterator[tuple[Path, int]]:
    for path, block in blocks(release.body):
        if isinstance(block, TableBlock) and not block.parity:
            rows = sum(in_language(row, language) > 0 for row in block.table.rows)
            if rows:
                yield path, rows


RULE = Rule("table-mismatch", Group.PARITY, Severity.WARNING, release=apart)
