"""Typer's complaints about a command line, worded in the reader's language."""

import re
import sys
from difflib import get_close_matches

from typer.exceptions import TyperException

from pressgen.cli.speech import _
from pressgen.reports.wording import printable

_WRONG = 2


def explain(error: TyperException) -> int:
    """Print what is wrong with the command line and where to look; gives the exit code.

    Asking for nothing at all has printed the help already, and is wrong usage too.
    """
    sentence = _sentence(error)
    if sentence:
        context = getattr(error, "ctx", None)
        path = context.command_path if context else "pressgen"
        sys.stderr.write(f"{sentence}\n" + _("Help: {command}").format(command=f"{path} --help") + "\n")
    return _WRONG


def _sentence(error: TyperException) -> str:
    original = error.format_message()
    kind = type(error).__name__
    if kind == "NoArgsIsHelpError":
        return ""
    if kind == "NoSuchOption":
        return _unknown(_("There is no option {name}."), str(getattr(error, "option_name", "")), _options(error))
    if kind == "MissingParameter":
        return _("Something is missing: {name}.").format(name=_parameter(error))
    if kind == "BadOptionUsage":
        return _("The option {name} needs a value.").format(name=getattr(error, "option_name", ""))
    if kind == "BadParameter":
        return _wrong_value(_parameter(error), original)
    if original == "Missing command.":
        return _("Name a command.")
    command = re.match(r"No such command '(.*?)'\.", original)
    if command:
        return _unknown(_("There is no command {name}."), command[1], _commands(error))
    extra = re.match(r"Got unexpected extra arguments?(?:\(s\))? \((.*)\)", original)
    if extra:
        return _("This is one word too many: {words}").format(words=printable(extra[1]))
    return printable(original)


def _unknown(sentence: str, name: str, known: list[str]) -> str:
    near = get_close_matches(name, known, 1)
    hint = " " + _("Did you mean {name}?").format(name=near[0]) if near else ""
    return sentence.format(name=printable(name)) + hint


def _wrong_value(name: str, original: str) -> str:
    """What a parameter takes, as far as Typer's own complaint about its value tells."""
    choice = re.search(r"""(?:^|[:,] )(["'])((?:(?!\1).)*)\1 is not one of ('.*')\.""", original)
    if choice:
        choices = re.findall(r"'(.*?)'", choice[3])
        sentence = _("{parameter} does not take {name}; it takes {choices}.").format(
            parameter=name, name="{name}", choices=", ".join(choices)
        )
        return _unknown(sentence, choice[2], choices)
    least = re.search(r"greater than or equal to (\d+)|x>=(\d+)", original)
    if least:
        return _("{name} takes a number that is at least {least}.").format(name=name, least=least[1] or least[2])
    if "integer" in original:
        return _("{name} takes a whole number.").format(name=name)
    if "does not match the format" in original:
        example = "2023-11-29T09:54+01:00"
        return _("{name} takes an instant with its offset, as in {example}.").format(name=name, example=example)
    return _("The value given to {name} is not right.").format(name=name)


def _parameter(error: TyperException) -> str:
    parameter = getattr(error, "param", None)
    if parameter is None:
        return "?"
    options = [name for name in parameter.opts if name.startswith("-")]
    return options[0] if options else parameter.metavar or str(parameter.name).upper()


def _options(error: TyperException) -> list[str]:
    context = getattr(error, "ctx", None)
    return [name for parameter in context.command.params for name in parameter.opts] if context else []


def _commands(error: TyperException) -> list[str]:
    context = getattr(error, "ctx", None)
    return list(getattr(context.command, "commands", {})) if context else []
