"""Inside a driven kiosk: what is on its screen, and fingers and keys at the window's level."""

import json
import socket
from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QTouchEvent
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest

from kiosk.host.touch import BOUNCE_SECONDS
from tests.journeys.stopwatch import Stopwatch

TURN_MS = 20
"""Between two steps: enough for the screens to draw."""

APART_MS = round(BOUNCE_SECONDS * 1000) + TURN_MS
"""Between what one request does and the next: none is so soon that it would be a bounce."""

SEEN = 0.5
"""What is more transparent than this is on its way, not there."""

MODIFIERS = {
    False: Qt.KeyboardModifier.NoModifier,
    True: Qt.KeyboardModifier.AltModifier,
}

Answer = dict[str, Any]


class Stamp(QObject):
    """The time that a touch screen tells of each touch: however slow the machine is, hands are not.

    Installed last, it sees each touch first.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ms = 1000
        self._on: QQuickView | None = None

    def pause(self, view: QQuickView) -> None:
        """Hands are about to do something else in `view`."""
        self._ms += APART_MS
        if self._on is not view:
            self._on = view
            view.installEventFilter(self)

    def turn(self) -> None:
        """They go on."""
        self._ms += TURN_MS

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Tell the time."""
        if isinstance(event, QTouchEvent) and event.spontaneous():
            event.setTimestamp(self._ms)
        return False


class Hands(QObject):
    """Does what the journey asks, one request at a time, and answers when it is done."""

    def __init__(
        self,
        connection: socket.socket,
        later: Callable[[float], None],
        stopwatch: Stopwatch,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._stopwatch = stopwatch
        self._connection = connection
        self._later = later
        self._heard = b""
        self._device = QTest.createTouchDevice()
        self._fingers: dict[int, QPoint] = {}
        self._stamp = Stamp(self)
        self._work: Iterator[Answer | None] = iter(())
        self._turn = QTimer(self, interval=TURN_MS)
        self._turn.timeout.connect(self._go_on)
        self._notifier = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def _read(self) -> None:
        piece = self._connection.recv(65536)
        if not piece:
            self._notifier.setEnabled(False)
        self._heard += piece
        line, end, rest = self._heard.partition(b"\n")
        if end:
            self._heard = rest
            self._work = self._do(json.loads(line))
            self._turn.start()

    def _go_on(self) -> None:
        answer = next(self._work)
        if answer is not None:
            self._turn.stop()
            self._connection.sendall(json.dumps(answer).encode() + b"\n")

    def _do(self, request: Answer) -> Iterator[Answer | None]:
        while (view := view_of_kiosk()) is None:
            yield None
        self._stopwatch.watch(view)
        match request["do"]:
            case "look":
                yield look(view)
            case "touch":
                self._stamp.pause(view)
                for what, finger, x, y in request["steps"]:
                    self._touch(view, what, finger, QPoint(round(x), round(y)))
                    yield None
                yield {}
            case "key":
                alt = MODIFIERS[request["alt"]]
                key = Qt.Key[f"Key_{request['key']}"]
                QTest.keyPress(view, key, alt)
                yield None
                QTest.keyRelease(view, key, alt)
                yield {}
            case "later":
                self._later(request["seconds"])
                yield {}
            case "frames":
                yield self._stopwatch.read()
            case "close":
                yield {"closed": view.close()}
            case "picture":
                yield {"saved": view.grabWindow().save(request["file"])}

    def _touch(self, view: QQuickView, what: str, finger: int, where: QPoint) -> None:
        self._stamp.turn()
        event = QTest.touchEvent(view, self._device, False)
        if what == "up":
            event.release(finger, self._fingers.pop(finger), view)
        else:
            getattr(event, {"down": "press", "to": "move"}[what])(finger, where, view)
            self._fingers[finger] = where
        for other in self._fingers:
            if other != finger:
                event.stationary(other)
        event.commit()


def view_of_kiosk() -> QQuickView | None:
    views = QGuiApplication.topLevelWindows()
    return next((view for view in views if isinstance(view, QQuickView) and view.isVisible()), None)


def look(view: QQuickView) -> Answer:
    """What can be seen: texts and things to press, with their places in the window."""
    window = QRectF(0, 0, view.width(), view.height())
    focus = view.activeFocusItem()
    texts: list[Answer] = []
    buttons: list[Answer] = []

    def walk(item: QQuickItem, room: QRectF, opacity: float, dock: bool, cut: bool) -> None:
        opacity *= item.opacity()
        if not item.isVisible() or opacity <= SEEN:
            return
        whole = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        dock = dock or item.metaObject().className().startswith("Dock")
        part = whole.intersected(room)
        if not part.isEmpty():
            place = {
                "box": [part.x(), part.y(), part.width(), part.height()],
                "dock": dock,
                "enabled": item.isEnabled(),
                "cut": part != whole,
                "outside": not cut and not window.adjusted(-1, -1, 1, 1).contains(whole),
            }
            if item.inherits("QQuickText"):
                if words := item.property("text"):
                    texts.append(place | {"words": words})
            elif item.metaObject().indexOfSignal("tapped()") >= 0:
                told = {"words": item.property("name"), "chosen": item.property("chosen")}
                buttons.append(place | told | {"focus": item is focus or item == focus})
        if item.clip():
            room, cut = part, True
        for child in item.childItems():
            walk(child, room, opacity, dock, cut)

    walk(view.contentItem(), window, 1.0, False, False)
    return {
        "size": [view.width(), view.height()],
        "texts": texts,
        "buttons": buttons,
        "cursor": QGuiApplication.overrideCursor() is not None,
    }
