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
    """Somebody did something: ``touch``, ``pointer``, ``key``; ``focus`` is a key that moves it."""

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
        kind = event.type()
        if kind == QEvent.Type.TouchBegin:
            return self._press("touch", event.points()[0].position())
        if kind == QEvent.Type.TouchUpdate:
            states = [point.state() for point in event.points()]
            if QEventPoint.State.Pressed in states:
                self._count("touch")
            elif QEventPoint.State.Updated in states:
                self._move("touch", event.points()[0].position())
            return "touch" in self._eaten
        return self._release("touch")

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
        self._count(kind)
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
            self._count(kind)

    def _count(self, kind: str) -> None:
        self.activity.emit(kind)
