"""What flies or hangs in the air."""

from __future__ import annotations

from brush import at, box, curve, disc, fill, mix, oval, stroke, trace, within
from people import person
from PySide6.QtGui import QPainter, QPainterPath


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
    low = mix(body, "#05101a", 0.35)
    pale = mix(body, "#ffffff", 0.22)
    with at(p, x, y, size / 240, turn, flip):
        with at(p, -158, -44):
            disc(p, 0, 0, 25, dark, 0.22)
            stroke(p, [(-16, -19), (16, 19)], dark, 4)
        fill(p, trace("M-46 -26 L-156 -44 L-160 -36 L-40 2 Z"), body)
        fill(p, trace("M-148 -42 L-172 -78 L-160 -80 L-132 -42 L-146 -14 L-154 -16 Z"), body)
        cabin = trace(
            "M100 8 C100 -20 78 -46 40 -50 L-6 -50 C-28 -48 -44 -36 -60 -28 L-58 -4 C-36 20 -6 34 34 34 C70 34 98 26 100 8 Z"
        )
        fill(p, cabin, body)
        with within(p, cabin):
            fill(p, trace("M110 6 C60 20 -10 16 -70 -14 L-60 50 L110 50 Z"), low)
            stroke(p, curve([(100, 4), (40, 14), (-20, 8), (-70, -16)]), pale, 4)
        fill(p, trace("M95 -4 C90 -26 72 -41 46 -43 L42 -4 C60 2 84 2 95 -4 Z"), glass)
        fill(p, trace("M35 -43 L8 -43 C4 -32 4 -18 8 -6 L33 -4 Z"), glass)
        fill(p, trace("M46 -43 C60 -40 76 -34 86 -20 L60 -43 Z"), "#ffffff", 0.35)
        fill(p, trace("M-20 -50 L-12 -60 L26 -60 L36 -50 Z"), dark)
        fill(p, trace("M2 -60 L4 -76 L12 -76 L14 -60 Z"), dark)
        oval(p, 8, -76, 178, 7, dark, 0.2)
        fill(p, trace("M-160 -80 L8 -78 L178 -72 L8 -74 Z"), dark)
        for sx in (-14, 54):
            stroke(p, [(sx, 30), (sx - 7, 56)], dark, 4.5)
        stroke(p, curve([(-66, 58), (82, 58), (98, 50)]), dark, 5.5)


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
        for hx, hy, end in (
            (-98, -97, -3),
            (-74, -110, -3),
            (-50, -114, -3),
            (-24, -121, -3),
            (0, -118, 10),
            (24, -121, 10),
            (48, -117, 10),
            (76, -119, 10),
            (98, -105, 10),
        ):
            stroke(p, [(hx, hy), (end, 0)], dark, 0.9)
        fill(p, canopy, colour)
        fill(
            p,
            trace(
                "M-46 -137 C-30 -142 20 -144 44 -140 L46 -116 C30 -124 14 -124 0 -117 C-16 -124 -32 -122 -48 -113 Z"
            ),
            stripe,
        )
        with within(p, canopy):
            for rib in (-80, -63, -30, -14, 18, 33, 62, 80):
                stroke(p, [(rib, -90), (rib * 0.94, -150)], dark, 0.9, 0.3)
        person(p, 4, 58, 70, "zip", dark)
