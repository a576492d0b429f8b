"""Counts by the hour become counts by the day, and nothing is lost but the hour."""

from collections import Counter
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.ledger import RAW_DAYS, Ledger, add, age, days_of, hours_of
from kiosk.visit import Event, Happening, daily, hour_of

FIRST = datetime(2026, 1, 1)  # noqa: DTZ001 - as on the wall
EVENTS = (
    Event(Happening.VISIT),
    Event(Happening.ENTRY, "stunt/jump"),
    Event(Happening.OVER, "entry/stunt/jump"),
    Event(Happening.MINUTES, "3"),
)
HAPPENED = st.lists(
    st.tuples(
        st.integers(0, 24 * 200).map(lambda hours: hour_of(FIRST + timedelta(hours=hours))),
        st.sampled_from(EVENTS),
    ),
    max_size=40,
)
LATER = st.integers(0, 400).map(lambda days: FIRST.date() + timedelta(days=days))


def everything(ledger: Ledger) -> Counter[tuple[date, Event]]:
    with ledger.reading() as db:
        return days_of(db, date.min, date.max) if db is not None else Counter()


@given(HAPPENED, st.lists(LATER, max_size=4), st.integers(1, 7))
@settings(max_examples=60)
def test_ageing_keeps_every_daily_sum(
    happened: list[tuple[datetime, Event]], looks: list[date], batch: int
) -> None:
    with TemporaryDirectory() as name:
        ledger = Ledger(Path(name))
        for at in range(0, len(happened), batch):
            with ledger.writing() as db:
                add(db, Counter(happened[at : at + batch]))
        sums = daily((hour, event, 1) for hour, event in happened)
        assert everything(ledger) == sums
        for today in looks:
            for _ in range(2):  # the second time changes nothing
                with ledger.writing() as db:
                    age(db, today)
                    left = [hour.date() for hour, *_ in hours_of(db)]
                assert all(day >= today - timedelta(days=RAW_DAYS) for day in left)
                assert everything(ledger) == sums


@given(HAPPENED, st.integers())
@settings(max_examples=30)
def test_in_any_order_it_comes_to_the_same_file(
    happened: list[tuple[datetime, Event]], seed: int
) -> None:
    """Nothing of the order is kept: the file is the same, byte for byte."""
    other = list(happened)
    Random(seed).shuffle(other)
    rows = []
    for order in (happened, other):
        with TemporaryDirectory() as name:
            ledger = Ledger(Path(name))
            with ledger.writing() as db:
                for one in order:
                    add(db, {one: 1})
                rows.append(list(db.iterdump()))
    assert rows[0] == rows[1]


def test_what_comes_late_is_added_to_its_day(tmp_path: Path) -> None:
    ledger, hour = Ledger(tmp_path), FIRST
    for _ in range(3):
        with ledger.writing() as db:
            add(db, {(hour, EVENTS[0]): 2})
            age(db, FIRST.date() + timedelta(days=RAW_DAYS + 1))
    assert everything(ledger) == {(FIRST.date(), EVENTS[0]): 6}


def test_what_another_version_counted_is_passed_over(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path)
    with ledger.writing() as db:
        add(db, {(FIRST, EVENTS[0]): 1})
        db.execute("INSERT INTO hours VALUES ('2026-01-01T00', 'dance', 'waltz', 3)")
        db.execute("INSERT INTO hours VALUES ('2026-01-01T00', 'visit', 'Anna', 3)")
    assert everything(ledger) == {(FIRST.date(), EVENTS[0]): 1}


def test_a_day_can_be_asked_for(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path)
    with ledger.writing() as db:
        for day in range(3):
            add(db, {(FIRST + timedelta(days=day, hours=23), EVENTS[0]): day + 1})
        second = FIRST.date() + timedelta(days=1)
        assert days_of(db, second, second) == {(second, EVENTS[0]): 2}
