"""The poster of activities/geiranger-hellesylt-ferry."""

from __future__ import annotations

import random

from brush import (
    BOTTOM,
    LEFT,
    RIGHT,
    at,
    box,
    disc,
    fall,
    fill,
    outline,
    rugged,
    stroke,
    trace,
)
from cliffs import facets
from falling import pour
from land import Rock, cloud, heaven, massif, mist, water, waterfall
from people import person
from PySide6.QtGui import QPainter
from sheet import Fall, Sheet, Sway, Travel, scene
from surf import crest

GULL = (
    "M-100 -10 C-70 -44 -40 -40 -8 -6 C6 -2 14 -2 22 -6 C50 -44 84 -50 104 -24"
    " C76 -30 52 -8 36 10 C16 22 -14 22 -26 8 C-46 -16 -70 -22 -100 -10 Z"
)
TIPS = (
    "M-100 -10 C-92 -22 -82 -30 -72 -32 C-78 -24 -86 -16 -100 -10 Z"
    " M104 -24 C96 -36 86 -40 76 -38 C84 -34 94 -30 104 -24 Z"
)


def car_ferry(p: QPainter, rng: random.Random, x: float, y: float, long: float) -> None:
    """Draw a ferry of the fjords: two ends alike, an open car deck, the bridge in the middle."""
    navy, white, shade, glass = "#123a50", "#fbf9f2", "#c9dadc", "#1d4a60"
    with at(p, x, y, long / 600):
        fill(p, trace("M-300 -46 L300 -46 L290 -28 L258 4 L-258 4 L-290 -28 Z"), navy)
        fill(p, trace("M40 -46 L300 -46 L290 -28 L258 4 L10 4 Z"), "#0d2c40")
        box(p, -284, -24, 568, 4, white, 0.9)
        fill(p, trace("M-296 -46 L-270 -102 L270 -102 L296 -46 Z"), white)
        fill(p, trace("M150 -46 L150 -102 L270 -102 L296 -46 Z"), shade)
        box(p, -214, -90, 428, 36, "#16303e", r=6)
        for k, tone in enumerate(
            ("#c8402f", "#e8d9b4", "#7fa7b4", "#2f6a68", "#e3e6e2", "#c79a3b")
        ):
            with at(p, -176 + k * 68 + rng.uniform(-8, 8), -55):
                fill(
                    p,
                    trace(
                        "M-26 0 C-28 -12 -20 -14 -14 -14 C-8 -24 12 -24 18 -14 C26 -12 28 -8 26 0 Z"
                    ),
                    tone,
                )
        for k in range(8):
            box(p, -216 + k * 60, -92, 8, 40, white if k < 6 else shade)
        fill(
            p,
            trace(
                "M-300 -46 L-276 -104 L-262 -104 L-282 -46 Z M300 -46 L276 -104 L262 -104 L282 -46 Z"
            ),
            navy,
        )
        fill(p, trace("M-226 -102 L-218 -144 L218 -144 L226 -102 Z"), white)
        fill(p, trace("M130 -102 L130 -144 L218 -144 L226 -102 Z"), shade)
        box(p, -196, -134, 392, 17, glass, r=3)
        for k in range(13):
            box(p, -172 + k * 28, -134, 3, 17, white)
        fill(p, trace("M-80 -144 L-70 -196 L62 -196 L74 -144 Z"), white)
        fill(p, trace("M30 -144 L30 -196 L62 -196 L74 -144 Z"), shade)
        fill(p, trace("M-74 -188 L-71 -170 L66 -170 L63 -188 Z"), glass)
        box(p, -100, -198, 194, 7, navy, r=3)
        fill(p, trace("M112 -144 L118 -206 L146 -206 L152 -144 Z"), navy)
        box(p, 117, -194, 31, 10, white)
        for x0 in (-20, 8):
            stroke(p, [(x0, -198), (-4, -240)], navy, 4)
        stroke(p, [(-4, -196), (-4, -262)], navy, 4)
        box(p, -28, -236, 48, 6, navy, r=3)
        for side in (-214, 86):
            stroke(p, [(side, -160), (side + 128, -160)], "#e9efec", 2.4)
            for k in range(7):
                stroke(p, [(side + k * 21, -144), (side + k * 21, -160)], "#e9efec", 2)
        for k, coat in enumerate(("#2f6a68", None, "#c79a3b", None, "#ff6b3d")):
            place = (-196, -164, -146, 168, -108)[k]
            person(p, place, -143, 40, ("stand", "stand", "point", "stand", "cheer")[k], navy, coat)


