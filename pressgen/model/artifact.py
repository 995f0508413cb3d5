"""What comes out: rendered files, and the site that they make together."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from pressgen.model.errors import PressgenError
from pressgen.model.message import msg


@dataclass(frozen=True, slots=True)
class Artifact:
    """One rendered file."""

    path: str
    """Where it lies in the site, with `/` between the parts: `fr/2023/laureats/index.html`."""

    media_type: str
    """Its media type, with a charset where it is text: `text/html; charset=utf-8`."""

    content: bytes = field(repr=False)
    """What it holds."""


class Site(Mapping[str, Artifact]):
    """All artifacts of a newsroom, by path; on no disk yet."""

    def __init__(self, artifacts: Iterator[Artifact] | tuple[Artifact, ...]) -> None:
        """Lay the artifacts out.

        Raises:
            PressgenError: two different artifacts claim one path.
        """
        self._artifacts: dict[str, Artifact] = {}
        for artifact in artifacts:
            present = self._artifacts.setdefault(artifact.path, artifact)
            if present.content != artifact.content:
                raise PressgenError(
                    msg("two files of the site have one path: {path}", path=artifact.path),
                    msg("give one of the releases another `slug`"),
                )

    def __getitem__(self, path: str) -> Artifact:
        """The artifact at a path."""
        return self._artifacts[path]

    def __iter__(self) -> Iterator[str]:
        """The paths, sorted."""
        return iter(sorted(self._artifacts))

    def __len__(self) -> int:
        """How many artifacts there are."""
        return len(self._artifacts)
