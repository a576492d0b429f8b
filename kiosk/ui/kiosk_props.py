"""Which screen is on, as QML is told."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal

from kiosk.ui.state import State
from kiosk.ui.viewmodel import ViewModel
from kiosk.visit import Phase, Screen


@dataclass(frozen=True, slots=True)
class KioskProps:
    """Which screen is on."""

    on: int = 0
    slot: int = 0
    forward: bool = True
    attracting: bool = False
    asking: bool = False
    visits: int = 0
    focusVisible: bool = False


def derive(
    state: State, on: int, slot: int, *, forward: bool, attracts: bool, focused: bool
) -> KioskProps:
    """What is on: the place `on`, its entry in `slot`; `attracts` is whether attract may show."""
    return KioskProps(
        on=on,
        slot=slot,
        forward=forward,
        attracting=attracts and state.attracting,
        asking=state.visit.phase is Phase.ASKING,
        visits=state.visits,
        focusVisible=focused,
    )


def place_of(state: State, *, shows: bool) -> str:
    """The name of the place that is on; `shows` is whether there is a pack to show."""
    page = state.page
    if not shows:
        return "BackSoon"
    if page.screen is Screen.LIST and page.kind is not None:
        return page.kind.folder.capitalize()
    return page.screen.name.capitalize()


class Facing(ViewModel):
    """What QML reads of the kiosk itself."""

    _props: KioskProps

    onChanged = Signal()
    slotChanged = Signal()
    forwardChanged = Signal()
    attractingChanged = Signal()
    askingChanged = Signal()
    visitsChanged = Signal()
    focusVisibleChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(KioskProps(), parent)

    @Property(int, notify=onChanged)
    def on(self) -> int:
        return self._props.on

    @Property(int, notify=slotChanged)
    def slot(self) -> int:
        return self._props.slot

    @Property(bool, notify=forwardChanged)
    def forward(self) -> bool:
        return self._props.forward

    @Property(bool, notify=attractingChanged)
    def attracting(self) -> bool:
        return self._props.attracting

    @Property(bool, notify=askingChanged)
    def asking(self) -> bool:
        return self._props.asking

    @Property(int, notify=visitsChanged)
    def visits(self) -> int:
        return self._props.visits

    @Property(bool, notify=focusVisibleChanged)
    def focusVisible(self) -> bool:
        return self._props.focusVisible
