"""Keys for speech are heard before all else, and fingers are followed."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QWindow

from kiosk.host.listening import TAP_WITHIN, TWICE_WITHIN, Listening
from kiosk.host.touch import BOUNCE_SECONDS


class Rest(QObject):
    """What stands behind it."""

    def __init__(self, heard: list[object]) -> None:
        super().__init__()
        self._heard = heard

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._heard.append(Qt.Key(event.key()))
        return False


@dataclass
class Room:
    """A window, what was heard at it in turn, and its clock."""

    window: QWindow
    now: float = 0.0
    heard: list[object] = field(default_factory=list)

    def keys(self, *keys: Qt.Key, again: bool = False) -> list[object]:
        """What is heard of these keys."""
        self.heard.clear()
        for key in keys:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                none = Qt.KeyboardModifier.NoModifier
                event = QKeyEvent(kind, key, none, "", again)
                QCoreApplication.sendEvent(self.window, event)
        return self.heard

    def points(self, kind: QEvent.Type, x: float, y: float, *, after: float = 0.0) -> list[object]:
        """What is heard of the pointer there, so many seconds later."""
        self.now += after
        self.heard.clear()
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        place = QPointF(x, y)
        QCoreApplication.sendEvent(self.window, QMouseEvent(kind, place, place, left, left, none))
        return self.heard

    def taps(self, *, after: float, long: float = 0.1) -> list[object]:
        """What is heard as a tap ends that began so many seconds later."""
        self.points(QEvent.Type.MouseButtonPress, 3, 4, after=after)
        return self.points(QEvent.Type.MouseButtonRelease, 3, 4, after=long)


@pytest.fixture
def room(qapp: QGuiApplication) -> Iterator[Room]:
    made = Room(QWindow())
    rest = Rest(made.heard)
    made.window.installEventFilter(rest)
    listening = Listening(made.window, lambda: made.now)
    listening.speech.connect(lambda: made.heard.append("speech"))
    listening.volume.connect(made.heard.append)
    listening.acted.connect(lambda: made.heard.append("acted"))
    listening.pressed.connect(lambda x, y: made.heard.append(("pressed", x, y)))
    listening.moved.connect(lambda x, y: made.heard.append(("moved", x, y)))
    listening.lifted.connect(lambda: made.heard.append("lifted"))
    listening.tapped_twice.connect(lambda: made.heard.append("twice"))
    yield made
    made.window.removeEventFilter(rest)


def test_keys_for_speech_are_for_nobody_else(room: Room) -> None:
    keys = (Qt.Key.Key_F8, Qt.Key.Key_VolumeUp, Qt.Key.Key_VolumeDown)
    assert room.keys(*keys) == ["speech", 1, -1]
    assert room.keys(*keys, again=True) == [], "a key that is held down is pressed once"


def test_other_keys_end_what_is_said_before_they_act(room: Room) -> None:
    assert room.keys(Qt.Key.Key_Down) == ["acted", Qt.Key.Key_Down]


def test_a_pointer_is_followed_while_it_is_down(room: Room) -> None:
    assert room.points(QEvent.Type.MouseMove, 1, 2) == []
    pressed = room.points(QEvent.Type.MouseButtonPress, 3, 4)
    assert pressed == ["acted", ("pressed", 3.0, 4.0)]
    assert room.points(QEvent.Type.MouseMove, 5, 6) == [("moved", 5.0, 6.0)]
    assert room.points(QEvent.Type.MouseButtonRelease, 5, 6, after=1.0) == ["lifted"]


def test_two_quick_taps_are_one_wish(room: Room) -> None:
    assert room.taps(after=9.0) == ["lifted"]
    assert room.taps(after=TWICE_WITHIN - 0.11) == ["lifted", "twice"]
    assert room.taps(after=0.2) == ["lifted"], "the third is the first of two"
    assert room.taps(after=BOUNCE_SECONDS - 0.01) == ["lifted"], "the screen's own doing"
    assert room.taps(after=TWICE_WITHIN) == ["lifted"], "too late"
    room.points(QEvent.Type.MouseButtonPress, 3, 4, after=0.2)
    assert room.points(QEvent.Type.MouseButtonRelease, 90, 4, after=0.1) == ["lifted"], "it slid"
    assert room.taps(after=0.2, long=TAP_WITHIN + 0.01) == ["lifted"], "it stayed"
