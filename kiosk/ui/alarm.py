"""The one timer of the kiosk: it rings when the next thing is due."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QObject, QTimer


class Alarm(QTimer):
    """Calls `ring` once, at the moment it is set to."""

    def __init__(self, ring: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        self.timeout.connect(ring)

    def set(self, due: float | None, now: float) -> None:
        """Ring at `due` (seconds of the clock that says `now`); None is never."""
        if due is None:
            self.stop()
        else:
            # A millisecond late rather than early: an alarm before its time would ring twice.
            self.start(max(0, ceil((due - now) * 1000)) + 1)
