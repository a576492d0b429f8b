"""Speech, where the machine has a voice."""

import json
import logging
import sys
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from kiosk.host.child import kill
from kiosk.host.lines import Lines
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
        self._command = speaker
        self._start_after_ms = start_after_ms
        self._retry_after_ms = retry_after_ms
        self._patience_s = patience_s
        self._wanted = False
        self._process: QProcess | None = None
        self._lines = Lines()
        self._why = ""
        self._languages: frozenset[str] = frozenset()
        self._plays = False
        self._headset: bool | None = None
        self._problem: str | None = None
        self._number = 0
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._start)
        self._starting = QTimer(self, singleShot=True, interval=start_within_ms)
        self._starting.timeout.connect(self._give_up)
        self._speaking = QTimer(self, singleShot=True)
        self._speaking.timeout.connect(self._give_up)

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
            self._again.start(self._start_after_ms)

    def say(self, utterances: Sequence[Utterance], *, speed: float, volume: float) -> int:
        """Say this instead of what is being said; nothing is silence. Returns the order's number.

        `speed` is a share of the voice's own, `volume` of its loudest.
        """
        process = self._process
        if process is None or not self._plays:
            return 0
        self._number += 1
        said = [
            {"text": one.text, "language": one.language, "file": one.file} for one in utterances
        ]
        order = {"number": self._number, "say": said, "speed": speed, "volume": volume}
        process.write(json.dumps(order).encode() + b"\n")
        texts = sum(len(one.text) * SLOWEST_SIGN_S + one.seconds for one in utterances)
        longest = texts / speed + self._patience_s
        self._speaking.start(round(longest * 1000))
        return self._number

    def close(self) -> None:
        """End the speaker, in the middle of a word if need be."""
        for timer in (self._again, self._starting, self._speaking):
            timer.stop()
        self._wanted = False
        process, self._process = self._process, None
        if process is None:
            return
        kill(process)
        self._speak(frozenset(), plays=False)
        self.said.emit(self._number)

    def _start(self) -> None:
        if self._speaking.isActive():  # a recording, without a voice: it is heard to its end
            self._again.start(self._retry_after_ms)
            return
        kill(self._process)
        self._why, self._lines, self._headset = "", Lines(), None
        self._process = process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())  # it tells of every library it tries
        process.readyReadStandardOutput.connect(self._hear)
        process.finished.connect(self._gone)
        process.errorOccurred.connect(self._failed)
        self._starting.start()
        program, *arguments = self._command
        process.start(program, arguments)

    def _hear(self) -> None:
        process = self._process
        if process is None:
            return
        for line in self._lines.of(bytes(process.readAllStandardOutput().data())):
            try:
                told = json.loads(line)
            except ValueError:
                self._why = line.decode(errors="replace").strip()
                continue
            if "languages" in told:
                self._starting.stop()
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
        self._again.start(self._retry_after_ms)

    def _speak(self, languages: frozenset[str], *, plays: bool) -> None:
        if (languages, plays) != (self._languages, self._plays):
            self._languages, self._plays = languages, plays
            self.languages_changed.emit()

    def _give_up(self) -> None:
        self._why = "The machine's voice does not answer."
        if self._process is not None:
            self._process.kill()

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._gone()

    def _gone(self) -> None:
        why = self._why
        self._hear()  # its last words
        self._starting.stop()
        self._speaking.stop()
        process, self._process = self._process, None
        if process is None:
            return
        process.deleteLater()
        why = why or self._why or "The speaker ended."
        if self._languages:
            self._problem = f"Nothing is read aloud any more: {why}"
            _log.warning("%s", self._problem)
        elif self._problem is None:
            _log.info("Nothing can be read aloud: %s", why)
        number = self._number
        self._speak(frozenset(), plays=False)
        self.said.emit(number)
        self._again.start(self._retry_after_ms)
