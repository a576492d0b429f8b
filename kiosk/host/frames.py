"""Counting the frames a window really shows."""

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickWindow

from kiosk.host.measure import FrameLog, Frames


class FrameCounter(QObject):
    """Notes each frame of a window, on the GUI thread, at the cost of one short call a frame."""

    def __init__(self, window: QQuickWindow) -> None:
        """Count from now on, as long as ``window`` lives."""
        super().__init__(window)
        self._log = FrameLog()
        window.frameSwapped.connect(self._shown)

    def read(self) -> Frames:
        """The figures of this moment."""
        return self._log.read()

    def _shown(self) -> None:
        self._log.frame()
