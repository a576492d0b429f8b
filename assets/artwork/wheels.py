"""Vehicles on wheels, runners and rails."""

from __future__ import annotations

import math
import random

from brush import Point, at, box, curve, disc, fill, mix, outline, stroke, trace
from people import person
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPainterPath


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
        light = mix(dark, "#b9cad1", 0.32)
        wheel(p, -76, 0, 33, dark, 11, 10)
        wheel(p, 78, 0, 36, dark, 10, 10)
        fill(p, trace("M-82 -7 L-22 -14 L-20 0 L-78 7 Z"), dark)
        fill(p, trace("M72 -2 L44 -78 L53 -81 L84 0 Z"), light)
        fill(p, trace("M58 -34 L45 -78 L54 -81 L68 -38 Z"), dark)
        fill(p, trace("M42 -52 C66 -66 104 -58 124 -40 C104 -46 78 -46 56 -42 Z"), tank)
        fill(
            p, trace("M-34 -10 C-34 -26 -20 -30 -8 -44 L34 -50 L40 -22 C34 -2 12 14 -16 10 Z"), dark
        )
        for fin in (-14, -4, 6, 16):
            stroke(p, [(fin, -28), (fin + 3, -14)], light, 2.4)
        fill(p, trace("M26 -18 C40 -16 34 8 18 10 L-2 12 L-4 6 L16 4 C26 2 28 -8 22 -14 Z"), light)
        fill(p, trace("M-18 -52 C-4 -64 16 -76 44 -72 L52 -56 L38 -32 L18 -38 L-6 -46 Z"), tank)
        fill(p, trace("M24 -66 L46 -68 L42 -48 L30 -44 Z"), mix(tank, "#ffffff", 0.82))
        fill(
            p,
            trace(
                "M-122 -72 C-96 -70 -66 -62 -44 -62 C-24 -62 -6 -60 8 -52 L0 -42 C-22 -46 -46 -48 -64 -48 C-86 -52 -110 -60 -122 -72 Z"
            ),
            dark,
        )
        fill(
            p,
            trace("M-112 -66 C-90 -60 -66 -56 -46 -56 L-52 -38 C-70 -40 -90 -50 -112 -66 Z"),
            tank,
        )
        fill(p, trace("M-20 -38 L-62 -42 L-84 -40 L-84 -30 L-60 -30 L-20 -30 Z"), light)
        stroke(p, [(50, -80), (42, -92), (30, -96)], dark, 6)
        if rider:
            person(p, -26, -58, 168, "jump", dark, mix(dark, tank, 0.0))
            with at(p, 32, -166, turn=16):
                fill(p, trace("M-15 10 C-20 -14 10 -20 17 -3 L20 8 L8 15 L-6 16 Z"), tank)
                fill(p, trace("M-2 -16 L30 -17 L14 -6 Z"), tank)
                fill(p, trace("M4 -3 L18 -2 L19 6 L6 6 Z"), dark)


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
        stroke(p, [(38, -98), (37, -119), (57, -120)], dark, 5)
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
    for shade, lift in ((0.14, 0.0), (0.0, 0.34)):
        puffs = QPainterPath()
        for k in range(n, -1, -1):
            t = k / n
            r = size * (0.3 + 0.95 * t**0.8) * (1 - lift * 0.8)
            cy = y - size * 1.6 * t**0.8 + rng.gauss(0, size * 0.2) - r * lift
            puff = QPainterPath()
            puff.addEllipse(QPointF(x - length * t, cy), r * 1.25, r)
            puffs = puffs.united(puff)
        fill(p, puffs, mix(colour, "#4d6a76", shade), alpha)


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
    whole = line.length()

    def spot(done: float) -> tuple[float, float, float]:
        """Where the train is that far behind its front, and how tall it is there."""
        q = line.pointAtPercent(line.percentAtLength(min(whole, start * whole + done)))
        return q.x(), q.y(), tall * (1 + grow * done / length)

    def band(a: float, b: float, low: float, high: float, colour: str) -> None:
        """Fill what lies from a to b along the train, between two heights."""
        n = max(2, round((b - a) / 9))
        spots = [spot(a + (b - a) * k / n) for k in range(n + 1)]
        over = [(x, y - h * high) for x, y, h in spots]
        under = [(x, y - h * low) for x, y, h in spots[::-1]]
        fill(p, outline([*over, *under]), colour)

    dark, done = mix(body, "#05101a", 0.7), 0.0
    for k in range(cars):
        long = length * (1 + grow * k)
        a, b = done, done + long
        band(a - long * 0.05, b + long * 0.05, 0.16, 0.3, dark)
        for share in (0.17, 0.83):
            middle = a + long * share
            band(middle - long * 0.1, middle + long * 0.1, 0.0, 0.18, dark)
        band(a, b, 0.12, 0.94, body)
        band(a + long * 0.012, b - long * 0.012, 0.86, 1.04, roof)
        band(a, b, 0.3, 0.4, trim)
        n = max(3, round(length / tall * 1.7))
        for i in range(n):
            w = long / (n + 0.5)
            x = a + w * (i + 0.5)
            band(x, x + w * 0.56, 0.5, 0.78, glass)
        done = b + long * 0.07


def rails(p: QPainter, a: Point, b: Point, colour: str, size: float) -> None:
    stroke(p, [a, b], colour, size, flat=True)
    n = round(math.dist(a, b) / (size * 4))
    for k in range(n):
        t = k / n
        x, y = a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t
        box(p, x, y + size * 0.4, size * 2, size, colour)
