"""The texts that say what a person is."""

from pressgen.checks.rule import Segment
from pressgen.model.person import Person


def is_function(segment: Segment) -> bool:
    """Whether a text is the title of a person: of a record, or of a speaker or a laureate named in place."""
    path = segment.path
    if path[-1] != "title":
        return False
    return isinstance(segment.record, Person) or path[-2:-1] == ("speaker",) or path[-3:-2] == ("people",)
