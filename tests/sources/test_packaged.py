"""The data that ship with pressgen."""

from pathlib import Path

import pytest

from pressgen.sources import packaged as room
from pressgen.sources.packaged import packaged


@pytest.mark.parametrize("name", ["templates", "locales", "releases"])
def test_packaged_data_are_found(name: str) -> None:
    assert packaged(name).is_dir()
    assert packaged(name).name == name


def test_a_wheel_has_them_inside_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "pressgen"
    (package / "_data" / "templates").mkdir(parents=True)
    monkeypatch.setattr(room, "__file__", str(package / "sources" / "packaged.py"))

    assert packaged("templates") == package / "_data" / "templates"
    assert packaged("locales") == package.parent / "locales"
