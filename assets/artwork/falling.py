"""What falls without end: patterns that come in at the top of their box as they leave it below."""

from __future__ import annotations

import random

from brush import disc, fill, outline, within
from PySide6.QtGui import QPainter, QPainterPath

Box = tuple[int, int, int, int]
"""Left, top, width and height. Whole numbers, so that the pattern meets itself to the pixel."""


def frame(where: Box) -> QPainterPath:
    path = QPainterPath()
    path.addRect(*where)
    return path


def pour(
    p: QPainter, rng: random.Random, where: Box, n: int, colour: str, alpha: float = 0.9
) -> None:
    """Draw n streaks of falling water, pointed at both ends, to move over a fall that stands still.

    They are inked to the first and the last row of their box, which is how a screen knows it.
    """
    x0, y0, w, h = where
    with within(p, frame(where)):
        for k in range(n):
            long = h * rng.uniform(0.16, 0.42)
            wide = w * rng.uniform(0.05, 0.12)
            x = x0 + wide + (w - 2 * wide) * (k + rng.random()) / n
            y = y0 - long * 0.5 if k in (0, n // 2) else y0 + h * rng.random()
            for top in (y - h, y, y + h):
                left = [(x - wide * 0.5, top + long * 0.3), (x - wide * 0.4, top + long * 0.7)]
                right = [(x + wide * 0.3, top + long * 0.8), (x + wide * 0.5, top + long * 0.35)]
                streak = [(x, top), *left, (x, top + long), *right]
                fill(p, outline(streak), colour, alpha)


def snowfall(
    p: QPainter,
    rng: random.Random,
    where: Box,
    n: int,
    colour: str = "#ffffff",
    sizes: tuple[float, float] = (1.6, 4.2),
    alpha: float = 0.85,
) -> None:
    """Draw n flakes in a box, the larger the fewer."""
    x0, y0, w, h = where
    with within(p, frame(where)):
        for k in range(n):
            size = sizes[0] + (sizes[1] - sizes[0]) * rng.random() ** 2
            x, y = x0 + w * rng.random(), (y0 if k == 0 else y0 + h * rng.random())
            for middle in (y - h, y, y + h):
                disc(p, x, middle, size, colour, alpha)
