"""Sound, where the operator wants it and the machine can."""

import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, Slot

from kiosk.config import Sound
from kiosk.host.child import kill

_log = logging.getLogger(__name__)

PLAYER = (sys.executable, "-P", "-m", "kiosk.host.player")
READY = "ready"
START_AFTER_MS = 1500
"""The player begins once the first slide stands, and has what else starts go first."""
PATIENCE_MS = 60_000
"""Qt gives a sound server that does not answer 30 s."""
RETRY_AFTER_MS = 600_000
"""A sound server that died, or a loudspeaker that was put in again, is found without anybody."""


class Sounds(QObject):
    """Has sounds played by a program of its own, `kiosk.host.player`; off, there is no such thing.

    Whatever goes wrong is one line in the log, and then there is silence.
    """

    def __init__(
        self,
        folder: Path,
        parent: QObject | None = None,
        *,
        player: Sequence[str] = PLAYER,
        start_after_ms: int = START_AFTER_MS,
        patience_ms: int = PATIENCE_MS,
        retry_after_ms: int = RETRY_AFTER_MS,
    ) -> None:
        """Silent until `follow` says otherwise; `folder` holds a WAV file of each sound's name."""
        super().__init__(parent)
        self._folder = folder
        self._command = player
        self._start_after_ms = start_after_ms
        self._retry_after_ms = retry_after_ms
        self._percent: float | None = None
        self._process: QProcess | None = None
        self._said = ""
        self._problem: str | None = None
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._start)
        self._patience = QTimer(self, singleShot=True, interval=patience_ms)
        self._patience.timeout.connect(self._give_up)

    @property
    def problem(self) -> str | None:
        """Why there is no sound though there should be, as a sentence."""
        return self._problem

    def follow(self, wish: Sound) -> None:
        """Play, or be silent, as the operator wishes."""
        percent = wish.volume if wish.enabled else None
        if percent == self._percent:
            return
        self.close()
        self._percent = percent
        self._problem = None
        if percent is not None:
            self._again.start(self._start_after_ms)

    @Slot(str)
    def play(self, name: str) -> None:
        """Play a sound, unless there is none or the player is behind."""
        process = self._process
        if process is not None and self._said == READY and process.bytesToWrite() == 0:
            process.write(f"{name}\n".encode())

    def close(self) -> None:
        """End the player, without waiting for a sound's end."""
        self._again.stop()
        self._patience.stop()
        self._percent = None
        process, self._process = self._process, None
        kill(process)

    def _start(self) -> None:
        self._said = ""
        self._process = process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())  # it tells of every library it tries
        process.readyReadStandardOutput.connect(self._hear)
        process.finished.connect(self._gone)
        process.errorOccurred.connect(self._failed)
        self._patience.start()
        program, *arguments = self._command
        process.start(program, [*arguments, str(self._folder), f"{self._percent:g}"])

    def _hear(self) -> None:
        process = self._process
        if process is None:
            return
        said = bytes(process.readAllStandardOutput().data()).decode(errors="replace")
        self._said = said.strip().rpartition("\n")[2] or self._said
        if self._said == READY:
            self._patience.stop()
            if self._problem is not None:
                self._problem = None
                _log.info("There is sound again.")

    def _give_up(self) -> None:
        self._said = "The machine's sound server does not answer."
        if self._process is not None:
            self._process.kill()

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._gone()

    def _gone(self) -> None:
        self._patience.stop()
        self._hear()  # its last words
        process, self._process = self._process, None
        if process is None:
            return
        process.deleteLater()
        why = "The player of sounds ended." if self._said in ("", READY) else self._said
        problem = f"There is no sound: {why}"
        if problem != self._problem:
            self._problem = problem
            _log.warning("%s", problem)
        self._again.start(self._retry_after_ms)
