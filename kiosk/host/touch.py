"""One finger at a time, and two where two are wanted."""

import time
from collections.abc import Callable
from math import hypot

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Signal
from PySide6.QtGui import QEventPoint, QPointingDevice, QTouchEvent, QWindow

RESTING_SECONDS = 10.0
"""A contact this old, when another finger comes, is dirt, a drop or a leaning arm, not a tap."""

PALM = 3
"""So many contacts at once are a hand that leans on the glass, not fingers that want something."""

BOUNCE_SECONDS = 0.12
"""A tap that comes sooner after another at its place is a trembling finger, or glass that let go
of one for a moment. Judgement: Android takes two for a double tap from 40 ms on
(``DOUBLE_TAP_MIN_TIME``), and X lets the bounce of a key pass after 300 ms where somebody asks for
that (``BounceKeys``). Here everybody has it, and who taps twice as fast as they can is late enough.
"""

BOUNCE_MM = 10.0
"""How far from it that is: half a target of 20 mm, so that both are on the same one."""

LEAST_APART_PX = 8.0
"""Two fingers are never nearer: what a screen tells of them then is its own noise."""

_KINDS = {
    QEventPoint.State.Pressed: QEvent.Type.TouchBegin,
    QEventPoint.State.Updated: QEvent.Type.TouchUpdate,
    QEventPoint.State.Released: QEvent.Type.TouchEnd,
}

_Finger = tuple[int, int]
_Two = Callable[[QPointF, QPointF], bool]
_Near = Callable[[], float]


