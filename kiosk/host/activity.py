"""Noticing that somebody is there, and the touch that does nothing but say so."""

import time
from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QEventPoint,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QTouchEvent,
    QWheelEvent,
    QWindow,
)

from kiosk.visit import FINGER_SECONDS

MOVED_PX = 4.0
"""A pointer or finger that moves less is trembling glass, not a person."""

MOVES_APART = 0.25
"""Seconds between two reports of one movement."""


MOVING_KEYS = frozenset(
    {
        *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right),
        *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Shift),
    }
)
"""Keys that say where the focus goes, and the one that is held for it to go back."""


class Press(Enum):
    """What a press is to do."""

    ACT = "act"
    """Reach the screen, and count at once."""

    WAKE = "wake"
    """Count at once, and reach nothing until it is released."""

    CHOOSE = "choose"
    """Reach the screen, and count only after its release: so what it is released on still
    stands."""

    MOVE = "move"
    """Reach the screen, and count as ``focus``: as somebody who has not answered yet."""


Judge = Callable[[int | None], Press]
"""Asked at each press, before it counts: which key (None for all else) → what it is to do."""


class ActivityFilter(QObject):
    """Tells of every touch, key and pointer movement on a window.

    Install it after ``OneFinger``: Qt asks the latest filter first, and this one is to see every
    finger.
    """

    activity = Signal(str)
    """Somebody did something: ``finger`` while one is on the glass, ``touch`` once the last has
    left it; ``pointer``, ``key``; ``focus`` is a key that moves it."""

    def __init__(
        self, window: QWindow, judge: Judge, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Watch ``window``; ``judge`` says what each press is to do."""
        super().__init__(window)
        self._judge = judge
        self._clock = clock
        self._eaten: set[str | int] = set()
        self._owed: set[str | int] = set()
        self._seen: QPointF | None = None
        self._moved_at = float("-inf")
        self._came: dict[int, float] = {}
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Report an input event; True when nobody else is to have it."""
        if isinstance(event, QTouchEvent):
            # What is not spontaneous is a copy that `OneFinger` made of what was here before.
            return event.spontaneous() and self._touch(event)
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        if isinstance(event, QWheelEvent):
            return self._wheel()
        if isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    def _touch(self, event: QTouchEvent) -> bool:
        kind, now = event.type(), self._clock()
        if kind == QEvent.Type.TouchBegin:
            self._came.clear()
        came = [one for one in event.points() if one.state() == QEventPoint.State.Pressed]
        self._came.update((one.id(), now) for one in came)
        if kind == QEvent.Type.TouchBegin:
            return self._press("touch", event.points()[0].position())
        if kind == QEvent.Type.TouchUpdate:
            moved = next((one for one in event.points() if self._is_moving(one, now)), None)
            if came:
                self._count_down("touch")
            elif moved is not None:
                self._move("touch", moved.position())
            return "touch" in self._eaten
        return self._release("touch")

    def _is_moving(self, point: QEventPoint, now: float) -> bool:
        """Whether it moved, and is no thing that lies there."""
        age = now - self._came.get(point.id(), now)
        return point.state() == QEventPoint.State.Updated and age <= FINGER_SECONDS

    def _mouse(self, event: QMouseEvent) -> bool:
        if event.device().type() == QInputDevice.DeviceType.TouchScreen:
            return "touch" in self._eaten
        kind = event.type()
        if kind == QEvent.Type.MouseMove:
            self._move("pointer", event.position())
            return "pointer" in self._eaten
        if kind == QEvent.Type.MouseButtonRelease:
            return event.buttons().value == 0 and self._release("pointer")
        if "pointer" in self._eaten:
            return True
        return self._press("pointer", event.position())

    def _wheel(self) -> bool:
        verdict = self._judge(None)
        self._count("pointer")
        return verdict is Press.WAKE

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if event.type() == QEvent.Type.KeyRelease:
            eaten = key in self._eaten
            if not event.isAutoRepeat():
                self._eaten.discard(key)
                self._pay(key, "key")
            return eaten
        if event.type() != QEvent.Type.KeyPress:
            return False
        # A key that repeats is held down, perhaps by a bag: it wakes once.
        if event.isAutoRepeat():
            return key in self._eaten
        verdict = self._judge(key)
        if verdict is Press.CHOOSE:
            self._owed.add(key)
            return False
        if verdict is Press.WAKE:
            self._eaten.add(key)
        self._count("focus" if verdict is Press.MOVE else "key")
        return verdict is Press.WAKE

    def _press(self, kind: str, where: QPointF) -> bool:
        self._seen = where
        self._eaten.discard(kind)
        verdict = self._judge(None)
        if verdict is Press.CHOOSE:
            self._owed.add(kind)
            return False
        if verdict is Press.WAKE:
            self._eaten.add(kind)
        self._count_down(kind)
        return verdict is Press.WAKE

    def _release(self, kind: str) -> bool:
        eaten = kind in self._eaten
        self._eaten.discard(kind)
        if not self._pay(kind, kind) and not eaten:
            self._count(kind)
        return eaten

    def _pay(self, owed: str | int, kind: str) -> bool:
        """Count what was to count after its release: once the window has had that."""
        if owed not in self._owed:
            return False
        self._owed.discard(owed)
        QTimer.singleShot(0, self, lambda: self._count(kind))
        return True

    def _move(self, kind: str, where: QPointF) -> None:
        seen, self._seen = self._seen, self._seen or where
        # Where the pointer is found at first, it was left: nobody moved it.
        if seen is None or (where - seen).manhattanLength() < MOVED_PX or kind in self._owed:
            return
        self._seen = where
        if self._clock() - self._moved_at >= MOVES_APART:
            self._moved_at = self._clock()
            self._count_down(kind)

    def _count_down(self, kind: str) -> None:
        """Count what is down: a finger, but for one whose release will not count."""
        self._count("finger" if kind == "touch" and kind not in self._eaten else kind)

    def _count(self, kind: str) -> None:
        self.activity.emit(kind)
