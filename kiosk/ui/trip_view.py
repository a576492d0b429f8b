"""My trip: what the visitor has collected."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.ui.viewmodel import ViewModel
from kiosk.ui.wording import Words
from kiosk.visit import Trip

QML_IMPORT_NAME = "Kiosk.Ui"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class TripProps:
    """What My trip says."""

    kicker: str = ""
    title: str = ""


def derive(trip: Trip, words: Words) -> TripProps:
    """The trip."""
    title = words.many("{n} stop", "{n} stops", len(trip.stops))
    return TripProps(words("My trip"), title)


@QmlElement
class TripViewModel(ViewModel):
    """My trip."""

    _props: TripProps

    kickerChanged = Signal()
    titleChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(TripProps(), parent)

    @Property(str, notify=kickerChanged)
    def kicker(self) -> str:
        return self._props.kicker

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self._props.title
