"""Finds the data that ship with pressgen: in its wheel, or in the checkout that it is installed from."""

from pathlib import Path


def packaged(name: str) -> Path:
    """The folder of packaged data of a name: `templates`, `locales` or `releases`."""
    package = Path(__file__).parent.parent
    in_wheel = package / "_data" / name
    return in_wheel if in_wheel.is_dir() else package.parent / name
