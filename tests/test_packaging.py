"""The wheel: holds what pressgen needs, asks for what it imports, and works where nothing else of the checkout is."""

import ast
import os
import re
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Iterator
from email.message import Message
from email.parser import Parser
from importlib.metadata import packages_distributions
from pathlib import Path
from zipfile import ZipFile

import pytest

from pressgen import __version__

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder), cwd=ROOT)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def metadata(wheel: Path) -> Message:
    with ZipFile(wheel) as archive:
        name = next(name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        return Parser().parsestr(archive.read(name).decode())


@pytest.fixture(scope="module")
def command(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """`pressgen` of a new environment, where the wheel is installed and only its dependencies are borrowed."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, symlinks=os.name != "nt")
    paths = sysconfig.get_paths(vars={"base": str(folder), "platbase": str(folder)})
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", f"--python={folder}", "install", "--quiet"]
    run(*pip, "--no-deps", "--no-index", str(wheel), cwd=folder)
    # A folder named in a .pth file is searched after the environment's own, and its own .pth files, among them the
    # one that stands for the checkout, are not read.
    Path(paths["purelib"], "borrowed.pth").write_text(sysconfig.get_paths()["purelib"] + "\n")
    return Path(paths["scripts"], "pressgen")


def run(*command: str, cwd: Path) -> str:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "PRESSGEN_"))}
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.split(".")[0]


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_the_wheel_holds_the_package_and_its_data_and_no_tests(wheel: Path) -> None:
    with ZipFile(wheel) as archive:
        names = archive.namelist()

    held = {name.rpartition("/")[0].removeprefix("pressgen/_data/") for name in names}
    assert {"templates", "locales/fr/LC_MESSAGES", "releases/_people", "releases/_organizations"} <= held
    assert "pressgen/py.typed" in names
    assert {name.split("/")[0] for name in names} == {"pressgen", f"pressgen-{__version__}.dist-info"}
    assert [name for name in names if "test" in name or name.endswith(".pyc")] == []


def test_the_wheel_brings_the_licences_of_the_code_and_of_the_fonts(wheel: Path) -> None:
    with ZipFile(wheel) as archive:
        licences = {name.rpartition("/")[2] for name in archive.namelist() if "/licenses/" in name}

    assert licences == {"LICENSE", "OFL.txt"}


def test_every_library_that_is_imported_is_asked_for(metadata: Message) -> None:
    asked = {canonical(re.split(r"[^\w.-]", need)[0]) for need in metadata.get_all("Requires-Dist", [])}
    providers = packages_distributions()
    names = {name for path in (ROOT / "pressgen").rglob("*.py") for name in imported(path)}
    foreign = names - sys.stdlib_module_names - {"pressgen"}

    assert {name for name in foreign if not asked & {canonical(by) for by in providers.get(name, [])}} == {
        "pydantic_core"  # a part of pydantic, which pins it
    }


def test_the_installed_command_starts_a_newsroom_and_builds_it(command: Path, tmp_path: Path) -> None:
    run(str(command), "init", "demo", cwd=tmp_path)
    printed = run(str(command), "build", cwd=tmp_path / "demo")

    public = tmp_path / "demo" / "public"
    for language in ("fr", "en"):
        page = next(public.glob(f"{language}/20*/*/index.html"))
        made = {path.suffix for path in page.parent.iterdir()}
        assert {".html", ".md", ".pdf"} <= made
        assert page.relative_to(public).as_posix() in printed


def test_the_installed_command_runs_from_the_wheel(command: Path, tmp_path: Path) -> None:
    where = run(str(command.with_name("python")), "-c", "import pressgen; print(pressgen.__file__)", cwd=tmp_path)

    assert Path(where.strip()).is_relative_to(command.parent.parent)
