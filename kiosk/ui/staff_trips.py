"""The trips at the desk, as staff see them on the screen."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.booking import DeskStop, DeskTrip, spaced
from kiosk.content import Activity
from kiosk.ui import formats
from kiosk.ui.rows import Rows
from kiosk.ui.shown import Shown
from kiosk.ui.viewmodel import ViewModel
from kiosk.ui.wording import Words, words_in

QML_IMPORT_NAME = "Kiosk.Ui"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class StaffTripRow:
    """A trip: `stops` is what it holds, one a line; empty while it is folded."""

    key: str
    code: str
    since: str
    detail: str
    stops: str
    standing: str
    action: str
    unfolded: bool


@QmlElement
class StaffTripRows(Rows):
    """Trips."""

    row_type = StaffTripRow


@dataclass(frozen=True, slots=True)
class TripsProps:
    """The trips, the newest first."""

    heading: str = ""
    text: str = ""
    trips: tuple[StaffTripRow, ...] = field(default=())


def derive(
    trips: Sequence[DeskTrip],
    shown: Shown | None,
    words: Words,
    today: date,
    *,
    opened: str = "",
    readable: bool = True,
    known: bool = True,
) -> TripsProps:
    """The page of trips, one of them unfolded; `known` once somebody has looked."""
    rows = tuple(_row(trip, shown, words, today, unfolded=trip.code == opened) for trip in trips)
    waiting = sum(trip.done is None for trip in trips)
    if not known:
        text = words("One moment …")
    elif not readable:
        text = words("The list cannot be read. The page “Now” says why.")
    elif waiting:
        text = words.many("{n} trip is open.", "{n} trips are open.", waiting)
    else:
        text = words("No trip is open. Visitors get a code with the first stop of their trip.")
    return TripsProps(words("Trips at the desk"), text, rows)


def _row(
    trip: DeskTrip, shown: Shown | None, words: Words, today: date, *, unfolded: bool
) -> StaffTripRow:
    count = words.many("{n} stop", "{n} stops", len(trip.stops))
    language = words_in(trip.language).own_name
    done = trip.done is not None
    return StaffTripRow(
        key=trip.code,
        code=spaced(trip.code),
        since=_since(trip.begun, today, words),
        detail=formats.DOT.join([count, language]),
        stops="\n".join(_stop(stop, shown, words) for stop in trip.stops) if unfolded else "",
        standing=words("Done") if done else "",
        action=(words("Undo") if done else words("Done")) if unfolded or done else "",
        unfolded=unfolded,
    )


def _since(begun: datetime, today: date, words: Words) -> str:
    """The time of day, and the day where it is not today."""
    return formats.clock(begun, words) if begun.date() == today else formats.moment(begun, words)


def _stop(stop: DeskStop, shown: Shown | None, words: Words) -> str:
    """What it is called, and how it is booked."""
    entry = shown.entries(stop.kind).get(stop.id) if shown is not None else None
    title = stop.title
    if entry is not None and shown is not None:
        title = shown.read(entry.title, words.language)
    booking = entry.booking if isinstance(entry, Activity) else None
    if booking is None:
        return title
    here = words("book it here") if booking.desk else ""
    ways = [here, booking.phone or "", "" if booking.phone else booking.url or ""]
    return f"{title}: {', '.join(filter(None, ways))}"


@QmlElement
class StaffTripsViewModel(ViewModel):
    """The trips at the desk. Its slots are what a touch can ask for."""

    _props: TripsProps

    headingChanged = Signal()
    textChanged = Signal()
    asked = Signal(str)
    marked = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(TripsProps(), parent)
        self._trips = StaffTripRows(self)

    def show(self, props: TripsProps) -> None:  # type: ignore[override]
        self._trips.show(props.trips)
        super().show(props)

    @Slot(str)
    def open(self, key: str) -> None:
        """Unfold a trip, or fold it up again."""
        self.asked.emit(key)

    @Slot(str)
    def act(self, key: str) -> None:
        """Mark a trip as done, or take that back."""
        self.marked.emit(key)

    @Property(StaffTripRows, constant=True)
    def trips(self) -> StaffTripRows:
        return self._trips

    @Property(str, notify=headingChanged)
    def heading(self) -> str:
        return self._props.heading

    @Property(str, notify=textChanged)
    def text(self) -> str:
        return self._props.text
