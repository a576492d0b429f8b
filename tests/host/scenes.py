"""Small programs on a real X screen; each prints what it saw as one line of JSON.

A process can have one Qt application on one display only, so each scene is a process of its own.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QPoint,
    Qt,
)
from PySide6.QtGui import QCloseEvent, QGuiApplication, QImage
from PySide6.QtQuick import QQuickView
from PySide6.QtTest import QTest

from kiosk.config import shipped_icons
from kiosk.host.activity import ActivityFilter, Press
from kiosk.host.constants import keep_constants
from kiosk.host.renderer import apply_renderer, choose_renderer, gl_renderer
from kiosk.host.signals import EndSignals
from kiosk.host.touch import OneFinger
from kiosk.host.window import KioskWindow
from kiosk.visit import FINGER_SECONDS
from tests.host.board import A, B, Board, Clock, F, M, N, wait


def fingers() -> dict[str, object]:
    board, clock = Board(), Clock()
    OneFinger(board.view, clock)
    board.show()
    seen: dict[str, object] = {}

    board.down(0, A)
    board.down(1, B)
    board.up(1)
    board.up(0)
    seen["a, b, release b, release a"] = board.take()
    board.down(0, A)
    board.down(1, B)
    board.up(0)
    middle = board.take()
    board.up(1)
    seen["a, b, release a"], seen["then release b"] = middle, board.take()
    board.tap(B)
    seen["the next tap"] = board.take()

    board.down(0, M)
    board.down(1, N)
    board.up(1)
    board.up(0)
    board.tap(N)
    seen["mouse areas"] = board.take()

    board.down(0, F)
    board.down(1, B)
    for step in range(1, 12):
        board.move(0, F - QPoint(0, 8 * step))
        board.next_frame()
    flicked = wait(lambda: float(board.view.rootObject().property("listY")) > 20)
    board.up(1)
    board.up(0)
    seen["a list moves under the first finger"] = flicked
    seen["and nothing is tapped"] = board.take().replace("-", "")

    board.down(0, A)
    clock.now += 11
    board.down(1, B)
    board.up(1)
    board.up(0)
    seen["a drop on a, then b"] = board.take().replace("-", "")
    board.down(0, A)
    board.down(1, M)
    board.up(0)
    board.down(2, B)
    board.up(2)
    board.up(1)
    seen["a third after the first has gone"] = board.take()
    return seen


def presses() -> dict[str, object]:
    board, clock = Board(), Clock()
    told: list[str] = []
    asked: list[int | None] = []
    verdict = Press.ACT

    def judge(key: int | None) -> Press:
        asked.append(key)
        return verdict

    OneFinger(board.view, clock)
    ActivityFilter(board.view, judge, clock).activity.connect(
        lambda kind: told.append(kind + (":" + taken if (taken := board.take()) else ""))
    )
    board.show()

    def after(action: Callable[[], object]) -> list[str]:
        told.clear()
        action()
        QCoreApplication.processEvents()
        return [*told, "left " + board.take()]

    def two_fingers() -> None:
        board.down(0, A)
        board.down(1, B)
        board.up(0)
        board.up(1)

    def drag() -> None:
        board.down(0, A)
        for step in range(1, 5):
            clock.now += 0.1
            board.move(0, A + QPoint(20 * step, 0))
        board.up(0)

    def tremble() -> None:
        board.down(0, A)
        for step in range(1, 5):
            clock.now += 1
            board.move(0, A + QPoint(step % 2, 0))
        board.up(0)

    def hover() -> None:
        QTest.mouseMove(board.view, QPoint(10, 200))
        clock.now += 1
        QTest.mouseMove(board.view, QPoint(60, 200))

    acting = {
        "tap": after(lambda: board.tap(A)),
        "two fingers": after(two_fingers),
        "drag": after(drag),
        "tremble": after(tremble),
        "click": after(board.click),
        "hover": after(hover),
        "key": after(board.key),
    }
    verdict = Press.WAKE
    waking = {
        "tap": after(lambda: board.tap(A)),
        "two fingers": after(two_fingers),
        "click": after(board.click),
        "key": after(board.key),
    }

    def wakes_then_acts() -> None:
        nonlocal verdict
        verdict = Press.WAKE
        board.down(0, A)
        verdict = Press.ACT
        board.up(0)
        board.tap(B)

    waking["then a tap"] = after(wakes_then_acts)
    verdict = Press.CHOOSE
    choosing = {
        "tap": after(lambda: board.tap(A)),
        "click": after(board.click),
        "key": after(board.key),
    }
    verdict = Press.MOVE
    moving = {"key": after(board.key)}
    keys = {one for one in asked if one is not None} == {Qt.Key.Key_Tab}
    seen = {"act": acting, "wake": waking, "choose": choosing, "move": moving}
    return seen | {"asked of keys too": keys}


def leaf() -> dict[str, object]:
    board, clock = Board(), Clock()
    told: list[str] = []
    ActivityFilter(board.view, lambda _key: Press.ACT, clock).activity.connect(told.append)
    board.show()
    seen: dict[str, object] = {}

    def moves(finger: int, after: float) -> list[str]:
        clock.now += after
        told.clear()
        board.move(finger, F)
        board.move(finger, F + QPoint(20, 0))
        return list(told)

    board.down(0, F)
    seen["soon"] = moves(0, FINGER_SECONDS)
    seen["later"] = moves(0, 1.0)
    board.down(1, B)
    seen["a finger comes"] = list(told)
    seen["it moves"] = moves(1, 1.0)
    board.up(1)
    board.up(0)
    seen["both have gone"] = told[-1]
    board.down(0, F)
    seen["another"] = moves(0, 1.0)
    board.up(0)
    return seen


def fullscreen() -> dict[str, object]:
    board = Board()
    board.view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    kiosk = KioskWindow(board.view, "primary")
    kiosk.show()
    board.ready()
    screen = QGuiApplication.primaryScreen()
    seen: dict[str, object] = {
        "fills": wait(lambda: board.view.geometry() == screen.geometry()),
        "frameless": bool(board.view.flags() & Qt.WindowType.FramelessWindowHint),
        "cursor": _cursor(),
    }
    seen["drawn"] = wait(lambda: board.frames.read().total > 0)
    seen["pixels"] = wait(lambda: _corners(screen.grabWindow(0).toImage()) == {"#ff6b3d"})
    close = QCloseEvent()
    QCoreApplication.sendEvent(board.view, close)
    board.view.close()
    QCoreApplication.quit()
    QCoreApplication.processEvents()
    seen["stays"] = (board.view.isVisible(), close.isAccepted())
    active = wait(board.view.isActive)
    board.take()
    QTest.keyClick(board.view, Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(board.view, Qt.Key.Key_F11)
    QTest.keyClick(board.view, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    seen["dead keys"] = (active, board.take())
    QTest.keyClick(board.view, Qt.Key.Key_Tab)
    seen["live keys"] = board.take()
    board.view.showMinimized()
    seen["comes back"] = wait(
        lambda: (
            board.view.windowState() == Qt.WindowState.WindowFullScreen
            and board.view.geometry() == screen.geometry()
        )
    )
    QTest.mouseMove(board.view, QPoint(30, 30))
    QTest.mouseMove(board.view, QPoint(90, 90))
    seen["cursor after a mouse"] = _cursor()
    kiosk.let_go()
    seen["lets go"] = board.view.close()
    return seen


def windowed() -> dict[str, object]:
    board = Board()
    kiosk = KioskWindow(board.view, 1, size=(400, 300), icons=shipped_icons())
    kiosk.show()
    board.ready()
    seen: dict[str, object] = {"size": board.view.size().toTuple(), "cursor": _cursor()}
    seen["icons"] = [size.width() for size in board.view.icon().availableSizes()]
    board.tap(A)
    seen["cursor after touch"] = _cursor()
    QTest.mouseMove(board.view, QPoint(30, 30))
    QTest.mouseMove(board.view, QPoint(90, 90))
    seen["cursor after mouse"] = _cursor()
    QTest.keyClick(board.view, Qt.Key.Key_F11)
    seen["keys"] = f"[{int(Qt.Key.Key_F11)}]" in board.take()
    seen["closes"] = board.view.close()
    return seen


def wrong_screen() -> dict[str, object]:
    board = Board()
    kiosk = KioskWindow(board.view, "HDMI-9")
    kiosk.show()
    board.ready()
    return {"problem": kiosk.problem, "visible": board.view.isVisible()}


def second_screen() -> dict[str, object]:
    board = Board()
    kiosk = KioskWindow(board.view, "RIGHT")
    kiosk.show()
    board.ready()
    left, right = QGuiApplication.screens()

    def home() -> bool:
        geometry = board.view.geometry()
        return board.view.screen() is right and geometry == right.geometry()

    seen: dict[str, object] = {"shown": wait(home)}
    # What Qt does with a window whose screen is unplugged, and says when it is plugged in again.
    board.view.setScreen(left)
    board.view.setGeometry(left.geometry())
    seen["unplugged"] = home()
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.screenAdded.emit(right)
    seen["plugged in"] = wait(home)
    return seen


def renderer() -> dict[str, object]:
    name = gl_renderer()
    chosen = choose_renderer({}, devices=Path("/nonexistent"))
    apply_renderer(chosen)
    board = Board()
    board.show()
    return {
        "gl": name,
        "kind": chosen.kind,
        "api": board.view.rendererInterface().graphicsApi().name,
    }


def ending() -> dict[str, object]:
    board = Board()
    kiosk = KioskWindow(board.view, "primary")
    kiosk.show()
    board.ready()
    numbers: list[int] = []
    signals = EndSignals(board.view)

    def end(number: int) -> None:
        numbers.append(number)
        kiosk.let_go()
        QCoreApplication.quit()

    signals.asked.connect(end)
    print("ready", flush=True)
    QGuiApplication.exec()
    signals.close()
    return {"numbers": numbers}


def _cursor() -> str:
    cursor = QGuiApplication.overrideCursor()
    return "shown" if cursor is None else cursor.shape().name


def _corners(image: QImage) -> set[str]:
    right, bottom = image.width() - 1, image.height() - 1
    places = [(2, bottom - 2), (right - 2, bottom - 2), (right - 2, bottom // 2)]
    return {image.pixelColor(*place).name() for place in places}


def main() -> None:
    keep_constants()
    scene = globals()[sys.argv[1]]
    QGuiApplication.setQuitOnLastWindowClosed(False)
    application = QGuiApplication(sys.argv[:1])
    result = scene()
    print(json.dumps(result), flush=True)
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)


if __name__ == "__main__":
    main()
