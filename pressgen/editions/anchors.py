"""Fragments of a page's address, made of its headings."""

from pressgen.language.slugs import slug


class Anchors:
    """The anchors of one edition, each given once."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def anchor(self, heading: str) -> str:
        """A fragment for a heading: `Les œuvres primées` gives `les-oeuvres-primees`, a second time `…-2`."""
        stem = slug(heading) or "section"
        name, number = stem, 1
        while name in self._taken:
            number += 1
            name = f"{stem}-{number}"
        self._taken.add(name)
        return name
