"""Houses, a stone bridge and fences."""

from __future__ import annotations

import random
from collections.abc import Sequence

from brush import Points, at, box, curve, fill, mix, stroke
from PySide6.QtGui import QPainter, QPainterPath


def arch_bridge(
    p: QPainter,
    y: float,
    span: tuple[float, float],
    rise: float,
    stone: str,
    shade: str,
    *,
    deck: float = 44,
    sides: Sequence[tuple[float, float]] = (),
    x0: float = -40,
    x1: float = 1120,
    foot: float = 1500,
) -> None:
    """Draw a stone viaduct: one great arch between span, small round arches (centre, width) beside."""
    a, b = span
    wall = QPainterPath()
    wall.addRect(x0, y, x1 - x0, foot - y)
    hole = QPainterPath()
    hole.moveTo(a, foot + 4)
    hole.lineTo(a, y + deck + rise)
    hole.cubicTo(a, y + deck - rise * 0.34, b, y + deck - rise * 0.34, b, y + deck + rise)
    hole.lineTo(b, foot + 4)
    hole.closeSubpath()
    holes = hole
    for cx, w in sides:
        small = QPainterPath()
        small.addRoundedRect(cx - w / 2, y + deck * 1.5, w, foot, w / 2, w / 2)
        holes = holes.united(small)
    depth = holes.subtracted(holes.translated(-18, 8))
    fill(p, wall.subtracted(holes), stone)
    fill(p, depth.intersected(wall), shade)
    arch = QPainterPath()
    arch.moveTo(a, y + deck + rise)
    arch.cubicTo(a, y + deck - rise * 0.34, b, y + deck - rise * 0.34, b, y + deck + rise)
    stroke(p, arch, mix(stone, "#f6f3ec", 0.16), 20, flat=True)
    for k in range(1, 24):
        q = arch.pointAtPercent(k / 24)
        turn = -arch.angleAtPercent(k / 24)
        with at(p, q.x(), q.y(), 1, turn):
            box(p, -1.4, -10, 2.8, 20, shade)
    rng = random.Random(4)
    for _ in range(90):
        x, yy = rng.uniform(x0, x1), y + deck * 0.7 + 22 * rng.randrange(0, 24)
        brick = QPainterPath()
        brick.addRect(x, yy, rng.uniform(16, 34), 11)
        if not holes.intersects(brick) and yy < foot - 40:
            fill(p, brick, mix(stone, rng.choice((shade, "#f6f3ec")), 0.14))
    box(p, x0, y, x1 - x0, 14, mix(stone, "#f6f3ec", 0.22))
    box(p, x0, y + 14, x1 - x0, 8, shade)


def house(
    p: QPainter,
    x: float,
    y: float,
    w: float,
    h: float,
    wall: str,
    roof: str,
    glass: str,
    *,
    gable: bool = True,
    rows: int = 1,
    columns: int = 2,
    trim: str = "#f6f3ec",
) -> None:
    """Draw a timber house on (x, y), its lower left corner; h is the height of its walls."""
    box(p, x, y - h, w, h, wall)
    box(p, x + w * 0.78, y - h, w * 0.22, h, mix(wall, "#0b1b28", 0.22))
    if gable:
        rise = w * 0.5
        fill(p, [(x, y - h + 1), (x + w / 2, y - h - rise), (x + w, y - h + 1)], wall)
        fill(
            p,
            [(x + w * 0.78, y - h + 1), (x + w / 2, y - h - rise), (x + w, y - h + 1)],
            mix(wall, "#0b1b28", 0.22),
        )
        stroke(
            p,
            [
                (x - w * 0.07, y - h + w * 0.07),
                (x + w / 2, y - h - rise),
                (x + w * 1.07, y - h + w * 0.07),
            ],
            roof,
            max(3, w * 0.09),
            flat=True,
        )
    else:
        fill(
            p,
            [
                (x - w * 0.05, y - h),
                (x + w * 0.08, y - h - w * 0.3),
                (x + w * 0.92, y - h - w * 0.3),
                (x + w * 1.05, y - h),
            ],
            roof,
        )
        box(p, x + w * 0.66, y - h - w * 0.4, w * 0.09, w * 0.16, mix(roof, "#0b1b28", 0.3))
    cw, ch = w / columns, h / rows
    for i in range(columns):
        for j in range(rows):
            ww, hh = min(cw * 0.42, ch * 0.46), ch * 0.5
            wx, wy = x + cw * (i + 0.5) - ww / 2, y - h + ch * j + ch * 0.24
            box(p, wx - 1.6, wy - 1.6, ww + 3.2, hh + 3.2, trim)
            box(p, wx, wy, ww, hh, glass)


def turf_cabin(p: QPainter, x: float, y: float, w: float, wall: str, turf: str, glass: str) -> None:
    """Draw a log cabin with a grass roof."""
    h = w * 0.36
    box(p, x, y - h, w, h, wall)
    for k in range(1, 5):
        box(p, x, y - h * k / 5, w, max(1, w * 0.01), mix(wall, "#0b1b28", 0.4))
    box(p, x + w * 0.14, y - h * 0.72, w * 0.14, h * 0.72, mix(wall, "#0b1b28", 0.45))
    for k in (0.44, 0.7):
        box(p, x + w * k - 2, y - h * 0.72 - 2, w * 0.15 + 4, h * 0.4 + 4, "#f6f3ec")
        box(p, x + w * k, y - h * 0.72, w * 0.15, h * 0.4, glass)
    fill(
        p,
        curve(
            [
                (x - w * 0.08, y - h * 0.9),
                (x + w * 0.02, y - h * 1.6),
                (x + w * 0.5, y - h * 1.72),
                (x + w * 0.98, y - h * 1.6),
                (x + w * 1.08, y - h * 0.9),
            ]
        ),
        turf,
    )
    fill(
        p,
        [
            (x - w * 0.08, y - h * 0.9),
            (x + w * 1.08, y - h * 0.9),
            (x + w * 1.06, y - h * 0.8),
            (x - w * 0.06, y - h * 0.8),
        ],
        mix(turf, "#0b1b28", 0.4),
    )
    box(p, x + w * 0.6, y - h * 2.05, w * 0.1, h * 0.42, mix(wall, "#0b1b28", 0.2))


def church(p: QPainter, x: float, y: float, size: float, wall: str, roof: str) -> None:
    with at(p, x, y, size / 60):
        box(p, -8, -26, 48, 26, wall)
        fill(p, [(-10, -26), (-2, -42), (34, -42), (42, -26)], roof)
        box(p, -24, -40, 18, 40, wall)
        fill(p, [(-26, -40), (-15, -76), (-4, -40)], roof)
        for k in range(3):
            box(p, 2 + k * 12, -20, 4, 11, roof)


def fence(p: QPainter, points: Points, colour: str, tall: float, wires: int = 2) -> None:
    for x, y in points:
        stroke(p, [(x, y), (x, y - tall)], colour, tall * 0.1)
    for k in range(wires):
        stroke(p, [(x, y - tall * (1 - 0.42 * k)) for x, y in points], colour, tall * 0.06)
