"""The poster of activities/valldal-rafting."""

from __future__ import annotations

import random

from brush import (
    BOTTOM,
    LEFT,
    RIGHT,
    Points,
    at,
    box,
    curve,
    disc,
    fall,
    fill,
    mix,
    outline,
    oval,
    rugged,
    stroke,
    trace,
)
from cliffs import boulder, facets
from land import Rock, cloud, heaven, massif, mist
from people import limb
from PySide6.QtGui import QPainter
from sheet import Sheet, Sway, scene
from surf import crest, splash
from woods import pines

DARK = "#12303f"
FAR_TUBE = "M-150 -52 C-162 -82 -126 -92 -106 -66 L104 -66 C122 -94 160 -84 150 -54 Z"
TUBE = (
    "M-176 -54 C-186 -84 -150 -96 -130 -70 C-120 -56 -108 -48 -90 -48 L92 -48 C112 -48 122 -58 132 -72"
    " C150 -98 188 -84 178 -50 C166 -12 140 6 100 6 L-96 6 C-138 6 -164 -16 -176 -54 Z"
)
UNDER = (
    "M-166 -32 C-144 -12 -122 -10 -96 -10 L100 -10 C128 -10 148 -16 170 -34 C156 -6 132 6 100 6"
    " L-96 6 C-132 6 -154 -8 -166 -32 Z"
)


def paddler(
    p: QPainter,
    x: float,
    y: float,
    h: float,
    vest: str,
    helmet: str,
    *,
    reach: float,
    dip: float,
    skin: str,
) -> None:
    """Draw somebody who paddles to the right; reach is how far forward, dip how deep the blade is."""
    suit = "#1d3f50"
    top = (0.3 + reach * 0.5, -0.62)
    low = (0.36 + reach, -0.2)
    with at(p, x, y, h):
        limb(p, (0.2, -0.46), (0.3 + reach * 0.2, -0.52), 0.06, 0.045, suit)
        limb(p, (0.3 + reach * 0.2, -0.52), top, 0.045, 0.035, suit)
        limb(p, (0, 0), (0.17, -0.44), 0.15, 0.12, suit)
        limb(p, (0.03, -0.1), (0.17, -0.42), 0.15, 0.13, vest)
        stroke(p, [(-0.08, -0.2), (0.2, -0.26)], mix(vest, DARK, 0.35), 0.03)
        limb(p, (0.2, -0.54), (0.22, -0.62), 0.05, 0.05, skin)
        oval(p, 0.25, -0.68, 0.085, 0.1, skin)
        fill(
            p,
            trace(
                "M0.13 -0.66 C0.12 -0.86 0.36 -0.86 0.37 -0.7 L0.4 -0.68 L0.32 -0.67 C0.26 -0.68 0.2 -0.66 0.19 -0.58 Z"
            ),
            helmet,
        )
        shaft = (top[0] - 0.03, top[1] - 0.08), (low[0] + 0.09, 0.14 + dip)
        stroke(p, list(shaft), "#0d2430", 0.034)
        with at(p, *shaft[1], turn=-8):
            fill(
                p,
                trace(
                    "M-0.06 -0.02 C-0.07 0.16 -0.05 0.28 0 0.28 C0.06 0.28 0.08 0.14 0.06 -0.02 Z"
                ),
                "#ffc93d",
            )
        disc(p, *top, 0.04, skin)
        limb(p, (0.16, -0.42), (0.24 + reach * 0.4, -0.22), 0.065, 0.05, suit)
        limb(p, (0.24 + reach * 0.4, -0.22), low, 0.05, 0.04, suit)
        disc(p, *low, 0.04, skin)


def wave(p: QPainter, rng: random.Random, line: Points, tall: float, deep: str, lit: str) -> None:
    """Draw one standing wave: its back, its lit face and the foam on its crest."""
    low = [(x + rng.uniform(-10, 10), y + tall * rng.uniform(0.8, 1.3)) for x, y in line[::-1]]
    fill(p, curve([*line, *low], closed=True, tension=0.7), deep)
    mid = [(x, y + tall * rng.uniform(0.24, 0.5)) for x, y in line[::-1]]
    fill(p, curve([*line, *mid], closed=True, tension=0.7), lit)
    crest(p, rng, line, tall * 0.5, "#f8fdfb")


