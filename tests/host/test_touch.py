"""Fingers, on a real X screen."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QEventPoint, QGuiApplication, QTouchEvent, QWindow
from PySide6.QtTest import QTest

from kiosk.host.touch import BOUNCE_SECONDS, RESTING_SECONDS, OneFinger


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
            # More came: it is a hand that leans on the glass.
            if kind == QEvent.Type.TouchCancel:
                break
            assert (kind, states) == (QEvent.Type.TouchUpdate, [QEventPoint.State.Updated])


# -- two fingers -----------------------------------------------------------------------------------


class Stamp(QObject):
    """Gives touches the time that the device would have told."""

    def __init__(self, hand: "Hand") -> None:
        super().__init__(hand.glass)
        self._hand = hand
        hand.glass.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QTouchEvent):
            event.setTimestamp(self._hand.at_ms)
        return False


class Hand:
    """Fingers on a window in whose left half two are wanted, and what is told of them.

    A tap within 40 pixels of another, right after it, is a bounce.
    """

    def __init__(self) -> None:
        self.glass = Glass()
        self.glass.setGeometry(0, 0, 400, 400)
        self.now = 0.0
        self.filter = OneFinger(
            self.glass,
            lambda: self.now,
            two=lambda one, other: max(one.x(), other.x()) < 200,
            near=lambda: self.near,
        )
        self.told: list[tuple[object, ...]] = []
        self.filter.pinch_began.connect(lambda at: self.told.append(("began", at.toTuple())))
        self.filter.pinched.connect(
            lambda at, ratio: self.told.append(("moved", at.toTuple(), round(ratio, 2)))
        )
        self.filter.pinch_ended.connect(lambda: self.told.append(("ended",)))
        self.glass.create()
        self.at_ms = 1000
        self.near = 40.0
        self._stamp = Stamp(self)
        self._device = QTest.createTouchDevice()
        self._down: dict[int, QPoint] = {}

    def does(self, **steps: tuple[int, int] | None) -> "Hand":
        """Fingers `a` to `d` go to these places at once; None lifts one."""
        touch = QTest.touchEvent(self.glass, self._device, False)
        lifted = []
        for name, place in steps.items():
            finger = ord(name) - ord("a")
            if place is None:
                touch.release(finger, self._down[finger], self.glass)
                lifted.append(finger)
                continue
            (touch.move if finger in self._down else touch.press)(
                finger, QPoint(*place), self.glass
            )
            self._down[finger] = QPoint(*place)
        for other in self._down:
            if chr(other + ord("a")) not in steps:
                touch.stationary(other)
        touch.commit()
        for finger in lifted:
            del self._down[finger]
        return self

    def taps(self, after: float, *way: tuple[int, int]) -> list[QEvent.Type]:
        """A finger goes down so many seconds after the last one, and along a way; what arrived."""
        self.at_ms += round(after * 1000)
        self.does(a=way[0])
        for place in way[1:]:
            self.does(a=place)
        self.at_ms += 80
        self.does(a=None)
        return self.arrived

    @property
    def arrived(self) -> list[QEvent.Type]:
        found, self.glass.arrived = [kind for kind, _ in self.glass.arrived], []
        return found


def test_a_second_finger_takes_the_first_from_the_window_and_they_pinch(
    qapp: QGuiApplication,
) -> None:
    hand = Hand().does(a=(50, 100))
    assert hand.arrived == [QEvent.Type.TouchBegin]
    hand.does(b=(150, 100))
    assert hand.arrived == [QEvent.Type.TouchCancel]
    hand.does(a=(25, 100), b=(175, 100)).does(b=(75, 140))
    hand.does(a=None).does(b=(180, 180)).does(b=None)
    assert hand.arrived == []
    assert hand.told == [
        ("began", (100, 100)),
        ("moved", (100, 100), 1.5),
        ("moved", (50, 120), 0.64),
        ("ended",),
    ]
    hand.does(a=(10, 10)).does(a=None)
    assert hand.arrived == [QEvent.Type.TouchBegin, QEvent.Type.TouchEnd]


def test_when_the_second_lifts_the_first_does_nothing_more(qapp: QGuiApplication) -> None:
    hand = Hand().does(a=(50, 100)).does(b=(150, 100)).does(b=None)
    assert hand.told[-1] == ("ended",)
    hand.arrived  # noqa: B018 - what came until here is forgotten
    hand.does(a=(60, 160)).does(c=(100, 100)).does(c=None).does(a=None)
    assert hand.arrived == []
    assert hand.told[-1] == ("ended",)


def test_two_that_come_at_once_pinch_too(qapp: QGuiApplication) -> None:
    hand = Hand().does(a=(50, 100), b=(150, 100))
    assert hand.told == [("began", (100, 100))]
    assert hand.arrived == []


def test_where_two_are_not_wanted_one_counts(qapp: QGuiApplication) -> None:
    hand = Hand().does(a=(50, 100)).does(b=(250, 100)).does(a=(60, 100)).does(b=None).does(a=None)
    assert hand.told == []
    assert hand.arrived == [
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
    ]


def test_three_at_once_are_a_palm_and_a_third_later_changes_nothing(qapp: QGuiApplication) -> None:
    hand = Hand().does(a=(50, 100), b=(150, 100), c=(100, 150))
    assert hand.told == []
    hand.does(a=None, b=None, c=None)
    hand.does(a=(50, 100)).does(b=(150, 100)).does(c=(100, 150)).does(c=(100, 170))
    assert hand.told == [("began", (100, 100))]
    hand.does(a=(0, 100), b=(200, 100))
    assert hand.told[-1] == ("moved", (100, 100), 2.0)


def test_a_hand_that_leans_on_the_glass_does_nothing(qapp: QGuiApplication) -> None:
    hand = Hand().does(a=(250, 100))
    assert hand.arrived == [QEvent.Type.TouchBegin]
    hand.does(b=(300, 100)).does(c=(250, 150))
    assert hand.arrived == [QEvent.Type.TouchCancel]
    hand.does(a=(260, 100)).does(a=None).does(b=None).does(c=None)
    assert hand.arrived == []
    hand.does(a=(250, 100)).does(a=None)
    assert hand.arrived == [QEvent.Type.TouchBegin, QEvent.Type.TouchEnd]


def test_drops_on_the_glass_are_no_hand(qapp: QGuiApplication) -> None:
    hand = Hand().does(a=(250, 100)).does(b=(300, 100))
    hand.now = RESTING_SECONDS + 1.0
    hand.arrived  # noqa: B018 - what came until here is forgotten
    hand.does(c=(350, 350)).does(c=None)
    assert hand.arrived == [
        QEvent.Type.TouchCancel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchEnd,
    ]


@given(st.permutations("abcd"), st.permutations("abcd"), st.booleans())
def test_of_three_and_more_no_release_arrives(
    qapp: QGuiApplication, down: list[str], up: list[str], four: bool
) -> None:
    hand = Hand()
    fingers = down[: 4 if four else 3]
    for finger in fingers:
        hand.does(**{finger: (210 + 40 * ord(finger) % 160, 100)})
    for finger in up:
        if finger in fingers:
            hand.does(**{finger: None})
    assert QEvent.Type.TouchEnd not in hand.arrived


@given(
    st.lists(st.tuples(st.sampled_from("abcd"), st.booleans(), st.integers(0, 399)), max_size=40)
)
def test_a_pinch_that_has_begun_ends(
    qapp: QGuiApplication, steps: list[tuple[str, bool, int]]
) -> None:
    hand = Hand()
    down: set[str] = set()
    for finger, stays, at in steps:
        if finger in down and not stays:
            hand.does(**{finger: None})
            down.discard(finger)
        else:
            hand.does(**{finger: (at, 100)})
            down.add(finger)
    for finger in sorted(down):
        hand.does(**{finger: None})
    kinds = [what for what, *_ in hand.told if what != "moved"]
    assert kinds == ["began", "ended"] * (len(kinds) // 2)
    open_now = False
    for what, *_ in hand.told:
        assert open_now == (what != "began")
        open_now = what != "ended"
    # And the window is left with nothing half done.
    arrived = hand.arrived
    assert arrived.count(QEvent.Type.TouchBegin) == sum(
        kind in (QEvent.Type.TouchEnd, QEvent.Type.TouchCancel) for kind in arrived
    )


# -- bounces ---------------------------------------------------------------------------------------

TAP = [QEvent.Type.TouchBegin, QEvent.Type.TouchEnd]
SOON, LATER = BOUNCE_SECONDS - 0.001, BOUNCE_SECONDS


def test_a_tap_right_after_another_at_its_place_does_nothing(qapp: QGuiApplication) -> None:
    hand = Hand()
    assert hand.taps(1, (300, 100)) == TAP
    assert hand.taps(SOON, (310, 110)) == []
    assert hand.taps(1, (300, 100)) == TAP
    assert hand.taps(0.0, (300, 100)) == []


def test_a_bounce_does_nothing_wherever_it_goes(qapp: QGuiApplication) -> None:
    hand = Hand()
    hand.taps(1, (300, 100))
    assert hand.taps(SOON, (300, 100), (300, 200), (300, 300)) == []
    hand.taps(1, (300, 100))
    hand.at_ms += 50
    hand.does(a=(300, 100)).does(b=(350, 300)).does(b=None).does(a=None)
    assert hand.arrived == []


def test_who_taps_on_and_on_is_heard_every_other_time(qapp: QGuiApplication) -> None:
    """A bounce is counted from a tap that arrived: it never makes the next one a bounce."""
    hand = Hand()
    assert [hand.taps(SOON, (300, 100)) == TAP for _ in range(6)] == [True, False] * 3


def test_another_place_or_time_is_another_tap(qapp: QGuiApplication) -> None:
    hand = Hand()
    assert hand.taps(1, (300, 100)) == TAP
    assert hand.taps(SOON, (340, 100)) == TAP
    assert hand.taps(LATER, (340, 100)) == TAP
    assert hand.taps(-0.5, (340, 100)) == TAP


def test_where_two_taps_mean_something_both_arrive(qapp: QGuiApplication) -> None:
    hand = Hand()
    hand.near = 0.0
    assert hand.taps(1, (300, 100)) == TAP
    assert hand.taps(SOON, (300, 100)) == TAP


def test_after_a_drag_the_same_finger_goes_on(qapp: QGuiApplication) -> None:
    """Glass that loses a finger for a moment while it drags does not lose the rest of its way."""
    hand = Hand()
    hand.taps(1, (300, 300), (300, 200), (300, 100))
    assert hand.taps(SOON, (300, 100), (300, 50))[0] == QEvent.Type.TouchBegin


def test_a_device_that_knows_no_time_has_no_bounces(qapp: QGuiApplication) -> None:
    hand = Hand()
    for _ in range(2):
        hand.at_ms = 0
        hand.does(a=(300, 100)).does(a=None)
        assert hand.arrived == TAP


def test_a_leaf_where_somebody_has_just_tapped_takes_the_glass_from_nobody(
    qapp: QGuiApplication,
) -> None:
    hand = Hand()
    hand.taps(1, (300, 100))
    hand.does(a=(300, 100))
    hand.now = RESTING_SECONDS + 1
    hand.at_ms += 11_000
    hand.does(b=(300, 300)).does(b=None)
    assert hand.arrived == TAP
