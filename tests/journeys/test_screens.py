"""The same visit on every screen a kiosk has: wide, small, hung on its side, in a window."""

from math import hypot

import pytest

from tests.journeys.conftest import Open
from tests.journeys.visitor import Visitor

DIAGONAL = 32 * 25.4
LEAST_TARGET = 15.0
"""Millimetres: no button is smaller."""


@pytest.mark.parametrize(
    ("size", "rotation"),
    [((1920, 1080), 0), ((1280, 800), 0), ((1920, 1080), 90)],
)
def test_a_visit_on_every_screen(size: tuple[int, int], rotation: int, open_centre: Open) -> None:
    """Attract, start, list, entry, linked entry, language, asking, start-over."""
    centre = open_centre(size)
    centre.configure(display=f"{{rotation: {rotation}}}")
    with centre.kiosk() as running:
        visitor = running.visitor
        visitor.comes_by()
        everything_fits(visitor, size)
        visitor.taps_the_middle()
        visitor.finds("Filming locations")
        everything_fits(visitor, size)
        dock_is_at_the_foot(visitor, size, rotation)
        visitor.touches("Filming locations")
        visitor.finds("Helsetkopen")
        everything_fits(visitor, size)
        visitor.touches("Helsetkopen")
        visitor.finds("Stunts here")
        everything_fits(visitor, size)
        reads_on(visitor, "The top of this mountain is almost flat")
        visitor.touches("Stunts here")
        visitor.touches("The motorcycle jump")
        visitor.sees("from the ramp to the valley floor, roughly")
        visitor.touches("English")
        visitor.touches("Deutsch", dock=False)
        visitor.sees("Der Motorradsprung", "von der Rampe bis zum Talboden, ungefähr")
        visitor.finds("Deutsch")
        everything_fits(visitor, size)
        visitor.waits(seconds=600)
        assert centre.status()["phase"] == "asking"
        everything_fits(visitor, size)
        visitor.waits(seconds=20)
        visitor.comes_by()


def test_a_kiosk_in_a_window(open_centre: Open) -> None:
    """For looking at it on a desk: the window has the size asked for."""
    centre = open_centre((1280, 800))
    with centre.kiosk("--windowed", "420x760", "--language", "nb") as running:
        visitor = running.visitor
        visitor.comes_by()
        everything_fits(visitor, (420, 760))
        visitor.taps_the_middle()
        visitor.touches("Norsk bokmål", dock=True)
        visitor.touches("English", dock=False)
        visitor.touches("Things to do")
        visitor.touches("Guided hike to Helsetkopen")
        visitor.sees("What it is")


def reads_on(visitor: Visitor, part: str) -> None:
    """Turn the page further down until this is on the screen."""
    while part not in "\n".join(visitor.look().words):
        visitor.touches("Further down")


def everything_fits(visitor: Visitor, size: tuple[int, int]) -> None:
    """Nothing reaches beyond the window, and everything to press is large enough."""
    view = visitor.look()
    assert view.size == size
    beyond = [one.words for one in (*view.texts, *view.buttons) if one.outside]
    assert not beyond, f"Beyond the edge of the window: {beyond}"
    millimetre = hypot(*size) / DIAGONAL
    small = [
        one.words
        for one in view.buttons
        if not one.cut and min(one.box[2:]) < LEAST_TARGET * millimetre
    ]
    assert not small, f"Smaller than {LEAST_TARGET:g} mm: {small}"


def dock_is_at_the_foot(visitor: Visitor, size: tuple[int, int], rotation: int) -> None:
    """The dock is at the lower edge as people stand before it."""
    view = visitor.look()
    docked = [one.middle for one in view.buttons if one.dock]
    assert len(docked) == 5
    for x, y in docked:
        share = {0: y / size[1], 90: 1 - x / size[0]}[rotation]
        assert share > 0.85
