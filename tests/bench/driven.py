"""The whole program with a finger on its glass: `python -m tests.bench.driven rest|taps|map|clip`.

`rest` opens an entry's page and leaves it. `taps` taps from page to page and prints, as JSON, how
many milliseconds after each release the next frame had been drawn. `map` pulls and spreads the map
and prints, for both, the seconds from each frame to the next, and those of the processor that all
of it took for a frame. `clip` plays a clip over and over, and prints the memory after each time.
"""

import itertools
import json
import math
import os
import sys
import time
from collections.abc import Callable, Generator

from PySide6.QtCore import QPoint, QPointF, QTimer
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

import kiosk.app
from kiosk.config import RunOptions
from kiosk.host.constants import keep_constants
from tests.bench.program import pss

Script = Generator[float, None, None]
"""Yields how many seconds to leave the program to itself."""

ROUNDS = 3
STILL = 0.35
"""Seconds without a frame after which nothing moves any more."""

WAY = (
    "stunt",
    "stunt/",
    "next",
    "next",
    "start",
    "location",
    "location/",
    "next",
    "back",
    "language",
    "nb",
    "start",
    "activity",
    "activity/",
    "back",
    "language",
    "en",
    "start",
)
"""What is tapped in turn: keys of cards (a slash: the first of that kind) and of the dock,
languages, and the two buttons at the foot of an entry."""

ICONS = {
    "next": "mdi6.chevron-right",
    "back": "mdi6.arrow-left",
    "closer": "mdi6.plus",
    "play": "mdi6.play",
    "pause": "mdi6.pause",
}

MOVES_APART = 0.008
"""Seconds between two reports of a touch screen that is a quick one."""

PULLED = 4.0
"""Seconds for which the map is pulled, and then spread."""

PLAYS, WATCHED = 20, 4.0
"""How often a clip is played, and for how many seconds it is paused and the visitor turns to
another section: each time a projector is started, hands over its frames, and is ended."""


class Finger:
    """Taps on a window, and what the window drew after them."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._device: QPointingDevice = QTest.createTouchDevice()
        self._frames = [time.perf_counter()]
        window.frameSwapped.connect(self._frame)

    def _frame(self) -> None:
        self._frames.append(time.perf_counter())

    def until_still(self) -> Script:
        """Wait until nothing has been drawn for a while."""
        while time.perf_counter() - self._frames[-1] < STILL:
            yield 0.05

    def touch(self, point: QPoint, *, down: bool) -> None:
        """Press or release."""
        sequence = QTest.touchEvent(self._window, self._device)
        if down:
            sequence.press(0, point, self._window)
        else:
            sequence.release(0, point, self._window)
        sequence.commit()

    def frames(self) -> list[float]:
        """The moments of all frames since the last time, the first being now."""
        frames, self._frames = self._frames, [time.perf_counter()]
        return frames

    def two(self, one: QPoint, other: QPoint, what: str) -> None:
        """Two fingers: ``press``, ``move`` or ``release``."""
        sequence = QTest.touchEvent(self._window, self._device)
        for number, point in enumerate((one, other)):
            getattr(sequence, what)(number, point, self._window)
        sequence.commit()

    def move(self, point: QPoint) -> None:
        """The one finger that is down is here now."""
        QTest.touchEvent(self._window, self._device).move(0, point, self._window).commit()

    def close(self) -> None:
        """Look no more: noting frames costs time too."""
        self._window.frameSwapped.disconnect(self._frame)

    def tap(self, where: QPointF) -> Generator[float, None, float]:
        """Tap; returns the milliseconds from the release to the next frame."""
        point = where.toPoint()
        self.touch(point, down=True)
        yield STILL
        yield from self.until_still()
        self._frames = [self._frames[-1]]
        released = time.perf_counter()
        self.touch(point, down=False)
        while len(self._frames) == 1:
            yield 0.001
            if time.perf_counter() - released > 2:
                raise RuntimeError(f"Nothing changed on screen after a tap at {point}.")
        return (self._frames[1] - released) * 1000


def place_of(window: QQuickWindow, wish: str) -> QPointF | None:
    """The middle of what a visitor would tap to get what `wish` says; see `WAY`."""
    screen = window.contentItem().boundingRect()
    for item in _visible(window.contentItem()):
        if item.metaObject().indexOfSignal("tapped()") < 0:
            continue
        key, icon = item.property("key"), item.property("icon")
        middle = item.mapToScene(item.boundingRect().center())
        if not screen.contains(middle):
            continue
        if wish.endswith("/"):
            if isinstance(key, str) and key.startswith(wish):
                return middle
        elif wish in ICONS:
            if icon == ICONS[wish]:
                return middle
        elif key == wish:
            return middle
    return None


def place_when_there(window: QQuickWindow, wish: str) -> Generator[float, None, QPointF]:
    """`place_of`, once it is there: a page that comes takes its time."""
    for _ in range(100):
        place = place_of(window, wish)
        if place is not None:
            return place
        yield 0.05
    raise RuntimeError(f"There is no `{wish}` to tap on this page.")


def _visible(item: QQuickItem) -> Generator[QQuickItem, None, None]:
    if item.isVisible() and item.isEnabled():
        yield item
        for child in item.childItems():
            yield from _visible(child)


def begin(window: QQuickWindow, finger: Finger) -> Script:
    """End attract, which never rests, with a tap on its poster."""
    yield 2.0
    middle = QPointF(window.width() / 2, window.height() / 4)
    for taps in range(2):
        point = middle.toPoint()
        finger.touch(point, down=taps == 0)
        yield 0.2
    yield from finger.until_still()


def go_through_pages(window: QQuickWindow) -> Script:
    """Tap along `WAY` and print how long each tap waited for its frame."""
    finger = Finger(window)
    yield from begin(window, finger)
    times: list[tuple[str, float]] = []
    for wish in WAY * ROUNDS:
        place = yield from place_when_there(window, wish)
        times.append((wish, (yield from finger.tap(place))))
        yield from finger.until_still()
    print(json.dumps(times), flush=True)
    QGuiApplication.exit(0)


def open_an_entry(window: QQuickWindow) -> Script:
    """Open an entry's page and leave it open."""
    finger = Finger(window)
    yield from begin(window, finger)
    for wish in WAY[:2]:
        place = yield from place_when_there(window, wish)
        yield from finger.tap(place)
        yield from finger.until_still()
    finger.close()


