"""Dates, hours and zones: when things happen, without a doubt about where the clock hangs."""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Annotated, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BeforeValidator, GetCoreSchemaHandler, GetJsonSchemaHandler, WithJsonSchema
from pydantic_core import core_schema

from pressgen.model.errors import Slip
from pressgen.model.message import msg
from pressgen.model.text import Text

_MOMENT = re.compile(
    r"(?P<day>\d{4}-\d{2}-\d{2})"
    r"(?:[T ](?P<hour>\d{1,2}:\d{2})(?::00)?(?P<offset>Z|[+-]\d{2}:\d{2})?(?: +(?P<zone>\S+))?)?"
)
_YEARS = range(1000, 3000)
"""The years that dates may have: clocks have zones in all of them, and no arithmetic leaves the calendar."""
_HOUR = re.compile(r"(\d{1,2}):(\d{2})")
_MOMENT_HELP = msg("write `2023-11-29`, or `2023-11-29 09:54 Europe/Paris`")


def read_day(words: str) -> date:
    """A date written `2023-11-29` (ISO 8601).

    Raises:
        Slip: it is written otherwise, no calendar has it, or its year is not within 1000 to 2999.
    """
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", words):
        raise Slip(msg("a date is expected here"), msg("write year, month and day: `2023-11-29`"))
    if int(words[:4]) not in _YEARS:
        raise Slip(
            msg("the year {year} is not within {first} to {last}", year=words[:4], first=_YEARS[0], last=_YEARS[-1]),
            msg("check the year"),
        )
    try:
        return date.fromisoformat(words)
    except ValueError:
        raise Slip(
            msg("{date} is not in the calendar", date=words), msg("check the month and how many days it has")
        ) from None


def read_hour(words: str) -> time:
    """A time of day written `09:54`.

    Raises:
        Slip: it is written otherwise, or no clock shows it.
    """
    match = _HOUR.fullmatch(words)
    if not match or int(match[1]) > 23 or int(match[2]) > 59:
        raise Slip(msg("{time} is not a time of day", time=words), msg("write hours and minutes: `09:54`, `18:00`"))
    return time(int(match[1]), int(match[2]))


def read_zone(words: str) -> ZoneInfo:
    """A time zone by its name in the IANA database, as in `Europe/Paris`.

    Raises:
        Slip: the database has no zone of this name.
    """
    try:
        if "/" not in words and words != "UTC":
            raise ZoneInfoNotFoundError(words)
        return ZoneInfo(words)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise Slip(
            msg("there is no time zone {zone}", zone=words),
            msg("write a continent and a city: `Europe/Paris`, `America/Toronto`"),
        ) from None


