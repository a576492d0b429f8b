"""The ear: a button on every page that reads it aloud, and what is said where nothing can.

And what hears for it, for who sees nothing: what has the focus, and where a finger is.
"""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QmlElement

from kiosk.ui.recital import no_voice, touching
from kiosk.ui.shown import Shown
from kiosk.ui.state import Changing, State
from kiosk.ui.viewmodel import ViewModel
from kiosk.ui.wording import Words
from kiosk.visit import Focused, Role, Subject, Voice

QML_IMPORT_NAME = "Kiosk.Ui"
QML_IMPORT_MAJOR_VERSION = 1

_ROLES = {
    QAccessible.Role.RadioButton.value: Role.CHOICE,
    QAccessible.Role.CheckBox.value: Role.SWITCH,
}
"""All else that can have the focus is a button."""


@dataclass(frozen=True, slots=True)
class EarProps:
    """The ear: what a tap does, whether something is heard, and why nothing is.

    `told` is what reading aloud follows from: which reading it is, and what is read. `recorded`
    is whether some pages are heard without a voice.
    """

    name: str = ""
    speaking: bool = False
    guiding: bool = False
    note: str = ""
    told: tuple[int, Voice, Subject] = (0, Voice.SILENT, Subject.PAGE)
    recorded: bool = False


def derive(state: State, shown: Shown | None, words: Words) -> EarProps:
    """The ear on the page that is shown."""
    reading, voice = state.reading, state.reading.voice
    note = touching(words) if state.guiding else ""
    # To whom everything is said, the ear is one of the things: it is always there to be chosen.
    speaking = voice is Voice.SPEAKING and not state.guiding
    return EarProps(
        name=words("Stop reading aloud") if speaking else words("Read aloud"),
        speaking=speaking,
        guiding=state.guiding,
        note=no_voice(state.language, words) if voice is Voice.MISSING else note,
        told=(reading.number, voice, reading.subject),
        recorded=shown is not None and shown.is_recorded,
    )


@QmlElement
class EarViewModel(ViewModel):
    """The ear. Its slot is what a touch can ask for."""

    _props: EarProps

    nameChanged = Signal()
    speakingChanged = Signal()
    guidingChanged = Signal()
    noteChanged = Signal()
    toldChanged = Signal()
    """For whoever speaks: something else is to be said, or nothing any more."""
    offeredChanged = Signal()
    voicedChanged = Signal()
    recordedChanged = Signal()

    met = Signal(object)
    """The focus is on something else: a `Focused`, or None."""
    held = Signal()
    """The corner was held that makes everything heard."""
    pressed = Signal(float, float)
    moved = Signal(float, float)
    """A finger is there now: pixels of the window."""
    lifted = Signal()
    tappedTwice = Signal()

    def __init__(self, change: Changing, parent: QObject | None = None) -> None:
        super().__init__(EarProps(), parent)
        self._change = change
        self._voiced = self._playing = False
        self.recordedChanged.connect(self.offeredChanged)

    def offer(self, *, offered: bool, playing: bool = False) -> None:
        """Whether a voice is there, and whether recordings can be played.

        Without a voice there is an ear only on packs that have recordings. It is on all of their
        pages then, and those without one say that there is no voice.
        """
        was, voiced = self.offered, self._voiced
        self._voiced, self._playing = offered, playing
        if offered != voiced:
            self.voicedChanged.emit()
        if self.offered != was:
            self.offeredChanged.emit()

    @Slot()
    def tap(self) -> None:
        """Read this page from its beginning, or be silent."""
        self._change(State.ear_tapped)

    @Slot(str, str, int, bool)
    def focus(self, name: str, more: str, role: int, chosen: bool) -> None:  # noqa: FBT001 - QML
        """What has the focus, as it tells an accessibility client of itself."""
        role_of = _ROLES.get(role, Role.BUTTON)
        self.met.emit(Focused(name, more, role_of, chosen) if name else None)

    @Slot()
    def hold(self) -> None:
        """The corner has been held long enough."""
        self.held.emit()

    @Property(bool, notify=offeredChanged)
    def offered(self) -> bool:
        return self._voiced or (self._playing and self._props.recorded)

    @Property(bool, notify=voicedChanged)
    def voiced(self) -> bool:
        """Whether more than recordings can be heard."""
        return self._voiced

    @Property(str, notify=nameChanged)
    def name(self) -> str:
        return self._props.name

    @Property(bool, notify=speakingChanged)
    def speaking(self) -> bool:
        return self._props.speaking

    @Property(bool, notify=guidingChanged)
    def guiding(self) -> bool:
        return self._props.guiding

    @Property(str, notify=noteChanged)
    def note(self) -> str:
        return self._props.note
