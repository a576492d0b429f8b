"""The button that prints a trip, and what is said of it."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.takeaway import Printing
from kiosk.ui.viewmodel import ViewModel
from kiosk.ui.wording import Words

QML_IMPORT_NAME = "Kiosk.Ui"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class SlipProps:
    """What the button says, empty where there is no printer; and what came of the last slip."""

    label: str = ""
    note: str = ""
    ready: bool = False


def derive(printing: Printing, words: Words, *, printer: bool) -> SlipProps:
    """The button of a kiosk with a `printer`; without one there is none."""
    if not printer:
        return SlipProps()
    note = {
        Printing.NONE: "",
        Printing.UNDER_WAY: words("Your slip is being printed …"),
        Printing.PRINTED: words("Here is your slip. Have a good trip!"),
        Printing.NO_PAPER: words("The printer is out of paper. Take the code with you instead."),
        Printing.FAILED: words("The printer does not answer. Take the code with you instead."),
    }[printing]
    return SlipProps(words("Print it"), note, printing is not Printing.UNDER_WAY)


@QmlElement
class SlipViewModel(ViewModel):
    """The printing of a trip. Its slot is what a touch can ask for."""

    _props: SlipProps

    labelChanged = Signal()
    noteChanged = Signal()
    readyChanged = Signal()
    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(SlipProps(), parent)

    @Slot()
    def ask(self) -> None:
        """Print it."""
        if self._props.ready:
            self.asked.emit()

    @Property(str, notify=labelChanged)
    def label(self) -> str:
        return self._props.label

    @Property(str, notify=noteChanged)
    def note(self) -> str:
        return self._props.note

    @Property(bool, notify=readyChanged)
    def ready(self) -> bool:
        return self._props.ready
