"""Which language the interface speaks: settled from arguments and environment before any command is imported."""

import os
from collections.abc import Mapping, Sequence
from gettext import NullTranslations
from itertools import pairwise

LANGUAGES = ("fr", "en")
_WITH_VALUE = ("--lang", "--root")
_ALONE = ("--quiet", "-q", "--verbose", "-v")


class _Tongue:
    """The language of this process, and its sentences once somebody asked for them."""

    language = "en"
    catalog: NullTranslations | None = None


def listen(arguments: Sequence[str], environment: Mapping[str, str] = os.environ) -> list[str]:
    """Settle the language, and give the arguments with the global options moved before the command.

    So `pressgen build --lang fr` is understood as `pressgen --lang fr build` is.
    """
    ahead, rest = _globals_first(arguments)
    _Tongue.language = _spoken(ahead, environment)
    _Tongue.catalog = None
    return [*ahead, *rest]


def _globals_first(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    ahead: list[str] = []
    rest: list[str] = []
    waiting = iter(arguments)
    for argument in waiting:
        option, equals, value = argument.partition("=")
        if argument == "--":
            return ahead, [*rest, argument, *waiting]
        if option in _WITH_VALUE:
            ahead.append(option)
            ahead.extend([value] if equals else [following for following in [next(waiting, None)] if following])
        elif argument in _ALONE:
            ahead.append(argument)
        else:
            rest.append(argument)
    return ahead, rest


def _spoken(ahead: Sequence[str], environment: Mapping[str, str]) -> str:
    asked = [value for option, value in pairwise(ahead) if option == "--lang"]
    if asked:
        return asked[-1] if asked[-1] in LANGUAGES else "en"
    wishes = (environment.get(name, "") for name in ("PRESSGEN_LANG", "LC_ALL", "LC_MESSAGES", "LANG"))
    wish = next((wish for wish in wishes if wish), "")
    return "fr" if wish.lower().startswith("fr") else "en"


def language() -> str:
    """`fr` or `en`."""
    return _Tongue.language


def catalog() -> NullTranslations:
    """The sentences of the interface in the process's language; English needs no catalog."""
    if _Tongue.catalog is None:
        if _Tongue.language == "en":
            _Tongue.catalog = NullTranslations()
        else:
            from pressgen.project import interface_catalog

            _Tongue.catalog = interface_catalog(_Tongue.language)
    return _Tongue.catalog


def _(sentence: str) -> str:
    """The sentence in the process's language."""
    return sentence if _Tongue.language == "en" else catalog().gettext(sentence)
