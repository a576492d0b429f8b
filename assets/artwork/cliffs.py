"""Walls of rock, chiselled: facets that share their edges, in ribs that run down the wall."""

from __future__ import annotations

import random
from collections.abc import Sequence

from brush import Point, Points, fill, jag, outline, stroke, within
from PySide6.QtGui import QPainter, QPainterPath

Area = tuple[float, float, float, float]
"""Left, top, right and bottom."""


def facets(
    p: QPainter,
    rng: random.Random,
    shape: QPainterPath,
    area: Area,
    tones: Sequence[str],
    *,
    step: float = 70,
    tall: float = 120,
    lean: float = 0.0,
    alpha: float = 1.0,
) -> None:
    """Fill a shape with facets. tones run from the shaded to the lit ones.

    step is the width of a rib, tall the height of a facet, lean how far the ribs stray to the
    right for each unit down.
    """
    x0, y0, x1, y1 = area
    slip = abs(lean) * (y1 - y0)
    columns = max(2, round((x1 - x0 + slip) / step))
    rows = max(2, round((y1 - y0) / tall))
    start = x0 - (slip if lean > 0 else 0)

    def corner(i: int, j: int) -> Point:
        y = y0 + (y1 - y0) * j / rows
        return (
            start + step * (i + rng.uniform(-0.42, 0.42)) + lean * (y - y0),
            y + tall * rng.uniform(-0.46, 0.46),
        )

    grid = [[corner(i, j) for j in range(rows + 1)] for i in range(columns + 2)]
    with within(p, shape):
        fill(p, shape, tones[len(tones) // 2], alpha)
        side = rng.random() < 0.5
        for i in range(columns + 1):
            side = not side if rng.random() < 0.78 else side
            tone = _pick(rng, len(tones), side)
            for j in range(rows):
                if rng.random() < 0.42:
                    tone = _pick(rng, len(tones), side)
                a, b, c, d = grid[i][j], grid[i + 1][j], grid[i + 1][j + 1], grid[i][j + 1]
                quad = outline([a, b, c, d])
                fill(p, quad, tones[tone], alpha)
                stroke(p, [a, b, c, d, a], tones[tone], 1.4, alpha)
                if rng.random() < 0.3:
                    other = max(0, min(len(tones) - 1, tone + rng.choice((-1, 1))))
                    fill(p, [a, b, c] if rng.random() < 0.5 else [a, c, d], tones[other], alpha)


def _pick(rng: random.Random, n: int, lit: bool) -> int:
    half = n // 2
    return rng.randrange(half, n) if lit else rng.randrange(0, max(1, n - half))


def boulder(
    p: QPainter,
    rng: random.Random,
    x: float,
    y: float,
    w: float,
    tones: tuple[str, str, str],
    *,
    tall: float = 0.5,
    light: int = 1,
) -> None:
    """Draw a rock w wide that lies on (x, y): its shaded side, its lit side and its top."""
    h = w * tall
    a, b = rng.uniform(0.86, 1.1), rng.uniform(0.8, 1.1)

    def at(dx: float, dy: float) -> Point:
        return (x + light * dx * w, y - dy * h)

    body: Points = [
        at(-0.5, 0), at(-0.46, 0.42 * a), at(-0.28, 0.84 * b), at(0.02, 1.0),
        at(0.3, 0.74 * a), at(0.44, 0.36 * b), at(0.52, 0),
    ]  # fmt: skip
    fill(p, body, tones[0])
    fill(
        p,
        [at(0.06, 0.66), at(0.3, 0.74 * a), at(0.44, 0.36 * b), at(0.52, 0), at(0.12, 0)],
        tones[1],
    )
    fill(p, [at(-0.28, 0.84 * b), at(0.02, 1.0), at(0.3, 0.74 * a), at(0.06, 0.66)], tones[2])


def cracks(
    p: QPainter, rng: random.Random, shape: QPainterPath, spots: Points, tall: float, colour: str
) -> None:
    """Draw cracks that start at spots and run down inside a shape, thinning as they go."""
    with within(p, shape):
        for x, y in spots:
            line = jag(rng, (x, y), (x + rng.uniform(-0.14, 0.14) * tall, y + tall), 7, 8)
            back = [(px + 6 * (1 - k / 7), py) for k, (px, py) in enumerate(line)]
            fill(p, outline([*line, *back[::-1]]), colour)
