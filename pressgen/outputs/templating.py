"""Templates: where they are found, what they may say, and what an error in one of them tells."""

import traceback
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import partial
from gettext import NullTranslations
from pathlib import Path
from typing import Any

from jinja2 import (
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    PrefixLoader,
    StrictUndefined,
    TemplateSyntaxError,
    UndefinedError,
)
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import missing

from pressgen.model.errors import PressgenError
from pressgen.model.message import msg
from pressgen.model.source import Source, Span
from pressgen.outputs import template_faults as faults
from pressgen.outputs import template_places as places
from pressgen.outputs.filters import FILTERS


class _Absent(StrictUndefined):
    """What stands for a value that is not there: whoever uses it learns its name and the names that there are."""

    def __init__(
        self, hint: str | None = None, obj: Any = missing, name: Any = None, exc: Any = UndefinedError
    ) -> None:
        super().__init__(hint, obj, name, _told_of(obj, name) if exc is UndefinedError else exc)


def environment(folders: Sequence[Path]) -> Environment:
    """The templates of some folders, the first that has a name winning; `pressgen/<name>` is always pressgen's own.

    Values are escaped in every template but Markdown ones, and a name that nobody knows is an error. Where there is
    more than one folder the first is a newsroom's own, and its templates reach only what they are given: in Jinja's
    sandbox nothing begins with an underscore, no value is changed and no loop counts further than 100,000. pressgen's
    own need no such guard, which costs a third of the time.
    """
    kind = ImmutableSandboxedEnvironment if len(folders) > 1 else Environment
    made = kind(
        loader=ChoiceLoader([FileSystemLoader(folders), PrefixLoader({faults.OWN: FileSystemLoader(folders[-1:])})]),
        autoescape=_escapes,
        undefined=_Absent,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    made.filters.update(FILTERS)
    return made


def render(templates: Environment, name: str, translations: NullTranslations, **values: object) -> str:
    """What a template makes of some values, its labels in the language of the translations.

    Raises:
        PressgenError: the template is missing or wrong; the message names its file, the line and the column.
    """
    try:
        return templates.get_template(name).render(values, **_labels(translations))
    except PressgenError:
        raise
    except TemplateSyntaxError as error:
        raise _unreadable(error, templates) from error
    except Exception as error:
        raise _failed(error, templates, values) from error


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


def _told_of(owner: object, name: object) -> Any:
    """What makes the error that is raised when a value that is not there is used."""
    kind = None if owner is missing else type(owner)
    return partial(faults.AbsentError, name=name, owner=kind, known=_names(owner))


def _names(owner: object) -> Iterator[str]:
    """The names that a template can ask a value for."""
    names = owner if isinstance(owner, dict) else () if owner is missing else dir(owner)
    yield from (name for name in map(str, names) if not name.startswith("_"))


def _unreadable(error: TemplateSyntaxError, templates: Environment) -> PressgenError:
    """A template that Jinja cannot read."""
    name = error.name or ""
    file = next((folder / name for folder in _folders(templates) if (folder / name).is_file()), Path(name))
    source = _source(file)
    place, said = faults.placed(error, source, templates)
    return _refused(place, file, templates, said)


def _failed(error: Exception, templates: Environment, values: Collection[str]) -> PressgenError:
    """A template that Jinja can read and not render.

    The mistake is taken to be in the innermost line of the newsroom's own templates, where it passed through one.
    """
    word, said = faults.failure(error, values, templates.list_templates())
    passed = _passed(error, templates)
    if not passed:
        return PressgenError(*said)
    folder = next(folder for folder in _folders(templates) if any(file.is_relative_to(folder) for file, _ in passed))
    file, line = next(at for at in reversed(passed) if at[0].is_relative_to(folder))
    word = word if (file, line) == passed[-1] else ""
    return _refused(places.of_word(_source(file), templates, line, word), file, templates, said)


def _passed(error: Exception, templates: Environment) -> list[tuple[Path, int]]:
    """The lines of templates that an error passed through, the innermost last."""
    lines = [(Path(frame.f_code.co_filename), line) for frame, line in traceback.walk_tb(error.__traceback__)]
    folders = _folders(templates)
    return [(file, line) for file, line in lines if any(file.is_relative_to(folder) for folder in folders)]


def _folders(templates: Environment) -> list[Path]:
    loader = templates.loader.loaders[0] if isinstance(templates.loader, ChoiceLoader) else None
    return [Path(folder) for folder in loader.searchpath] if isinstance(loader, FileSystemLoader) else []


def _source(file: Path) -> Source:
    """A template with the line ends that Jinja counts by."""
    return Source(file.as_posix(), file.read_text("utf-8", "replace") if file.is_file() else "")


def _refused(place: Span, file: Path, templates: Environment, said: faults.Said) -> PressgenError:
    folders = _folders(templates)
    folder = next((folder for folder in folders if file.is_relative_to(folder)), file.parent)
    where = f"{file.relative_to(folder).as_posix()}:{place.line}:{place.column}"
    reason, remedy = said
    if len(folders) > 1 and folder == folders[0]:
        return PressgenError(msg("{place}: {reason}", place=f"{folder.name}/{where}", reason=reason), remedy)
    return PressgenError(msg("pressgen's template {place}: {reason}", place=where, reason=reason), remedy)