class OneFinger(QObject):
    """Lets only the first finger through; further ones change nothing while it is down.

    When the first finger lifts, those still down stay without effect until they lift too; a new
    one is a first finger again. So is one that comes while the first has been lying there for
    ``RESTING_SECONDS``: a wet leaf on an infrared frame must not take the kiosk from everybody.

    Where two fingers are wanted, the second one takes the first from the window, which never has
    two: they are told of as a pinch, until one of them lifts. A third changes nothing then.

    Else ``PALM`` contacts at once, none of them dirt, are a resting hand: what its first finger
    began is cancelled, and none of them does anything until it lifts.

    A tap at the place of another, sooner than ``BOUNCE_SECONDS`` after it, does nothing either.
    """

    pinch_began = Signal(QPointF)
    """Two fingers are down: the place between them, in pixels of the window."""

    pinched = Signal(QPointF, float)
    """They moved: the place between them, and how many times as far apart as they were."""

    pinch_ended = Signal()
    """One of them was lifted."""

    def __init__(
        self,
        window: QWindow,
        clock: Callable[[], float] = time.monotonic,
        *,
        two: _Two = lambda _one, _other: False,
        near: _Near = lambda: 0.0,
    ) -> None:
        """Stand between the touch screen and ``window``.

        ``two`` says whether fingers at these two places of the window are wanted as a pinch.
        ``near`` says within how many pixels another tap right after one is its bounce; 0 while
        taps may follow each other at any speed.
        """
        super().__init__(window)
        self._window = window
        self._clock = clock
        self._two = two
        self._near = near
        self._first: _Finger | None = None
        self._second: _Finger | None = None
        self._panel: QPointingDevice | None = None
        self._since = 0.0
        self._apart = 1.0
        self._places: dict[int, QPointF] = {}
        self._came: dict[_Finger, float] = {}
        self._from = QPointF()
        # The last tap that arrived: where it was lifted, and when, in milliseconds of the device.
        self._tapped: tuple[QPointF, int] | None = None
        # The first finger is still down, and was part of a pinch: it does nothing more. Nor does
        # one of a leaning hand, or one that bounced.
        self._spent = False
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Pass, reduce or drop a touch event."""
        # What comes through `sendEvent` is not spontaneous: it is what we made ourselves.
        if not isinstance(event, QTouchEvent) or not event.spontaneous():
            return False
        if event.type() == QEvent.Type.TouchCancel:
            if self._is_holder(event):
                self._end_pinch()
                self._let_go()
            return False
        self._remember(event)
        self._panel = event.pointingDevice()
        point = self._first_point(event)
        palm = self._is_palm(event)
        if point is not None and self._second is None and palm:
            self._rest(event, point)
        if point is not None and self._second is not None:
            self._go_on(event, point)
        elif point is not None and not self._spent and self._begins_pinch(event, point):
            pass
        elif point is not None and self._passes(event, point):
            return False
        # Accepted, or Qt would make a mouse press of what the window did not take.
        event.accept()
        return True

    def _passes(self, event: QTouchEvent, point: QEventPoint) -> bool:
        """Whether the window is to have the event as it is; else it gets its part of it."""
        kind, spent = _KINDS.get(point.state()), self._spent
        if kind == QEvent.Type.TouchEnd:
            if not spent:
                self._note_tap(event, self._places[point.id()])
            self._let_go()
        if kind is None or spent:
            return False
        if event.pointCount() == 1 and event.type() == kind:
            return True
        self._send(event, kind, [point])
        return False

    def _first_point(self, event: QTouchEvent) -> QEventPoint | None:
        device = _device(event)
        if event.type() == QEvent.Type.TouchBegin and self._is_holder(event):
            self._end_pinch()
            self._let_go()
        pressed = [one for one in event.points() if one.state() == QEventPoint.State.Pressed]
        resting = self._first is not None and self._clock() - self._since > RESTING_SECONDS
        if pressed and resting and self._second is None:
            if not self._spent:
                self._send(event, QEvent.Type.TouchCancel, [])
            self._let_go()
        if pressed and self._first is None:
            self._first = (device, pressed[0].id())
            self._since = self._clock()
            self._from = self._places[pressed[0].id()]
            self._spent = self._is_bounce(event)
        for point in event.points():
            if (device, point.id()) == self._first:
                return point
        if event.type() == QEvent.Type.TouchEnd and self._is_holder(event):
            self._end_pinch()
            self._let_go()
            self._send(event, QEvent.Type.TouchCancel, [])
        return None

    def take_back(self) -> None:
        """What the finger that is down has begun is cancelled; it does nothing more."""
        if self._panel is not None and self._first is not None and not self._spent:
            event = QTouchEvent(QEvent.Type.TouchCancel, self._panel)
            QCoreApplication.sendEvent(self._window, event)
            self._spent = True

    # -- two fingers -----------------------------------------------------------------------------

    def _begins_pinch(self, event: QTouchEvent, first: QEventPoint) -> bool:
        if event.pointCount() != 2 or first.state() == QEventPoint.State.Released:
            return False
        other = next(one for one in event.points() if one.id() != first.id())
        if other.state() != QEventPoint.State.Pressed:
            return False
        if not self._two(self._places[first.id()], self._places[other.id()]):
            return False
        if first.state() != QEventPoint.State.Pressed:
            self._send(event, QEvent.Type.TouchCancel, [])
        self._second = (_device(event), other.id())
        self._apart = self._way(first, other)
        self.pinch_began.emit(self._between(first, other))
        return True

    def _go_on(self, event: QTouchEvent, first: QEventPoint) -> None:
        device = _device(event)
        points = event.points()
        other = next((one for one in points if (device, one.id()) == self._second), None)
        lifted = QEventPoint.State.Released
        if other is None or lifted in (first.state(), other.state()):
            self._end_pinch()
            if first.state() == lifted:
                self._let_go()
            return
        if QEventPoint.State.Updated in (first.state(), other.state()):
            self.pinched.emit(self._between(first, other), self._way(first, other) / self._apart)

    def _end_pinch(self) -> None:
        if self._second is not None:
            self._second = None
            self._spent = True
            self.pinch_ended.emit()

    def _let_go(self) -> None:
        self._first = None
        self._spent = False

    def _remember(self, event: QTouchEvent) -> None:
        """Where each finger is in the window.

        What Qt calls its position may be that in some item, and of one that rests it tells an old
        one.
        """
        if event.type() == QEvent.Type.TouchBegin:
            self._places.clear()
        resting = (QEventPoint.State.Stationary, QEventPoint.State.Released)
        for point in event.points():
            if point.state() not in resting or point.id() not in self._places:
                place = self._window.mapFromGlobal(point.globalPosition())
                self._places[point.id()] = place

    def _is_palm(self, event: QTouchEvent) -> bool:
        device, now = _device(event), self._clock()
        down = {(device, one.id()): one.state() for one in event.points()}
        came, self._came = self._came, {}
        for finger, state in down.items():
            if state != QEventPoint.State.Released:
                pressed = state == QEventPoint.State.Pressed
                self._came[finger] = now if pressed else came.get(finger, now)
        return sum(now - came <= RESTING_SECONDS for came in self._came.values()) >= PALM

    def _rest(self, event: QTouchEvent, first: QEventPoint) -> None:
        begun = first.state() != QEventPoint.State.Pressed
        if begun and not self._spent:
            self._send(event, QEvent.Type.TouchCancel, [])
        self._spent = True

    # -- bounces ---------------------------------------------------------------------------------

    def _is_bounce(self, event: QTouchEvent) -> bool:
        if self._tapped is None:
            return False
        place, lifted = self._tapped
        since = event.timestamp() - lifted
        return 0 <= since < BOUNCE_SECONDS * 1000 and self._is_near(place, self._from)

    def _note_tap(self, event: QTouchEvent, place: QPointF) -> None:
        # What was dragged is no tap. A device that knows no time says 0.
        tap = event.timestamp() > 0 and self._is_near(self._from, place)
        self._tapped = (place, event.timestamp()) if tap else None

    def _is_near(self, one: QPointF, other: QPointF) -> bool:
        way = other - one
        return hypot(way.x(), way.y()) < self._near()

    def _between(self, one: QEventPoint, other: QEventPoint) -> QPointF:
        return (self._places[one.id()] + self._places[other.id()]) / 2

    def _way(self, one: QEventPoint, other: QEventPoint) -> float:
        way = self._places[one.id()] - self._places[other.id()]
        return max(LEAST_APART_PX, hypot(way.x(), way.y()))

    # -- what is what ----------------------------------------------------------------------------

    def _is_holder(self, event: QTouchEvent) -> bool:
        return self._first is not None and self._first[0] == _device(event)

    def _send(self, event: QTouchEvent, kind: QEvent.Type, points: list[QEventPoint]) -> None:
        reduced = QTouchEvent(kind, event.pointingDevice(), event.modifiers(), points)
        reduced.setTimestamp(event.timestamp())
        QCoreApplication.sendEvent(self._window, reduced)


def _device(event: QTouchEvent) -> int:
    return event.pointingDevice().systemId()
