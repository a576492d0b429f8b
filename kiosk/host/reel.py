"""A clip being shown: its frames as pictures, decoded by `kiosk.host.projector`."""

import logging
import mmap
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, Signal
from PySide6.QtGui import QImage

from kiosk.host.child import kill
from kiosk.host.lines import Lines
from kiosk.host.projector import SLOTS

_log = logging.getLogger(__name__)

PROJECTOR = (sys.executable, "-P", "-m", "kiosk.host.projector")
PATIENCE_MS = 8000
"""Without a sign of life for so long while it plays, a projector is given up: it may wait for a
sound server, or for a decoder that a damaged clip leads astray."""


class Reel(QObject):
    """Plays one clip at a time; whatever goes wrong is a line in the log and `failed`, once."""

    framed = Signal(QImage, int)
    """The next frame, and its time in milliseconds."""
    ended = Signal()
    """It came to its end; the last frame stays."""
    failed = Signal()
    """This machine cannot show it."""

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        projector: Sequence[str] = PROJECTOR,
        patience_ms: int = PATIENCE_MS,
    ) -> None:
        super().__init__(parent)
        self._command = projector
        self._process: QProcess | None = None
        self._frames: mmap.mmap | None = None
        self._memory = -1
        self._room = (0, 0)
        self._lines = Lines()
        self._patience = QTimer(self, singleShot=True, interval=patience_ms)
        self._patience.timeout.connect(lambda: self._give_up("The projector does not answer."))

    @property
    def open(self) -> bool:
        """Whether a projector runs."""
        return self._process is not None

    def start(self, clip: Path, width: int, height: int, percent: float | None) -> None:
        """Play `clip` from its beginning in frames of at most this size, in pixels.

        `percent` is how loud it is; None is without sound, and without asking for any.
        """
        self.close()
        size = SLOTS * width * height * 4
        # Memory with a name of its own in no folder: nothing stays behind, however this ends.
        self._memory = os.memfd_create("kiosk-frames", os.MFD_CLOEXEC)
        os.ftruncate(self._memory, size)
        self._frames = mmap.mmap(self._memory, size)
        self._room, self._lines = (width, height), Lines()
        self._process = process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())  # it tells of every library it tries
        process.readyReadStandardOutput.connect(self._hear)
        process.finished.connect(lambda: self._give_up("The projector ended."))
        process.errorOccurred.connect(self._wrong)
        self._patience.start()
        program, *arguments = self._command
        volume = "-" if percent is None else f"{percent:g}"
        frames = f"/proc/{os.getpid()}/fd/{self._memory}"
        sizes = (str(width), str(height))
        process.start(program, [*arguments, "show", str(clip), frames, *sizes, volume])

    def say(self, word: str) -> None:
        """Tell the projector: ``play``, ``pause``, ``again``, ``sound`` or ``silence``."""
        if self._process is None:
            return
        self._process.write(f"{word}\n".encode())
        if word in {"play", "again"}:
            self._patience.start()
        elif word == "pause":
            self._patience.stop()

    def close(self) -> None:
        """End the projector at once."""
        self._patience.stop()
        process, self._process = self._process, None
        kill(process)
        if self._frames is not None:
            self._frames.close()
            os.close(self._memory)
            self._frames = None

    def _hear(self) -> None:
        process = self._process
        if process is None:
            return
        lines = self._lines.of(bytes(process.readAllStandardOutput().data()))
        frames = [line for line in lines if line.startswith(b"frame ")]
        for line in lines:
            if line.startswith(b"frame "):
                # A kiosk that comes late shows the newest: the others may be overwritten already.
                if line is frames[-1]:
                    self._frame(line)
            elif line == b"end":
                self._patience.stop()
                self.ended.emit()
            elif line.startswith(b"failed "):
                self._give_up(line[7:].decode(errors="replace"))
                return

    def _frame(self, line: bytes) -> None:
        try:
            slot, width, height, at = map(int, line.split()[1:])
        except ValueError:
            return
        fits = 0 < width <= self._room[0] and 0 < height <= self._room[1]
        if self._frames is None or not fits or not 0 <= slot < SLOTS:
            return
        if self._patience.isActive():
            self._patience.start()
        start = slot * self._room[0] * self._room[1] * 4
        data = self._frames[start : start + width * height * 4]
        image = QImage(data, width, height, width * 4, QImage.Format.Format_RGB32)
        self.framed.emit(image.copy(), at)

    def _wrong(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._give_up("The projector did not start.")

    def _give_up(self, why: str) -> None:
        if self._process is None:
            return
        self.close()
        _log.warning("A clip is not shown: %s", why)
        self.failed.emit()
