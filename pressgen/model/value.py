"""The one base of every value that is read from a source or handed from stage to stage."""

from collections.abc import Mapping
from enum import Enum

from pydantic import BaseModel, ConfigDict, model_validator


class Absent(Enum):
    """What stands after a key without a value: its field takes the default, but an unknown key stays unknown."""

    ABSENT = "absent"


ABSENT = Absent.ABSENT
"""The one of its kind."""


class Value(BaseModel):
    """A frozen record: complete when made, never filled in later; a field it does not know is an error."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        use_attribute_docstrings=True,
        arbitrary_types_allowed=True,
        populate_by_name=True,
    )

    @model_validator(mode="before")
    @classmethod
    def _without_absent(cls, given: object) -> object:
        if not isinstance(given, Mapping):
            return given
        return {key: value for key, value in given.items() if value is not ABSENT or key not in cls.model_fields}
