"""`pressgen terms`: the newsroom's words, looked up, checked, added, renamed, taken in and given out."""

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pressgen.cli import options, terms_list
from pressgen.cli.app import Command, Group
from pressgen.cli.options import Severities
from pressgen.cli.speech import _
from pressgen.cli.terminal import Terminal
from pressgen.model.errors import EnvironmentFault, UsageError
from pressgen.model.exchange import Exchange
from pressgen.model.locale import Locale
from pressgen.model.message import counted, msg
from pressgen.model.refusal import refusal
from pressgen.model.term import Gender, TermKind, TermStatus
from pressgen.reports.format import Format

if TYPE_CHECKING:
    from pressgen.interchange import TakenIn
    from pressgen.model.finding import Finding


class Former(StrEnum):
    """What a former wording is from now on."""

    ADMITTED = "admitted"
    DEPRECATED = "deprecated"
    SUPERSEDED = "superseded"


Id = Annotated[str, typer.Argument(metavar=_("ID"), help=_("The term's id, as in call-for-projects."))]
English = Annotated[str, typer.Option("--en", help=_("The English wording, in the singular."), show_default=False)]
EnglishPlural = Annotated[str, typer.Option("--en-plural", help=_("Its plural."), show_default=False)]
French = Annotated[
    str,
    typer.Option(
        "--fr", "--words", help=_("The French wording, or that of `--locale`, in the singular."), show_default=False
    ),
]
FrenchPlural = Annotated[str, typer.Option("--fr-plural", "--words-plural", help=_("Its plural."), show_default=False)]
InPlace = Annotated[
    Locale, typer.Option("--locale", help=_("Whose catalog is meant: `fr`, or a place that words it otherwise."))
]
FileFormat = Annotated[
    Exchange | None,
    typer.Option("--format", help=_("The file's format; told by its name, if left out."), show_default=False),
]
Several = list[str] | None


def commands() -> typer.Typer:
    """The commands under `pressgen terms`."""
    app = typer.Typer(
        cls=Group, no_args_is_help=True, rich_markup_mode="rich", subcommand_metavar=_("COMMAND [ARGS]...")
    )
    app.command("list", cls=Command, help=_("List terms with their wordings."))(terms_list.list_terms)
    app.command("check", cls=Command, help=_("Look for mistakes in the catalogs of terms."))(check_terms)
    app.command("add", cls=Command, help=_("Write a term into the newsroom's catalog."))(add_term)
    app.command("rename", cls=Command, help=_("Change a term's wordings or its id."))(rename_term)
    app.command("import", cls=Command, help=_("Take terms in from a table (CSV) or from TBX."))(import_terms)
    app.command("export", cls=Command, help=_("Give all terms out as a table (CSV) or as TBX."))(export_terms)
    return app


def check_terms(
    ctx: typer.Context,
    output_format: options.OutputFormat = Format.FULL,
    fail_level: options.FailLevel = Severities.ERROR,
    exit_zero: options.ExitZero = False,
) -> int:
    """Report what is wrong in the catalogs of terms."""
    from pressgen import project, termbase
    from pressgen.reports import registry

    terminal: Terminal = ctx.obj
    checked = termbase.check(project.root(terminal.root))
    terminal.out(registry.report(checked.findings, output_format, terminal.voice, terminal.paint))
    if not output_format.closed and not terminal.quiet:
        looked = terminal.voice.count(counted("{number} term checked", "{number} terms checked"), checked.terms)
        terminal.out(f"{looked}{terminal.voice.colon}{_summed(checked.findings, terminal)}\n")
    return 0 if exit_zero else project.exit_code(checked.findings, fail_level.severity)


def add_term(
    ctx: typer.Context,
    id: Id,
    en: English,
    fr: French = "",
    en_plural: EnglishPlural = "",
    fr_plural: FrenchPlural = "",
    locale: InPlace = Locale.FR,
    kind: Annotated[TermKind, typer.Option(help=_("What sort of wording it has."))] = TermKind.COMMON,
    gender: Annotated[Gender | None, typer.Option(help=_("The French wording's gender."), show_default=False)] = None,
    domain: Annotated[str, typer.Option(help=_("Its domain, as in funding."), show_default=False)] = "",
    source: Annotated[str, typer.Option(help=_("Who says so."), show_default=False)] = "",
    definition: Annotated[str, typer.Option(help=_("What it means."), show_default=False)] = "",
    note: Annotated[str, typer.Option(help=_("What else is to be known."), show_default=False)] = "",
    see: Annotated[str, typer.Option(help=_("The id of another term, as of an acronym's."), show_default=False)] = "",
    admitted: Annotated[Several, typer.Option(help=_("A wording that may be written too."), show_default=False)] = None,
    deprecated: Annotated[Several, typer.Option(help=_("A wording not to be written."), show_default=False)] = None,
    superseded: Annotated[Several, typer.Option(help=_("A wording that was right once."), show_default=False)] = None,
    admitted_en: Annotated[
        Several, typer.Option(help=_("An English wording that may be written too."), show_default=False)
    ] = None,
    deprecated_en: Annotated[
        Several, typer.Option(help=_("An English wording not to be written."), show_default=False)
    ] = None,
    proposed: Annotated[bool, typer.Option("--proposed", help=_("It is not decided yet."))] = False,
) -> int:
    """Write a term into the newsroom's own catalog."""
    from pressgen import project, termbase
    from pressgen.reports import full

    terminal: Terminal = ctx.obj
    lists = {
        "admitted": admitted,
        "deprecated": deprecated,
        "superseded": superseded,
        "admitted-en": admitted_en,
        "deprecated-en": deprecated_en,
    }
    said = {key: " | ".join(words) for key, words in lists.items() if words}
    said |= {"kind": kind.value, "gender": gender.value if gender else "", "domain": domain, "source": source}
    said |= {"definition": definition, "note": note, "see": see}
    draft = termbase.Draft(id, locale, _forms(en, en_plural), _forms(fr, fr_plural), not proposed, said)
    added = termbase.add(project.root(terminal.root), draft, _("Terms of this newsroom"))
    terminal.line(added.path)
    terminal.warn(full.report(added.findings, terminal.voice, terminal.paint_warnings))
    return 0


