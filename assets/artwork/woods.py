"""Trees, woods and the dark ground in front."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from itertools import pairwise

from brush import LEFT, RIGHT, WIDTH, Point, box, fill, mix, outline, stroke
from land import hills
from PySide6.QtCore import QPointF
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


def leafy(
    p: QPainter, rng: random.Random, x: float, y: float, h: float, colours: Sequence[str]
) -> None:
    """Draw one birch: a pale trunk and a crown of clumps in two tones."""
    bark = mix(colours[0], "#f6f3ec", 0.55)
    trunk = [(x - h * 0.018, y), (x - h * 0.006, y - h * 0.7), (x + h * 0.006, y - h * 0.7)]
    fill(p, outline([*trunk, (x + h * 0.018, y)]), bark)
    if h > 200:
        for _ in range(9):
            yy = y - h * rng.uniform(0.04, 0.4)
            box(p, x - h * 0.014, yy, h * rng.uniform(0.008, 0.02), h * 0.008, colours[0])
        for side, low in ((-1, 0.36), (1, 0.44), (-1, 0.54)):
            stroke(
                p, [(x, y - h * low), (x + side * h * 0.13, y - h * (low + 0.12))], bark, h * 0.012
            )
    clumps = 4 if h < 200 else 17
    for tone, lift in ((0, 0.0), (1, 0.035)):
        crown = QPainterPath()
        for k in range(clumps):
            t = (k + 0.5) / clumps
            r = (
                h
                * (0.16 if clumps == 4 else 0.088)
                * (0.62 + 0.5 * math.sin(math.pi * t))
                * (1 - 0.3 * tone)
            )
            reach = h * (0.1 if clumps == 4 else 0.19) * math.sin(math.pi * (0.12 + 0.8 * t))
            cx = x + reach * rng.uniform(-1, 1) + h * lift
            cy = y - h * (0.34 + 0.6 * t) - h * lift * 0.6
            clump = QPainterPath()
            clump.addEllipse(QPointF(cx, cy), r, r * 0.82)
            crown = crown.united(clump)
        fill(p, crown, colours[tone])


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
