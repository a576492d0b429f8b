"""What is kept of visits: counts and desk codes go to the ledger, on a thread of their own.

The GUI thread only collects. Everything goes to the disk within a minute, a trip within seconds,
and all of it when a visit ends and when the kiosk does. When the disk says no, the kiosk goes on
without: nothing raises, one problem says so, and what was collected waits for the next minute.
"""

import contextlib
import logging
import secrets
import threading
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.booking import DeskStop, DeskTrip, draw, drop, forget, keep, minute_of, trips_in
from kiosk.config import Desk, Statistics
from kiosk.host.background import beside
from kiosk.ledger import DamagedError, Ledger, LedgerError, add, age
from kiosk.ui.kiosk_view import Kiosk
from kiosk.ui.telling import TripTold
from kiosk.visit import Event, hour_of

LOG = logging.getLogger("kiosk.app")

EVERY_MS = 60_000
"""Losing power loses no more than this."""
SOON_MS = 2_000
"""A trip is written this long after its last change."""
TIDY_AFTER = 60
"""Minutes without anything to write, after which what has had its time is let go all the same."""
MOST = 10_000
"""Counts that wait for a disk that takes nothing; more are not begun."""
CLOSE_WITHIN = 0.4
"""Seconds that writing may take when the kiosk ends, before and once more."""


@dataclass(frozen=True)
class _Batch:
    """What is to be written; a trip that is None is to be taken off."""

    counts: Counter[tuple[datetime, Event]] = field(default_factory=Counter)
    trips: dict[str, DeskTrip | None] = field(default_factory=dict)


@dataclass(frozen=True)
class _Written:
    """What came of it."""

    batch: _Batch
    taken: frozenset[str] | None
    """The codes in the ledger; None when it could not be written."""
    problem: str | None = None
    aside: str | None = None