def move_the_map(window: QQuickWindow) -> Script:
    """Come closer, pull the map round and round, spread it, and print what the frames took."""
    finger = Finger(window)
    yield from begin(window, finger)
    for wish in ("map", "closer", "closer"):
        place = yield from place_when_there(window, wish)
        yield from finger.tap(place)
        yield from finger.until_still()
    middle, radius = QPointF(window.width() / 2, window.height() / 2), window.width() / 4

    def at(turn: float, far: float) -> QPoint:
        return (middle + QPointF(far * math.cos(turn), far * math.sin(turn))).toPoint()

    told = {}
    finger.touch(at(0, radius), down=True)
    finger.frames()
    began, spent = time.perf_counter(), time.process_time()
    while (now := time.perf_counter() - began) < PULLED:
        finger.move(at(now * 3, radius))
        yield _until_next(began)
    told["pull"] = _told(finger.frames(), spent)
    finger.touch(at(PULLED * 3, radius), down=False)
    yield from finger.until_still()
    finger.two(at(0, 100), at(math.pi, 100), "press")
    finger.frames()
    began, spent = time.perf_counter(), time.process_time()
    while (now := time.perf_counter() - began) < PULLED:
        far = 150 + 100 * math.sin(now * 3)
        finger.two(at(now / 2, far), at(now / 2 + math.pi, far), "move")
        yield _until_next(began)
    told["spread"] = _told(finger.frames(), spent)
    finger.two(at(0, 100), at(math.pi, 100), "release")
    print(json.dumps(told), flush=True)
    QGuiApplication.exit(0)


def watch_a_clip(window: QQuickWindow) -> Script:
    """Play the clip of an entry again and again, and print the memory (PSS, in MiB) each time."""
    finger = Finger(window)
    yield from begin(window, finger)
    finger.close()
    sizes: list[float] = []
    turns = (("clip", 0.6), ("play", WATCHED), ("pause", 0.3), ("story", 0.6))
    for wish, wait in (("stunt", 1.0), ("stunt/motorcycle-jump", 1.0), *turns * PLAYS):
        place = yield from place_when_there(window, wish)
        finger.touch(place.toPoint(), down=True)
        yield 0.1
        finger.touch(place.toPoint(), down=False)
        yield wait
        if wish == turns[-1][0]:
            sizes.append(pss(os.getpid()))
    print(json.dumps(sizes), flush=True)
    QGuiApplication.exit(0)


def _until_next(began: float) -> float:
    """Seconds until a touch screen that began then next tells where fingers are."""
    return MOVES_APART - (time.perf_counter() - began) % MOVES_APART


def _told(frames: list[float], spent: float) -> tuple[list[float], float]:
    gaps = [after - before for before, after in itertools.pairwise(frames)]
    return gaps, (time.process_time() - spent) / max(1, len(gaps))


SCRIPTS: dict[str, Callable[[QQuickWindow], Script]] = {
    "rest": open_an_entry,
    "taps": go_through_pages,
    "map": move_the_map,
    "clip": watch_a_clip,
}


def play(script: Callable[[QQuickWindow], Script]) -> None:
    """Play a script on the kiosk's window as soon as it is there."""
    windows = [one for one in QGuiApplication.topLevelWindows() if isinstance(one, QQuickWindow)]
    if not windows or not windows[0].isExposed():
        QTimer.singleShot(50, lambda: play(script))
        return
    _go_on(script(windows[0]))


def _go_on(script: Script) -> None:
    try:
        wait = next(script)
    except StopIteration:
        return
    except Exception as fault:
        print(fault, file=sys.stderr, flush=True)
        QGuiApplication.exit(1)
        return
    QTimer.singleShot(round(wait * 1000), lambda: _go_on(script))


def main() -> int:
    keep_constants()
    make_application = kiosk.app.make_application

    def make_and_play() -> QGuiApplication:
        application = make_application()
        QTimer.singleShot(0, lambda: play(SCRIPTS[sys.argv[1]]))
        return application

    kiosk.app.make_application = make_and_play
    return kiosk.app.run(RunOptions(config=None, pack=None, windowed=None, language=None))


if __name__ == "__main__":
    sys.exit(main())
