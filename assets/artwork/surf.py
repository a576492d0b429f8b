"""Broken water and powder snow: crests, foam and splashes with edges cut as with a knife."""

from __future__ import annotations

import itertools
import math
import random

from brush import Point, Points, at, fill
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPainterPath


def crest(
    p: QPainter,
    rng: random.Random,
    line: Points,
    tall: float,
    colour: str,
    alpha: float = 1.0,
    *,
    sway: float = 0.35,
) -> None:
    """Draw foam along a line: scalloped above, worn out in tongues below, thin at both ends.

    sway is how far the scallops lean forward, in shares of their height.
    """
    n = len(line) - 1
    path = QPainterPath(QPointF(*line[0]))

    def swell(k: int) -> float:
        return math.sin(math.pi * (0.06 + 0.9 * k / n)) ** 0.7

    for k, ((x0, y0), (x1, y1)) in enumerate(itertools.pairwise(line)):
        rise = rng.choice((0.2, 0.35, 0.5, 0.7, 1.05))
        h = tall * swell(k) * rise * rng.uniform(0.8, 1.2)
        reach = sway * h * (0.4 + rise)
        path.cubicTo(
            QPointF(x0 + (x1 - x0) * 0.3, y0 - h * 0.3),
            QPointF(x0 + (x1 - x0) * 0.35 + reach * 0.4, y0 - h),
            QPointF(x0 + (x1 - x0) * 0.72 + reach, y0 - h),
        )
        path.cubicTo(
            QPointF(x0 + (x1 - x0) * 0.95 + reach * 0.4, y0 - h * 0.8),
            QPointF(x0 + (x1 - x0) * 0.86, y1 - tall * 0.2),
            QPointF(x1, y1 - tall * 0.16 * swell(k + 1) * rng.uniform(0.2, 1)),
        )
    path.lineTo(QPointF(*line[-1]))
    for k in range(n, 0, -1):
        (x1, y1), (x0, y0) = line[k], line[k - 1]
        h = tall * 0.55 * swell(k) * rng.uniform(0.1, 1.0)
        path.cubicTo(
            QPointF(x1 - (x1 - x0) * 0.2, y1 + h),
            QPointF(x0 + (x1 - x0) * 0.5, y0 + h * 0.9),
            QPointF(x0, y0 + tall * 0.08),
        )
    path.closeSubpath()
    fill(p, path, colour, alpha)


def tongue(
    p: QPainter, root: Point, long: float, wide: float, turn: float, colour: str, alpha: float = 1.0
) -> None:
    """Draw one tongue of water or snow that leaps from its root, turn degrees from upright."""
    with at(p, *root, turn=turn):
        path = QPainterPath(QPointF(-wide / 2, 0))
        path.cubicTo(
            QPointF(-wide * 0.4, -long * 0.5),
            QPointF(-wide * 0.1, -long * 0.7),
            QPointF(wide * 0.3, -long),
        )
        path.cubicTo(
            QPointF(wide * 0.26, -long * 0.6),
            QPointF(wide * 0.5, -long * 0.3),
            QPointF(wide / 2, 0),
        )
        path.closeSubpath()
        fill(p, path, colour, alpha)


def splash(
    p: QPainter,
    rng: random.Random,
    x: float,
    y: float,
    r: float,
    colour: str,
    alpha: float = 1.0,
    *,
    span: tuple[float, float] = (-70, 70),
    n: int = 9,
) -> None:
    """Draw water thrown up at (x, y): a fan of tongues between two angles, and drops above it."""
    for k in range(n):
        turn = span[0] + (span[1] - span[0]) * (k + rng.uniform(-0.2, 0.2)) / max(1, n - 1)
        long = r * rng.uniform(0.5, 1.0) * (1 - 0.35 * abs(turn) / 90)
        tongue(p, (x + turn * r * 0.006, y), long, r * rng.uniform(0.2, 0.36), turn, colour, alpha)
        a = math.radians(turn - 90)
        for _ in range(2):
            d = long * rng.uniform(1.05, 1.5)
            size = r * rng.uniform(0.02, 0.05)
            with at(p, x + d * math.cos(a), y + d * math.sin(a), turn=turn):
                drop = QPainterPath()
                drop.addEllipse(QPointF(0, 0), size * 0.75, size * 1.3)
                fill(p, drop, colour, alpha)


def plume(
    p: QPainter,
    rng: random.Random,
    root: Point,
    long: float,
    tall: float,
    colour: str,
    alpha: float = 0.95,
) -> None:
    """Draw powder snow thrown up behind something that runs to the right, root where it starts."""
    x, y = root
    n = max(7, round(long / 16))
    for k in range(n):
        t = k / (n - 1)
        turn = -89 + 36 * (1 - t) ** 1.4 * rng.uniform(0.4, 1.1)
        reach = long * rng.uniform(0.3, 0.62) * (1 - 0.25 * t)
        tongue(
            p,
            (x - long * 0.5 * t * rng.uniform(0.7, 1.0), y - tall * 0.1),
            reach,
            tall * rng.uniform(0.36, 0.6),
            turn,
            colour,
            alpha,
        )
    low = QPainterPath(QPointF(x, y - tall * 0.22))
    low.cubicTo(
        QPointF(x - long * 0.3, y - tall * 0.6),
        QPointF(x - long * 0.7, y - tall * 0.3),
        QPointF(x - long, y + tall * 0.02),
    )
    low.cubicTo(
        QPointF(x - long * 0.7, y + tall * 0.12),
        QPointF(x - long * 0.3, y + tall * 0.12),
        QPointF(x, y),
    )
    low.closeSubpath()
    fill(p, low, colour, alpha)
    for _ in range(n):
        d = long * rng.uniform(0.4, 1.15)
        size = tall * rng.uniform(0.015, 0.04)
        with at(p, x - d, y - tall * rng.uniform(0.15, 0.85)):
            drop = QPainterPath()
            drop.addEllipse(QPointF(0, 0), size * 1.5, size)
            fill(p, drop, colour, alpha)
