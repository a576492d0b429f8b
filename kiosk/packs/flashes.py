"""Whether a clip flashes so that it could harm somebody (WCAG 2.2, 2.3.1).

A flash is a pair of opposing changes: of relative luminance by a tenth or more, the darker below
0.8, or to and from a saturated red. More than three of them within a second, on a quarter or more
of any block a third as wide and as high as the picture, are too many: WCAG's block of 341 × 256 of
1024 × 768 pixels. A kiosk is looked at from near by, so that the picture is taken for the screen.
"""

import math
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from kiosk.content import luminance

MOST_FLASHES = 3
MOST_CHANGES = 2 * MOST_FLASHES
LEAST_CHANGE, BRIGHT = 0.1, 0.8
RED_SHARE, RED_CHANGE = 0.8, 20.0
SHARE = 0.25
WINDOW_MS = 1000


class Light(NamedTuple):
    """One frame: when it is shown, in milliseconds, and the colours of its points, row by row."""

    at: int
    colours: bytes
    """Three bytes a point: red, green, blue."""


class Film(NamedTuple):
    """All frames of a clip, each with `across` by `down` points."""

    frames: Iterable[Light]
    across: int
    down: int


class Flashing(NamedTuple):
    """Where a film flashes too often."""

    at: int
    """When it has done so for the first time, in milliseconds."""
    flashes: float
    """How many there are within a second, at that time or in the second that follows."""


class _Point:
    """What has happened at one point: opposing changes of one quantity, and when."""

    __slots__ = ("changes", "extreme", "rising")

    def __init__(self, value: float) -> None:
        self.extreme = value
        self.rising: bool | None = None
        self.changes: deque[int] = deque()

    def see(self, value: float, at: int, least: float, bright: float) -> int:
        """One more value; how often it has changed within a second up to now."""
        step = value - self.extreme
        if self.rising is not None and (step > 0) == self.rising:
            self.extreme = value  # further on the same way
        elif abs(step) >= least and min(value, self.extreme) < bright:
            self.rising = step > 0
            self.extreme = value
            self.changes.append(at)
        while self.changes and at - self.changes[0] >= WINDOW_MS:
            self.changes.popleft()
        return len(self.changes)


def first_flashing(film: Film) -> Flashing | None:
    """Where a film begins to flash too often; None when it never does."""
    light: list[_Point] = []
    red: list[_Point] = []
    known: dict[bytes, tuple[float, float]] = {}
    first: int | None = None
    most = 0
    last = b""
    for at, colours in film.frames:
        if first is not None and at >= first + WINDOW_MS:
            break
        if colours == last:  # nothing has changed
            continue
        last = colours
        seen = [_seen(colours[i : i + 3], known) for i in range(0, len(colours), 3)]
        if not light:
            light = [_Point(value) for value, _ in seen]
            red = [_Point(value) for _, value in seen]
        general = [
            point.see(value, at, LEAST_CHANGE, BRIGHT)
            for point, (value, _) in zip(light, seen, strict=True)
        ]
        saturated = [
            point.see(value, at, RED_CHANGE, float("inf"))
            for point, (_, value) in zip(red, seen, strict=True)
        ]
        changes = max(_together(kind, film.across, film.down) for kind in (general, saturated))
        if changes > MOST_CHANGES:
            first = at if first is None else first
            most = max(most, changes)
    return None if first is None else Flashing(first, most / 2)


def _seen(colour: bytes, known: dict[bytes, tuple[float, float]]) -> tuple[float, float]:
    """The relative luminance of a colour, and how red it is: 0 when it is not saturated."""
    if colour not in known:
        if len(known) > 100_000:
            known.clear()
        red, green, blue = colour
        total = red + green + blue
        full = total > 0 and red / total >= RED_SHARE
        redness = max(0.0, (red - green - blue) / 255 * 320) if full else 0.0
        known[colour] = luminance(red, green, blue), redness
    return known[colour]


def _together(changes: Sequence[int], across: int, down: int) -> int:
    """How often a quarter of any block of a third by a third has changed; 0 if not too often."""
    if max(changes) <= MOST_CHANGES:
        return 0
    wide, high = max(1, across // 3), max(1, down // 3)
    quarter = math.ceil(SHARE * wide * high)
    return max(
        sorted(block, reverse=True)[quarter - 1]
        for block in _blocks(changes, across, down, wide, high)
    )


def _blocks(
    changes: Sequence[int], across: int, down: int, wide: int, high: int
) -> Iterator[list[int]]:
    """How often each point of each block has changed."""
    for top in range(down - high + 1):
        for left in range(across - wide + 1):
            rows = (y * across + left for y in range(top, top + high))
            yield [count for start in rows for count in changes[start : start + wide]]
