"""SIGTERM, SIGINT and SIGHUP as a Qt signal."""

import faulthandler
import signal
import socket
from types import FrameType
from typing import IO

from PySide6.QtCore import QObject, QSocketNotifier, Signal

ENDING = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


class EndSignals(QObject):
    """Tells the event loop that somebody wants the program to end.

    Python runs its signal handlers only between two of its own instructions, and a Qt event loop
    at rest executes none. So the kernel writes the signal's number into a socket that Qt watches.
    """

    asked = Signal(int)
    """The number of the signal that came."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start to listen. Main thread only."""
        super().__init__(parent)
        self._here, self._there = socket.socketpair()
        for end in (self._here, self._there):
            end.settimeout(0)
        self._before = signal.set_wakeup_fd(self._there.fileno(), warn_on_full_buffer=False)
        self._handlers = {number: signal.signal(number, _ignore) for number in ENDING}
        self._notifier = QSocketNotifier(self._here.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def close(self) -> None:
        """Stop listening; the signals do again what they did before."""
        if not self._handlers:
            return
        self._notifier.setEnabled(False)
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        self._handlers = {}
        signal.set_wakeup_fd(self._before)
        self._here.close()
        self._there.close()

    def _read(self) -> None:
        try:
            numbers = self._here.recv(4096)
        except BlockingIOError:
            return
        for number in numbers:
            if number in ENDING:
                self.asked.emit(number)


def end_within(seconds: float, file: IO[str]) -> None:
    """End the process hard after ``seconds`` if it has not ended by itself.

    A thread outside Python does it, so neither a stuck library nor a held lock can stop it. It
    first writes to ``file`` what every thread was doing; the exit status is then 1.
    """
    faulthandler.dump_traceback_later(seconds, exit=True, file=file)


def _ignore(number: int, frame: FrameType | None) -> None:
    pass
