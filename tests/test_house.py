"""The law of the house: who may import whom, who may print, and that every public name says what it gives."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

HOUSE = Path(__file__).parent.parent / "pressgen"
STAGES = {"sources", "checks", "editions", "outputs", "site", "reports"}
CONDUCTORS = {
    "project",
    "assembly",
    "workshop",
    "authoring",
    "examination",
    "overview",
    "manuals",
    "reviser",
    "translation",
    "termbase",
    "interchange",
    "typesetting",
    "configuration",
}
FILES = sorted(path for path in HOUSE.rglob("*.py") if "_data" not in path.parts)
MAY_IMPORT = {
    "model": {"model"},
    "language": {"model", "language"},
    **{stage: {"model", "language", stage} for stage in STAGES},
    **{conductor: {"model", "language", *STAGES, *CONDUCTORS} for conductor in CONDUCTORS},
    "cli": {"model", "reports", "cli", *CONDUCTORS},
    "__main__": {"cli"},
    "__init__": set(),
}
THIRD_PARTY_OF_MODEL = {"pydantic", "pydantic_core"}


def room(path: Path) -> str:
    return path.relative_to(HOUSE).parts[0].removesuffix(".py")


def imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            if node.module == "pressgen":
                yield from (f"pressgen.{alias.name}" for alias in node.names)
            else:
                yield node.module


def public(tree: ast.Module | ast.ClassDef) -> Iterator[ast.FunctionDef | ast.ClassDef]:
    """Classes, functions and methods that callers see."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            yield node
            if isinstance(node, ast.ClassDef):
                yield from public(node)


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(HOUSE).as_posix())
def test_a_room_imports_only_what_the_law_allows(path: Path) -> None:
    inside = {name.split(".")[1] for name in imports(parsed(path)) if name.startswith("pressgen.")}

    assert inside <= MAY_IMPORT[room(path)]


@pytest.mark.parametrize("path", sorted((HOUSE / "model").glob("*.py")), ids=lambda path: path.name)
def test_the_ground_knows_no_library_but_pydantic(path: Path) -> None:
    import sys

    outside = {name.split(".")[0] for name in imports(parsed(path))} - set(sys.stdlib_module_names) - {"pressgen"}

    assert outside <= THIRD_PARTY_OF_MODEL


@pytest.mark.parametrize(
    "path", [path for path in FILES if room(path) != "cli"], ids=lambda path: path.relative_to(HOUSE).as_posix()
)
def test_nobody_prints_or_exits_below_the_commands(path: Path) -> None:
    tree = parsed(path)
    called = {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    attributes = {ast.unparse(node) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}

    assert not called & {"print", "exit", "input"}
    assert room(path) == "__main__" or not attributes & {"sys.stdout", "sys.stderr"}
    assert room(path) == "__main__" or "sys.exit" not in attributes


@pytest.mark.parametrize(
    "path", [path for path in FILES if room(path) != "cli"], ids=lambda path: path.relative_to(HOUSE).as_posix()
)
def test_the_clock_and_the_environment_enter_by_the_commands(path: Path) -> None:
    read = {ast.unparse(node) for node in ast.walk(parsed(path)) if isinstance(node, ast.Attribute)}

    assert not read & {"os.environ", "os.getenv", "time.time", "date.today", "datetime.today"}
    assert room(path) == "examination" or "datetime.now" not in read


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(HOUSE).as_posix())
def test_every_public_name_says_what_it_gives(path: Path) -> None:
    tree = parsed(path)
    bare = [node.name for node in public(tree) if not ast.get_docstring(node)]

    assert ast.get_docstring(tree)
    assert bare == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(HOUSE).as_posix())
def test_a_function_that_raises_for_its_caller_says_so(path: Path) -> None:
    silent = [
        node.name
        for node in public(parsed(path))
        if isinstance(node, ast.FunctionDef)
        and any(isinstance(inner, ast.Raise) and inner.exc for inner in _own_statements(node))
        and "Raises:" not in (ast.get_docstring(node) or "")
        and room(path) != "cli"
    ]

    assert silent == []


def _own_statements(function: ast.FunctionDef) -> Iterator[ast.AST]:
    waiting: list[ast.AST] = list(function.body)
    while waiting:
        node = waiting.pop()
        yield node
        if not isinstance(node, ast.FunctionDef | ast.Lambda):
            waiting.extend(ast.iter_child_nodes(node))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(HOUSE).as_posix())
def test_files_and_functions_stay_small(path: Path) -> None:
    tree = parsed(path)
    long = [
        (node.name, size)
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and (size := _lines(node)) > 45
    ]

    assert long == []
    assert len(path.read_text("utf-8").splitlines()) <= 330


def _lines(function: ast.FunctionDef) -> int:
    documented = function.body[0].end_lineno or 0 if ast.get_docstring(function) else function.lineno
    return (function.end_lineno or 0) - documented
