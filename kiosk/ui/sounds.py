"""What a visitor hears: one sound for each touch at most, told from what the touch changed."""

from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from kiosk.ui.state import State
from kiosk.visit import Phase


class Sound(StrEnum):
    """The sounds there are; each is the name of its file."""

    TAP = "tap"
    PAGE = "page"
    BACK = "back"
    KEEP = "keep"
    ASK = "ask"


def sound_of(old: State, new: State, *, forward: bool | None) -> Sound | None:
    """What is heard when `new` follows `old`; None is silence.

    `forward` is how the page moves: on, back, or (None) not at all, as when a new pack is put on
    under a visitor. Attract is silent, and so is start-over: whoever it is for has gone.
    """
    was, now = old.visit.phase, new.visit.phase
    if now is Phase.ATTRACT:
        return None
    if now is Phase.ASKING:
        return Sound.ASK if was is Phase.ACTIVE else None
    if was is Phase.ATTRACT:
        return Sound.PAGE
    if forward is not None and new.route != old.route:
        return Sound.PAGE if forward else Sound.BACK
    if len(new.trip.stops) > len(old.trip.stops):
        return Sound.KEEP
    tapped = was is Phase.ASKING or forward is not None or new.section != old.section
    return Sound.TAP if tapped else None


class Hearing(QObject):
    """Says what is to be heard, once a touch."""

    sound = Signal(str)
    """The name of a sound to play now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heard = False

    def touched(self) -> None:
        """Another touch: nothing of it has been heard yet."""
        self._heard = False

    def moved(self, old: State, new: State, *, forward: bool | None) -> None:
        """The kiosk went from `old` to `new`."""
        sound = sound_of(old, new, forward=forward)
        if sound is not None:
            self._heard = True
            self.sound.emit(sound.value)

    def acted(self, state: State) -> None:
        """Something was pressed; what it did is in `state`, and was heard already or was not."""
        if not self._heard and state.visit.phase is Phase.ACTIVE:
            self.sound.emit(Sound.TAP.value)
        self._heard = False