class Moment:
    """A date, perhaps with a time of day, perhaps with the zone where its clock hangs.

    Written `2023-11-29`, `2023-11-29 09:54`, `2023-11-29 09:54 Europe/Paris` or `2023-11-29T09:54+01:00`. Where no
    zone is written, the newsroom's counts.
    """

    __slots__ = ("day", "hour", "offset", "zone")

    def __init__(
        self, day: date, hour: time | None = None, zone: ZoneInfo | None = None, offset: timedelta | None = None
    ) -> None:
        self.day = day
        """The date."""
        self.hour = hour
        """The time of day, if one is written."""
        self.zone = zone
        """The zone, if one is written."""
        self.offset = offset
        """The distance to UTC, if one is written."""

    def __eq__(self, other: object) -> bool:
        """Two moments are equal when they are written with the same parts."""
        return isinstance(other, Moment) and self._parts() == other._parts()

    def __hash__(self) -> int:
        """Equal moments have equal hashes."""
        return hash(self._parts())

    def __repr__(self) -> str:
        """As a constructor call."""
        return f"Moment{self._parts()!r}"

    def _parts(self) -> tuple[date, time | None, ZoneInfo | None, timedelta | None]:
        return self.day, self.hour, self.zone, self.offset

    def instant(self, newsroom_zone: ZoneInfo) -> datetime:
        """The instant with its zone; midnight where no time of day is written.

        Raises:
            Slip: the zone's clock skips this time or shows it twice, and no offset says which is meant.
        """
        zone = self.zone or newsroom_zone
        naive = datetime.combine(self.day, self.hour or time(0))
        if self.offset is not None:
            exact = naive.replace(tzinfo=timezone(self.offset))
            return exact.astimezone(self.zone) if self.zone else exact
        local = naive.replace(tzinfo=zone)
        if self.hour is None:
            return local
        clock = {"zone": zone.key, "time": f"{naive:%H:%M}", "date": self.day}
        if local.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != naive:
            raise Slip(
                msg("the clocks of {zone} skip {time} on {date}", **clock),
                msg("choose a time before or after the change to summer time"),
            )
        if local.utcoffset() != local.replace(fold=1).utcoffset():
            raise Slip(
                msg("the clocks of {zone} show {time} twice on {date}", **clock),
                msg("write the offset that you mean, as in `{moment}`", moment=local.isoformat(timespec="minutes")),
            )
        return local

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.no_info_plain_validator_function(
            cls._read, serialization=core_schema.plain_serializer_function_ser_schema(repr)
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, _schema: core_schema.CoreSchema, _handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}([T ]\d{1,2}:\d{2}.*)?$"}

    @classmethod
    def _read(cls, given: object) -> "Moment":
        if isinstance(given, Moment):
            return given
        words = given.value.strip() if isinstance(given, Text) else given
        match = _MOMENT.fullmatch(words) if isinstance(words, str) else None
        if not match:
            raise Slip(msg("a date, perhaps with a time and a zone, is expected here"), _MOMENT_HELP)
        day = read_day(match["day"])
        if match["hour"] is None:
            return cls(day)
        zone = read_zone(match["zone"]) if match["zone"] else None
        hour, offset = read_hour(match["hour"]), _offset(match["offset"])
        if zone and offset is not None:
            _agree(datetime.combine(day, hour), zone, offset)
        return cls(day, hour, zone, offset)


def _offset(words: str | None) -> timedelta | None:
    if words is None or words == "Z":
        return None if words is None else timedelta(0)
    hours, minutes = int(words[1:3]), int(words[4:6])
    if hours > 14 or minutes > 59:
        raise Slip(msg("{offset} is not a distance to UTC", offset=words), _MOMENT_HELP)
    return (-1 if words[0] == "-" else 1) * timedelta(hours=hours, minutes=minutes)


def _agree(clock: datetime, zone: ZoneInfo, offset: timedelta) -> None:
    """Refuse an offset that a zone does not have when its clock shows a time, the first time or the second."""
    first, second = (clock.replace(tzinfo=zone, fold=fold) for fold in (0, 1))
    if offset not in (first.utcoffset(), second.utcoffset()):
        raise Slip(
            msg(
                "{zone} has the offset {offset} at this time",
                zone=zone.key,
                offset=first.isoformat(timespec="minutes")[16:],
            ),
            msg("write that offset, or leave the offset or the zone out"),
        )


def _read_as(read: Any, kind: type) -> BeforeValidator:
    def reading(given: object) -> object:
        if isinstance(given, kind):
            return given
        return read(given.value.strip() if isinstance(given, Text) else str(given))

    return BeforeValidator(reading)


Day = Annotated[date, _read_as(read_day, date), WithJsonSchema({"type": "string", "format": "date"})]
"""A date: `2023-11-29`."""

Hour = Annotated[time, _read_as(read_hour, time), WithJsonSchema({"type": "string", "pattern": r"^\d{1,2}:\d{2}$"})]
"""A time of day: `09:54`."""

Zone = Annotated[ZoneInfo, _read_as(read_zone, ZoneInfo), WithJsonSchema({"type": "string"})]
"""A time zone of the IANA database: `Europe/Paris`."""