def rename_term(
    ctx: typer.Context,
    id: Id,
    en: English = "",
    fr: French = "",
    en_plural: EnglishPlural = "",
    fr_plural: FrenchPlural = "",
    locale: InPlace = Locale.FR,
    new_id: Annotated[str, typer.Option("--id", help=_("Another id."), show_default=False)] = "",
    keep_old: Annotated[
        Former | None,
        typer.Option("--keep-old", help=_("Go on listing the former wordings, as what."), show_default=False),
    ] = None,
) -> int:
    """Change the wordings or the id of a term of the newsroom; its comments stay."""
    from pressgen import project, termbase

    terminal: Terminal = ctx.obj
    if not any((en, fr, en_plural, fr_plural, new_id)):
        raise UsageError(msg("nothing is said that should change"), msg("say it with `--en`, `--fr` or `--id`"))
    keep = TermStatus(keep_old.value) if keep_old else None
    renaming = termbase.Renaming(id, locale, new_id, (en, en_plural), (fr, fr_plural), keep)
    paths = termbase.rename(project.root(terminal.root), renaming)
    for path in paths:
        terminal.line(path)
    if not paths:
        terminal.say(msg("All of it was so already."))
    return 0


def import_terms(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(metavar=_("FILE"), help=_("The file."), show_default=False)],
    format: FileFormat = None,
    update: Annotated[
        bool, typer.Option("--update", help=_("Let entries of the file take the place of others."))
    ] = False,
) -> int:
    """Take terms in: new ones are added, others are told of and left alone."""
    from pressgen import interchange, project

    terminal: Terminal = ctx.obj
    title = _("Terms of this newsroom")
    return _told(interchange.take_in(project.root(terminal.root), file, format, title, update=update), terminal)


def export_terms(
    ctx: typer.Context,
    format: Annotated[Exchange, typer.Option("--format", help=_("What is written."))] = Exchange.CSV,
    out: Annotated[
        Path | None,
        typer.Option("--out", "-o", help=_("The file to write; standard output, if left out."), show_default=False),
    ] = None,
) -> int:
    """Give all terms out, the newsroom's and pressgen's."""
    from pressgen import interchange, project

    terminal: Terminal = ctx.obj
    text = interchange.give_out(project.root(terminal.root), format, _("Terms of this newsroom"))
    if out is None:
        terminal.out(text)
        return 0
    try:
        out.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        raise EnvironmentFault(
            msg("{file} could not be written: {reason}", file=out, reason=refusal(error)),
            msg("choose another folder, or ask for the right to write there"),
        ) from error
    terminal.line(str(out))
    return 0


def _forms(singular: str, plural: str) -> tuple[str, ...]:
    return tuple(filter(None, (singular, plural)))


def _told(taken: "TakenIn", terminal: Terminal) -> int:
    """Tell what became of a file's entries; entries that contradict a catalog are findings for the exit code."""
    for path in taken.paths:
        terminal.line(path)
    voice = terminal.voice
    counts = (
        (counted("{number} term added", "{number} terms added"), len(taken.added)),
        (counted("{number} term updated", "{number} terms updated"), len(taken.updated)),
        (counted("{number} term was there already", "{number} terms were there already"), taken.same),
    )
    for things, number in counts:
        if number and not terminal.quiet:
            terminal.out(voice.count(things, number) + "\n")
    for line, (name, locale) in taken.conflicts:
        told = msg(
            "line {line}: `{id}` ({locale}) says something else in the catalog", line=line, id=name, locale=locale
        )
        terminal.warn(voice.say(told) + "\n")
    if taken.conflicts:
        terminal.warn(voice.label(msg("help")) + voice.say(msg("`--update` takes the file's word for them")) + "\n")
    return int(bool(taken.conflicts))


def _summed(findings: "Sequence[Finding]", terminal: Terminal) -> str:
    from pressgen.reports import summary

    return ", ".join(summary.counts(findings, terminal.voice)) or terminal.voice.say(msg("nothing found"))
