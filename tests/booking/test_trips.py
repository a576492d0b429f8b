"""The trips of the desk in the ledger."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from sqlite3 import Connection

import pytest

from kiosk.booking import (
    DeskStop,
    DeskTrip,
    drop,
    forget,
    keep,
    mark,
    trips_in,
)
from kiosk.content import Kind
from kiosk.ledger import Ledger

NOON = datetime(2026, 7, 1, 12)  # noqa: DTZ001 - as on the wall
JUMP = DeskStop(Kind.STUNT, "jump", "Hoppet «rett ned»")
HIKE = DeskStop(Kind.ACTIVITY, "hike", "The hike")
TRIP = DeskTrip("LT27", NOON, "de", (JUMP,))


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger(tmp_path)


@contextmanager
def changing(ledger: Ledger) -> Iterator[Connection]:
    with ledger.writing() as db:
        yield db


def in_it(ledger: Ledger) -> tuple[DeskTrip, ...]:
    with ledger.reading() as db:
        return trips_in(db) if db is not None else ()


def test_a_trip_is_kept_as_it_is_now(ledger: Ledger) -> None:
    with changing(ledger) as db:
        keep(db, TRIP)
        keep(db, replace(TRIP, stops=(HIKE, JUMP), language="nb"))
    assert in_it(ledger) == (replace(TRIP, stops=(HIKE, JUMP), language="nb"),)


def test_the_newest_is_first(ledger: Ledger) -> None:
    with changing(ledger) as db:
        keep(db, TRIP)
        keep(db, replace(TRIP, code="KM55", begun=NOON + timedelta(minutes=1)))
        keep(db, replace(TRIP, code="FF22", begun=NOON - timedelta(days=1)))
    assert [trip.code for trip in in_it(ledger)] == ["KM55", "LT27", "FF22"]


def test_done_stays_done_while_the_trip_goes_on_and_can_be_taken_back(ledger: Ledger) -> None:
    with changing(ledger) as db:
        keep(db, TRIP)
        assert mark(db, ["LT27", "KM55"], NOON.replace(second=30)) == ("LT27",)
        keep(db, replace(TRIP, stops=(JUMP, HIKE)))
    assert [trip.done for trip in in_it(ledger)] == [NOON]
    with changing(ledger) as db:
        mark(db, ["LT27"], None)
    assert [trip.done for trip in in_it(ledger)] == [None]


def test_a_code_that_is_given_anew_is_open(ledger: Ledger) -> None:
    later = replace(TRIP, begun=NOON + timedelta(hours=2))
    with changing(ledger) as db:
        keep(db, TRIP)
        mark(db, ["LT27"], NOON)
        keep(db, later)
    assert in_it(ledger) == (later,)


def test_what_was_emptied_and_what_is_old_is_gone_from_the_disk(ledger: Ledger) -> None:
    old = replace(TRIP, code="KM55", begun=NOON - timedelta(days=3, minutes=1))
    with changing(ledger) as db:
        for trip in (TRIP, old, replace(TRIP, code="FF22")):
            keep(db, trip)
    with changing(ledger) as db:
        drop(db, "FF22")
        forget(db, NOON - timedelta(days=3))
    assert in_it(ledger) == (TRIP,)
    with changing(ledger) as db:
        drop(db, "LT27")
    data = ledger.file.read_bytes()
    assert b"Hoppet" not in data
    assert b"KM55" not in data


def test_a_row_that_nobody_can_read_is_passed_over(ledger: Ledger) -> None:
    with changing(ledger) as db:
        keep(db, TRIP)
        for code, begun, stops in (
            ("A", "yesterday", "[]"),
            ("B", "2026-07-01T10:00", "{"),
            ("C", "2026-07-01T10:00", '[{"kind": "person", "id": "x", "title": "y"}]'),
            ("D", "2026-07-01T10:00", "[7]"),
        ):
            db.execute("INSERT INTO trips VALUES (?, ?, 'en', ?, NULL)", (code, begun, stops))
    assert in_it(ledger) == (TRIP,)


def test_nobody_is_in_it(ledger: Ledger) -> None:
    """Whatever a column is for, there is no other."""
    with changing(ledger) as db:
        columns = [row[1] for row in db.execute("PRAGMA table_info(trips)")]
    assert columns == ["code", "begun", "language", "stops", "done"]
