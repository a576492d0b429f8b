"""Sound, where the operator wants it and the machine can."""

import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from kiosk.config import Sound
from kiosk.host.child import Child

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
        self._start_after_ms = start_after_ms
        self._percent: float | None = None
        self._said = ""
        self._problem: str | None = None
        self._player = Child(
            player, self, ready_within_ms=patience_ms, again_after_ms=retry_after_ms
        )
        self._player.told.connect(self._hear)
        self._player.stalled.connect(self._stall)
        self._player.gone.connect(self._gone)

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
            self._player.start(self._start_after_ms, str(self._folder), f"{percent:g}")

    @Slot(str)
    def play(self, name: str) -> None:
        """Play a sound, unless there is none or the player is behind."""
        if self._said == READY and not self._player.behind:
            self._player.say(name)

    def close(self) -> None:
        """End the player, without waiting for a sound's end."""
        self._percent, self._said = None, ""
        self._player.close()

    def _hear(self, line: bytes) -> None:
        self._said = line.decode(errors="replace").strip()
        if self._said == READY:
            self._player.ready()
            if self._problem is not None:
                self._problem = None
                _log.info("There is sound again.")

    def _stall(self) -> None:
        self._said = "The machine's sound server does not answer."

    def _gone(self) -> None:
        why, self._said = self._said, ""
        why = "The player of sounds ended." if why in ("", READY) else why
        problem = f"There is no sound: {why}"
        if problem != self._problem:
            self._problem = problem
            _log.warning("%s", problem)
