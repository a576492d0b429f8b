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

WEEK = 7


@dataclass(frozen=True, slots=True)
class StaffTripRow:
    """A trip; the one that is unfolded shows the stops."""

    key: str
    code: str
    since: str
    detail: str
    standing: str
    action: str
    unfolded: bool


@QmlElement
class StaffTripRows(Rows):
    """Trips."""

    row_type = StaffTripRow


@dataclass(frozen=True, slots=True)
class StaffStopRow:
    """A stop of the trip that is unfolded, and how it is booked."""

    key: str
    number: str
    title: str
    booking: str


@QmlElement
class StaffStopRows(Rows):
    """Stops."""

    row_type = StaffStopRow


@dataclass(frozen=True, slots=True)
class TripsProps:
    """The trips, the newest first, and the stops of the one that is unfolded."""

    heading: str = ""
    text: str = ""
    trips: tuple[StaffTripRow, ...] = field(default=())
    stops: tuple[StaffStopRow, ...] = field(default=())


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
    rows = tuple(_row(trip, words, today, unfolded=trip.code == opened) for trip in trips)
    stops = next((trip.stops for trip in trips if trip.code == opened), ())
    waiting = sum(trip.done is None for trip in trips)
    if not known:
        text = words("One moment …")
    elif not readable:
        text = words("The list cannot be read. The page “Now” says why.")
    elif waiting:
        text = words.many("{n} trip is open.", "{n} trips are open.", waiting)
    else:
        text = words("No trip is open. Visitors get a code with the first stop of their trip.")
    return TripsProps(
        words("Trips at the desk"),
        text,
        rows,
        tuple(_stop(number, stop, shown, words) for number, stop in enumerate(stops, 1)),
    )


def _row(trip: DeskTrip, words: Words, today: date, *, unfolded: bool) -> StaffTripRow:
    count = words.many("{n} stop", "{n} stops", len(trip.stops))
    language = words_in(trip.language).own_name
    done = trip.done is not None
    action = words("Undo") if done else words("Done") if unfolded else ""
    return StaffTripRow(
        key=trip.code,
        code=spaced(trip.code),
        since=_since(trip.begun, today, words),
        detail=formats.DOT.join([count, language]),
        standing=words("Done") if done else "",
        action=action,
        unfolded=unfolded,
    )


def _since(begun: datetime, today: date, words: Words) -> str:
    """The time of day, before it the day of the week, or its date where that is long ago."""
    if begun.date() == today:
        return formats.clock(begun, words)
    if (today - begun.date()).days < WEEK:
        return f"{formats.weekday(begun, words)} {formats.clock(begun, words)}"
    return formats.moment(begun, words)


def _stop(number: int, stop: DeskStop, shown: Shown | None, words: Words) -> StaffStopRow:
    """What it is called in this language, as far as the pack has it, and how it is booked."""
    entry = shown.entries(stop.kind).get(stop.id) if shown is not None else None
    title = stop.title
    if entry is not None and shown is not None:
        title = shown.read(entry.title, words.language)
    booking = entry.booking if isinstance(entry, Activity) else None
    ways = []
    if booking is not None:
        ways = [words("Book it here") if booking.desk else "", booking.phone or booking.url or ""]
    return StaffStopRow(str(number), str(number), title, formats.DOT.join(filter(None, ways)))


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
        self._stops = StaffStopRows(self)

    def show(self, props: TripsProps) -> None:  # type: ignore[override]
        self._stops.show(props.stops)
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

    @Property(StaffStopRows, constant=True)
    def stops(self) -> StaffStopRows:
        return self._stops

    @Property(str, notify=headingChanged)
    def heading(self) -> str:
        return self._props.heading

    @Property(str, notify=textChanged)
    def text(self) -> str:
        return self._props.text
