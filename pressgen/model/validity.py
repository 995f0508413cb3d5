"""Records that hold for a time: names, titles and boilerplates with the dates between which they are right."""

from collections.abc import Iterable
from datetime import date
from typing import TypeVar

from pydantic import model_validator

from pressgen.model.errors import Slip
from pressgen.model.message import msg
from pressgen.model.moment import Day
from pressgen.model.value import Value


class Dated(Value):
    """Something that is right between two dates."""

    since: Day | None = None
    """First day on which it is right; leave it out if it always was."""

    until: Day | None = None
    """Last day on which it is right; leave it out if it still is."""

    @model_validator(mode="after")
    def _in_order(self) -> "Dated":
        if self.since and self.until and self.since > self.until:
            raise Slip(msg("`since` is later than `until`"), msg("exchange the two dates"))
        return self

    def holds(self, day: date) -> bool:
        """Whether it is right on a day, both ends included."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


D = TypeVar("D", bound=Dated)


def valid_on(day: date, records: Iterable[D]) -> D | None:
    """The record that is right on a day: the one that began last, where several are; nothing where none is."""
    right = [record for record in records if record.holds(day)]
    return max(right, key=lambda record: record.since or date.min, default=None)