class Bookkeeping(QObject):
    """Keeps the ledger of a kiosk."""

    _written = Signal(object)

    def __init__(
        self,
        kiosk: Kiosk,
        ledger: Ledger,
        now: Callable[[], datetime],
        parent: QObject | None = None,
        choose: Callable[[Sequence[str]], str] = secrets.choice,
    ) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self.ledger = ledger
        self._now = now
        self._choose = choose
        self._desk, self._statistics = Desk(enabled=False), Statistics(enabled=False)
        self._batch = _Batch()
        self._taken: frozenset[str] | None = None
        self._code, self._begun = "", now()
        self._thread: threading.Thread | None = None
        self._again = self._looked = False
        self._quiet = 0
        self._fault: str | None = None
        self._aside: str | None = None
        self._written.connect(self._after_writing)
        self._minute = QTimer(self)
        self._minute.setInterval(EVERY_MS)
        self._minute.timeout.connect(self._beat)
        self._soon = QTimer(self)
        self._soon.setInterval(SOON_MS)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.write)
        telling = kiosk.telling
        telling.draw = self.draw
        telling.happened.connect(self._count)
        telling.trip_changed.connect(self._follow_trip)
        telling.over.connect(self._over)

    # -- what the program asks -------------------------------------------------------------------

    @property
    def problem(self) -> str | None:
        """What staff are to know."""
        return self._fault or self._aside

    @property
    def working(self) -> bool:
        """Whether the thread is busy."""
        return self._thread is not None and self._thread.is_alive()

    def follow(self, desk: Desk, statistics: Statistics) -> None:
        """Do as kiosk.yaml says from now on."""
        self._desk, self._statistics = desk, statistics
        self._minute.start()
        self.write()

    def draw(self) -> str:
        """A free desk code, from memory; empty where there are none, or nobody could read it."""
        if not self._desk.enabled or self._taken is None:
            return ""
        return draw(self._taken | self._batch.trips.keys() | {self._code}, self._choose)

    def write(self) -> None:
        """Bring what there is to the disk, and let go of what has had its time."""
        self._soon.stop()
        if self.working:
            self._again = True
            return
        self._quiet = 0
        batch, self._batch = self._batch, _Batch()
        days, look, wanted = self._desk.days, not self._looked, self._wanted
        self._looked = True

        def work() -> None:
            if wanted or self.ledger.file.exists():
                written = self._write(batch, days, look=look)
                with contextlib.suppress(RuntimeError):  # the kiosk ended meanwhile
                    self._written.emit(written)

        self._thread = beside("ledger", work)

    def close(self) -> None:
        """The kiosk ends: write what is left, and wait a little for it."""
        self._minute.stop()
        self._soon.stop()
        for _ in range(2):
            if self._thread is not None:
                self._thread.join(CLOSE_WITHIN)
            if self.working or not (self._batch.counts or self._batch.trips):
                return
            self.write()

    # -- what a visit tells ----------------------------------------------------------------------

    def _count(self, events: tuple[Event, ...]) -> None:
        if not self._statistics.enabled:
            return
        hour, counts = hour_of(self._now()), self._batch.counts
        for event in events:
            if len(counts) < MOST or (hour, event) in counts:
                counts[hour, event] += 1

    def _follow_trip(self, told: TripTold) -> None:
        shown = self._kiosk.shown
        if shown is None or not self._desk.enabled:
            return
        if told.code != self._code:
            self._code, self._begun = told.code, minute_of(self._now())
        stops = tuple(
            DeskStop(kind, name, shown.read(entry.title, shown.first_language))
            for kind, name in told.stops
            if (entry := shown.entries(kind).get(name)) is not None
        )
        trip = DeskTrip(told.code, self._begun, told.language, stops)
        self._batch.trips[told.code] = trip if stops else None
        self._soon.start()

    def _over(self) -> None:
        self._code = ""
        self.write()

    # -- the disk --------------------------------------------------------------------------------

    @property
    def _wanted(self) -> bool:
        return self._desk.enabled or self._statistics.enabled

    def _beat(self) -> None:
        self._quiet += 1
        if self._batch.counts or self._batch.trips or self._quiet >= TIDY_AFTER:
            self.write()

    def _write(self, batch: _Batch, days: int, *, look: bool) -> _Written:
        """On the thread: one change for everything; a damaged file gives way to a new one."""
        now, ledger, aside = self._now(), self.ledger, None
        try:
            if look and (moved := ledger.mend(now.date())) is not None:
                aside = moved.name
            try:
                taken = _put_down(ledger, batch, now, days)
            except DamagedError:
                aside = ledger.set_aside(now.date()).name
                taken = _put_down(ledger, batch, now, days)
        except LedgerError as error:
            return _Written(batch, None, str(error), aside)
        return _Written(batch, taken, None, aside)

    def _after_writing(self, written: _Written) -> None:
        self._taken = written.taken
        if written.aside is not None:
            self._aside = (
                "The ledger of desk codes and statistics was damaged. It was set aside as"
                f" `{written.aside}`, and a new one begun."
            )
            LOG.warning("%s", self._aside)
        if written.taken is None:
            self._wait(written.batch)
            self._say(
                "The ledger of desk codes and statistics cannot be written:"
                f" {written.problem}. The kiosk goes on without."
            )
        else:
            self._fault = None
        if self._again:
            self._again = False
            self.write()

    def _say(self, fault: str) -> None:
        if fault != self._fault:
            self._fault = fault
            LOG.warning("%s", fault)

    def _wait(self, batch: _Batch) -> None:
        """What could not be written goes with the next; what is newer of a trip stays."""
        for key, count in batch.counts.items():
            if len(self._batch.counts) < MOST or key in self._batch.counts:
                self._batch.counts[key] += count
        for code, trip in batch.trips.items():
            self._batch.trips.setdefault(code, trip)


def _put_down(ledger: Ledger, batch: _Batch, now: datetime, days: int) -> frozenset[str]:
    with ledger.writing() as db:
        add(db, batch.counts)
        for code, trip in batch.trips.items():
            if trip is None:
                drop(db, code)
            else:
                keep(db, trip)
        age(db, now.date())
        forget(db, now - timedelta(days=days))
        return frozenset(trip.code for trip in trips_in(db))
