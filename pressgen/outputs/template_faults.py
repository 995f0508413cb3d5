"""What is wrong with a template, in the reader's language: Jinja speaks English to programmers."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import get_close_matches

from jinja2 import Environment, TemplateNotFound, TemplateSyntaxError, UndefinedError, nodes
from jinja2.exceptions import SecurityError

from pressgen.model.finding import Finding, Severity
from pressgen.model.message import Message, msg
from pressgen.model.source import Source, Span
from pressgen.outputs import template_places as places

OWN = "pressgen"
"""What stands before the name of a template that is to be pressgen's own, as in `pressgen/home.html`."""

Said = tuple[Message, Message | None]
"""What is wrong, and what to do about it."""

_MEND = msg("mend it in the newsroom's `templates/`, or take that file away to use pressgen's own")
_CONTRACTS = msg("`docs/templates.md` lists what each template receives")
_SIGNS = {
    "end of print statement": "}}",
    "end of statement block": "%}",
    "begin of print statement": "{{",
    "begin of statement block": "{%",
}
_THINGS = {
    "end of template": msg("the end of the file"),
    "name": msg("a name"),
    "string": msg("a text between quotation marks"),
    "integer": msg("a number"),
}
_TAGS = ("block", "call", "extends", "filter", "for", "from", "if", "import", "include", "macro", "set", "with")


class AbsentError(UndefinedError):
    """A template asks for a value that is not there."""

    def __init__(self, message: str | None, name: object, owner: object, known: Iterable[str]) -> None:
        super().__init__(message)
        self.name = str(name)
        self.owner = owner
        """What it should belong to, as a type; nothing where it should be a variable."""
        self.known = tuple(known)
        """The names that there are instead; none where it should be a variable."""


def faults(source: Source, name: str, templates: Environment) -> tuple[Finding, ...]:
    """What is wrong with a template that can be told without rendering it: its syntax, and templates it names.

    Args:
        source: the template.
        name: its name among templates.
        templates: all of them.
    """
    try:
        templates.compile(source.text)
        tree = templates.parse(source.text)
    except TemplateSyntaxError as error:
        place, said = placed(error, source, templates)
        return (Finding("template-syntax", Severity.FATAL, place, *said),)
    known = templates.list_templates()
    return tuple(
        Finding("missing-template", Severity.ERROR, places.of_word(source, templates, line, wanted), *said)
        for line, wanted in _named(tree)
        for said in _unreachable(wanted, name, known)
    )


def placed(error: TemplateSyntaxError, source: Source, templates: Environment) -> tuple[Span, Said]:
    """Where a mistake in the syntax of a template stands, and what is said of it."""
    said = error.message or ""
    opened = re.search(r"(?:that needs to be closed is|Missing end of) '?(\w+)", said)
    unclosed = said.startswith(("Unexpected end of template", "Missing end of raw"))
    place = places.of_open_tag(source, templates, opened[1]) if opened and unclosed else None
    place = place or places.of_syntax(source, templates)
    if place is None:
        word = re.search(r"'([^']+)'", said)
        place = places.of_word(source, templates, error.lineno, word[1] if word else "")
    return place, syntax(said, templates)


def missing_template(name: str, known: Sequence[str]) -> Said:
    """What is said of a template that is not there."""
    near = get_close_matches(name, known, 1)
    return (
        msg("there is no template `{name}`", name=name),
        msg("did you mean `{key}`?", key=near[0]) if near else msg("put it into the newsroom's `templates/`"),
    )


def syntax(said: str, templates: Environment) -> Said:
    """What Jinja says of a mistake in the syntax, as our readers say it."""
    for pattern, word in _WORDINGS:
        if match := re.match(pattern, said):
            return word(match, templates)
    return msg("the template cannot be read from here on: {reason}", reason=said.rstrip(".")), _MEND


def failure(error: Exception, variables: Iterable[str], known: Sequence[str]) -> tuple[str, Said]:
    """What made a template fail: the word that it is about, if one is, and what is said of it.

    Args:
        error: what was raised while it was rendered.
        variables: the names of the values that it received.
        known: the names of all templates.
    """
    if isinstance(error, AbsentError):
        return error.name, _absent(error, variables)
    if isinstance(error, TemplateNotFound):
        name = str(error.name)
        return name, missing_template(name, known)
    if isinstance(error, SecurityError):
        name = next(iter(re.findall(r"'(\w+)'", str(error))), "")
        return name, (msg("a template may not reach `{name}`", name=name), _CONTRACTS)
    if isinstance(error, KeyError):  # what `asset` and its like raise: Jinja looks keys up in another way
        return str(error.args[0]), (
            msg("there is no file `{name}`", name=error.args[0]),
            msg("put it into the newsroom's `templates/assets/`"),
        )
    if isinstance(error, RecursionError):
        return "", (msg("templates lead to each other without end"), _MEND)
    reason = str(error) if isinstance(error, UndefinedError) else f"{type(error).__name__}: {error}"
    return "", (msg("the template cannot be rendered: {reason}", reason=reason), _MEND)


