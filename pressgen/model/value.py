"""The one base of every value that is read from a source or handed from stage to stage."""

from pydantic import BaseModel, ConfigDict


class Value(BaseModel):
    """A frozen record: complete when made, never filled in later; a field it does not know is an error."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        use_attribute_docstrings=True,
        arbitrary_types_allowed=True,
        populate_by_name=True,
    )
