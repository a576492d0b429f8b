"""Hearing what is meant for the ears: the keys for speech, and fingers that look without eyes."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QInputDevice, QKeyEvent, QMouseEvent, QTouchEvent, QWindow

from kiosk.host.touch import BOUNCE_SECONDS

SPEECH_KEY = Qt.Key.Key_F8
"""The key for speech. Keypads can be told what their keys send; one with a headset's socket can
send this when something is plugged in."""

VOLUME_KEYS = {Qt.Key.Key_VolumeUp: 1, Qt.Key.Key_VolumeDown: -1}

TAP_WITHIN = 0.4
"""Seconds that a finger is down at most for a tap."""
TWICE_WITHIN = 0.6
"""Seconds from one tap to the end of the next: half as long again as Qt gives a mouse, for hands
that are slow."""


class Listening(QObject):
    """Tells of keys for speech, which nobody else gets, and of every finger, which all get.

    Install it last: Qt asks the latest filter first, and what is being said ends before anything
    else hears of the key or the finger that ends it.
    """

    speech = Signal()
    volume = Signal(int)
    """1 is louder, -1 is quieter."""

    acted = Signal()
    """Another key was pressed, or a finger came down."""

    pressed = Signal(float, float)
    moved = Signal(float, float)
    """A finger, or the pointer with its button down, is there now: pixels of the window."""

    lifted = Signal()
    tapped_twice = Signal()

    def __init__(
        self,
        window: QWindow,
        clock: Callable[[], float] = time.monotonic,
        *,
        near: Callable[[], float] = lambda: 40.0,
    ) -> None:
        """Listen at ``window``; ``near`` is how far a finger moves at most in a tap, in pixels."""
        super().__init__(window)
        self._window = window
        self._near = near
        self._from = QPointF()
        self._clock = clock
        self._down: float | None = None
        self._tapped = float("-inf")
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Report an input event; True when nobody else is to have it."""
        if isinstance(event, QKeyEvent):
            return self._key(event)
        if isinstance(event, QTouchEvent) and event.spontaneous():
            self._touch(event)
        elif isinstance(event, QMouseEvent):
            self._mouse(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat()
        key = Qt.Key(event.key())
        if key == SPEECH_KEY:
            if pressed:
                self.speech.emit()
            return True
        if key in VOLUME_KEYS:
            if pressed:
                self.volume.emit(VOLUME_KEYS[key])
            return True
        if pressed:
            self.acted.emit()
        return False

    def _touch(self, event: QTouchEvent) -> None:
        kind = event.type()
        if kind == QEvent.Type.TouchCancel:
            self._lift(None)
            return
        # What Qt calls its position may be that in some item.
        place = self._window.mapFromGlobal(event.points()[0].globalPosition())
        if kind == QEvent.Type.TouchBegin:
            self._press(place)
        elif kind == QEvent.Type.TouchEnd:
            self._lift(place)
        else:
            self.moved.emit(place.x(), place.y())

    def _mouse(self, event: QMouseEvent) -> None:
        if event.device().type() == QInputDevice.DeviceType.TouchScreen:
            return
        kind, place = event.type(), event.position()
        # Of two quick presses, Qt makes the second a double click.
        if kind in {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick}:
            self._press(place)
        elif kind == QEvent.Type.MouseButtonRelease:
            self._lift(place)
        elif kind == QEvent.Type.MouseMove and self._down is not None:
            self.moved.emit(place.x(), place.y())

    def _press(self, place: QPointF) -> None:
        self._down, self._from = self._clock(), place
        self.acted.emit()
        self.pressed.emit(place.x(), place.y())

    def _lift(self, place: QPointF | None) -> None:
        down, self._down = self._down, None
        now = self._clock()
        self.lifted.emit()
        if down is None or place is None or now - down > TAP_WITHIN:
            return
        if (place - self._from).manhattanLength() > self._near():
            return
        # What comes back sooner than a finger can is the screen's own doing.
        if down - self._tapped >= BOUNCE_SECONDS and now - self._tapped <= TWICE_WITHIN:
            self._tapped = float("-inf")
            self.tapped_twice.emit()
        else:
            self._tapped = now
