"""The ear: a button on every page that reads it aloud, and what is said where nothing can."""

from dataclasses import dataclass, field

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.recital import no_voice
from kiosk.ui.state import Changing, State
from kiosk.ui.viewmodel import ViewModel
from kiosk.ui.wording import Words
from kiosk.visit import Reading, Voice

QML_IMPORT_NAME = "Kiosk.Ui"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class EarProps:
    """The ear: what a tap does, whether something is heard, and why nothing is.

    `told` is what reading aloud follows from: the reading, and whether the visitor is asked.
    """

    name: str = ""
    speaking: bool = False
    note: str = ""
    told: tuple[Reading, bool] = field(default_factory=lambda: (Reading(), False))


def derive(state: State, words: Words) -> EarProps:
    """The ear on the page that is shown."""
    voice = state.reading.voice
    speaking = voice is Voice.SPEAKING
    return EarProps(
        name=words("Stop reading aloud") if speaking else words("Read aloud"),
        speaking=speaking,
        note=no_voice(state.language, words) if voice is Voice.MISSING else "",
        told=(state.reading, state.questioning),
    )


@QmlElement
class EarViewModel(ViewModel):
    """The ear. Its slot is what a touch can ask for."""

    _props: EarProps

    nameChanged = Signal()
    speakingChanged = Signal()
    noteChanged = Signal()
    toldChanged = Signal()
    """For whoever speaks: something else is to be said, or nothing any more."""
    offeredChanged = Signal()

    def __init__(self, change: Changing, parent: QObject | None = None) -> None:
        super().__init__(EarProps(), parent)
        self._change = change
        self._offered = False

    def offer(self, *, offered: bool) -> None:
        """Whether there is anything to be heard: without a voice there is no ear."""
        if offered != self._offered:
            self._offered = offered
            self.offeredChanged.emit()

    @Slot()
    def tap(self) -> None:
        """Read this page from its beginning, or be silent."""
        self._change(State.ear_tapped)

    @Property(bool, notify=offeredChanged)
    def offered(self) -> bool:
        return self._offered

    @Property(str, notify=nameChanged)
    def name(self) -> str:
        return self._props.name

    @Property(bool, notify=speakingChanged)
    def speaking(self) -> bool:
        return self._props.speaking

    @Property(str, notify=noteChanged)
    def note(self) -> str:
        return self._props.note
