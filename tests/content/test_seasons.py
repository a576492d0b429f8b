from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from kiosk.content import MONTHS, Season

SEASON = TypeAdapter(Season)


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("July", "September"),
        ("juli", "september"),
        ("JUL", "Sept."),
        ("juil.", "sept"),
        ("julio", "septiembre"),
        ("Jul", "Sep"),
        ("Juillet", "septembre"),
    ],
)
def test_months_are_read_in_six_languages(first: str, last: str) -> None:
    season = SEASON.validate_python({"from": first, "to": last})
    assert (season.from_month, season.to_month) == (7, 9)


@pytest.mark.parametrize(
    ("name", "month"),
    [
        ("desember", 12),
        ("Dezember", 12),
        ("décembre", 12),
        ("decembre", 12),
        ("diciembre", 12),
        ("März", 3),
        ("Marz", 3),
        ("mars", 3),
        ("marzo", 3),
        ("févr.", 2),
        ("AOÛT", 8),
        ("mai", 5),
        ("mayo", 5),
        ("okt", 10),
    ],
)
def test_every_way_to_write_a_month(name: str, month: int) -> None:
    assert SEASON.validate_python({"from": name, "to": "May"}).from_month == month


@pytest.mark.parametrize(
    ("written", "says"),
    [
        (7, "should be the name of a month"),
        ("07", "write the month's name, like `July`"),
        ("13", "write the month's name."),
        ("1 July", "whole months"),
        ("Juny", "Did you mean"),
        ("summer", "not the name of a month"),
        (None, "should be the name of a month"),
    ],
)
def test_a_month_is_a_name(written: Any, says: str) -> None:
    with pytest.raises(ValidationError) as caught:
        SEASON.validate_python({"from": written, "to": "May"})
    (error,) = caught.value.errors()
    assert says in error["msg"]
    assert error["loc"] == ("from",)


@pytest.mark.parametrize("written", ["all year", "All year", " ALL  YEAR "])
def test_all_year(written: str) -> None:
    season = SEASON.validate_python(written)
    assert season.all_year
    assert all(season.open_on(date(2027, month, 15)) for month in range(1, 13))


@pytest.mark.parametrize("written", ["July to September", 7, ["July"], True, None, "always"])
def test_a_season_is_months_or_all_year(written: Any) -> None:
    with pytest.raises(ValidationError, match=r"`\{from: July, to: September\}`"):
        SEASON.validate_python(written)


@pytest.mark.parametrize(
    ("first", "last", "day", "is_open", "opens"),
    [
        ("July", "September", "2027-06-30", False, "2027-07-01"),
        ("July", "September", "2027-07-01", True, "2027-07-01"),
        ("July", "September", "2027-09-30", True, "2027-09-30"),
        ("July", "September", "2027-10-01", False, "2028-07-01"),
        ("November", "March", "2027-12-31", True, "2027-12-31"),
        ("November", "March", "2028-01-01", True, "2028-01-01"),
        ("November", "March", "2028-03-31", True, "2028-03-31"),
        ("November", "March", "2028-04-01", False, "2028-11-01"),
        ("May", "May", "2028-02-29", False, "2028-05-01"),
        ("May", "May", "2028-06-01", False, "2029-05-01"),
        ("May", "April", "2028-06-01", True, "2028-06-01"),
    ],
)
def test_open_days(first: str, last: str, day: str, is_open: bool, opens: str) -> None:
    season = SEASON.validate_python({"from": first, "to": last})
    today = date.fromisoformat(day)
    assert season.open_on(today) is is_open
    assert season.opens_next(today) == date.fromisoformat(opens)


months = st.sampled_from(MONTHS)
days = st.dates(date(1970, 1, 1), date(2200, 1, 1))


@given(months, months, days)
def test_the_next_opening_is_the_first_open_day(first: str, last: str, day: date) -> None:
    season = SEASON.validate_python({"from": first, "to": last})
    opens = season.opens_next(day)
    assert season.open_on(opens)
    assert day <= opens < day + timedelta(days=366)
    assert opens == day or not season.open_on(opens - timedelta(days=1))


@given(months, months)
def test_json_round_trip(first: str, last: str) -> None:
    season = SEASON.validate_python({"from": first, "to": last, "note": {"en": "Snow"}})
    written = SEASON.dump_json(season, by_alias=True)
    assert f'"from":"{first}"'.encode() in written
    assert SEASON.validate_json(written) == season
