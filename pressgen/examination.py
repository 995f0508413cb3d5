"""What `pressgen doctor` tests: a page rendered for real, and how to mend what is missing on this system."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory

from pressgen import project
from pressgen.authoring import start_newsroom
from pressgen.model.build import Order
from pressgen.model.errors import PressgenError
from pressgen.model.format import OutputFormat
from pressgen.model.locale import Language
from pressgen.model.message import Message, msg

_DEBIAN = "sudo apt-get install --no-install-recommends libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
_FEDORA = "sudo dnf install pango harfbuzz"
_MACOS = "brew install pango"
_ALPINE = "sudo apk add pango harfbuzz-subset"
_ARCH = "sudo pacman -S pango"
_SYSTEMS = {
    "debian": _DEBIAN,
    "ubuntu": _DEBIAN,
    "fedora": _FEDORA,
    "rhel": _FEDORA,
    "alpine": _ALPINE,
    "arch": _ARCH,
}


@dataclass(frozen=True, slots=True)
class Test:
    """One thing that was tested."""

    what: Message
    """What was tested."""

    passed: bool
    """Whether it is as it should be."""

    remedies: tuple[Message, ...] = ()
    """What to do where it is not."""


def examine(platform: str, system: str) -> Iterator[Test]:
    """The tests, in order; `platform` is Python's name for the system, `system` what Linux calls its distribution."""
    from pressgen.outputs.pdf import missing_libraries

    yield Test(msg("pressgen {version}", version=version("pressgen")), passed=True)
    missing = missing_libraries()
    if missing:
        what = msg("Pango, for PDFs and cards: {libraries} not found", libraries=missing)
        yield Test(what, False, remedies(platform, system))
    else:
        yield Test(msg("Pango, for PDFs and cards"), passed=True)
    for output in OutputFormat:
        if not (output.printed and missing):
            yield _rendered(output)


def remedies(platform: str, system: str) -> tuple[Message, ...]:
    """How to install Pango on a system."""
    if platform == "darwin":
        return (
            msg("run: {command}", command=_MACOS),
            msg("then, on Apple silicon: {command}", command="export DYLD_FALLBACK_LIBRARY_PATH=/opt/homebrew/lib"),
        )
    if platform == "win32":
        return (msg("install MSYS2, then run in its shell: {command}", command="pacman -S mingw-w64-x86_64-pango"),)
    command = next((_SYSTEMS[name] for name in system.split() if name in _SYSTEMS), None)
    if command:
        return (msg("run: {command}", command=command),)
    return (msg("install Pango and the subsetting part of HarfBuzz with this system's package manager"),)


def _rendered(format: OutputFormat) -> Test:
    what = msg("a page as {format}", format=format.label)
    try:
        with TemporaryDirectory() as folder:
            root = Path(folder) / "newsroom"
            start_newsroom(root, str)
            built = project.build(root, _order(format), lambda _done, _total, _name: None)
    except PressgenError as error:
        return Test(what, False, tuple(part for part in (error.message, error.hint) if part))
    return Test(what, not built.stopped, tuple(finding.message for finding in built.findings))


def _order(format: OutputFormat) -> Order:
    return Order((), (format,), tuple(Language), None, 1, strict=True, now=datetime.now(UTC))