def _absent(error: AbsentError, variables: Iterable[str]) -> Said:
    near = get_close_matches(error.name, error.known if error.owner else list(variables), 1)
    remedy = msg("did you mean `{key}`?", key=near[0]) if near else _CONTRACTS
    if error.owner is None:
        return msg("there is no variable `{name}` here", name=error.name), remedy
    if error.owner is type(None):
        test = "{% if … %}"
        return (
            msg("there may be nothing here, and then it has no `{name}`", name=error.name),
            msg("test first whether there is something, with `{code}`", code=test),
        )
    owner = error.owner.__name__ if isinstance(error.owner, type) else str(error.owner)
    return msg("`{owner}` has no `{name}`", owner=owner, name=error.name), remedy


def _named(tree: nodes.Template) -> Iterator[tuple[int, str]]:
    """The templates that a template names and cannot do without, each with its line."""
    for node in tree.find_all((nodes.Extends, nodes.FromImport, nodes.Import, nodes.Include)):
        wanted = getattr(node, "template", None)
        optional = isinstance(node, nodes.Include) and node.ignore_missing
        if isinstance(wanted, nodes.Const) and isinstance(wanted.value, str) and not optional:
            yield node.lineno, wanted.value


def _unreachable(wanted: str, asking: str, known: Sequence[str]) -> Iterator[Said]:
    """Why a template cannot have another one that it names."""
    if wanted == asking:
        yield msg("this template names itself"), msg("write `{key}` for pressgen's own", key=f"{OWN}/{wanted}")
    elif wanted not in known:
        yield missing_template(wanted, known)


def _unknown_tag(match: re.Match[str], _templates: Environment) -> Said:
    tag, opened = match[1], re.search(r"needs to be closed is '(\w+)'", match[0])
    if not tag.startswith(("end", "el")):
        near = get_close_matches(tag, _TAGS, 1)
        return (
            msg("there is no tag `{tag}`", tag=tag),
            msg("did you mean `{key}`?", key=near[0]) if near else _MEND,
        )
    if opened:
        return (
            msg("`{tag}` stands here while `{opened}` is still open", tag=tag, opened=opened[1]),
            msg("write `{code}` before it", code=f"{{% end{opened[1]} %}}"),
        )
    return msg("`{tag}` closes nothing", tag=tag), msg("take it out, or open what it is to close")


def _unclosed(match: re.Match[str], _templates: Environment) -> Said:
    opened = re.search(r"(?:needs to be closed is|Missing end of) '?(\w+)", match[0])
    tag = opened[1] if opened else ""
    return msg("`{tag}` is never closed", tag=tag), msg("write `{code}` where it ends", code=f"{{% end{tag} %}}")


def _open_sign(match: re.Match[str], _templates: Environment) -> Said:
    sign = _SIGNS.get(match[1], match[1])
    return msg("this is never closed"), msg("write `{code}` where it ends", code=sign)


def _expected(match: re.Match[str], _templates: Environment) -> Said:
    return msg("{expected} is expected here, not {found}", expected=_shown(match[1]), found=_shown(match[2])), _MEND


def _nothing_expressed(match: re.Match[str], _templates: Environment) -> Said:
    return msg("a value is missing before {found}", found=_shown(match[1])), _MEND


def _unexpected(match: re.Match[str], _templates: Environment) -> Said:
    return msg("{found} may not stand here", found=_shown(match[1].removeprefix('"').removesuffix('"'))), _MEND


def _no_such(match: re.Match[str], templates: Environment) -> Said:
    of_filters = match[1] == "filter"
    near = get_close_matches(match[2], templates.filters if of_filters else templates.tests, 1)
    message = msg("there is no filter `{name}`", name=match[2])
    if not of_filters:
        message = msg("there is no test `{name}`", name=match[2])
    return message, msg("did you mean `{key}`?", key=near[0]) if near else _CONTRACTS


def _twice(match: re.Match[str], _templates: Environment) -> Said:
    return msg("there are two blocks `{name}` in this template", name=match[1]), msg("give one of them another name")


def _hyphen(_match: re.Match[str], _templates: Environment) -> Said:
    return msg("the name of a block holds no hyphens"), msg("write an underscore instead")


def _unnameable(_match: re.Match[str], _templates: Environment) -> Said:
    return msg("a name is expected before this"), _MEND


def _open_comment(_match: re.Match[str], _templates: Environment) -> Said:
    return msg("this comment is never closed"), msg("write `{code}` where it ends", code="#}")


def _shown(described: str) -> str | Message:
    """A token as Jinja describes it, as it is written."""
    return _THINGS.get(described) or f"`{_SIGNS.get(described, described)}`"


_WORDINGS: tuple[tuple[str, Callable[[re.Match[str], Environment], Said]], ...] = (
    (r"Encountered unknown tag '(\w+)'.*", _unknown_tag),
    (r"(?:Unexpected end of template|Missing end of raw).*", _unclosed),
    (r"unexpected end of template, expected '(.+)'", _open_sign),
    (r"expected token '(.+)', got '(.+)'", _expected),
    (r"Expected an expression, got '(.+)'", _nothing_expressed),
    (r"unexpected char [\"'](.+)[\"'] at", _unexpected),
    (r"unexpected '([^']+)'", _unexpected),
    (r"No (filter|test) named '(.+)'", _no_such),
    (r"block '(.+)' defined twice", _twice),
    (r"Block names in Jinja", _hyphen),
    (r"can't assign to", _unnameable),
    (r"Missing end of comment tag", _open_comment),
)
"""What Jinja says, and who says it to our readers."""
