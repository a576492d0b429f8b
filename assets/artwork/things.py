"""Vehicles and buildings, drawn around a point they stand on."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

from brush import Point, Points, at, box, curve, disc, fill, mix, oval, stroke, trace
from people import person
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPainterPath

# On wheels ----------------------------------------------------------------------------------------


def wheel(
    p: QPainter, x: float, y: float, r: float, dark: str, tyre: float, spokes: int = 0
) -> None:
    ring = QPainterPath()
    ring.addEllipse(QPointF(x, y), r, r)
    stroke(p, ring, dark, tyre)
    for k in range(spokes):
        a = k * math.tau / spokes
        stroke(p, [(x, y), (x + r * math.cos(a), y + r * math.sin(a))], dark, tyre * 0.16, 0.8)
    disc(p, x, y, r * 0.16, dark)


def motorcycle(
    p: QPainter,
    x: float,
    y: float,
    size: float,
    dark: str,
    tank: str,
    *,
    turn: float = 0.0,
    flip: bool = False,
    rider: bool = True,
) -> None:
    """Draw a motocross bike with its rider; size is the wheelbase, (x, y) the middle between the axles."""
    with at(p, x, y, size / 150, turn, flip):
        wheel(p, -74, 0, 33, dark, 11, 10)
        wheel(p, 76, 0, 35, dark, 10, 10)
        stroke(p, [(-74, 0), (-18, -6)], dark, 9)
        stroke(p, [(76, 0), (47, -74)], dark, 8)
        stroke(p, [(56, -72), (34, -84)], dark, 6)
        fill(p, trace("M40 -50 C70 -58 98 -50 112 -34 C96 -42 74 -42 52 -40 Z"), tank)
        fill(p, trace("M-30 -12 C-26 -34 -8 -40 14 -40 L36 -44 L30 -6 C24 8 -14 12 -24 4 Z"), dark)
        fill(p, trace("M-2 -40 L-8 -52 C10 -66 30 -66 46 -62 L40 -34 L18 -30 Z"), tank)
        fill(
            p,
            trace(
                "M-108 -66 C-84 -62 -60 -58 -38 -60 C-20 -60 -8 -56 2 -46 L-6 -36 C-24 -42 -44 -44 -62 -46 C-80 -50 -98 -56 -108 -66 Z"
            ),
            dark,
        )
        stroke(p, [(-24, -40), (-66, -40)], dark, 11)
        stroke(p, [(10, -30), (-10, -42), (-24, -40)], dark, 6)
        if rider:
            person(p, -20, -62, 158, "ride", dark, mix(dark, tank, 0.0), helmet=tank)


def bicycle(
    p: QPainter,
    x: float,
    y: float,
    size: float,
    dark: str,
    frame: str,
    *,
    top: str,
    turn: float = 0.0,
    flip: bool = False,
    helmet: str | None = None,
    bags: str | None = None,
) -> None:
    """Draw a cyclist; size is the wheelbase, (x, y) the middle between the wheels on the ground."""
    with at(p, x, y, size / 120, turn, flip):
        wheel(p, -60, -38, 35, dark, 5, 12)
        wheel(p, 60, -38, 35, dark, 5, 12)
        for line in (
            ((-60, -38), (-8, -38), (40, -86), (-22, -84), (-8, -38)),
            ((-60, -38), (-22, -84)),
            ((60, -38), (38, -98)),
        ):
            stroke(p, line, frame, 5.5)
        stroke(p, [(-22, -84), (-26, -100)], frame, 4.5)
        stroke(p, [(-40, -101), (-14, -100)], dark, 7)
        stroke(p, [(38, -98), (46, -108), (56, -104)], dark, 5)
        disc(p, -8, -38, 9, dark)
        if bags:
            box(p, -92, -78, 34, 36, bags, r=6)
        person(p, -20, -62, 176, "pedal", dark, top, helmet=helmet)


def car(
    p: QPainter,
    x: float,
    y: float,
    size: float,
    colour: str,
    dark: str,
    glass: str,
    *,
    turn: float = 0.0,
    flip: bool = False,
) -> None:
    with at(p, x, y, size / 120, turn, flip):
        fill(
            p,
            trace(
                "M-60 -14 C-62 -30 -50 -34 -36 -36 C-24 -52 -10 -56 8 -56 C26 -56 36 -46 44 -36 C58 -34 62 -28 60 -12 Z"
            ),
            colour,
        )
        fill(
            p,
            trace("M-26 -36 C-18 -47 -10 -50 2 -50 L2 -36 Z M8 -50 C22 -50 28 -44 34 -36 L8 -36 Z"),
            glass,
        )
        for cx in (-34, 36):
            disc(p, cx, -12, 13, dark)
            disc(p, cx, -12, 6, mix(dark, "#b9cad1", 0.5))


def snowmobile(
    p: QPainter, x: float, y: float, size: float, dark: str, colour: str, top: str
) -> None:
    with at(p, x, y, size / 170):
        fill(
            p, trace("M-80 -6 C-88 -20 -78 -30 -62 -30 L20 -28 C28 -20 24 -4 14 -2 L-70 -2 Z"), dark
        )
        fill(
            p,
            trace(
                "M-84 -40 L-10 -44 C4 -46 10 -54 18 -66 L34 -70 C52 -60 76 -44 84 -30 L62 -18 L-60 -26 Z"
            ),
            colour,
        )
        fill(p, trace("M-88 -52 C-60 -58 -28 -58 -6 -48 L-6 -40 L-84 -40 Z"), dark)
        fill(p, trace("M20 -68 L8 -98 L14 -100 L38 -70 Z"), mix(dark, "#b9cad1", 0.55))
        stroke(p, [(10, -64), (-4, -78)], dark, 6)
        stroke(p, [(56, -26), (66, -4)], dark, 7)
        stroke(p, curve([(30, -1), (84, -1), (100, -6), (108, -16)]), dark, 6)
        person(p, -42, -54, 140, "ride", dark, top, helmet=top)


# On rails -----------------------------------------------------------------------------------------


def carriage(
    p: QPainter, w: float, h: float, body: str, trim: str, roof: str, glass: str, windows: int
) -> None:
    """Draw a carriage that stands on rails at (0, 0) and reaches to (w, -h)."""
    dark = mix(body, "#05101a", 0.6)
    for cx in (w * 0.16, w * 0.84):
        box(p, cx - h * 0.34, -h * 0.2, h * 0.68, h * 0.1, dark)
        for dx in (-0.22, 0.22):
            disc(p, cx + dx * h, -h * 0.09, h * 0.1, dark)
    box(p, 0, -h * 0.94, w, h * 0.78, body, r=h * 0.06)
    top = (
        f"M{h * 0.03} {-h * 0.9} C{h * 0.1} {-h * 1.04} {h * 0.3} {-h * 1.04} {h * 0.5} {-h * 1.04}"
    )
    top += f" L{w - h * 0.5} {-h * 1.04} C{w - h * 0.3} {-h * 1.04} {w - h * 0.1} {-h * 1.04} {w - h * 0.03} {-h * 0.9} Z"
    fill(p, trace(top), roof)
    box(p, 0, -h * 0.36, w, h * 0.05, trim)
    pitch = (w - h * 0.24) / windows
    for k in range(windows):
        box(
            p,
            h * 0.12 + k * pitch + pitch * 0.16,
            -h * 0.76,
            pitch * 0.68,
            h * 0.28,
            glass,
            r=h * 0.04,
        )


def locomotive(p: QPainter, h: float, body: str, trim: str, dark: str, glass: str) -> None:
    """Draw a steam engine from (0, 0) to the right, about 2.6 h long, that runs to the right."""
    with at(p, 0, 0, h / 100):
        fill(p, trace("M8 -18 L246 -18 L258 -8 L246 -8 L8 -8 Z"), dark)
        box(p, 70, -78, 164, 50, body, r=10)
        box(p, 228, -76, 14, 46, dark, r=6)
        fill(p, trace("M8 -30 L8 -98 L2 -104 L84 -104 L78 -96 L78 -30 Z"), body)
        box(p, 24, -88, 34, 26, glass, r=3)
        for x, w, top in ((206, 18, -106), (160, 20, -92), (116, 20, -90)):
            box(p, x, top, w, -70 - top, dark, r=4)
        box(p, 202, -108, 26, 7, dark, r=3)
        for x in (98, 148, 192):
            box(p, x, -78, 4, 50, trim)
        box(p, 8, -34, 232, 5, trim)
        for cx, r in ((40, 12), (92, 19), (136, 19), (180, 19), (222, 12)):
            disc(p, cx, -r + 1, r, dark)
            disc(p, cx, -r + 1, r * 0.62, mix(dark, body, 0.6))
        stroke(p, [(92, -18), (180, -18)], mix(dark, "#b9cad1", 0.5), 4)


def smoke(
    p: QPainter,
    rng: random.Random,
    x: float,
    y: float,
    length: float,
    size: float,
    colour: str,
    alpha: float = 0.85,
) -> None:
    """Draw smoke that trails from (x, y) to the left and grows."""
    n = round(length / (size * 0.5))
    for k in range(n, -1, -1):
        t = k / n
        r = size * (0.35 + 0.9 * t)
        disc(
            p,
            x - length * t,
            y - size * 1.6 * t**0.8 + rng.gauss(0, size * 0.22),
            r,
            colour,
            alpha * (1 - t * 0.7),
        )


def train_along(
    p: QPainter,
    line: QPainterPath,
    start: float,
    cars: int,
    length: float,
    tall: float,
    body: str,
    trim: str,
    glass: str,
    roof: str,
    grow: float = 0.0,
) -> None:
    """Draw a small train on a curved line: start is how far along its front stands (0 to 1)."""
    total = line.length()
    done = 0.0
    for k in range(cars):
        size = 1 + grow * k
        t = line.percentAtLength(min(total, start * total + done + length * size / 2))
        q, turn = line.pointAtPercent(t), -line.angleAtPercent(t)
        done += length * size * 1.06
        with at(p, q.x(), q.y(), size, turn):
            w, h = length, tall
            box(p, -w / 2, -h, w, h * 0.92, body, r=h * 0.18)
            box(p, -w / 2 + 1, -h * 1.06, w - 2, h * 0.2, roof, r=h * 0.1)
            box(p, -w / 2, -h * 0.34, w, h * 0.13, trim)
            n = max(3, round(w / h * 1.5))
            for i in range(n):
                box(p, -w / 2 + w * (i + 0.28) / n, -h * 0.76, w / n * 0.5, h * 0.3, glass)


def rails(p: QPainter, a: Point, b: Point, colour: str, size: float) -> None:
    stroke(p, [a, b], colour, size, flat=True)
    n = round(math.dist(a, b) / (size * 4))
    for k in range(n):
        t = k / n
        x, y = a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t
        box(p, x, y + size * 0.4, size * 2, size, colour)


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


# On water -----------------------------------------------------------------------------------------


def wake(p: QPainter, x: float, y: float, w: float, colour: str, alpha: float = 0.8) -> None:
    for k in range(4):
        box(
            p,
            x - w * (0.5 + 0.1 * k),
            y + k * 8,
            w * (1 - 0.16 * k),
            4,
            colour,
            alpha * (1 - k * 0.2),
            2,
        )


def ferry(
    p: QPainter, x: float, y: float, size: float, hull: str, white: str, dark: str, accent: str
) -> None:
    """Draw a car ferry, size long, its waterline at y."""
    with at(p, x, y, size / 300):
        fill(p, trace("M-150 -34 L150 -34 L138 -2 C130 6 -130 6 -138 -2 Z"), hull)
        fill(p, trace("M-146 -34 L-140 -58 L140 -58 L146 -34 Z"), white)
        for k in range(9):
            box(p, -112 + k * 25, -52, 14, 12, dark, r=2)
        fill(p, trace("M-104 -58 L-96 -84 L96 -84 L104 -58 Z"), white)
        for k in range(11):
            box(p, -84 + k * 15.6, -77, 9, 10, dark, r=1)
        fill(p, trace("M-36 -84 L-30 -108 L36 -108 L42 -84 Z"), white)
        box(p, -26, -103, 54, 10, dark, r=1)
        fill(p, trace("M60 -84 L62 -106 L84 -106 L86 -84 Z"), accent)
        box(p, -146, -37, 292, 5, accent)
        stroke(p, [(0, -108), (0, -136)], dark, 3)
        stroke(p, [(-12, -124), (12, -124)], dark, 3)


def cruiser(
    p: QPainter,
    x: float,
    y: float,
    size: float,
    hull: str,
    white: str,
    dark: str,
    accent: str,
    *,
    flip: bool = False,
) -> None:
    """Draw a sightseeing boat, its bow to the right."""
    with at(p, x, y, size / 200, flip=flip):
        fill(
            p,
            trace("M-96 -26 L74 -26 L108 -34 C98 -12 88 -2 72 2 L-84 2 C-92 -4 -96 -14 -96 -26 Z"),
            hull,
        )
        fill(p, trace("M-78 -26 L-74 -52 L52 -52 L72 -26 Z"), white)
        for k in range(6):
            box(p, -66 + k * 20, -46, 14, 13, dark, r=2)
        fill(p, trace("M0 -52 L4 -74 L36 -74 L48 -52 Z"), white)
        fill(p, trace("M26 -68 L35 -68 L42 -56 L26 -56 Z"), dark)
        box(p, -94, -28, 170, 5, accent)
        stroke(p, [(-2, -52), (-2, -92)], dark, 3)
        for k in range(4):
            person(p, -62 + k * 13, -52, 22, "stand", dark)


def kayak(
    p: QPainter,
    x: float,
    y: float,
    size: float,
    hull: str,
    dark: str,
    top: str,
    *,
    flip: bool = False,
    lean: float = 0.0,
) -> None:
    with at(p, x, y, size / 200, flip=flip):
        stroke(p, [(-34, -8), (60, -62)], dark, 4)
        person(p, -6, -6, 98, "paddle", dark, top, turn=lean)
        fill(
            p,
            trace(
                "M-106 -16 C-70 -8 -40 -12 0 -12 C44 -12 72 -10 108 -18 C90 4 50 8 0 8 C-50 8 -92 4 -106 -16 Z"
            ),
            hull,
        )
        fill(p, trace("M-34 -12 C-20 -18 18 -18 32 -12 Z"), dark)
        with at(p, 66, -66, turn=-32):
            oval(p, 0, 0, 17, 6, dark)
        with at(p, -42, -2, turn=-32):
            oval(p, 0, 0, 17, 6, dark)


def raft(
    p: QPainter,
    x: float,
    y: float,
    size: float,
    colour: str,
    dark: str,
    tops: Sequence[str],
    turn: float,
) -> None:
    with at(p, x, y, size / 240, turn):
        for k, top in enumerate(tops):
            px = -84 + k * 40
            person(p, px, -26, 92, "paddle", dark, top, helmet=top)
            stroke(p, [(px + 8, -48), (px + 38, 14)], dark, 5)
            with at(p, px + 40, 18, turn=64):
                oval(p, 0, 0, 16, 6, dark)
        fill(
            p,
            trace(
                "M-130 -34 C-120 -22 -100 -22 -80 -22 L80 -22 C100 -22 120 -26 134 -44 C140 -20 128 10 96 14 L-96 14 C-128 12 -138 -14 -130 -34 Z"
            ),
            colour,
        )
        fill(
            p,
            trace(
                "M-128 -12 C-100 0 90 0 130 -14 C124 4 112 13 96 14 L-96 14 C-114 13 -124 2 -128 -12 Z"
            ),
            mix(colour, dark, 0.3),
        )


# In the air ---------------------------------------------------------------------------------------


def helicopter(
    p: QPainter,
    x: float,
    y: float,
    size: float,
    body: str,
    dark: str,
    glass: str,
    *,
    turn: float = 0.0,
    flip: bool = False,
) -> None:
    with at(p, x, y, size / 240, turn, flip):
        fill(
            p,
            trace(
                "M96 6 C98 -24 74 -46 36 -48 L-6 -48 C-24 -46 -34 -34 -44 -26 L-138 -34 L-152 -66 L-164 -66 L-156 -24 L-44 0 C-28 22 0 34 36 32 C70 30 94 24 96 6 Z"
            ),
            body,
        )
        fill(p, trace("M92 -4 C88 -28 68 -40 44 -41 L40 -6 Z"), glass)
        fill(p, trace("M32 -40 L8 -40 L8 -8 L30 -6 Z"), glass)
        stroke(p, [(-12, -48), (18, -48), (4, -66)], dark, 10)
        stroke(p, [(-150, -74), (170, -66)], dark, 5)
        wheel(p, -156, -46, 22, dark, 3)
        for sx in (-8, 56):
            stroke(p, [(sx, 28), (sx - 6, 52)], dark, 5)
        stroke(p, curve([(-50, 54), (78, 54), (94, 46)]), dark, 6)


def gondola(
    p: QPainter,
    x: float,
    y: float,
    size: float,
    colour: str,
    dark: str,
    glass: str,
    people: int = 4,
) -> None:
    """Draw a cable car's cabin that hangs from (x, y); size is the cabin's width."""
    with at(p, x, y, size / 130):
        box(p, -36, -9, 72, 14, dark, r=7)
        fill(p, trace("M-6 0 L6 0 L10 52 L40 66 L-40 66 L-10 52 Z"), dark)
        box(p, -65, 62, 130, 112, colour, r=16)
        box(p, -57, 76, 114, 52, glass, r=9)
        for k in range(people):
            person(p, -42 + k * 28, 168, 80 + 8 * (k % 2), "stand", dark)
        box(p, -65, 126, 130, 34, colour)
        box(p, -65, 134, 130, 7, mix(colour, "#ffffff", 0.75))
        box(p, -3, 76, 6, 90, mix(colour, dark, 0.35))


def wing(
    p: QPainter,
    x: float,
    y: float,
    size: float,
    colour: str,
    stripe: str,
    dark: str,
    *,
    turn: float = 0.0,
) -> None:
    """Draw a pilot under a small canopy."""
    with at(p, x, y, size / 200, turn):
        canopy = trace(
            "M-100 -96 C-74 -150 70 -156 100 -104 C84 -124 60 -122 46 -116 C30 -124 14 -124 0 -117 C-16 -124 -32 -122 -48 -113 C-64 -116 -84 -112 -100 -96 Z"
        )
        for hx, hy in ((-98, -97), (-50, -114), (0, -118), (48, -117), (98, -105)):
            stroke(p, [(hx, hy), (4, 6)], dark, 1.6)
        fill(p, canopy, colour)
        fill(
            p,
            trace(
                "M-46 -137 C-30 -142 20 -144 44 -140 L46 -116 C30 -124 14 -124 0 -117 C-16 -124 -32 -122 -48 -113 Z"
            ),
            stripe,
        )
        person(p, 4, 58, 70, "zip", dark)


# Houses -------------------------------------------------------------------------------------------


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