@scene("activities/valldal-rafting", (0.5, 0.49))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#2a7484"), (0.24, "#84c0b8"), (0.42, "#f2f2d4")])
    cloud(s.sky, 740, 300, 420, "#fbfaec", 0.75)
    massif(
        s.far,
        r,
        [
            (-40, 640),
            (60, 580),
            (160, 620),
            (260, 540),
            (330, 460),
            (370, 430),
            (430, 520),
            (540, 620),
            (660, 660),
            (780, 600),
            (900, 640),
            (1120, 600),
        ],
        960,
        Rock("#74a4a2", "#b4ccaa", "#ffffff", "#f2f2d4"),
        snow=570,
        fog=0.5,
        light=-1,
    )
    mist(s.far, 790, 130, "#f6f6de", 0.75)
    m = s.mid
    left = rugged(
        r, [(LEFT, 610), (80, 660), (170, 760), (280, 830), (360, 900), (470, 950)], 34, 6
    )
    west = outline([*left, (480, 1010), (LEFT, 1010)])
    facets(
        m,
        r,
        west,
        (LEFT, 600, 480, 1010),
        ("#2f5f50", "#3f7458", "#5c905c"),
        step=56,
        tall=90,
        lean=0.3,
    )
    right = rugged(
        r, [(600, 950), (720, 880), (820, 800), (900, 700), (990, 660), (1120, 560)], 34, 6
    )
    east = outline([*right, (1120, 1010), (600, 1010)])
    facets(
        m,
        r,
        east,
        (600, 550, 1120, 1010),
        ("#35665a", "#4a8062", "#689a66", "#80ac6c"),
        step=56,
        tall=90,
        lean=-0.3,
    )
    for shape in (west, east):
        fill(m, shape, fall(780, 1000, [(0, "#e4edcc", 0), (1, "#e4edcc", 0.6)]))
    for edge in (
        [(LEFT, 850), (360, 982), (420, 1010), (LEFT, 1010)],
        [(760, 966), (RIGHT, 866), (RIGHT, 1010), (700, 1010)],
    ):
        fill(m, edge, fall(860, 1000, [(0, "#24503f", 1), (1, "#4f8068", 1)]))
    pines(m, r, lambda x: 860 + x * 0.34, "#24503f", (LEFT, 360), (90, 190), 26)
    pines(m, r, lambda x: 870 + (1080 - x) * 0.3, "#24503f", (760, RIGHT), (90, 200), 26)
    fill(
        m,
        [(LEFT, 846), (360, 978), (420, 1012), (LEFT, 1012)],
        fall(850, 1000, [(0, "#3a6c50", 1), (1, "#7fa878", 1)]),
    )
    fill(
        m,
        [(760, 980), (RIGHT, 860), (RIGHT, 1012), (700, 1012)],
        fall(860, 1000, [(0, "#3a6c50", 1), (1, "#7fa878", 1)]),
    )
    pines(m, r, lambda x: 962 + 8 * ((x * 0.01) % 1), "#3f7058", (380, 740), (40, 90), 20)
    mist(m, 900, 90, "#f0f4d8", 0.5)
    p = s.main
    banks = curve(
        [
            (440, 968),
            (640, 966),
            (760, 1004),
            (1130, 1090),
            (1130, 1960),
            (-40, 1960),
            (-40, 1120),
            (330, 1010),
        ],
        closed=True,
        tension=0.6,
    )
    fill(
        p,
        banks,
        fall(
            966,
            1500,
            [(0, "#8fd0c4", 1), (0.2, "#4fa8a6", 1), (0.6, "#2a8490", 1), (1, "#1a5f70", 1)],
        ),
    )
    for k in range(26):
        t = (k / 26) ** 1.2
        y = 976 + 420 * t
        x = 540 + r.uniform(-1, 1) * (80 + 560 * t)
        w = 24 + 120 * t * r.random()
        fill(
            p,
            curve(
                [(x - w, y + 4 * t), (x, y - 9 * t - 2), (x + w, y + 5 * t), (x, y + 6 * t)],
                closed=True,
            ),
            r.choice(("#e9f7f2", "#bfe6e0", "#2d8490", "#6fc0bc")),
            0.9,
        )
    wave(p, r, [(420 + k * 30, 990 + 7 * (k % 3)) for k in range(9)], 26, "#3f9a9c", "#86ccc4")
    for x, y, w in (
        (150, 1100, 210),
        (300, 1020, 100),
        (902, 1090, 250),
        (780, 1010, 100),
        (30, 1050, 120),
    ):
        boulder(
            p, r, x, y, w, ("#3c4c4a", "#6d7c74", "#76984e"), tall=0.56, light=1 if x > 500 else -1
        )
        crest(
            p,
            r,
            [(x - w * 0.62 + w * 1.24 * k / 8, y + 3 * (k % 2)) for k in range(9)],
            w * 0.09,
            "#f8fdfb",
        )
    wave(p, r, [(90 + k * 46, 1098 + 9 * (k % 3) - k) for k in range(19)], 44, "#2d8a92", "#66bcb8")
    boat = s.mover("raft", "main", Sway((0.006, 0.005), 4))
    with at(boat, 520, 1086, 1.46, 9):
        fill(boat, trace(FAR_TUBE), "#c88a1e")
        for x, vest, helmet, reach, dip, skin in (
            (-66, "#c8402f", "#2f6f86", 0.04, 0.0, "#8c5f50"), (44, "#2f6f86", "#f6f3ec", 0.12, 0.06, "#c89a80"),
        ):  # fmt: skip
            paddler(boat, x, -52, 100, vest, helmet, reach=reach, dip=dip - 0.3, skin=skin)
        stroke(boat, [(-110, -56), (-70, -30)], "#c88a1e", 16)
        for x, vest, helmet, reach, dip, skin in (
            (-120, "#2f6f86", "#f6f3ec", 0.0, 0.1, "#c89a80"), (-16, "#2f6f86", "#d9512c", 0.1, 0.16, "#8c5f50"), (84, "#ff6b3d", "#f6f3ec", 0.16, 0.12, "#c89a80"),
        ):  # fmt: skip
            paddler(boat, x, -36, 108, vest, helmet, reach=reach, dip=dip, skin=skin)
        fill(boat, trace(TUBE), "#ffc93d")
        fill(boat, trace(UNDER), "#d99a24")
        for x in (-104, -52, 0, 52, 104):
            stroke(boat, [(x, -46), (x + 2, 4)], "#d99a24", 4)
        rope = curve(
            [(-160, -52), (-104, -32), (-52, -38), (0, -31), (52, -38), (104, -32), (164, -54)]
        )
        stroke(boat, rope, DARK, 2.6)
        for x, reach, dip in ((-120, 0.0, 0.1), (-16, 0.1, 0.16), (84, 0.16, 0.12)):
            with at(boat, x, -36, 108):
                a, b = (0.27 + reach * 0.5, -0.7), (0.45 + reach, 0.14 + dip)
                half = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
                stroke(boat, [half, b], "#0d2430", 0.034)
                with at(boat, *b, turn=-8):
                    fill(
                        boat,
                        trace(
                            "M-0.06 -0.02 C-0.07 0.16 -0.05 0.28 0 0.28 C0.06 0.28 0.08 0.14 0.06 -0.02 Z"
                        ),
                        "#e9edda",
                    )
    foam = s.mover("spray", "raft", Sway((0.003, 0.004), 3))
    splash(foam, r, 772, 1140, 150, "#ffffff", 0.96, span=(-50, 78), n=9)
    splash(foam, r, 300, 1124, 70, "#ffffff", 0.9, span=(-80, 10), n=5)
    front = s.layer("wave", "spray")
    wave(
        front,
        r,
        [(170 + k * 40, 1122 + 10 * (k % 3) + k * 2.4) for k in range(18)],
        60,
        "#237a86",
        "#54b0ae",
    )
    wave(
        front,
        r,
        [(-40 + k * 62, 1206 + 12 * (k % 2) + 8 * (k % 3)) for k in range(20)],
        70,
        "#1a6674",
        "#3f9aa0",
    )
    n = s.near
    for x, w in ((0, 460), (1080, 520)):
        boulder(n, r, x, 1680, w, ("#0f2a2a", "#17403a", "#234f3c"), tall=0.8, light=1 if x else -1)
    box(
        n,
        LEFT,
        1260,
        RIGHT - LEFT,
        BOTTOM - 1260,
        fall(1260, 1660, [(0, "#0b262a", 0), (0.8, "#0b2228", 0.9), (1, "#0b2028", 0.96)]),
    )
