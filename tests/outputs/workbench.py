"""What tests of outputs work with: the packaged templates, assets under fixed names, and golden files."""

import os
from pathlib import Path

from pressgen.model.edition import Edition
from pressgen.outputs import templating
from pressgen.outputs.assets import Assets, assets, images

TEMPLATES = Path(__file__).parents[2] / "templates"
PACKAGED = templating.environment([TEMPLATES])
GOLDEN = Path(__file__).parent / "golden"


def some_assets(*editions: Edition) -> Assets:
    """The images of editions, and a style sheet whose name does not follow its content."""
    pictures = assets([], [image for edition in editions for image in images(edition)])
    return Assets({"press.css": "assets/press.css", **pictures.paths}, pictures.artifacts)


def golden(name: str, content: bytes) -> None:
    """Compare with a golden file, or write it where `PRESSGEN_UPDATE_GOLDEN` is set."""
    file = GOLDEN / name
    if os.environ.get("PRESSGEN_UPDATE_GOLDEN"):
        file.write_bytes(content)
    assert content.decode().splitlines() == file.read_bytes().decode().splitlines()
    assert content == file.read_bytes()
