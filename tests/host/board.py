"""A window with things to touch, and the fingers that touch them."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEventLoop, QPoint, Qt, QUrl
from PySide6.QtQuick import QQuickView
from PySide6.QtTest import QTest

from kiosk.host.frames import FrameCounter

BOARD = b"""
import QtQuick

Rectangle {
    id: root
    property string log
    property real listY: _list.contentY
    width: 400; height: 300; color: "#ff6b3d"
    component Key: Rectangle {
        id: key
        required property string name
        y: 0; width: 100; height: 100
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: root.log += key.name
            onCanceled: root.log += "-"
        }
    }
    Key { x: 0; name: "a" }
    Key { x: 100; name: "b" }
    MouseArea { x: 200; width: 100; height: 100; onClicked: root.log += "m" }
    MouseArea { x: 300; width: 100; height: 100; onClicked: root.log += "n" }
    Flickable {
        id: _list
        y: 150; width: 400; height: 150; contentHeight: 2000; contentWidth: 400
        Key { name: "f" }
    }
    focus: true
    Keys.onPressed: event => { root.log += "[" + event.key + "]" }
}
"""
A, B, M, N, F = (QPoint(50, 50), QPoint(150, 50), QPoint(250, 50), QPoint(350, 50), QPoint(50, 200))


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Board:
    """A window with things to touch, and fingers."""

    def __init__(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "Board.qml")
            file.write_bytes(BOARD)
            self.view = QQuickView()
            self.view.setSource(QUrl.fromLocalFile(str(file)))
        self.frames = FrameCounter(self.view)
        self.screen = QTest.createTouchDevice()
        self._where: dict[int, QPoint] = {}

    def show(self) -> None:
        self.view.show()
        self.ready()

    def ready(self) -> None:
        if not QTest.qWaitForWindowExposed(self.view):
            raise RuntimeError("The window does not appear.")

    def next_frame(self) -> None:
        """Qt Quick gathers the moves of a frame and delivers them with it."""
        before = self.frames.read().total
        self.view.update()
        if not wait(lambda: self.frames.read().total > before):
            raise RuntimeError("The window does not draw.")

    def take(self) -> str:
        root = self.view.rootObject()
        log = str(root.property("log"))
        root.setProperty("log", "")
        return log

    def down(self, finger: int, where: QPoint) -> None:
        self._touch("press", finger, where)
        self._where[finger] = where

    def move(self, finger: int, where: QPoint) -> None:
        self._where[finger] = where
        self._touch("move", finger, where)

    def up(self, finger: int) -> None:
        self._touch("release", finger, self._where.pop(finger))

    def tap(self, where: QPoint) -> None:
        self.down(0, where)
        self.up(0)

    def click(self) -> None:
        QTest.mouseClick(self.view, Qt.MouseButton.LeftButton, pos=B)

    def key(self) -> None:
        QTest.keyClick(self.view, Qt.Key.Key_Tab)

    def _touch(self, what: str, finger: int, where: QPoint) -> None:
        touch = QTest.touchEvent(self.view, self.screen, False)
        getattr(touch, what)(finger, where, self.view)
        for other in self._where:
            if other != finger:
                touch.stationary(other)
        touch.commit()


def wait(condition: Callable[[], bool], seconds: float = 5.0) -> bool:
    timer = QElapsedTimer()
    timer.start()
    while not condition() and timer.elapsed() < seconds * 1000:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    return condition()
