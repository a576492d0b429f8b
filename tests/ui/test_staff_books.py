"""The trips at the desk and the last seven days, in the staff area."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from sqlite3 import Connection
from typing import Any

import pytest

from kiosk.booking import DeskStop, DeskTrip, drop, keep, minute_of, trips_in
from kiosk.content import Kind
from kiosk.ledger import Ledger, LedgerError, add
from kiosk.ui.wording import words_in
from kiosk.visit import Event, Happening, hour_of
from tests.ui.office import NOON, Office

NB = "\N{NO-BREAK SPACE}"
BEGUN = minute_of(NOON)
JUMP = DeskStop(Kind.STUNT, "jump", "The jump, as it was called")
HIKE = DeskStop(Kind.ACTIVITY, "hike", "The hike")
GONE = DeskStop(Kind.LOCATION, "gone", "A place that is gone")


@contextmanager
def writing(office: Office) -> Iterator[Connection]:
    with office.ledger.writing() as db:
        yield db


@pytest.fixture
def busy(office: Office) -> Office:
    """Two open trips, and a week behind."""
    with writing(office) as db:
        keep(db, DeskTrip("LT27", BEGUN - timedelta(minutes=3), "de", (JUMP, HIKE, GONE)))
        keep(db, DeskTrip("KM55", BEGUN - timedelta(days=2), "nb", (HIKE,)))
        keep(db, DeskTrip("YT46", BEGUN - timedelta(days=20), "en", (HIKE,)))
        for day, visits in ((0, 4), (6, 12), (7, 100)):
            hour = hour_of(NOON - timedelta(days=day))
            add(db, {(hour, Event(Happening.VISIT)): visits})
            add(db, {(hour, Event(Happening.MINUTES, "3")): visits})
        hour = hour_of(NOON)
        add(db, {(hour, Event(Happening.ENTRY, "stunt/jump")): 9})
        add(db, {(hour, Event(Happening.ENTRY, "location/gone")): 1})
        add(db, {(hour, Event(Happening.OVER, "list/stunt")): 5})
        add(db, {(hour, Event(Happening.OVER, "entry/stunt/jump")): 2})
    office.comes_in()
    return office


def trips(office: Office) -> dict[str, Any]:
    return {row.key: row for row in office.staff.trips.trips.rows}


def goes(office: Office, page: str) -> None:
    office.staff.go(page)
    office.waits(lambda: "…" not in office.staff.trips.text and not office.staff.working)


def test_the_open_trips_the_newest_first(busy: Office) -> None:
    goes(busy, "desk")
    assert busy.place == "Desk"
    page = busy.staff.trips
    assert (page.heading, page.text) == ("Trips at the desk", "3 trips are open.")
    rows = list(trips(busy).values())
    assert [row.code for row in rows] == [f"LT{NB}27", f"KM{NB}55", f"YT{NB}46"]
    assert [row.since for row in rows] == ["11:57", "Sat 12:00", "12 May 2026, 12:00"]
    assert rows[0].detail == "3 stops · Deutsch"
    assert [row.action for row in rows] == ["", "", ""]


def test_a_tap_shows_what_it_holds_and_how_that_is_booked(busy: Office) -> None:
    goes(busy, "desk")
    page = busy.staff.trips
    page.open("LT27")
    told = [(row.number, row.title, row.booking) for row in page.stops.rows]
    assert [title for _, title, _ in told] == ["The jump", "Guided hike", "A place that is gone"]
    assert told[1][2]
    assert (told[0][2], told[2][2]) == ("", "")
    assert trips(busy)["LT27"].unfolded
    page.open("KM55")
    assert [row.unfolded for row in trips(busy).values()] == [False, True, False]
    page.open("KM55")
    assert page.stops.rows == ()


def test_done_and_taken_back(busy: Office) -> None:
    goes(busy, "desk")
    page = busy.staff.trips
    page.open("LT27")
    assert trips(busy)["LT27"].action == "Done"
    page.act("LT27")
    busy.waits(lambda: trips(busy)["LT27"].standing == "Done")
    assert trips(busy)["LT27"].action == "Undo"
    assert page.text == "2 trips are open."
    with busy.ledger.reading() as db:
        assert db is not None
        assert [trip.done for trip in trips_in(db)] == [BEGUN, None, None]
    page.act("LT27")
    busy.waits(lambda: trips(busy)["LT27"].standing == "")
    page.act("LT27")
    busy.waits(lambda: trips(busy)["LT27"].standing == "Done")
    goes(busy, "week")
    goes(busy, "desk")
    busy.waits(lambda: "LT27" not in trips(busy))


def test_a_trip_that_is_gone_meanwhile_harms_nobody(busy: Office) -> None:
    goes(busy, "desk")
    with writing(busy) as db:
        drop(db, "LT27")
    busy.staff.trips.act("LT27")
    busy.waits(lambda: "LT27" not in trips(busy))
    busy.staff.trips.act("LT27")


def test_without_trips_it_says_so(office: Office) -> None:
    office.comes_in()
    goes(office, "desk")
    assert office.staff.trips.text.startswith("No trip is open. Visitors get a code")
    goes(office, "week")
    assert office.staff.week.text == "Nothing was counted yet."
    assert not office.ledger.file.exists()


def test_a_ledger_that_cannot_be_read_is_told(
    busy: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_self: Ledger) -> Any:
        raise LedgerError("it is damaged")

    monkeypatch.setattr(Ledger, "reading", broken)
    goes(busy, "desk")
    busy.waits(lambda: "cannot be read" in busy.staff.trips.text)


def test_the_last_seven_days(busy: Office) -> None:
    goes(busy, "week")
    assert busy.place == "Week"
    week = busy.staff.week
    assert (week.heading, week.total) == ("The last seven days", "16 visits")
    assert week.minutes == f"Typically 3{NB}min, on average 3{NB}min"
    days = week.days.rows
    assert [row.label for row in days] == ["Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Mon"]
    assert [row.value for row in days] == ["12", "0", "0", "0", "0", "0", "4"]
    assert (days[0].share, days[6].share) == (1, 4 / 12)
    assert NOON.date() == date(2026, 6, 1)
    opened = [(row.label, row.value) for row in week.opened.rows]
    assert opened == [("The jump", "9"), ("location/gone", "1")]
    assert [row.label for row in week.stopped.rows] == ["Stunts", "The jump"]


def test_both_pages_speak_the_language_of_staff(busy: Office) -> None:
    busy.staff.go("language")
    goes(busy, "desk")
    busy.staff.trips.open("LT27")
    assert busy.staff.trips.text == "3 reiser er åpne."
    assert busy.staff.trips.stops.rows[0].title == "Hoppet"
    assert busy.staff.week.heading == "De siste sju dagene"
    assert trips(busy)["KM55"].since == "lør. 12:00"
    assert words_in("nb")("Done") == "Ferdig"


def test_nothing_is_there_before_the_pin_and_after_leaving(busy: Office) -> None:
    goes(busy, "desk")
    busy.staff.trips.open("LT27")
    busy.staff.leave()
    busy.comes_in()
    goes(busy, "desk")
    assert busy.staff.trips.stops.rows == ()
