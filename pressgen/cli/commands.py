"""All commands, in the order in which the help lists them."""

import typer

from pressgen.cli import build, check, config, doctor, init, new, rule, schema, status, terms, translate, typeset
from pressgen.cli.app import Command
from pressgen.cli.speech import _


def register(app: typer.Typer) -> None:
    """Add the commands to the app, once."""
    if app.registered_commands:
        return
    app.command("init", cls=Command, help=_("Start a newsroom, with a small sample release."))(init.init)
    app.command("new", cls=Command, help=_("Start a release."))(new.new)
    app.command("check", cls=Command, help=_("Find mistakes before readers do."))(check.check)
    app.command("rule", cls=Command, help=_("Explain a rule, or list all of them."))(rule.rule)
    app.command("build", cls=Command, help=_("Build the web site, with PDF, Markdown, ninjs and cards."))(build.build)
    app.command("status", cls=Command, help=_("List all releases and how far they are."))(status.status)
    app.add_typer(
        translate.commands(), name="translate", help=_("Follow translations: which render their source as it is now.")
    )
    app.add_typer(terms.commands(), name="terms", help=_("Keep the newsroom's words: which to write, and which not."))
    app.command("typeset", cls=Command, help=_("Set a pasted text with the signs and spaces of a place."))(
        typeset.typeset
    )
    app.command("schema", cls=Command, help=_("Print the JSON Schema that editors complete and explain keys by."))(
        schema.schema
    )
    app.add_typer(config.commands(), name="config", help=_("Show the settings and the files that a site is made of."))
    app.command("doctor", cls=Command, help=_("Test this computer, and say how to mend it."))(doctor.doctor)
