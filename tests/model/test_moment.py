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


@pytest.mark.parametrize(
    "written", ["0001-01-01 00:00 Europe/Paris", "0999-12-31", "3000-01-01", "9999-12-31 23:59 America/Toronto"]
)
def test_years_that_nobody_means_are_refused(written: str) -> None:
    with pytest.raises(ValidationError, match="is not within 1000 to 2999"):
        moment(written)


@pytest.mark.parametrize("written", ["1000-01-01 00:00 Europe/Paris", "2999-12-31 23:59 America/Toronto"])
def test_the_first_and_the_last_year_have_instants(written: str) -> None:
    assert moment(written).instant(PARIS).astimezone(UTC)


def test_an_offset_must_be_one_that_the_zone_has_at_that_time() -> None:
    with pytest.raises(ValidationError, match=r"Europe/Paris has the offset \+02:00 at this time"):
        moment("2025-09-16T10:00+09:00 Europe/Paris")
    with pytest.raises(ValidationError, match=r"Europe/Paris has the offset \+01:00 at this time"):
        moment("2025-01-16T10:00Z Europe/Paris")

    for offset, hour in (("+02:00", 0), ("+01:00", 1)):
        twice = moment(f"2024-10-27T02:30{offset} Europe/Paris")
        assert twice.instant(TORONTO).astimezone(UTC) == datetime(2024, 10, 27, hour, 30, tzinfo=UTC)
