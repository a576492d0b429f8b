"""What is counted of visits, and what the counts come to."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta, timezone
from statistics import mean, median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content import Kind
from kiosk.visit import (
    Ending,
    Event,
    Happening,
    Page,
    Screen,
    daily,
    hour_of,
    minutes_of,
    report,
    subject_of,
)

DAY = date(2026, 7, 1)
WEEK = DAY + timedelta(days=6)


def on(day: date, *events: Event) -> Counter[tuple[date, Event]]:
    return Counter((day, event) for event in events)


@pytest.mark.parametrize(
    ("what", "subject"),
    [
        (Happening.VISIT, "somebody"),
        (Happening.ENTRY, "stunt/Anna Nordmann"),
        (Happening.ENTRY, "stunt/jump\n"),
        (Happening.ENTRY, "person/anna"),
        (Happening.OVER, "entry/location/Top Secret"),
        (Happening.LANGUAGE, "my own"),
        (Happening.ENDED, "angry"),
        (Happening.MINUTES, "-1"),
        (Happening.QR, "https://example.org/"),
        (Happening.COMFORT, "text_size"),
    ],
)
def test_an_event_is_about_an_id_or_a_word_of_a_closed_list(what: Happening, subject: str) -> None:
    with pytest.raises(ValueError, match="never about"):
        Event(what, subject)


@pytest.mark.parametrize("screen", Screen)
def test_every_page_can_be_told(screen: Screen) -> None:
    for page in (Page(screen), Page(screen, Kind.STUNT), Page(screen, Kind.STUNT, "jump-2")):
        assert Event(Happening.OVER, subject_of(page)).subject.startswith(screen)


def test_a_moment_is_known_to_the_hour_on_the_wall() -> None:
    summer = timezone(timedelta(hours=2))
    moment = datetime(2026, 7, 1, 14, 59, 59, 5, tzinfo=UTC).astimezone(summer)
    assert hour_of(moment) == datetime(2026, 7, 1, 16)  # noqa: DTZ001 - as on the wall


@pytest.mark.parametrize(
    ("seconds", "minutes"),
    [(-3, 0), (0, 0), (29, 0), (31, 1), (125, 2), (1800, 30), (1900, 30), (2200, 40), (1e6, 120)],
)
def test_how_long_it_took(seconds: float, minutes: int) -> None:
    assert minutes_of(seconds) == minutes


def test_a_week_in_figures() -> None:
    counts = (
        on(DAY, *[Event(Happening.VISIT)] * 3)
        + on(WEEK, Event(Happening.VISIT), Event(Happening.ASKING, "start"))
        + on(DAY, *[Event(Happening.ENTRY, "stunt/jump")] * 2, Event(Happening.ENTRY, "stunt/a"))
        + on(DAY, Event(Happening.MINUTES, "2"), Event(Happening.MINUTES, "10"))
        + on(WEEK, Event(Happening.MINUTES, "3"), Event(Happening.OVER, "map"))
        + on(WEEK + timedelta(days=1), Event(Happening.VISIT))
    )
    told = report(counts, DAY, WEEK)
    assert told.total == 4
    assert [count for _, count in told.visits] == [3, 0, 0, 0, 0, 0, 1]
    assert told.opened == (("stunt/jump", 2), ("stunt/a", 1))
    assert (told.median, told.mean) == (3, 5)
    assert (told.stopped, told.asked) == ((("map", 1),), 1)


def test_staff_are_no_visit() -> None:
    staff = Event(Happening.ENDED, Ending.STAFF)
    told = report(on(DAY, Event(Happening.VISIT), Event(Happening.VISIT), staff), DAY, DAY)
    assert told.visits == ((DAY, 1),)


def test_nothing_is_told_as_nothing() -> None:
    told = report({}, DAY, WEEK)
    assert (told.empty, told.median, told.mean, told.total) == (True, None, None, 0)


@given(st.lists(st.integers(0, 30), min_size=1, max_size=60))
def test_median_and_mean_are_those_of_the_visits(minutes: list[int]) -> None:
    told = report(on(DAY, *(Event(Happening.MINUTES, str(one)) for one in minutes)), DAY, DAY)
    assert told.median == median(minutes)
    assert told.mean == pytest.approx(mean(minutes))


HOURS = st.tuples(
    st.datetimes(datetime(2026, 1, 1), datetime(2026, 1, 9)).map(hour_of),  # noqa: DTZ001
    st.sampled_from([Event(Happening.VISIT), Event(Happening.OVER, "map")]),
    st.integers(1, 50),
)


@given(st.lists(HOURS), st.randoms())
def test_days_are_the_sums_of_their_hours_in_any_order(
    hours: list[tuple[datetime, Event, int]], chance: object
) -> None:
    days = daily(hours)
    assert sum(days.values()) == sum(count for *_, count in hours)
    chance.shuffle(hours)  # type: ignore[attr-defined]
    assert daily(hours) == days
