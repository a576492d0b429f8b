"""What the ledger has for staff: the trips at the desk, and the last seven days."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

from PySide6.QtCore import QObject

from kiosk.booking import DeskTrip, mark, trips_in
from kiosk.ledger import LedgerError, days_of
from kiosk.ui import staff_trips, staff_week
from kiosk.ui.kiosk_view import Kiosk
from kiosk.ui.staff_backing import Backing
from kiosk.ui.staff_desk import StaffDesk
from kiosk.ui.staff_trips import StaffTripsViewModel
from kiosk.ui.staff_week import DAYS, StaffWeekViewModel
from kiosk.ui.wording import Words
from kiosk.visit import Daily, report


@dataclass(frozen=True)
class _Found:
    """What is in the ledger, or that it cannot be read."""

    trips: tuple[DeskTrip, ...] = ()
    counts: Daily = field(default_factory=dict)
    there: bool = True


class StaffBooks(QObject):
    """Reads the ledger on the desk's thread, and calls `changed` when something is new."""

    def __init__(
        self,
        kiosk: Kiosk,
        backing: Backing,
        desk: StaffDesk,
        changed: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._backing = backing
        self._desk = desk
        self._changed = changed
        self._found: _Found | None = None
        self._opened = ""
        self._done_here: frozenset[str] = frozenset()
        self._inside = False
        self.trips = StaffTripsViewModel(self)
        self.week = StaffWeekViewModel(self)
        self.trips.asked.connect(self._open)
        self.trips.marked.connect(self._mark)

    def read(self) -> None:
        """Look what is there now; what was done before is no longer on the list."""
        self._inside = True
        self._done_here = frozenset()
        self._look()

    def forget(self) -> None:
        """Staff have gone."""
        self._inside = False
        self._found, self._opened, self._done_here = None, "", frozenset()

    def show(self, words: Words) -> None:
        """Bring both pages up to date."""
        found, shown, now = self._found, self._kiosk.shown, self._backing.now()
        trips = found.trips if found is not None else ()
        self.trips.show(
            staff_trips.derive(
                tuple(t for t in trips if t.done is None or t.code in self._done_here),
                shown,
                words,
                now.date(),
                opened=self._opened,
                readable=found is None or found.there,
                known=found is not None,
            )
        )
        last = now.date()
        counts = found.counts if found is not None else {}
        told = report(counts, last - timedelta(days=DAYS - 1), last)
        self.week.show(staff_week.derive(told, shown, words, known=found is not None))

    # -- how -------------------------------------------------------------------------------------

    def _look(self) -> None:
        ledger, last = self._backing.ledger, self._backing.now().date()
        first = last - timedelta(days=DAYS - 1)

        def look() -> _Found:
            try:
                with ledger.reading() as db:
                    if db is None:
                        return _Found()
                    return _Found(trips_in(db), days_of(db, first, last))
            except LedgerError:
                return _Found(there=False)

        self._desk.ask_ledger(look, self._told, _Found(there=False))

    def _told(self, found: _Found) -> None:
        if self._inside:
            self._found = found
            self._changed()

    def _open(self, code: str) -> None:
        self._opened = "" if code == self._opened else code
        self._changed()

    def _mark(self, code: str) -> None:
        """Mark a trip as done, or take that back."""
        trips = self._found.trips if self._found is not None else ()
        trip = next((one for one in trips if one.code == code), None)
        if trip is None:
            return
        ledger, done = self._backing.ledger, self._backing.now() if trip.done is None else None
        self._done_here |= {code}

        def write() -> bool:
            try:
                with ledger.writing() as db:
                    mark(db, [code], done)
            except LedgerError:
                return False
            return True

        self._desk.ask_ledger(write, lambda _: self._look(), failed=False)
