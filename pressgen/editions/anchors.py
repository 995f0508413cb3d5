"""Fragments of a page's address, made of its headings."""

import re
import unicodedata

_LENGTH = 60
"""The most characters that an anchor takes from its heading; it is cut after a word."""


class Anchors:
    """The anchors of one edition, each given once."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def anchor(self, heading: str) -> str:
        """A fragment for a heading: `Les œuvres primées` gives `les-oeuvres-primees`, a second time `…-2`."""
        plain = heading.casefold().replace("œ", "oe").replace("æ", "ae").replace("’", "'")
        ascii_only = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
        stem = "-".join(re.findall(r"[a-z0-9]+", ascii_only)) or "section"
        if len(stem) > _LENGTH:
            stem = stem[: _LENGTH + 1].rpartition("-")[0] or stem[:_LENGTH]
        name, number = stem, 1
        while name in self._taken:
            number += 1
            name = f"{stem}-{number}"
        self._taken.add(name)
        return name
