"""What flies or hangs in the air."""

from __future__ import annotations

from brush import at, box, curve, fill, mix, stroke, trace, within
from people import person
from PySide6.QtGui import QPainter, QPainterPath
from wheels import wheel


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
        window = QPainterPath()
        window.addRoundedRect(-57, 76, 114, 52, 9, 9)
        with within(p, window):
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
