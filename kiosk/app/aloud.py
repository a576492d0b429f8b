"""Reading aloud: the screens say what is to be heard, and a program of its own says it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt

from kiosk.config import Sound
from kiosk.host.listening import Listening
from kiosk.host.speech import Speech
from kiosk.ui.kiosk_view import Kiosk
from kiosk.ui.recital import recital, spoken
from kiosk.ui.state import Manner, State
from kiosk.visit import Focused, Phase, Subject, Voice


class Aloud(QObject):
    """Has pages read aloud, and the visit's clock go on once they are."""

    def __init__(
        self,
        kiosk: Kiosk,
        manner: Callable[[], Manner],
        parent: QObject | None = None,
        speech: Speech | None = None,
    ) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._manner = manner
        self._speech = speech or Speech(self)
        self._ear = kiosk.screens.ear  # type: ignore[attr-defined]
        self._number = 0
        self._heard = (0, Voice.SILENT, Subject.PAGE)
        # Not at once: the screens are still on their way from one state to the next.
        self._ear.toldChanged.connect(self._say, Qt.ConnectionType.QueuedConnection)
        self._ear.met.connect(self._meet)
        self._ear.held.connect(self.guide)
        self._speech.languages_changed.connect(self._offer)
        self._speech.said.connect(self._said)
        self._speech.headset_changed.connect(self._plug)

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

    def hear(self, listening: Listening, take_back: Callable[[], None]) -> None:
        """Do as the keys for speech say, and know where fingers are.

        `take_back` is called as a finger has held the corner: lifted, it shall press nothing.
        """
        self._ear.held.connect(take_back)
        listening.speech.connect(self.guide)
        listening.volume.connect(self._louder)
        listening.acted.connect(self._hush)
        listening.pressed.connect(self._ear.pressed)
        listening.moved.connect(self._ear.moved)
        listening.lifted.connect(self._ear.lifted)
        listening.tapped_twice.connect(self._ear.tappedTwice)

    def guide(self) -> None:
        """Say everything from now on; who has that already hears again where they are."""
        kiosk = self._kiosk
        if not self._speech.languages or kiosk.held:
            return
        kiosk.begin()
        if not kiosk.state.guiding:
            kiosk.stay()
        if kiosk.state.visit.phase is Phase.ASKING:
            kiosk.stand(kiosk.state.guided())
        else:
            kiosk.change(State.guided)

    def _plug(self) -> None:
        """A headset begins it, and pulled out ends it: what it said is not for the whole room."""
        if self._speech.headset:
            self.guide()
        elif self._kiosk.state.guiding:
            self._kiosk.stand(self._kiosk.state.unguided())

    def _louder(self, by: int) -> None:
        if self._speech.languages:
            self._kiosk.change(lambda state: state.louder(by))

    def _hush(self) -> None:
        state = self._kiosk.state
        if (hushed := state.hushed()) is not state:
            self._kiosk.stand(hushed)

    def _meet(self, focused: Focused | None) -> None:
        state = self._kiosk.state
        if not state.attracting:
            self._kiosk.stand(state.met(focused))

    def close(self) -> None:
        """The kiosk ends."""
        self._speech.said.disconnect(self._said)
        self._speech.close()

    def _offer(self) -> None:
        self._ear.offer(offered=bool(self._speech.languages), playing=self._speech.plays)

    def _say(self) -> None:
        state, shown, comfort = self._kiosk.state, self._kiosk.shown, self._kiosk.state.comfort
        reading = (state.reading.number, state.reading.voice, state.reading.subject)
        if reading == self._heard:
            return
        self._heard = reading
        wanted = recital(state, shown, self._manner(), self._kiosk.now) if shown is not None else ()
        voiced = spoken(wanted, self._speech.languages, state.language)
        if (
            state.reading.subject is Subject.WELCOME
            and state.language not in self._speech.languages
        ):
            # Whom nothing tells what there is needs what is seen, and touches that act.
            self._kiosk.stand(replace(state, comfort=replace(comfort, aloud="page")).turned_page())
            return
        if voiced:
            self._kiosk.screens.rest()  # type: ignore[attr-defined]
        if not voiced and not self._number:
            number = 0
        else:
            number = self._speech.say(voiced, speed=comfort.speed, volume=comfort.volume)
        self._number = number if voiced else 0
        if state.reading.voice is Voice.SPEAKING and not voiced:
            self._kiosk.stand(state.fallen_silent(self._kiosk.now, voice=Voice.MISSING))

    def _said(self, number: int) -> None:
        if number != self._number or not number:
            return
        self._number = 0
        state = self._kiosk.state
        if state.reading.voice is Voice.SPEAKING:
            self._kiosk.stand(state.told(self._kiosk.now))
