"""What tests of outputs work with: the packaged templates, assets under fixed names, and golden files."""

import os
import re
from dataclasses import replace
from pathlib import Path

from pressgen.model.artifact import Artifact
from pressgen.model.edition import Edition
from pressgen.outputs import templating
from pressgen.outputs.assets import Assets, assets, images
from pressgen.outputs.pages.contents import Contents
from pressgen.outputs.pages.plan import plan
from pressgen.outputs.pages.rendering import render
from tests.builders import some_labels

TEMPLATES = Path(__file__).parents[2] / "templates"
PACKAGED = templating.environment([TEMPLATES])
GOLDEN = Path(__file__).parent / "golden"
FIXED = {"press.css": "assets/press.css", "icon.svg": "assets/icon.svg"}

_DIGEST = re.compile(r"\.[0-9a-f]{8}(?=\.)")


def some_assets(*editions: Edition) -> Assets:
    """The images of editions, and what every page refers to, under names that do not follow the content.

    Photographs are other bytes with every version of Pillow.
    """
    pictures = assets([], [image for edition in editions for image in images(edition)])
    fixed = {path: _DIGEST.sub("", path) for made in pictures.renditions.values() for _, path in made}
    return replace(
        pictures,
        paths={**FIXED, **{name: fixed.get(path, path) for name, path in pictures.paths.items()}},
        artifacts=tuple(replace(one, path=fixed.get(one.path, one.path)) for one in pictures.artifacts),
        renditions={
            name: tuple((rendition, fixed[path]) for rendition, path in made)
            for name, made in pictures.renditions.items()
        },
    )


def rendered(contents: Contents) -> dict[str, Artifact]:
    """The pages of a newsroom, by path."""
    gathered = some_assets(*contents.editions)
    planned = plan(contents, some_labels)
    return {one.frame.path: render(one, PACKAGED, some_labels, gathered, contents.formats) for one in planned}


def pages(contents: Contents) -> dict[str, str]:
    """The same as text."""
    return {path: artifact.content.decode() for path, artifact in rendered(contents).items()}


def golden(name: str, content: bytes) -> None:
    """Compare with a golden file, or write it where `PRESSGEN_UPDATE_GOLDEN` is set."""
    file = GOLDEN / name
    if os.environ.get("PRESSGEN_UPDATE_GOLDEN"):
        file.write_bytes(content)
    assert content.decode().splitlines() == file.read_bytes().decode().splitlines()
    assert content == file.read_bytes()
