"""Templates: where they are found, what they may say, and what an error in one of them tells."""

import traceback
from collections.abc import Callable, Sequence
from gettext import NullTranslations
from pathlib import Path
from types import TracebackType

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError, TemplateNotFound, TemplateSyntaxError

from pressgen.model.errors import PressgenError
from pressgen.model.message import msg
from pressgen.outputs.filters import FILTERS


def environment(folders: Sequence[Path]) -> Environment:
    """The templates of some folders, the first that has a name winning.

    Values are escaped in every template but Markdown ones, and a name that nobody knows is an error.
    """
    made = Environment(
        loader=FileSystemLoader([str(folder) for folder in folders]),
        autoescape=_escapes,  # noqa: S701 - a function that lets Markdown alone through
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters.update(FILTERS)
    return made


def render(templates: Environment, name: str, translations: NullTranslations, **values: object) -> str:
    """What a template makes of some values, its labels in the language of the translations.

    Raises:
        PressgenError: the template is missing or wrong; the message names it and the line.
    """
    try:
        return templates.get_template(name).render(values, **_labels(translations))
    except PressgenError:
        raise
    except TemplateSyntaxError as error:
        raise _refused(error.name or name, error.lineno, error) from error
    except TemplateNotFound as error:
        raise PressgenError(msg("there is no template {template}", template=error.name or name)) from error
    except Exception as error:
        at = _place(error.__traceback__, templates)
        raise _refused(*(at or (name, 1)), error) from error


def _escapes(name: str | None) -> bool:
    return name is None or not name.endswith(".md")


def _labels(translations: NullTranslations) -> dict[str, Callable[..., str]]:
    """The functions that templates find their labels by; a label is text, and is escaped like any other."""

    def gettext(label: str, **values: object) -> str:
        return translations.gettext(label) % values

    def ngettext(one: str, many: str, count: int, **values: object) -> str:
        return translations.ngettext(one, many, count) % {"num": count, **values}

    def pgettext(context: str, label: str, **values: object) -> str:
        return translations.pgettext(context, label) % values

    def npgettext(context: str, one: str, many: str, count: int, **values: object) -> str:
        return translations.npgettext(context, one, many, count) % {"num": count, **values}

    return {"gettext": gettext, "ngettext": ngettext, "pgettext": pgettext, "npgettext": npgettext}


def _place(trace: TracebackType | None, templates: Environment) -> tuple[str, int] | None:
    """The innermost line of a template that an error passed through: the template's name and the line's number."""
    loader = templates.loader
    folders = loader.searchpath if isinstance(loader, FileSystemLoader) else []
    found = None
    for frame, line in traceback.walk_tb(trace):
        file = Path(frame.f_code.co_filename)
        for folder in folders:
            if file.is_relative_to(folder):
                found = file.relative_to(folder).as_posix(), line
    return found


def _refused(name: str, line: int, error: Exception) -> PressgenError:
    reason = (error.message or type(error).__name__) if isinstance(error, TemplateError) else repr(error)
    return PressgenError(
        msg(
            "line {line} of the template {template} cannot be rendered: {reason}",
            line=line,
            template=name,
            reason=reason,
        ),
        msg("mend it in the newsroom's `templates/`, or take that file away to use pressgen's own"),
    )
