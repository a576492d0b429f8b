"""Drives the real kiosk by a clock of its own, and measures what it does with time and fingers."""

import math
from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.proof import layout
from kiosk.proof.measures import Rule, Tallies
from kiosk.ui import Manner, Shown, State
from kiosk.visit import Comfort, Phase, Voice

STEP = 0.25
"""Seconds by which the clock goes on between two looks."""
LONGEST = 7200.0
ANSWERS = 12
"""How often the question is answered in a row; WCAG 2.2.1 asks for ten times."""
_SPOILT = Comfort(2.0, "contrast", "reduced", "low", "left", "slow", "page", 2.0, 1.0)
_OF_THE_KIOSK = {"today", "slide", "slide_since", "visits"}
"""What of a `State` is not the visitor's."""


class Clock:
    """Goes on when it is told to."""

    def __init__(self, now: float) -> None:
        self.now = now

    def __call__(self) -> float:
        """Seconds."""
        return self.now


def measure_times(kiosk: Any, clock: Clock, manner: Manner, shown: Shown, to: Tallies) -> None:
    """The quiet time, the time to answer, and what of a visitor is left after it."""
    kiosk.leave()
    kiosk.begin()
    to.add(Rule.QUIET, _until(kiosk, clock, Phase.ASKING), "on Start")
    answers = 0
    for _ in range(ANSWERS):
        kiosk.stay()
        if kiosk.state.visit.phase is not Phase.ACTIVE:
            break
        answers += 1
        _until(kiosk, clock, Phase.ASKING)
    to.add(Rule.SAVES, answers, "the button that goes on, pressed once each time")
    to.add(Rule.WARNING, _until(kiosk, clock, Phase.ATTRACT), "from the question to start-over")
    kiosk.begin()
    kiosk.change(lambda state: state.comforted(_SPOILT))
    kiosk.speak(shown.languages[-1])
    # What was begun to be read has been read: nothing speaks here that would tell.
    kiosk.stand(kiosk.state.fallen_silent(clock.now))
    to.add(Rule.SLOW_QUIET, _until(kiosk, clock, Phase.ASKING), "on Start, with more time")
    _until(kiosk, clock, Phase.ATTRACT)
    _left_behind(kiosk.state, State(kiosk.state.today, shown.first_language), manner, to)


def measure_speech(kiosk: Any, to: Tallies) -> None:
    """Whether speech stops as the visitor acts, and begins again when asked; on Start."""
    at, ear = kiosk.state, kiosk.screens.ear
    heard = []
    for act, wanted in (
        (ear.tap, Voice.SPEAKING),
        (ear.tap, Voice.SILENT),
        (ear.tap, Voice.SPEAKING),
        (lambda: kiosk.dock("help"), Voice.SILENT),
    ):
        act()
        heard.append(kiosk.state.reading.voice is wanted)
    to.looked(Rule.DEAF, len(heard))
    for step in (number for number, good in enumerate(heard, 1) if not good):
        to.add(Rule.DEAF, 1, f"step {step}: speak, be silent, speak again, go to another page")
    kiosk.stand(at)


def _left_behind(after: State, fresh: State, manner: Manner, to: Tallies) -> None:
    fresh = replace(fresh, comfort=manner.comfort)
    names = [field.name for field in fields(State) if field.name not in _OF_THE_KIOSK]
    to.looked(Rule.LEFT_BEHIND, len(names))
    for name in names:
        if getattr(after, name) != getattr(fresh, name):
            to.add(Rule.LEFT_BEHIND, 1, f"{name}: {getattr(after, name)}")


def _until(kiosk: Any, clock: Clock, phase: Phase) -> float:
    began = clock.now
    while kiosk.state.visit.phase is not phase:
        clock.now += STEP
        if clock.now - began > LONGEST:
            return math.inf
        kiosk.tick()
    return round(clock.now - began, 3)


def measure_fingers(
    kiosk: Any, page: QQuickItem, window: QQuickWindow, settle: Callable[[], None], to: Tallies
) -> None:
    """Whether a control acts only when a finger is lifted inside of it.

    The kiosk stands on Start; the control is one that opens another page.
    """
    state = kiosk.state
    lifted = 0
    for target in layout.targets(page):
        kiosk.stand(state)
        settle()
        inside, outside = target.seen.center(), QPointF(1, 1)
        _mouse(window, QEvent.Type.MouseButtonPress, inside)
        early = kiosk.state.route != state.route
        _mouse(window, QEvent.Type.MouseMove, outside)
        _mouse(window, QEvent.Type.MouseButtonRelease, outside)
        slid = kiosk.state.route != state.route
        kiosk.stand(state)
        settle()
        _mouse(window, QEvent.Type.MouseButtonPress, inside)
        _mouse(window, QEvent.Type.MouseButtonRelease, inside)
        if kiosk.state.route == state.route:
            # It does something else than to open a page, or stays where it is.
            continue
        lifted += 1
        for rule, acted in ((Rule.ON_DOWN, early), (Rule.ON_SLIDE, slid)):
            to.looked(rule, 1)
            if acted:
                to.add(rule, 1, target.name, target.box)
    to.add(Rule.ON_RELEASE, lifted, "one finger, pressed and lifted in the same place")
    kiosk.stand(state)


def _mouse(window: QQuickWindow, kind: QEvent.Type, at: QPointF) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    moving, up = kind is QEvent.Type.MouseMove, kind is QEvent.Type.MouseButtonRelease
    button, held = (none if moving else left), (none if up else left)
    event = QMouseEvent(kind, at, at, button, held, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(window, event)


def measure_movement(page: QQuickItem, what: str, to: Tallies) -> None:
    """How long what can move on a page goes on, moving now or not; for ever is infinite."""
    to.looked(Rule.MOVEMENT, 1)
    for item in (page, *layout.visible(page)):
        for child in item.children():
            if child.inherits("QQuickAbstractAnimation"):
                loops, duration = child.property("loops"), child.property("duration")
                lasts = math.inf if loops < 0 else loops * (duration or 0) / 1000
                name = item.metaObject().className().partition("_QML")[0]
                to.add(Rule.MOVEMENT, lasts, f"{name} on {what}")
