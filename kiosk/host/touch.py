"""One finger at a time."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QEventPoint, QTouchEvent, QWindow

RESTING_SECONDS = 10.0
"""A contact this old, when another finger comes, is dirt, a drop or a leaning arm, not a tap."""

_KINDS = {
    QEventPoint.State.Pressed: QEvent.Type.TouchBegin,
    QEventPoint.State.Updated: QEvent.Type.TouchUpdate,
    QEventPoint.State.Released: QEvent.Type.TouchEnd,
}

_Finger = tuple[int, int]


class OneFinger(QObject):
    """Lets only the first finger through; further ones change nothing while it is down.

    When the first finger lifts, those still down stay without effect until they lift too; a new
    one is a first finger again. So is one that comes while the first has been lying there for
    ``RESTING_SECONDS``: a wet leaf on an infrared frame must not take the kiosk from everybody.
    """

    def __init__(self, window: QWindow, clock: Callable[[], float] = time.monotonic) -> None:
        """Stand between the touch screen and ``window``."""
        super().__init__(window)
        self._window = window
        self._clock = clock
        self._first: _Finger | None = None
        self._since = 0.0
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Pass, reduce or drop a touch event."""
        # What comes through `sendEvent` is not spontaneous: it is what we made ourselves.
        if not isinstance(event, QTouchEvent) or not event.spontaneous():
            return False
        if event.type() == QEvent.Type.TouchCancel:
            if self._is_holder(event):
                self._first = None
            return False
        point = self._first_point(event)
        kind = None if point is None else _KINDS.get(point.state())
        if kind == QEvent.Type.TouchEnd:
            self._first = None
        if kind is not None and point is not None:
            if event.pointCount() == 1 and event.type() == kind:
                return False
            self._send(event, kind, [point])
        # Accepted, or Qt would make a mouse press of what the window did not take.
        event.accept()
        return True

    def _first_point(self, event: QTouchEvent) -> QEventPoint | None:
        device = _device(event)
        if event.type() == QEvent.Type.TouchBegin and self._is_holder(event):
            self._first = None
        pressed = [one for one in event.points() if one.state() == QEventPoint.State.Pressed]
        if pressed and self._first is not None and self._clock() - self._since > RESTING_SECONDS:
            self._send(event, QEvent.Type.TouchCancel, [])
            self._first = None
        if pressed and self._first is None:
            self._first = (device, pressed[0].id())
            self._since = self._clock()
        for point in event.points():
            if (device, point.id()) == self._first:
                return point
        if event.type() == QEvent.Type.TouchEnd and self._is_holder(event):
            self._first = None
            self._send(event, QEvent.Type.TouchCancel, [])
        return None

    def _is_holder(self, event: QTouchEvent) -> bool:
        return self._first is not None and self._first[0] == _device(event)

    def _send(self, event: QTouchEvent, kind: QEvent.Type, points: list[QEventPoint]) -> None:
        reduced = QTouchEvent(kind, event.pointingDevice(), event.modifiers(), points)
        reduced.setTimestamp(event.timestamp())
        QCoreApplication.sendEvent(self._window, reduced)


def _device(event: QTouchEvent) -> int:
    return event.pointingDevice().systemId()
