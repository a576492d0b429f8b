"""The poster of activities/herdalssetra."""

from __future__ import annotations

import random

from brush import (
    BOTTOM,
    LEFT,
    RIGHT,
    at,
    box,
    curve,
    disc,
    fall,
    fill,
    outline,
    oval,
    rugged,
    stroke,
    trace,
    within,
)
from cliffs import facets
from houses import fence, turf_cabin
from land import Rock, cloud, heaven, hills, massif, mist, ribbon
from people import limb, person
from PySide6.QtGui import QPainter
from sheet import Sheet, Sway, scene

HEAD_UP = (
    "M-20 -88 C-14 -101 4 -102 24 -99 C42 -97 52 -101 62 -108 C73 -117 80 -130 88 -139 C95 -147 106 -147 112 -139"
    " L129 -119 C134 -112 130 -106 122 -106 L107 -109 C103 -96 98 -80 88 -66 C80 -54 70 -46 54 -44"
    " C34 -38 14 -38 0 -45 C-8 -38 -18 -42 -23 -55 C-28 -68 -27 -80 -20 -88 Z"
)
HEAD_DOWN = (
    "M-20 -88 C-14 -101 4 -102 24 -99 C44 -97 62 -102 74 -96 C88 -88 98 -62 106 -44 L121 -19"
    " C124 -11 117 -5 109 -8 L94 -20 C84 -30 80 -44 72 -52 C66 -48 60 -45 54 -44"
    " C34 -38 14 -38 0 -45 C-8 -38 -18 -42 -23 -55 C-28 -68 -27 -80 -20 -88 Z"
)


def goat(
    p: QPainter,
    x: float,
    y: float,
    h: float,
    coat: str,
    shade: str,
    dark: str,
    *,
    flip: bool = False,
    grazing: bool = False,
    step: int = 0,
) -> None:
    """Draw a goat h high at the withers."""
    far = ((60, -58, 54, -30, 56, -2), (-16, -62, -30, -34, -24, -2))
    close = ((76, -60, 79, -30, 77, 0), (-6, -60, -18, -32, -9, 0))
    if step:
        far = ((60, -58, 46, -32, 38, -6), (-16, -62, -34, -36, -38, -4))
        close = ((76, -60, 88, -32, 90, 0), (-6, -60, -12, -32, 2, 0))
    with at(p, x, y, h / 100, flip=flip):
        for legs, tone in ((far, shade), (close, coat)):
            for ax, ay, bx, by, cx, cy in legs:
                limb(p, (ax, ay), (bx, by), 14 if ax < 0 else 10, 5.4, tone)
                limb(p, (bx, by), (cx, cy - 6), 5.4, 3.8, tone)
                limb(p, (cx, cy - 7), (cx + 2, cy - 3), 4.4, 5, dark)
        fill(p, trace("M-18 -86 C-30 -90 -36 -102 -30 -110 C-24 -104 -18 -98 -12 -94 Z"), coat)
        body = trace(HEAD_DOWN if grazing else HEAD_UP)
        fill(p, body, coat)
        with within(p, body):
            fill(
                p,
                trace(
                    "M-30 -60 C-4 -50 40 -54 64 -64 C80 -72 92 -90 104 -112 L110 -96 L92 -30 L-30 -30 Z"
                ),
                shade,
            )
        if grazing:
            fill(p, trace("M92 -66 C82 -60 74 -58 70 -62 C74 -68 84 -72 93 -72 Z"), shade)
            stroke(p, curve([(92, -72), (76, -84), (68, -100)]), dark, 5)
            stroke(p, [(109, -8), (106, 2)], shade, 5)
            disc(p, 103, -38, 2.6, dark)
        else:
            fill(p, trace("M96 -136 C86 -138 78 -134 74 -126 C82 -122 92 -124 98 -129 Z"), shade)
            horn = trace("M100 -144 C94 -162 82 -176 62 -182 C80 -170 88 -158 92 -142 Z")
            fill(p, horn, dark)
            fill(p, trace("M117 -106 C119 -94 114 -86 109 -80 C110 -92 107 -100 106 -107 Z"), shade)
            disc(p, 110, -128, 2.8, dark)
            stroke(p, [(124, -110), (130, -112)], dark, 2)


