"""The names of faults that readers find."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from pressgen.model.finding import Severity
from pressgen.sources import fault_names

ROOM = Path(fault_names.__file__).parent
READERS = [*ROOM.glob("*.py"), ROOM.parent / "outputs" / "template_faults.py"]
NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)+")


def named(tree: ast.AST) -> Iterator[str]:
    """Constants that look like names of rules and stand beside a message or a severity, in a call or a tuple."""
    for node in ast.walk(tree):
        parts: list[ast.expr] = [*node.args] if isinstance(node, ast.Call) else []
        parts = [*node.elts] if isinstance(node, ast.Tuple) else parts
        written = [ast.unparse(part) for part in parts]
        if any("msg(" in part or part.startswith("Severity.") for part in written):
            yield from (
                part.value
                for part in parts
                if isinstance(part, ast.Constant) and isinstance(part.value, str) and NAME.fullmatch(part.value)
            )


def test_every_fault_that_a_reader_names_is_listed_and_no_other() -> None:
    found = {name for file in READERS for name in named(ast.parse(file.read_text("utf-8")))}
    mentioned = "".join(file.read_text("utf-8") for file in READERS if file.name != "fault_names.py")

    assert found - set(fault_names.FAULTS) == set()
    assert {name for name in fault_names.FAULTS if f'"{name}"' not in mentioned} == set()


def test_no_fault_is_more_than_an_error_at_its_least() -> None:
    assert max(fault_names.FAULTS.values()) is Severity.ERROR
