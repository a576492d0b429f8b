"""Fingers, on a real X screen."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QEventPoint, QGuiApplication, QTouchEvent, QWindow
from PySide6.QtTest import QTest

from kiosk.host.touch import OneFinger


def test_a_second_finger_changes_nothing(scene: Any) -> None:
    assert scene("fingers") == {
        "a, b, release b, release a": "a",
        "a, b, release a": "a",
        "then release b": "",
        "the next tap": "b",
        "mouse areas": "mn",
        "a list moves under the first finger": True,
        "and nothing is tapped": "",
        "a drop on a, then b": "b",
        "a third after the first has gone": "ab",
    }


class Glass(QWindow):
    """Notes the touch events that arrive."""

    def __init__(self) -> None:
        super().__init__()
        self.arrived: list[tuple[QEvent.Type, list[QEventPoint.State]]] = []

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            states = [point.state() for point in event.points()]
            self.arrived.append((event.type(), states))
        return super().event(event)


@given(st.lists(st.tuples(st.integers(0, 3), st.booleans()), max_size=30))
def test_whatever_the_hands_do_one_finger_arrives(
    qapp: QGuiApplication, steps: list[tuple[int, bool]]
) -> None:
    glass = Glass()
    OneFinger(glass)
    glass.create()
    device = QTest.createTouchDevice()
    down: set[int] = set()
    for finger, moves in [*steps, *((finger, False) for finger in range(4))]:
        if (finger, moves) not in steps and finger not in down:
            continue
        touch = QTest.touchEvent(glass, device, False)
        where = QPoint(10 + 10 * finger, 10 + len(glass.arrived))
        if finger not in down:
            touch.press(finger, where, glass)
        elif moves:
            touch.move(finger, where, glass)
        else:
            touch.release(finger, where, glass)
        for other in down - {finger}:
            touch.stationary(other)
        if finger not in down or not moves:
            down ^= {finger}
        touch.commit()

    one_by_one = iter(glass.arrived)
    for kind, states in one_by_one:
        assert (kind, states) == (QEvent.Type.TouchBegin, [QEventPoint.State.Pressed])
        for kind, states in one_by_one:  # noqa: PLW2901 - the same finger goes on
            if kind == QEvent.Type.TouchEnd:
                assert states == [QEventPoint.State.Released]
                break
            assert (kind, states) == (QEvent.Type.TouchUpdate, [QEventPoint.State.Updated])
