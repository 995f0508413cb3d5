"""`docs/templates.md` and `docs/gabarits.md` tell what templates receive, and each template says so itself."""

import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from jinja2 import meta, nodes

from pressgen.cli import speech
from pressgen.cli.app import run
from pressgen.model import address, directory, edition, masthead
from pressgen.outputs import page
from pressgen.outputs.filters import FILTERS
from pressgen.outputs.pages import lists
from tests.cli.bad_inputs import good_newsroom
from tests.outputs.workbench import PACKAGED, TEMPLATES

DOCS = {
    language: Path(__file__).parent.parent / "docs" / name
    for language, name in (("en", "templates.md"), ("fr", "gabarits.md"))
}
NAMES = sorted(
    name
    for name in PACKAGED.list_templates(extensions=["html", "md", "xml"])
    if not name.startswith(("starter/", "pressgen/"))
)
LABELS = {"_", "gettext", "ngettext", "pgettext", "npgettext"}
MODULES: dict[str, ModuleType] = {
    "Frame": page,
    "Version": page,
    "Crumb": page,
    "FeedLink": page,
    "Menu": page,
    "Pager": lists,
    "Masthead": masthead,
    "Directory": directory,
    "Shelf": directory,
    "Entry": directory,
    "Edition": edition,
    "Address": address,
}


def source(name: str) -> str:
    return (TEMPLATES / name).read_text("utf-8")


def head(name: str) -> str:
    """The comment that a template begins with."""
    return source(name).partition("#}")[0].removeprefix("{#")


def imported(name: str) -> list[str]:
    return [found for found in meta.find_referenced_templates(PACKAGED.parse(source(name))) if found]


def received(name: str) -> set[str]:
    """The names that a template reads and does not make itself."""
    tree = PACKAGED.parse(source(name))
    made = {node.name for node in tree.find_all(nodes.Name) if node.ctx in ("store", "param")}
    made |= {node.target for node in tree.find_all(nodes.Import)} | {node.name for node in tree.find_all(nodes.Macro)}
    return meta.find_undeclared_variables(tree) - made - LABELS - set(PACKAGED.globals)


def said(name: str) -> set[str]:
    """The words of the comments of a template, and of those that it extends or imports, which see what it sees."""
    heads = [head(name), *(head(other) for other in imported(name))]
    return set(re.findall(r"\w+", " ".join(heads)))


def rows(text: str, name: str) -> Iterator[str]:
    return (line for line in text.splitlines() if line.startswith("|") and f"`{name}`" in line.split("|")[1])


@pytest.mark.parametrize("name", NAMES)
def test_a_template_begins_with_what_it_receives(name: str) -> None:
    assert source(name).startswith("{#\n")
    assert received(name) - said(name) == set()


@pytest.mark.parametrize("language", DOCS)
@pytest.mark.parametrize("name", NAMES)
def test_the_manual_lists_what_a_template_receives(name: str, language: str) -> None:
    text = DOCS[language].read_text("utf-8")
    told = set(re.findall(r"`(\w+)", "\n".join(rows(text, name))))
    every_page = re.search(r"^(?:Every page receives|Chaque page reçoit)[^|]+?\n\n", text, re.MULTILINE)
    assert every_page
    shared = set(re.findall(r"`(\w+)`", every_page[0]))

    assert list(rows(text, name))
    assert received(name) - told - shared - {"file", "frame"} == set()


@pytest.mark.parametrize("language", DOCS)
@pytest.mark.parametrize("name", NAMES)
def test_the_manual_lists_the_blocks_and_the_macros_of_a_template(name: str, language: str) -> None:
    listed = set(re.findall(r"`(\w+)", "\n".join(rows(DOCS[language].read_text("utf-8"), name))))
    tree = PACKAGED.parse(source(name))
    extends = list(tree.find_all(nodes.Extends))
    macros = {macro.name for macro in tree.find_all(nodes.Macro) if re.search(rf"^ +{macro.name}\(", head(name), re.M)}

    assert extends or {block.name for block in tree.find_all(nodes.Block)} <= listed
    assert macros - {"contact"} <= listed


@pytest.mark.parametrize("language", DOCS)
@pytest.mark.parametrize("name", MODULES)
def test_the_manual_lists_every_field_of_a_value(name: str, language: str) -> None:
    (row,) = re.findall(rf"^\| {name}\b.*$", DOCS[language].read_text("utf-8"), re.MULTILINE)
    kind = getattr(MODULES[name], name)
    properties = [key for key, value in vars(kind).items() if isinstance(value, property)]

    assert re.findall(r"`(\w+)`", row) == [*kind.__dataclass_fields__, *properties]


@pytest.mark.parametrize("language", DOCS)
def test_the_manual_lists_filters_and_custom_properties(language: str) -> None:
    text = DOCS[language].read_text("utf-8")
    style = source("assets/press.css")
    root = re.search(r":root \{(.*?)\}", style, re.DOTALL)
    assert root

    assert set(FILTERS) <= set(re.findall(r"^\| `(\w+)", text, re.MULTILINE))
    assert set(re.findall(r"(--[a-z]+):", root[1])) == set(re.findall(r"`(--[a-z]+)`", text))


@pytest.mark.parametrize("language", DOCS)
def test_the_example_of_the_manual_changes_the_home_page(language: str, tmp_path: Path) -> None:
    root = good_newsroom(tmp_path)
    examples = re.findall(
        r"`((?:templates|locales)/[\w./]+)`\s?:\n\n```\w+\n(.*?)```", DOCS[language].read_text("utf-8"), re.DOTALL
    )
    assert [name for name, _ in examples] == [
        "templates/home.html",
        "templates/assets/newsroom.css",
        "locales/fr/LC_MESSAGES/pressgen.po",
    ]
    for name, text in examples:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, "utf-8")

    assert run(speech.listen(("--root", str(root), "build", "--format", "html", "--strict"), {})) == 0
    french, english = ((root / "public" / folder / "index.html").read_text("utf-8") for folder in ("fr", "en"))
    assert '<p class="welcome">Bienvenue dans notre salle de presse.</p>' in french
    assert '<p class="welcome">Welcome to our newsroom.</p>' in english
    assert 'href="../assets/newsroom.' in french
    assert '<nav class="menu"' in french


def test_both_manuals_have_the_same_parts() -> None:
    english, french = (path.read_text("utf-8") for path in DOCS.values())

    assert len(re.findall("^##? ", english, re.MULTILINE)) == len(re.findall("^##? ", french, re.MULTILINE))
    assert len(re.findall(r"^\|", english, re.MULTILINE)) == len(re.findall(r"^\|", french, re.MULTILINE))
