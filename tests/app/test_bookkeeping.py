"""The books are kept beside the kiosk: within a minute, and whatever the disk says."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.app import bookkeeping
from kiosk.app.bookkeeping import Bookkeeping
from kiosk.booking import DeskTrip, mark, trips_in
from kiosk.config import Desk, Statistics
from kiosk.content import Kind
from kiosk.ledger import Ledger, LedgerError, days_of, hours_of
from kiosk.visit import Event, Happening, Trip
from tests.ui.glass import Glass
from tests.ui.shelves import shelf

NOON = datetime(2026, 7, 1, 12, 40, 31, tzinfo=UTC)
JUMP, HIKE = (Kind.STUNT, "jump"), (Kind.ACTIVITY, "hike")
Expect = Callable[[str], None]


class Desktop:
    """A kiosk in a visit, its books, and the ledger on the disk."""

    def __init__(self, glass: Glass, folder: Path, qtbot: QtBot) -> None:
        self.glass = glass
        self.qtbot = qtbot
        self.ledger = Ledger(folder)
        self.now = NOON
        self.books: Any = None

    def opens(self, *, desk: bool = True, counts: bool = True) -> None:
        self.glass.put_on(shelf())
        first: Callable[[Sequence[str]], str] = lambda codes: codes[0]  # noqa: E731
        self.books = Bookkeeping(self.glass.kiosk, self.ledger, lambda: self.now, choose=first)
        self.books.follow(Desk(enabled=desk), Statistics(enabled=counts))
        self.rests()

    def closes(self) -> None:
        if self.books is not None:
            self.books.close()
            shiboken6.delete(self.books)
            self.books = None

    def rests(self) -> None:
        """Until the thread has ended and has been heard."""
        told = self.qtbot.waitUntil
        told(lambda: not self.books.working, timeout=10_000)
        QGuiApplication.processEvents()

    def minute(self) -> None:
        self.books._beat()
        self.rests()

    def collects(self, *stops: tuple[Kind, str]) -> None:
        self.glass.kiosk.change(lambda state: replace(state, trip=Trip(stops)))

    def trips(self) -> tuple[DeskTrip, ...]:
        with self.ledger.reading() as db:
            return trips_in(db) if db is not None else ()

    @property
    def counts(self) -> dict[str, int]:
        with self.ledger.reading() as db:
            days = days_of(db, NOON.date(), NOON.date()) if db is not None else {}
        return {f"{e.what} {e.subject}".strip(): count for (_, e), count in days.items()}


@pytest.fixture
def centre(qapp: QGuiApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Desktop]:
    glass = Glass(tmp_path / "cache")
    folder = tmp_path / "state"
    folder.mkdir()
    desktop = Desktop(glass, folder, qtbot)
    yield desktop
    desktop.closes()
    glass.close()


def test_a_visit_is_on_the_disk_when_it_is_over(centre: Desktop) -> None:
    centre.opens()
    kiosk = centre.glass.kiosk
    kiosk.begin()
    kiosk.open("stunt/jump")
    assert centre.counts == {}
    kiosk.leave()
    centre.rests()
    assert centre.counts == {
        "visit": 1,
        "entry stunt/jump": 1,
        "ended said": 1,
        "over entry/stunt/jump": 1,
        "spoken en": 1,
        "minutes 0": 1,
    }
    with centre.ledger.reading() as db:
        assert db is not None
        assert {hour.minute for hour, *_ in hours_of(db)} == {0}


def test_what_happens_is_on_the_disk_within_a_minute(centre: Desktop) -> None:
    centre.opens()
    assert centre.books._minute.interval() <= 60_000
    assert centre.books._minute.isActive()
    centre.glass.kiosk.begin()
    centre.minute()
    assert centre.counts == {"visit": 1}
    centre.glass.kiosk.open("stunt")
    centre.minute()
    centre.minute()
    assert centre.counts == {"visit": 1, "screen list/stunt": 1}


def test_the_end_of_the_kiosk_writes_what_is_left(centre: Desktop) -> None:
    centre.opens()
    centre.glass.kiosk.begin()
    centre.collects(JUMP)
    centre.closes()
    assert centre.counts == {"visit": 1, "add stunt/jump": 1}
    assert len(centre.trips()) == 1


def test_the_record_follows_the_trip(centre: Desktop) -> None:
    centre.opens()
    kiosk = centre.glass.kiosk
    kiosk.begin()
    kiosk.speak("nb")
    centre.collects(JUMP)
    code = kiosk.state.code
    assert code
    assert centre.trips() == ()
    centre.qtbot.waitUntil(lambda: centre.trips() != (), timeout=10_000)
    (trip,) = centre.trips()
    assert (trip.code, trip.language) == (code, "nb")
    # To the minute, and by the centre's own language.
    assert trip.begun == datetime(2026, 7, 1, 12, 40)  # noqa: DTZ001
    assert [stop.title for stop in trip.stops] == ["The jump"]
    centre.rests()
    centre.now += timedelta(minutes=5)
    centre.collects(JUMP, HIKE)
    centre.minute()
    (again,) = centre.trips()
    assert (again.begun, len(again.stops)) == (trip.begun, 2)
    centre.collects()
    centre.minute()
    assert centre.trips() == ()
    centre.collects(HIKE)
    kiosk.leave()
    centre.rests()
    (last,) = centre.trips()
    assert (last.code, last.begun) == (code, trip.begun)


def test_a_code_is_free_of_all_that_are_open(centre: Desktop) -> None:
    centre.opens()
    codes = set()
    for _ in range(4):
        centre.glass.kiosk.begin()
        centre.collects(JUMP)
        codes.add(centre.glass.kiosk.state.code)
        centre.glass.kiosk.leave()
        centre.rests()
    centre.closes()
    centre.opens()
    centre.glass.kiosk.begin()
    centre.collects(JUMP)
    codes.add(centre.glass.kiosk.state.code)
    assert len(codes) == 5


def test_what_the_desk_marks_done_stays_so(centre: Desktop) -> None:
    centre.opens()
    centre.glass.kiosk.begin()
    centre.collects(JUMP)
    centre.minute()
    with centre.ledger.writing() as db:
        mark(db, [centre.glass.kiosk.state.code], NOON)
    centre.collects(JUMP, HIKE)
    centre.minute()
    (trip,) = centre.trips()
    assert (trip.done is not None, len(trip.stops)) == (True, 2)


def test_after_its_days_a_trip_is_gone_though_nothing_happens(
    centre: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bookkeeping, "TIDY_AFTER", 3)
    centre.opens()
    centre.glass.kiosk.begin()
    centre.collects(JUMP)
    centre.glass.kiosk.leave()
    centre.rests()
    centre.now += timedelta(days=3, minutes=1)
    centre.minute()
    assert len(centre.trips()) == 1
    centre.minute()
    centre.minute()
    assert centre.trips() == ()


def test_switched_off_nothing_is_written(centre: Desktop) -> None:
    centre.opens(desk=False, counts=False)
    centre.glass.kiosk.begin()
    centre.collects(JUMP)
    assert centre.glass.kiosk.state.code == ""
    centre.glass.kiosk.leave()
    centre.minute()
    assert not centre.ledger.file.exists()


def test_switched_off_what_is_there_stays_until_it_has_had_its_time(centre: Desktop) -> None:
    centre.opens()
    centre.glass.kiosk.begin()
    centre.collects(JUMP)
    centre.glass.kiosk.leave()
    centre.rests()
    before = centre.counts
    centre.books.follow(Desk(enabled=False), Statistics(enabled=False))
    centre.rests()
    centre.glass.kiosk.begin()
    centre.glass.kiosk.leave()
    centre.minute()
    assert centre.counts == before
    assert len(centre.trips()) == 1
    centre.now += timedelta(days=100)
    centre.books.write()
    centre.rests()
    assert centre.trips() == ()
    assert centre.counts == before
    with centre.ledger.reading() as db:
        assert db is not None
        assert not list(hours_of(db))


# -- the disk says no ------------------------------------------------------------------------------


def test_a_full_disk_is_told_once_and_loses_nothing_that_can_wait(
    centre: Desktop, monkeypatch: pytest.MonkeyPatch, expected_log: Expect
) -> None:
    expected_log("cannot be written: the disk is full. The kiosk goes on without.")
    writing = Ledger.writing

    def full(_self: Ledger) -> Any:
        raise LedgerError("the disk is full")

    centre.opens()
    kiosk = centre.glass.kiosk
    kiosk.begin()
    centre.collects(JUMP)
    code = kiosk.state.code
    monkeypatch.setattr(Ledger, "writing", full)
    for _ in range(3):
        kiosk.open("stunt")
        kiosk.back()
        centre.minute()
    assert "the disk is full" in centre.books.problem
    # A code that the desk could not find is worse than none; one that was given stays.
    assert centre.books.draw() == ""
    assert kiosk.state.code == code
    monkeypatch.setattr(Ledger, "writing", writing)
    centre.minute()
    assert centre.books.problem is None
    assert centre.counts["screen list/stunt"] == 3
    assert [trip.code for trip in centre.trips()] == [code]
    assert centre.books.draw()


def test_a_disk_that_never_takes_anything_fills_no_memory(
    centre: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bookkeeping, "MOST", 3)
    centre.opens()
    for number in range(9):
        event = Event(Happening.ENTRY, f"stunt/a-{number}")
        centre.glass.kiosk.telling.happened.emit((event, event))
    assert sum(centre.books._batch.counts.values()) == 6


def test_a_damaged_file_gives_way_to_a_new_one(centre: Desktop, expected_log: Expect) -> None:
    expected_log("was damaged. It was set aside as `ledger-damaged-2026-07-01.sqlite3`")
    centre.ledger.file.write_bytes(b"This is no ledger. " * 400)
    centre.opens()
    assert "set aside" in centre.books.problem
    centre.glass.kiosk.begin()
    centre.minute()
    assert centre.counts == {"visit": 1}
    assert (centre.ledger.folder / "ledger-damaged-2026-07-01.sqlite3").exists()


def test_a_file_that_is_garbled_meanwhile_gives_way_too(
    centre: Desktop, expected_log: Expect
) -> None:
    expected_log("was damaged. It was set aside")
    centre.opens()
    centre.glass.kiosk.begin()
    centre.minute()
    centre.ledger.file.write_bytes(b"\0" * 5000)
    centre.glass.kiosk.open("stunt")
    centre.minute()
    assert centre.counts == {"screen list/stunt": 1}


def test_a_file_that_somebody_took_away_is_begun_anew(centre: Desktop) -> None:
    centre.opens()
    centre.glass.kiosk.begin()
    centre.minute()
    centre.ledger.file.unlink()
    centre.glass.kiosk.open("stunt")
    centre.minute()
    assert centre.counts == {"screen list/stunt": 1}
    assert centre.books.problem is None
