"""What every page says of the trip: whether its entry is in it, and how it comes in."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.shown import key_of, parse_key
from kiosk.ui.state import Changing
from kiosk.ui.viewmodel import ViewModel
from kiosk.ui.wording import Words
from kiosk.visit import Trip

QML_IMPORT_NAME = "Kiosk.Ui"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class KeepingProps:
    """The words of the button that adds to the trip, and the keys of what is in it."""

    add: str = ""
    kept: str = ""
    full: str = ""
    isFull: bool = False
    keys: tuple[str, ...] = ()


def derive(trip: Trip, words: Words) -> KeepingProps:
    """The button for any entry."""
    return KeepingProps(
        add=words("Add to my trip"),
        kept=words("In my trip"),
        full=words("Your trip is full"),
        isFull=trip.full,
        keys=tuple(key_of(*stop) for stop in trip.stops),
    )


@QmlElement
class KeepingViewModel(ViewModel):
    """The button that adds an entry to the trip, wherever it stands."""

    _props: KeepingProps

    addChanged = Signal()
    keptChanged = Signal()
    fullChanged = Signal()
    isFullChanged = Signal()
    keysChanged = Signal()

    def __init__(self, change: Changing, parent: QObject | None = None) -> None:
        super().__init__(KeepingProps(), parent)
        self._change = change

    @Slot(str)
    def toggle(self, key: str) -> None:
        """Add this entry to the trip, or take it out again."""
        stop = parse_key(key)
        self._change(lambda state: replace(state, trip=state.trip.toggle(stop)))

    @Property(str, notify=addChanged)
    def add(self) -> str:
        return self._props.add

    @Property(str, notify=keptChanged)
    def kept(self) -> str:
        return self._props.kept

    @Property(str, notify=fullChanged)
    def full(self) -> str:
        return self._props.full

    @Property(bool, notify=isFullChanged)
    def isFull(self) -> bool:
        return self._props.isFull

    @Property("QStringList", notify=keysChanged)  # type: ignore[arg-type]
    def keys(self) -> list[str]:
        return list(self._props.keys)
