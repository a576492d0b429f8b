"""Speech, where the machine has a voice."""

import json
import logging
import sys
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.host.child import Child
from kiosk.visit import Utterance

_log = logging.getLogger(__name__)

SPEAKER = (sys.executable, "-P", "-m", "kiosk.host.speaker")
START_AFTER_MS = 3000
"""The speaker begins once the first slide stands, and has what else starts go first."""
START_WITHIN_MS = 60_000
"""Qt gives a sound server that does not answer 30 s."""
RETRY_AFTER_MS = 600_000
"""A voice that was installed, or a loudspeaker that was put in, is found without anybody."""
PATIENCE_S = 15.0
"""Seconds for a voice to begin, and for a second one to be loaded."""
SLOWEST_SIGN_S = 0.25
"""Seconds that no voice needs for a character at its own speed: they take 0.06 to 0.1."""


class Speech(QObject):
    """Has texts read aloud by a program of its own, `kiosk.host.speaker`.

    Whatever goes wrong, there is no voice then, and it is tried again later. What takes longer than
    it can is ended, so that nobody waits for it.
    """

    languages_changed = Signal()
    """Other languages can be spoken than before, or recordings be played, or neither any more."""
    said = Signal(int)
    """All of an order has been said, or nothing more of it will be; its number."""
    headset_changed = Signal()
    """A headset was plugged in or pulled out; what is there from the beginning is no change."""

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        speaker: Sequence[str] = SPEAKER,
        start_after_ms: int = START_AFTER_MS,
        start_within_ms: int = START_WITHIN_MS,
        retry_after_ms: int = RETRY_AFTER_MS,
        patience_s: float = PATIENCE_S,
    ) -> None:
        """Silent until `follow` says otherwise."""
        super().__init__(parent)
        self._start_after_ms = start_after_ms
        self._patience_s = patience_s
        self._wanted = False
        self._why = ""
        self._languages: frozenset[str] = frozenset()
        self._plays = False
        self._headset: bool | None = None
        self._problem: str | None = None
        self._number = 0
        self._speaker = Child(
            speaker, self, ready_within_ms=start_within_ms, again_after_ms=retry_after_ms
        )
        self._speaker.told.connect(self._hear)
        self._speaker.stalled.connect(self._stall)
        self._speaker.gone.connect(self._gone)
        self._speaking = QTimer(self, singleShot=True)
        self._speaking.timeout.connect(self._speaker.give_up)

    @property
    def languages(self) -> frozenset[str]:
        """The languages that there are voices for; none where nothing can be heard."""
        return self._languages

    @property
    def plays(self) -> bool:
        """Whether recordings can be played: there need not be a voice for that."""
        return self._plays

    @property
    def headset(self) -> bool | None:
        """Whether a headset is plugged in; None where nobody reports it."""
        return self._headset

    @property
    def problem(self) -> str | None:
        """Why a voice that was there is gone, as a sentence."""
        return self._problem

    def follow(self, *, wanted: bool) -> None:
        """Have a voice ready, or none."""
        if wanted == self._wanted:
            return
        self.close()
        self._wanted = wanted
        self._problem = None
        if wanted:
            self._speaker.start(self._start_after_ms)

    def say(self, utterances: Sequence[Utterance], *, speed: float, volume: float) -> int:
        """Say this instead of what is being said; nothing is silence. Returns the order's number.

        `speed` is a share of the voice's own, `volume` of its loudest.
        """
        if not self._plays:
            return 0
        self._number += 1
        said = [
            {"text": one.text, "language": one.language, "file": one.file} for one in utterances
        ]
        order = {"number": self._number, "say": said, "speed": speed, "volume": volume}
        self._speaker.say(json.dumps(order))
        self._speaker.put_off()  # a recording, without a voice: it is heard to its end
        texts = sum(len(one.text) * SLOWEST_SIGN_S + one.seconds for one in utterances)
        longest = texts / speed + self._patience_s
        self._speaking.start(round(longest * 1000))
        return self._number

    def close(self) -> None:
        """End the speaker, in the middle of a word if need be."""
        self._speaking.stop()
        self._wanted = False
        there = self._speaker.there
        self._speaker.close()
        if there:
            self._fall_silent()

    def _hear(self, line: bytes) -> None:
        try:
            told = json.loads(line)
        except ValueError:
            self._why = line.decode(errors="replace").strip()
            return
        if "languages" in told:
            self._speaker.ready()
            self._why, self._headset = "", None
            if not told["languages"]:
                self._without_voice(told.get("why", ""))
            elif self._problem is not None:
                self._problem = None
                _log.info("Pages can be read aloud again.")
            self._speak(frozenset(told["languages"]), plays=True)
        elif "headset" in told:
            self._plug(headset=told["headset"])
        elif told["said"] == self._number:
            self._speaking.stop()
            self.said.emit(self._number)

    def _plug(self, *, headset: bool) -> None:
        was, self._headset = self._headset, headset
        if was is not None:
            self.headset_changed.emit()

    def _without_voice(self, why: str) -> None:
        """Recordings can be played; a voice that is installed is found later."""
        if not self._plays:
            _log.info("Nothing can be read aloud but recordings: %s", why or "There is no voice.")
        self._speaker.start_again()

    def _speak(self, languages: frozenset[str], *, plays: bool) -> None:
        if (languages, plays) != (self._languages, self._plays):
            self._languages, self._plays = languages, plays
            self.languages_changed.emit()

    def _fall_silent(self) -> None:
        """Nobody speaks any more: nobody waits for it, either."""
        self._speak(frozenset(), plays=False)
        self.said.emit(self._number)

    def _stall(self) -> None:
        self._why = "The machine's voice does not answer."

    def _gone(self) -> None:
        self._speaking.stop()
        why, self._why = self._why or "The speaker ended.", ""
        if self._languages:
            self._problem = f"Nothing is read aloud any more: {why}"
            _log.warning("%s", self._problem)
        elif self._problem is None:
            _log.info("Nothing can be read aloud: %s", why)
        self._fall_silent()
