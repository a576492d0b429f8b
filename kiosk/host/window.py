"""A window that fills its screen and stays there."""

import logging
from functools import cache
from pathlib import Path

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import (
    QGuiApplication,
    QIcon,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QScreen,
    QWindow,
)
from PySide6.QtQuick import QQuickWindow

from kiosk.host.display import pick_screen

_log = logging.getLogger(__name__)

ICON_SIZES = (16, 32, 48, 64)
"""Pixels; those that taskbars and lists of windows ask for."""

_COMMANDING = (
    Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.MetaModifier
)


@cache
def _moving_keys() -> frozenset[Qt.Key]:
    """The keys that move about the screens.

    Made when the first key is pressed: naming one key has Python make all five hundred.
    """
    return frozenset(
        {
            Qt.Key.Key_Tab,
            Qt.Key.Key_Backtab,
            Qt.Key.Key_Left,
            Qt.Key.Key_Right,
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
            Qt.Key.Key_Home,
            Qt.Key.Key_End,
            Qt.Key.Key_PageUp,
            Qt.Key.Key_PageDown,
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_Space,
            Qt.Key.Key_Escape,
            Qt.Key.Key_Backspace,
            Qt.Key.Key_Delete,
            Qt.Key.Key_Shift,
        }
    )


def key_reaches_screens(key: int, modifiers: Qt.KeyboardModifier, text: str) -> bool:
    """Whether a key press may reach the screens of a kiosk that fills its display.

    A list of what may, not of what may not: nobody can name every key that opens something.
    """
    if modifiers & _COMMANDING:
        return False
    return key in _moving_keys() or (text != "" and text.isprintable())


def png_of(window: QQuickWindow) -> bytes:
    """What is in a window now, as a PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # The stubs ask for bytes here, and PySide6 6.12 itself refuses them.
    window.grabWindow().save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


class KioskWindow(QObject):
    """Holds a window on its screen.

    Fullscreen: frameless, over everything, closed by nobody, back on its screen when the screen
    comes back, no cursor. With a ``size``: an ordinary window for looking at the kiosk; its
    cursor hides while fingers are used.
    """

    def __init__(
        self,
        window: QWindow,
        screen: int | str,
        *,
        size: tuple[int, int] | None = None,
        icons: Path | None = None,
    ) -> None:
        """Take ``window``; nothing is shown yet.

        Args:
            window: the one window of the kiosk.
            screen: a number from 1, a name, or ``primary``.
            size: width and height in device-independent pixels; None fills the screen.
            icons: the folder of the window's icon as PNG files, one for each of several sizes.
        """
        super().__init__(window)
        self._window = window
        self._wanted = screen
        self._size = size
        self._held = size is None
        self._shown = False
        self._cursor_hidden = False
        self._pointer: QPoint | None = None
        self._problem: str | None = None
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._place)
        window.installEventFilter(self)
        if icons is not None:
            icon = QIcon()
            for number in ICON_SIZES:
                icon.addFile(str(icons / f"kiosk-{number}.png"))
            window.setIcon(icon)
        if self._held:
            window.setFlags(
                Qt.WindowType.Window
                | Qt.WindowType.FramelessWindowHint
                | Qt.WindowType.WindowStaysOnTopHint
            )
            window.windowStateChanged.connect(self._state_changed)
            application = _application()
            application.screenAdded.connect(self._screen_added)
            application.screenRemoved.connect(self._again.start)
            application.primaryScreenChanged.connect(self._again.start)
            for one in application.screens():
                one.geometryChanged.connect(self._again.start)

    @property
    def fullscreen(self) -> bool:
        """Whether it fills its screen."""
        return self._size is None

    @property
    def problem(self) -> str | None:
        """Why it is not on the screen it was meant for, as a sentence."""
        return self._problem

    def show(self) -> None:
        """Show the window where it belongs and give it the keyboard."""
        self._shown = True
        if self._held:
            self._hide_cursor(hidden=True)
        self._place()

    def let_go(self) -> None:
        """Allow the window to be closed, so that ``QGuiApplication.quit`` works again."""
        self._held = False
        self._hide_cursor(hidden=False)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep back what would close or leave the kiosk."""
        kind = event.type()
        if kind == QEvent.Type.TouchBegin:
            self._hide_cursor(hidden=True)
        elif kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._pointer_moved(event)
        elif not self._held:
            return False
        elif kind == QEvent.Type.Close:
            event.ignore()
            return True
        elif isinstance(event, QKeyEvent):
            return not key_reaches_screens(event.key(), event.modifiers(), event.text())
        return False

    def _pointer_moved(self, event: QMouseEvent) -> None:
        if event.device().type() == QInputDevice.DeviceType.TouchScreen:
            return
        before, self._pointer = self._pointer, event.globalPosition().toPoint()
        if not self._held and before not in (None, self._pointer):
            self._hide_cursor(hidden=False)

    def _hide_cursor(self, *, hidden: bool) -> None:
        if hidden == self._cursor_hidden:
            return
        self._cursor_hidden = hidden
        # Over the whole application: an item with a cursor shape of its own cannot undo it.
        if hidden:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)
        else:
            QGuiApplication.restoreOverrideCursor()

    def _screen_added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._again.start)
        self._again.start()

    def _state_changed(self, state: Qt.WindowState) -> None:
        if self._held and self._shown and state != Qt.WindowState.WindowFullScreen:
            self._again.start()

    def _place(self) -> None:
        if not self._shown:
            return
        if self._size is not None:
            self._window.resize(*self._size)
            self._window.showNormal()
        elif self._held:
            self._fill(self._pick())
        self._window.requestActivate()

    def _pick(self) -> QScreen:
        screens = QGuiApplication.screens()
        primary = QGuiApplication.primaryScreen()
        screens.sort(key=lambda screen: screen is not primary)
        index, problem = pick_screen([screen.name() for screen in screens], self._wanted)
        if problem != self._problem:
            self._problem = problem
            if problem is None:
                _log.info("The kiosk is back on its screen `%s`.", screens[index].name())
            else:
                _log.warning("%s", problem)
        return screens[index]

    def _fill(self, screen: QScreen) -> None:
        if self._window.screen() is not screen and self._window.isVisible():
            # A window manager moves no fullscreen window to another screen.
            self._window.setWindowState(Qt.WindowState.WindowNoState)
        self._window.setScreen(screen)
        # Without a window manager nobody but us makes it fill the screen.
        if self._window.geometry() != screen.geometry():
            self._window.setGeometry(QRect(screen.geometry()))
        self._window.showFullScreen()


def _application() -> QGuiApplication:
    application = QGuiApplication.instance()
    if not isinstance(application, QGuiApplication):
        raise TypeError("A window needs a QGuiApplication.")
    return application
