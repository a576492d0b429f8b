"""My trip, as its screen sees it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.rows import CardRows
from kiosk.ui.shown import parse_key
from kiosk.ui.state import Changing
from kiosk.ui.trip_props import TripProps
from kiosk.ui.trip_rows import StopRows
from kiosk.ui.viewmodel import ViewModel
from kiosk.visit import Trip

QML_IMPORT_NAME = "Kiosk.Ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TripViewModel(ViewModel):
    """My trip, and what its buttons ask for."""

    _props: TripProps

    kickerChanged = Signal()
    titleChanged = Signal()
    noteChanged = Signal()
    fullChanged = Signal()
    monthsChanged = Signal()
    initialsChanged = Signal()
    nowChanged = Signal()
    seasonChanged = Signal()
    toneChanged = Signal()
    closedChanged = Signal()
    sortChanged = Signal()
    sortableChanged = Signal()
    isSortedChanged = Signal()
    clearChanged = Signal()
    undoneChanged = Signal()
    undoChanged = Signal()
    moreChanged = Signal()
    lessChanged = Signal()
    textChanged = Signal()

    def __init__(self, change: Changing, parent: QObject | None = None) -> None:
        super().__init__(TripProps(), parent)
        self._change = change
        self._stops = StopRows(self)
        self._ways = CardRows(self)

    def show(self, props: TripProps) -> None:  # type: ignore[override]
        self._stops.show(props.stops)
        self._ways.show(props.ways)
        super().show(props)

    def _do(self, deed: Callable[[Trip], Trip]) -> None:
        self._change(lambda state: replace(state, trip=deed(state.trip)))

    @Slot(str)
    def remove(self, key: str) -> None:
        """Take this stop out."""
        self._do(lambda trip: trip.remove(parse_key(key)))

    @Slot(str, int)
    def move(self, key: str, to: int) -> None:
        """Put this stop at the place `to`, counted from 0; beyond an end is at that end."""
        self._do(lambda trip: trip.move(parse_key(key), to))

    @Slot()
    def bringInOrder(self) -> None:
        """Put the stops in the order of the shortest way."""
        self._do(lambda trip: trip.in_order(self._props.shortest))

    @Slot()
    def empty(self) -> None:
        """Take every stop out."""
        self._do(Trip.clear)

    @Slot()
    def takeBack(self) -> None:
        """As it was before what was done last."""
        self._do(Trip.undo)

    @Property(StopRows, constant=True)
    def stops(self) -> StopRows:
        return self._stops

    @Property(CardRows, constant=True)
    def ways(self) -> CardRows:
        return self._ways

    @Property(str, notify=kickerChanged)
    def kicker(self) -> str:
        return self._props.kicker

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=noteChanged)
    def note(self) -> str:
        return self._props.note

    @Property(str, notify=fullChanged)
    def full(self) -> str:
        return self._props.full

    @Property(str, notify=monthsChanged)
    def months(self) -> str:
        return self._props.months

    @Property(str, notify=initialsChanged)
    def initials(self) -> str:
        return self._props.initials

    @Property(int, notify=nowChanged)
    def now(self) -> int:
        return self._props.now

    @Property(str, notify=seasonChanged)
    def season(self) -> str:
        return self._props.season

    @Property(str, notify=toneChanged)
    def tone(self) -> str:
        return self._props.tone

    @Property(str, notify=closedChanged)
    def closed(self) -> str:
        return self._props.closed

    @Property(str, notify=sortChanged)
    def sort(self) -> str:
        return self._props.sort

    @Property(bool, notify=sortableChanged)
    def sortable(self) -> bool:
        return self._props.sortable

    @Property(bool, notify=isSortedChanged)
    def isSorted(self) -> bool:
        return self._props.isSorted

    @Property(str, notify=clearChanged)
    def clear(self) -> str:
        return self._props.clear

    @Property(str, notify=undoneChanged)
    def undone(self) -> str:
        return self._props.undone

    @Property(str, notify=undoChanged)
    def undo(self) -> str:
        return self._props.undo

    @Property(str, notify=moreChanged)
    def more(self) -> str:
        return self._props.more

    @Property(str, notify=lessChanged)
    def less(self) -> str:
        return self._props.less

    @Property(str, notify=textChanged)
    def text(self) -> str:
        return self._props.text
