"""Attract: its slides, their pictures, and the alarm that looks at the clock."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from kiosk.ui.kiosk_view import Kiosk
from kiosk.ui.state import Manner
from kiosk.visit import Phase
from tests.ui.glass import Glass
from tests.ui.shelves import (
    VALLEY,
    Content,
    pack,
    shelf,
    with_posters,
)

Place = Kiosk.Place


def test_attract_begins_with_the_pack(attract: Glass) -> None:
    assert attract.kiosk.attracting
    assert attract.phase is Phase.ATTRACT
    assert attract.screens.attract.running
    assert attract.screens.attract.hook == "He rode off it"
    assert attract.screens.attract.slideNumber == 0


def test_slides_go_on_and_round(attract: Glass) -> None:
    hooks = []
    fronts = []
    for _ in range(7):
        hooks.append(attract.screens.attract.hook)
        fronts.append(attract.screens.attract.firstInFront)
        attract.after(8.0)
    assert len(set(hooks)) == 6
    assert hooks[6] == hooks[0]
    assert fronts == [True, False, True, False, True, False, True]


def test_a_slide_stays_its_time(attract: Glass) -> None:
    attract.after(7.9)
    assert attract.kiosk.state.slide == 0
    attract.after(0.1)
    assert attract.kiosk.state.slide == 1
    attract.after(7.9)
    assert attract.kiosk.state.slide == 1


def test_the_touch_that_ends_attract_does_nothing_else(attract: Glass) -> None:
    attract.after(8.0)
    attract.kiosk.touched("touch")
    assert attract.kiosk.attracting
    attract.kiosk.begin()
    assert not attract.kiosk.attracting
    assert attract.phase is Phase.ACTIVE
    assert attract.way == ["start"]
    assert attract.kiosk.on == Place.Start


@pytest.mark.parametrize("slide", range(6))
def test_explore_opens_the_slides_own_entry(attract: Glass, slide: int) -> None:
    for _ in range(slide):
        attract.after(8.0)
    title = attract.screens.attract.entryTitle
    attract.kiosk.explore()
    assert not attract.kiosk.attracting
    assert attract.kiosk.on == Place.Entry
    assert attract.entry.title == title
    assert len(attract.way) == 3
    attract.kiosk.back()
    assert attract.kiosk.on == [Place.Locations, Place.Stunts, Place.Activities][slide % 3]


def test_attract_goes_on_after_a_visit(visited: Glass) -> None:
    visited.kiosk.leave()
    slide = visited.kiosk.state.slide
    visited.after(8.0)
    assert visited.kiosk.state.slide == slide + 1


@pytest.mark.parametrize(
    ("act", "forward"),
    [
        (lambda kiosk: kiosk.open("stunt/wreck"), True),
        (lambda kiosk: kiosk.step(1), True),
        (lambda kiosk: kiosk.step(-1), False),
        (lambda kiosk: kiosk.back(), False),
        (lambda kiosk: kiosk.dock("start"), False),
        (lambda kiosk: kiosk.dock("trip"), True),
        (lambda kiosk: kiosk.dock("language"), True),
        (lambda kiosk: kiosk.leave(), False),
    ],
)
@pytest.mark.parametrize("before", [True, False])
def test_pages_slide_the_way_one_goes(
    visited: Glass, act: object, forward: bool, before: bool
) -> None:
    assert callable(act)
    visited.kiosk.open("location/top")
    if not before:
        visited.kiosk.step(-1)
    act(visited.kiosk)
    assert visited.kiosk.forward is forward


def test_a_shuffled_kiosk_has_another_order_after_each_visit(glass: Glass) -> None:
    places: dict[str, Content] = {f"p{n}": {**VALLEY, "hook": f"hook {n}"} for n in range(20)}
    glass.put_on(shelf(pack(locations=places)), Manner(shuffled=True))
    orders = []
    for _ in range(3):
        hooks = []
        for _ in range(24):
            hooks.append(glass.screens.attract.hook)
            glass.after(8.0)
        orders.append(tuple(hooks))
        glass.kiosk.begin()
        glass.kiosk.leave()
    assert len(set(orders)) == 3


def test_explore_opens_what_is_seen_while_the_next_slide_is_decoded(
    glass: Glass, qtbot: QtBot, tmp_path: Path
) -> None:
    glass.put_on(with_posters(tmp_path))
    qtbot.waitUntil(lambda: glass.screens.attract.entryTitle == "Helsetkopen")
    glass.after(8.0)
    assert glass.kiosk.state.slide == 1
    assert glass.screens.attract.entryTitle == "Helsetkopen"
    glass.kiosk.explore()
    assert glass.entry.title == "Helsetkopen"


def test_a_slide_that_arrives_after_the_touch_changes_nothing(
    glass: Glass, qtbot: QtBot, tmp_path: Path
) -> None:
    glass.put_on(with_posters(tmp_path))
    glass.kiosk.begin()
    state = glass.kiosk.state
    qtbot.waitUntil(lambda: glass.posters[0].ready)
    assert glass.kiosk.state == state


def test_slides_that_have_faded_let_go_of_their_layers(
    glass: Glass, qtbot: QtBot, tmp_path: Path
) -> None:
    glass.put_on(with_posters(tmp_path))
    first, second, *_ = glass.posters
    qtbot.waitUntil(lambda: first.ready)
    glass.kiosk.slideGone(True)  # it is in front: somebody was too quick
    assert first.ready
    glass.after(8.0)
    qtbot.waitUntil(lambda: second.ready)
    assert not glass.screens.attract.firstInFront
    glass.kiosk.slideGone(True)
    assert not first.ready
    assert second.ready
    glass.kiosk.begin()
    glass.kiosk.slideGone(False)
    assert not second.ready


def alarm(glass: Glass) -> int | None:
    """Milliseconds until the clock is looked at; None when nothing would change."""
    timer = glass.kiosk.findChild(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return timer.interval() if timer.isActive() else None


def test_there_is_no_alarm_without_a_pack(glass: Glass) -> None:
    glass.put_on(None)
    assert alarm(glass) is None
    glass.put_on(shelf())
    assert alarm(glass) is not None
    glass.put_on(None)
    assert alarm(glass) is None


@pytest.mark.parametrize(
    ("passed", "rings"),
    [
        ([], 8001),
        ([3.0], 5001),
        ([8.0], 8001),
    ],
)
def test_the_alarm_rings_for_the_next_slide(
    attract: Glass, passed: list[float], rings: int
) -> None:
    for seconds in passed:
        attract.after(seconds)
    assert alarm(attract) == pytest.approx(rings, abs=1)


@pytest.mark.parametrize(
    ("passed", "rings"),
    [
        ([], 60_001),
        ([20.0], 40_001),
        ([60.0], 1001),  # asking: every second is told
        ([60.0, 1.0], 1001),
        ([60.0, 0.25], 751),
        ([60.0, 29.0], 1001),
        ([60.0, 30.0], 8001),
    ],
)
def test_the_alarm_rings_when_something_changes(
    visited: Glass, passed: list[float], rings: int
) -> None:
    for seconds in passed:
        visited.after(seconds)
    assert alarm(visited) == pytest.approx(rings, abs=1)


def test_there_is_no_alarm_while_a_slide_is_decoded(glass: Glass, tmp_path: Path) -> None:
    glass.put_on(with_posters(tmp_path))
    assert glass.kiosk.state.slide_since is None
    assert alarm(glass) is None


def test_the_alarm_looks_at_the_clock(visited: Glass, qtbot: QtBot) -> None:
    visited.now += 60.0
    visited.put_on(shelf(serial=2))  # sets the alarm anew: it is due now
    qtbot.waitUntil(lambda: visited.kiosk.asking)


def test_there_is_no_alarm_after_the_end(visited: Glass) -> None:
    visited.kiosk.close()
    assert alarm(visited) is None