@scene("activities/geiranger-hellesylt-ferry", (0.5, 0.49))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#1f74a4"), (0.26, "#7cbfd6"), (0.46, "#e6f4ee")])
    cloud(s.sky, 300, 300, 460, "#ffffff", 0.9)
    cloud(s.sky, 660, 520, 240, "#ffffff", 0.7)
    massif(
        s.far,
        r,
        [
            (-40, 700),
            (90, 610),
            (210, 700),
            (330, 560),
            (400, 500),
            (470, 590),
            (600, 720),
            (700, 780),
        ],
        1000,
        Rock("#6f9fb8", "#b4d0d2", "#ffffff", "#e6f4ee"),
        snow=640,
        fog=0.5,
        light=-1,
    )
    massif(
        s.far,
        r,
        [(300, 980), (420, 860), (520, 780), (640, 740), (760, 700)],
        1010,
        Rock("#5a94a4", "#96bfb4", "#fff", "#dff0ea"),
        light=-1,
        fog=0.5,
    )
    mist(s.far, 860, 150, "#eef8f2", 0.75)
    m = s.mid
    left = rugged(
        r,
        [(LEFT, 560), (60, 590), (130, 680), (230, 760), (300, 880), (380, 960), (430, 1010)],
        40,
        7,
    )
    west = outline([*left, (LEFT, 1014)])
    facets(
        m,
        r,
        west,
        (LEFT, 540, 440, 1020),
        ("#2f6f6c", "#3d8070", "#5c9c72", "#74ad78"),
        step=64,
        tall=120,
        lean=0.12,
    )
    fill(m, west, fall(820, 1014, [(0, "#d9eee0", 0), (1, "#d9eee0", 0.75)]))
    waterfall(m, r, (150, 706), (172, 1004), 20)
    waterfall(m, r, (206, 752), (222, 1004), 12)
    pour(s.mover("fall", "mid", Fall(4)), r, (148, 712, 26, 288), 4, "#9cc4c8", 0.7)
    p = s.main
    right = rugged(
        r,
        [
            (1120, 120),
            (1010, 200),
            (960, 330),
            (880, 420),
            (850, 560),
            (770, 660),
            (740, 790),
            (690, 880),
            (650, 1010),
        ],
        46,
        8,
    )
    east = outline([*right, (1120, 1014)])
    facets(
        p,
        r,
        east,
        (620, 100, 1120, 1020),
        ("#12414a", "#18505a", "#1f5f62", "#2b7068"),
        step=72,
        tall=150,
        lean=-0.16,
    )
    fill(p, east, fall(780, 1014, [(0, "#a9d4cc", 0), (1, "#a9d4cc", 0.55)]))
    water(
        p,
        r,
        1006,
        [(0, "#c9ece2"), (0.06, "#6fc0c0"), (0.28, "#1c7c90"), (0.6, "#0d465c"), (1, "#0a2636")],
        "#ffffff",
        glints=34,
    )
    fill(p, [(640, 1008), (1120, 1008), (1120, 1330), (960, 1240), (820, 1130)], "#14505c", 0.55)
    boat = s.mover("ferry", "main", Travel((-0.7, 0), (0.7, 0), 100))
    for k in range(9):
        w = 500 - k * 34
        box(
            boat,
            500 - w / 2 + r.uniform(-22, 22),
            1084 + k * 13,
            w,
            8,
            "#0d2c40" if k < 3 else "#fbf9f2",
            0.5 - 0.045 * k,
            4,
        )
    car_ferry(boat, r, 500, 1072, 600)
    crest(boat, r, [(236 + k * 44, 1078 + (k % 2) * 2) for k in range(14)], 13, "#ffffff", 0.95)
    for k in range(4):
        box(boat, 60 + k * 18, 1092 + k * 15, 300 - k * 44, 5, "#ffffff", 0.6 - k * 0.12, 2)
    birds = s.mover("gulls", "ferry", Sway((0.018, 0.007), 9))
    for x, y, size, turn in (
        (352, 700, 46, -14),
        (520, 640, 30, 6),
        (300, 790, 26, -4),
        (640, 730, 38, 16),
    ):
        with at(birds, x, y, size / 100, turn):
            fill(birds, trace(GULL), "#fdfcf6")
            fill(birds, trace(TIPS), "#3c4b54")
            disc(birds, 20, 2, 9, "#fdfcf6")
    n = s.near
    crag = rugged(
        r, [(LEFT, 1440), (90, 1452), (210, 1530), (330, 1600), (420, 1720), (520, 1800)], 40, 7
    )
    rock = outline([*crag, (520, BOTTOM), (LEFT, BOTTOM)])
    facets(
        n,
        r,
        rock,
        (LEFT, 1430, 520, BOTTOM),
        ("#0a2230", "#0d2c38", "#12363f"),
        step=80,
        tall=110,
        lean=0.3,
    )
    box(
        n,
        LEFT,
        1360,
        RIGHT - LEFT,
        580,
        fall(1360, 1800, [(0, "#0a2636", 0), (1, "#0a1f2e", 0.92)]),
    )
