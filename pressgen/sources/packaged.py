"""Finds the data that ship with pressgen: in its wheel, or in the checkout that it is installed from."""

from pathlib import Path


def packaged(name: str) -> Path:
    """The folder of packaged data of a name: `templates`, `locales` or `releases`."""
    package = Path(__file__).parent.parent
    in_wheel = package / "_data" / name
    return in_wheel if in_wheel.is_dir() else package.parent / name


def packaged_text(name: str, *path: str) -> str | None:
    """What a file of packaged data holds, or nothing where there is no such file."""
    file = packaged(name).joinpath(*path)
    return file.read_text(encoding="utf-8") if file.is_file() else None