@scene("activities/herdalssetra", (0.52, 0.5))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#3f86a6"), (0.24, "#9cccd0"), (0.44, "#f6eed2")])
    cloud(s.sky, 260, 350, 420, "#fdfbf0", 0.85)
    cloud(s.sky, 900, 480, 260, "#fdfbf0", 0.7)
    massif(
        s.far,
        r,
        [
            (-40, 760),
            (60, 700),
            (170, 640),
            (250, 700),
            (350, 660),
            (450, 520),
            (520, 400),
            (560, 360),
            (610, 450),
            (680, 540),
            (780, 660),
            (900, 700),
            (1000, 640),
            (1120, 680),
        ],
        960,
        Rock("#6a8a94", "#c0c4a8", "#ffffff", "#f4f0d6"),
        snow=560,
        fog=0.42,
        light=-1,
        rough=1.2,
    )
    m = s.mid
    left = rugged(
        r, [(LEFT, 560), (60, 620), (140, 720), (260, 800), (360, 900), (470, 965)], 36, 6
    )
    west = outline([*left, (LEFT, 970)])
    facets(
        m,
        r,
        west,
        (LEFT, 550, 480, 970),
        ("#44705a", "#5c8a5c", "#7fa464"),
        step=64,
        tall=96,
        lean=0.4,
    )
    fill(m, west, fall(720, 970, [(0, "#e4e8c0", 0), (1, "#e4e8c0", 0.65)]))
    right = rugged(
        r, [(640, 965), (760, 900), (860, 800), (960, 740), (1040, 640), (1120, 600)], 36, 6
    )
    east = outline([*right, (1120, 970)])
    facets(
        m,
        r,
        east,
        (640, 590, 1120, 970),
        ("#3f6a58", "#527f58", "#6f985c", "#8cae68"),
        step=64,
        tall=96,
        lean=-0.4,
    )
    fill(m, east, fall(760, 970, [(0, "#e4e8c0", 0), (1, "#e4e8c0", 0.55)]))
    mist(m, 860, 110, "#f8f4dc", 0.7)
    p = s.main
    hills(p, [(LEFT, 958), (300, 950), (640, 956), (RIGHT, 946)], "#a3bf68")
    ribbon(p, [(540, 950), (600, 958), (520, 966), (600, 978)], [4, 10, 16, 24], "#8fc8cc")
    hills(p, [(LEFT, 980), (260, 968), (560, 980), (860, 966), (RIGHT, 972)], "#8fb056")
    for x, y, w, wall in (
        (470, 982, 70, "#8a7460"),
        (20, 992, 104, "#a53a2c"),
        (330, 990, 92, "#8a7460"),
        (140, 1012, 156, "#8a7460"),
        (590, 1000, 136, "#a53a2c"),
        (790, 996, 110, "#8a7460"),
    ):
        turf_cabin(p, x, y, w, wall, "#6f9040", "#ffe2a8")
    hills(p, [(LEFT, 1020), (300, 1008), (640, 1022), (RIGHT, 1012)], "#84a84e")
    fence(p, [(LEFT + k * 82, 1040 + 5 * (k % 2)) for k in range(5)], "#8a7460", 40)
    flock = (
        (250, 1066, 44, False, True, 0), (330, 1050, 36, True, False, 1), (700, 1046, 36, True, True, 0),
        (430, 1044, 32, False, True, 0),
        (180, 1118, 64, False, False, 1), (380, 1110, 62, False, True, 0), (610, 1120, 66, True, True, 0),
    )  # fmt: skip
    for k, (x, y, h, flip, grazing, step) in enumerate(flock):
        fill(
            p,
            curve([(x - h * 0.6, y), (x, y - 4), (x + h * 1.1, y + 2), (x, y + 6)], closed=True),
            "#5f8440",
            0.8,
        )
        coat, dim = (("#fbf8f0", "#cdd2c0"), ("#d9c8ac", "#b09c80"), ("#f2ece0", "#c4c4b0"))[
            (k * 2) % 3
        ]
        goat(p, x, y, h, coat, dim, "#4a3f36", flip=flip, grazing=grazing, step=step)
    person(p, 494, 1090, 124, "walk", "#2b3138", "#ff6b3d", helmet="#e8c87a")
    stroke(p, [(521, 1024), (528, 1092)], "#5a4634", 5)
    q = s.layer("knoll", "main")
    top = rugged(
        r,
        [
            (RIGHT, 1020),
            (1020, 1030),
            (930, 1062),
            (760, 1068),
            (706, 1094),
            (690, 1140),
            (600, 1180),
            (420, 1230),
            (LEFT, 1210),
        ],
        30,
        4,
    )
    knoll = outline([*top, (LEFT, 1330), (RIGHT, 1330)])
    fill(q, knoll, "#6d9446")
    crag = outline(
        [
            *rugged(
                r,
                [
                    (1120, 1080),
                    (1000, 1090),
                    (930, 1078),
                    (760, 1080),
                    (712, 1106),
                    (704, 1150),
                    (640, 1186),
                    (760, 1240),
                    (900, 1260),
                    (1120, 1250),
                ],
                26,
                5,
            )
        ]
    )
    facets(
        q,
        r,
        crag,
        (640, 1060, 1120, 1260),
        ("#56685c", "#6f8070", "#8f9c84", "#b4b898"),
        step=52,
        tall=70,
        lean=-0.1,
    )
    for k in range(26):
        x = 720 + k * 15
        stroke(q, [(x, 1080), (x + r.uniform(-7, 7), 1064 - r.uniform(2, 18))], "#6d9446", 4)
    goat(q, 900, 1066, 164, "#fdfbf4", "#c9d0c4", "#4a3f36", flip=True)
    stroke(q, curve([(792, 902), (764, 922), (740, 914)]), "#a53a2c", 9)
    oval(q, 754, 932, 9, 11, "#c79a3b")
    n = s.near
    hills(n, [(LEFT, 1250), (240, 1262), (540, 1240), (820, 1264), (RIGHT, 1230)], "#4a7a3c")
    blades(n, r, 1262, "#4a7a3c", 70)
    hills(n, [(LEFT, 1360), (260, 1390), (560, 1420), (840, 1390), (RIGHT, 1350)], "#24502f")
    blades(n, r, 1400, "#24502f", 90)
    for _ in range(26):
        x = r.choice((r.uniform(10, 330), r.uniform(780, 1070)))
        y = 1350 + r.uniform(-20, 60)
        stroke(n, [(x, y + 30), (x + 3, y)], "#24502f", 3)
        tone = r.choice(("#f6f3ec", "#ffc978", "#f6f3ec", "#b48ac0"))
        for dx, dy in ((-5, 0), (5, 0), (0, -5), (0, 5)):
            disc(n, x + 3 + dx, y + dy, 4.4, tone)
        disc(n, x + 3, y, 3, "#c79a3b")
    hills(n, [(LEFT, 1480), (320, 1530), (680, 1550), (RIGHT, 1480)], "#12302a")
    box(
        n,
        LEFT,
        1440,
        RIGHT - LEFT,
        BOTTOM - 1440,
        fall(1440, 1780, [(0, "#0d2622", 0), (1, "#0b1f22", 0.9)]),
    )
    smoke = s.mover("smoke", "main", Sway((0.006, 0), 7))
    for x, y, size in ((241, 893, 1.0), (678, 896, 0.8)):
        with at(smoke, x, y, size):
            fill(
                smoke,
                trace(
                    "M-8 0 C-22 -30 6 -44 -10 -78 C-20 -104 -4 -120 -16 -150 C8 -124 2 -104 8 -82 C16 -50 -2 -36 10 0 Z"
                ),
                "#fdfbf0",
                0.75,
            )


def blades(p: QPainter, rng: random.Random, y: float, colour: str, n: int) -> None:
    for _ in range(n):
        x = rng.uniform(LEFT, RIGHT)
        top = y + rng.uniform(-20, 16)
        stroke(
            p,
            [(x, top + 30), (x + rng.uniform(-10, 10), top - rng.uniform(8, 40))],
            colour,
            rng.uniform(2.4, 4.4),
        )
