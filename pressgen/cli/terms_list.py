"""`pressgen terms list`."""

import json
import sys
from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from pressgen.cli.speech import _
from pressgen.cli.terminal import Terminal
from pressgen.model.locale import Locale
from pressgen.model.message import counted
from pressgen.model.term import TermStatus

if TYPE_CHECKING:
    from pressgen.model.term import Concept


class Layout(StrEnum):
    """What the list looks like."""

    TEXT = "text"
    JSON = "json"


class Status(StrEnum):
    """What terms are listed by."""

    ADMITTED = "admitted"
    DEPRECATED = "deprecated"
    SUPERSEDED = "superseded"
    PROPOSED = "proposed"
    MISSING = "missing"


def list_terms(
    ctx: typer.Context,
    word: Annotated[
        str, typer.Argument(metavar=_("WORD"), help=_("What a wording contains; all, if left out."), show_default=False)
    ] = "",
    domain: Annotated[str, typer.Option(help=_("Terms of this domain alone."), show_default=False)] = "",
    status: Annotated[
        Status | None, typer.Option(help=_("Terms with such a wording alone."), show_default=False)
    ] = None,
    output_format: Annotated[
        Layout, typer.Option("--output-format", help=_("What the report looks like."))
    ] = Layout.TEXT,
) -> int:
    """List terms with their wordings, those not to be written too."""
    from pressgen import project, termbase

    terminal: Terminal = ctx.obj
    found = termbase.look_up(project.root(terminal.root), word, domain, status.value if status else "")
    if output_format is Layout.JSON:
        terminal.out(json.dumps([_plain(concept) for concept in found], ensure_ascii=False, indent=2) + "\n")
        return 0
    if found:
        _print_table(found)
    if not terminal.quiet:
        terminal.out(terminal.voice.count(counted("{number} term", "{number} terms"), len(found)) + "\n")
    return 0


def _print_table(concepts: "Sequence[Concept]") -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from pressgen.reports.wording import printable

    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in (_("Term"), _("In English"), _("In French"), _("Not to be written"), _("Domain")):
        table.add_column(heading, overflow="fold")
    for concept in concepts:
        cells = (
            concept.id,
            _preferred(concept, Locale.EN),
            _preferred(concept, Locale.FR),
            _refused(concept),
            concept.details.get("domain", ""),
        )
        table.add_row(*(Text(printable(cell)) for cell in cells))
    Console(markup=False, highlight=False, emoji=False, width=None if sys.stdout.isatty() else 200).print(table)


def _preferred(concept: "Concept", general: Locale) -> str:
    """What to write in a language, and in brackets what its places write instead."""
    wording = concept.preferred(general)
    places = [
        f"{locale.value}: {own.text}"
        for locale in Locale
        if locale.language is general.language and locale is not general and concept.wordings.get(locale)
        for own in [concept.preferred(locale)]
        if own
    ]
    text = wording.text if wording else "–"
    return f"{text} ({', '.join(places)})" if places else text


def _refused(concept: "Concept") -> str:
    refused = (TermStatus.DEPRECATED, TermStatus.SUPERSEDED)
    wordings = (wording for said in concept.wordings.values() for wording in said if wording.status in refused)
    return ", ".join(dict.fromkeys(wording.text for wording in wordings))


def _plain(concept: "Concept") -> dict[str, object]:
    """A concept as JSON has it."""
    return {
        "id": concept.id,
        "kind": concept.kind.value,
        "approved": concept.approved,
        "details": dict(concept.details),
        "wordings": {
            locale.value: [
                {
                    "text": wording.text,
                    "status": wording.status.value,
                    "plural": wording.plural,
                    "forms": list(wording.forms),
                }
                for wording in said
            ]
            for locale, said in concept.wordings.items()
        },
    }
