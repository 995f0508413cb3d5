"""What pydantic found wrong with a record, told by the fields of its file."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from pressgen.model.errors import Slip
from pressgen.model.source import Path
from pressgen.sources.fields import Location, allowed_keys, annotation_at, choices, first_key
from pressgen.sources.suggestions import meant

_LIMIT = 1000
"""How many of pydantic's errors are looked at."""

UNKNOWN_KEY = "unknown_key"
INVALID_KEY = "invalid_key"
TWO_KINDS = "two_kinds"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong with a field."""

    type: str
    """Pydantic's name of the fault, or one of the three above."""

    path: Path
    """The way to the field in the file; for a wrong key the way to that key."""

    given: object
    """What the file holds there, plain; nothing where it holds nothing."""

    annotation: Any
    """What the model expects there; for an unknown key in the mapping around it."""

    slip: Slip | None
    """What the model's own types said, where they spoke."""

    reason: str
    """Pydantic's English sentence."""

    @property
    def key(self) -> str:
        """The last key of the path."""
        return str(self.path[-1]) if self.path else ""

    @property
    def meant(self) -> Path | None:
        """For an unknown key, the way to the key that was probably meant."""
        if self.type != UNKNOWN_KEY:
            return None
        key = meant(self.key, allowed_keys(self.annotation))
        return (*self.path[:-1], key) if key else None


def faults(error: ValidationError, model: type[BaseModel], data: Mapping[str, object]) -> Iterator[Fault]:
    """What is wrong with a record, without the echo of too few items that only says that some are wrong.

    Args:
        error: what pydantic found.
        model: the type of the record.
        data: what the file holds, plain.
    """
    for details in error.errors(include_url=False, include_input=False)[:_LIMIT]:
        fault = _fault(details, model, data)
        if not (fault.type == "too_short" and fault.given):
            yield fault


def _fault(details: ErrorDetails, model: type[BaseModel], data: Mapping[str, object]) -> Fault:
    location, kind = details["loc"], details["type"]
    said = details.get("ctx", {}).get("error")
    slip = said if isinstance(said, Slip) else None
    of_key = kind != "extra_forbidden" and location[-1:] == ("[key]",)
    location = location[:-1] if of_key else location
    path, given = _followed(data, location)
    others = [first_key(choice) for choice in choices(annotation_at(model, location[:-2]))]
    if kind == "extra_forbidden" and location[-1] in others:
        return Fault(TWO_KINDS, path, given, None, slip, details["msg"])
    if kind == "extra_forbidden" or (of_key and kind == "enum"):
        return Fault(UNKNOWN_KEY, path, given, annotation_at(model, location[:-1]), slip, details["msg"])
    annotation = annotation_at(model, location)
    if of_key:
        return Fault(INVALID_KEY, path, given, annotation, slip, details["msg"])
    if slip and choices(annotation) and isinstance(given, Mapping) and given:
        return Fault(UNKNOWN_KEY, (*path, next(iter(given))), given, annotation, slip, details["msg"])
    return Fault(kind, path, given, annotation, slip, details["msg"])


def _followed(data: Mapping[str, object], location: Location) -> tuple[Path, object]:
    """The path that a location means in the file, without the choices in angle brackets, and what stands there."""
    here: Any = data
    path: list[str | int] = []
    for step in location:
        try:
            here = here[step]
        except (LookupError, TypeError):
            if isinstance(step, str) and step.startswith("<") and step.endswith(">"):
                continue
            here = None
        path.append(step)
    return tuple(path), here
