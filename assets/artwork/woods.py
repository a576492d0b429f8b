"""Trees, woods and the dark ground in front."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from itertools import pairwise

from brush import LEFT, RIGHT, WIDTH, Point, curve, fill, outline
from land import hills
from PySide6.QtGui import QPainter, QPainterPath


def pine(path: QPainterPath, x: float, y: float, h: float, rng: random.Random) -> None:
    """Add one spruce that stands at (x, y)."""
    w = h * rng.uniform(0.17, 0.22)
    tiers = 6 if h > 90 else 4
    left: list[Point] = []
    right: list[Point] = []
    for k in range(1, tiers + 1):
        f = (k / tiers) ** 0.9
        yy = y - h * (1 - f) * 0.97 - h * 0.02
        reach = w * (0.16 + 0.84 * f)
        left += [(x - reach * rng.uniform(0.88, 1.1), yy), (x - reach * 0.48, yy - h * 0.035)]
        right += [(x + reach * rng.uniform(0.88, 1.1), yy), (x + reach * 0.48, yy - h * 0.035)]
    trunk = w * 0.12
    points = [(x, y - h), *left[:-1], (x - trunk, left[-2][1]), (x - trunk, y + h * 0.025)]
    points += [(x + trunk, y + h * 0.025), (x + trunk, right[-2][1]), *right[:-1][::-1]]
    path.addPath(outline(points))


def pines(
    p: QPainter,
    rng: random.Random,
    ground: Callable[[float], float] | float,
    colour: str,
    span: tuple[float, float] = (LEFT, RIGHT),
    tall: tuple[float, float] = (50, 110),
    step: float = 24,
) -> None:
    path = QPainterPath()
    path.setFillRule(path.fillRule().WindingFill)
    own = random.Random(f"{span} {tall} {step}")
    x = span[0]
    while x < span[1]:
        y = ground(x) if callable(ground) else ground + own.uniform(-0.14, 0.14) * tall[1]
        pine(path, x, y, rng.uniform(*tall), rng)
        x += step * rng.uniform(0.5, 1.5)
    fill(p, path, colour)


def foreground(
    p: QPainter,
    rng: random.Random,
    colour: str,
    y: float = 1560,
    trees: str = "both",
    tall: tuple[float, float] = (150, 330),
) -> None:
    """Draw a dark calm ground for the words to stand on, with spruces at the edges only."""
    lines = (
        (-50, 20, 80, 30, -40),
        (-110, -20, 70, 90, 60),
        (50, 90, 60, -30, -120),
        (-20, 40, 50, 60, 10),
    )
    xs = (LEFT, 250, 560, 850, RIGHT)
    ground = [
        (x, y + dy + rng.uniform(-14, 14)) for x, dy in zip(xs, rng.choice(lines), strict=True)
    ]
    hills(p, ground, colour)

    def level(x: float) -> float:
        for (xa, ya), (xb, yb) in pairwise(ground):
            if x <= xb:
                return ya + (yb - ya) * (x - xa) / (xb - xa) + 34
        return ground[-1][1] + 34

    for side in ("left", "right"):
        if trees in ("both", side):
            size = rng.uniform(0.7, 1.15)
            reach = rng.uniform(110, 250)
            span = (float(LEFT), reach) if side == "left" else (WIDTH - reach, float(RIGHT))
            heights = (tall[0] * size, tall[1] * size)
            pines(p, rng, level, colour, span, heights, 40 * rng.uniform(0.8, 1.3))


def birch(
    p: QPainter,
    rng: random.Random,
    x: float,
    y: float,
    h: float,
    colours: Sequence[str],
    *,
    light: int = 1,
) -> None:
    """Draw one small birch: a crown of clumps grown into one piece, and its lit side.

    colours are the shaded, the lit and the trunk's.
    """
    lean = rng.uniform(-0.05, 0.05) * h
    fill(
        p,
        outline([(x - h * 0.014, y), (x + lean * 0.6, y - h * 0.6), (x + h * 0.014, y)]),
        colours[2],
    )
    wide, tall = h * rng.uniform(0.13, 0.18), h * rng.uniform(0.3, 0.36)
    crown = QPainterPath()
    for dx, dy, size in (
        (-0.5, 0.42, 0.62),
        (0.5, 0.5, 0.58),
        (-0.2, -0.1, 0.74),
        (0.3, 0.0, 0.66),
        (0.04, -0.56, 0.5),
    ):
        cx = x + lean + wide * (dx + rng.uniform(-0.16, 0.16))
        cy = y - h * 0.6 + tall * (dy + rng.uniform(-0.1, 0.1))
        points = []
        for k in range(9):
            a = math.tau * k / 9
            reach = size * rng.uniform(0.82, 1.16)
            points.append((cx + wide * reach * math.cos(a), cy + tall * reach * 0.86 * math.sin(a)))
        crown = crown.united(curve(points, closed=True))
    fill(p, crown, colours[0])
    moved = crown.translated(light * wide * 0.5, -tall * 0.16)
    fill(p, crown.intersected(moved), colours[1])


def grove(
    p: QPainter,
    rng: random.Random,
    ground: Callable[[float], float] | float,
    span: tuple[float, float],
    tall: tuple[float, float],
    palettes: Sequence[Sequence[str]],
    step: float = 26,
    light: int = 1,
) -> None:
    """Draw a row of birches, thick and thin, with the taller ones behind."""
    spots = []
    x = span[0]
    while x < span[1]:
        spots.append((x, rng.uniform(*tall) * (1.25 if rng.random() < 0.2 else 1.0)))
        x += step * rng.choice((0.4, 0.6, 0.9, 1.2, 1.8))
    for x, h in sorted(spots, key=lambda spot: -spot[1]):
        y = ground(x) if callable(ground) else ground
        birch(p, rng, x, y + rng.uniform(-3, 6), h, rng.choice(palettes), light=light)
