"""Dates, hours and zones."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from pydantic import TypeAdapter, ValidationError

from pressgen.model.errors import Slip
from pressgen.model.moment import Moment, read_day, read_hour, read_zone

PARIS = ZoneInfo("Europe/Paris")
TORONTO = ZoneInfo("America/Toronto")


def moment(words: str) -> Moment:
    return TypeAdapter(Moment).validate_python(words)


@pytest.mark.parametrize(
    ("written", "instant"),
    [
        ("2023-11-29 09:54 Europe/Paris", datetime(2023, 11, 29, 8, 54, tzinfo=UTC)),
        ("2023-11-29T09:54+01:00", datetime(2023, 11, 29, 8, 54, tzinfo=UTC)),
        ("2023-11-29T09:54Z", datetime(2023, 11, 29, 9, 54, tzinfo=UTC)),
        ("2023-11-29 09:54", datetime(2023, 11, 29, 14, 54, tzinfo=UTC)),
        ("2023-11-29", datetime(2023, 11, 29, 5, 0, tzinfo=UTC)),
    ],
)
def test_a_moment_without_a_zone_hangs_on_the_newsrooms_clock(written: str, instant: datetime) -> None:
    assert moment(written).instant(TORONTO) == instant


@pytest.mark.parametrize(
    "written", ["29/11/2023", "2023-11-29 9h54", "2023-02-30", "2023-11-29 24:00", "2023-11-29 09:54 Paris", "hier"]
)
def test_what_no_calendar_or_clock_shows_is_refused(written: str) -> None:
    with pytest.raises(ValidationError):
        moment(written)


def test_an_hour_that_summer_time_skips_is_refused() -> None:
    with pytest.raises(Slip, match="skip 02:30"):
        moment("2024-03-31 02:30").instant(PARIS)


def test_an_hour_that_the_clock_shows_twice_needs_an_offset() -> None:
    with pytest.raises(Slip, match="twice"):
        moment("2024-10-27 02:30").instant(PARIS)

    assert moment("2024-10-27T02:30+01:00").instant(PARIS) == datetime(2024, 10, 27, 1, 30, tzinfo=UTC)


def test_the_readers_say_what_is_wrong() -> None:
    assert read_day("2024-02-29") == date(2024, 2, 29)
    with pytest.raises(Slip, match="2023-02-29 is not in the calendar"):
        read_day("2023-02-29")
    with pytest.raises(Slip, match="not a time of day"):
        read_hour("9:60")
    with pytest.raises(Slip, match="no time zone Europe/Pari"):
        read_zone("Europe/Pari")
