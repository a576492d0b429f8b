"""Boats, drawn around a point on the waterline."""

from __future__ import annotations

from collections.abc import Sequence

from brush import at, box, curve, fill, mix, oval, stroke, trace
from people import person
from PySide6.QtGui import QPainter


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
        stroke(p, [(-8, -108), (-2, -128), (8, -128), (14, -108)], dark, 2.5)
        box(p, -14, -133, 34, 5, dark, r=2)
        stroke(p, [(6, -128), (6, -146)], dark, 2)
        stroke(p, [(-120, -84), (-120, -58)], white, 3)


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
    """Draw an inflatable raft with paddlers on its far and near tubes."""
    low = mix(colour, dark, 0.3)
    with at(p, x, y, size / 240, turn):
        far = trace("M-112 -40 C-126 -62 -108 -74 -90 -56 L92 -56 C112 -76 132 -64 116 -42 Z")
        fill(p, far, low)
        for k, top in enumerate(tops):
            px = -86 + k * 136 / max(1, len(tops) - 1)
            person(p, px, -38, 88, "paddle", dark, top, helmet=top)
            stroke(p, [(px + 8, -62), (px + 36, 12)], dark, 5)
            with at(p, px + 38, 20, turn=66):
                oval(p, 0, 0, 17, 7, dark)
        tube = (
            "M-138 -46 C-146 -70 -118 -78 -104 -58 C-96 -46 -88 -40 -72 -40 L76 -40 C92 -40 100 -48"
        )
        tube += " 108 -60 C122 -80 150 -70 142 -44 C134 -12 112 4 80 4 L-76 4 C-108 4 -130 -14 -138 -46 Z"
        fill(p, trace(tube), colour)
        lower = "M-130 -26 C-112 -10 -96 -10 -76 -10 L80 -10 C102 -10 118 -14 135 -28 C124 -4 106 4 80 4"
        fill(p, trace(lower + " L-76 4 C-104 4 -122 -8 -130 -26 Z"), low)
        for px in (-88, -44, 0, 44, 88):
            stroke(p, [(px, -38), (px + 2, 2)], low, 4)
        rope = curve(
            [(-126, -44), (-88, -26), (-44, -32), (0, -26), (44, -32), (88, -26), (130, -46)]
        )
        stroke(p, rope, dark, 2.5)
