"""Reading aloud: the screens say what is to be heard, and a program of its own says it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from kiosk.config import Sound
from kiosk.host.speech import Speech
from kiosk.ui.kiosk_view import Kiosk
from kiosk.ui.recital import recital, spoken
from kiosk.ui.state import Manner
from kiosk.visit import Voice


class Aloud(QObject):
    """Has pages read aloud, and the visit's clock go on once they are."""

    def __init__(
        self,
        kiosk: Kiosk,
        manner: Callable[[], Manner],
        clock: Callable[[], float],
        parent: QObject | None = None,
        speech: Speech | None = None,
    ) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._manner = manner
        self._clock = clock
        self._speech = speech or Speech(self)
        self._ear = kiosk.screens.ear  # type: ignore[attr-defined]
        self._number = 0
        # Not at once: the screens are still on their way from one state to the next.
        self._ear.toldChanged.connect(self._say, Qt.ConnectionType.QueuedConnection)
        self._speech.languages_changed.connect(self._offer)
        self._speech.said.connect(self._said)

    @property
    def problem(self) -> str | None:
        """Why a voice that was there is gone."""
        return self._speech.problem

    @property
    def speaking(self) -> bool:
        """Whether something is being said: other sounds are silent meanwhile."""
        return self._number != 0

    def follow(self, wish: Sound) -> None:
        """Read aloud, or never, as the operator wishes."""
        self._speech.follow(wanted=wish.speech)

    def close(self) -> None:
        """The kiosk ends."""
        self._speech.said.disconnect(self._said)
        self._speech.close()

    def _offer(self) -> None:
        self._ear.offer(offered=bool(self._speech.languages))

    def _say(self) -> None:
        state, shown, comfort = self._kiosk.state, self._kiosk.shown, self._kiosk.state.comfort
        wanted = recital(state, shown, self._manner(), self._clock()) if shown is not None else ()
        voiced = spoken(wanted, self._speech.languages, state.language)
        if voiced:
            self._kiosk.screens.rest()  # type: ignore[attr-defined]
        if not voiced and not self._number:
            number = 0
        else:
            number = self._speech.say(voiced, speed=comfort.speed, volume=comfort.volume)
        self._number = number if voiced else 0
        if state.reading.voice is Voice.SPEAKING and not voiced and not state.questioning:
            self._kiosk.stand(state.fallen_silent(self._clock(), voice=Voice.MISSING))

    def _said(self, number: int) -> None:
        if number != self._number or not number:
            return
        self._number = 0
        state = self._kiosk.state
        if state.reading.voice is Voice.SPEAKING:
            self._kiosk.stand(state.fallen_silent(self._clock()))
