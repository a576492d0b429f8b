"""The poster of stunts/speed-flying."""

from __future__ import annotations

import random
from collections.abc import Sequence

from brush import (
    LEFT,
    RIGHT,
    Points,
    at,
    box,
    curve,
    fill,
    jag,
    outline,
    rugged,
    stroke,
    trace,
    within,
)
from flying import wing
from land import cloud, heaven, hills, mist, water
from PySide6.QtGui import QPainter
from sheet import Sheet, Travel, scene
from woods import foreground

GRASS = ("#7d9a5a", "#557a56", "#93ad62")


@scene("stunts/speed-flying", (0.47, 0.418))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#4f86a8"), (0.26, "#a3c8d0"), (0.44, "#f0ead2")])
    for x, y, w in ((280, 300, 480), (850, 430, 420), (140, 540, 260)):
        cloud(s.sky, x, y, w, "#fbf8ec", 0.75)
    p = s.far
    fell(
        p,
        r,
        [
            (LEFT, 770),
            (70, 742),
            (150, 700),
            (230, 716),
            (300, 690),
            (380, 740),
            (470, 766),
            (560, 748),
            (640, 700),
            (700, 676),
            (770, 688),
            (850, 740),
            (930, 720),
            (1010, 690),
            (RIGHT, 712),
        ],
        ("#b3c6c2", "#9db4b6", "#c6d3c6"),
        1040,
    )
    mist(p, 760, 190, "#f0ead2", 0.6)
    fell(
        p,
        r,
        [
            (LEFT, 870),
            (90, 850),
            (190, 800),
            (280, 786),
            (360, 820),
            (440, 876),
            (540, 920),
            (640, 900),
            (730, 846),
            (820, 806),
            (900, 816),
            (990, 860),
            (RIGHT, 880),
        ],
        ("#93b09a", "#789b92", "#a9c2a2"),
        1060,
    )
    mist(p, 900, 150, "#f0ead2", 0.65)
    q = s.mid
    water(
        q,
        r,
        1008,
        [(0, "#d5e0d4"), (0.12, "#8db5bf"), (0.6, "#5a8fa8"), (1, "#4a7f9a")],
        "#e6f0ea",
        glints=16,
        bottom=1420,
    )
    right = [
        (470, 1096),
        (560, 1066),
        (660, 1010),
        (760, 930),
        (840, 862),
        (910, 836),
        (980, 866),
        (1040, 850),
        (RIGHT, 800),
    ]
    fell(q, r, right, ("#8aa55c", "#5f8257", "#a3b96c"), 1098)
    left = [
        (LEFT, 800),
        (50, 776),
        (130, 806),
        (220, 880),
        (320, 960),
        (430, 1030),
        (520, 1072),
        (590, 1090),
    ]
    fell(q, r, left, GRASS, 1092)
    walls(
        q,
        [
            [(700, 1000), (770, 1040), (880, 1060), (1090, 1050)],
            [(840, 880), (860, 960), (880, 1060)],
        ],
    )
    walls(
        q,
        [[(960, 900), (990, 980), (1010, 1052)], [(60, 900), (150, 940), (300, 990), (430, 1024)]],
    )
    for x0, x1, y in ((150, 560, 1094), (480, 1090, 1100)):
        box(q, x0, y - 2, x1 - x0, 5, "#d9dcc0", 0.9, 2)
    front = [(560, 1262), (660, 1214), (770, 1160), (880, 1120), (990, 1100), (RIGHT, 1070)]
    fell(q, r, front, ("#7b9a50", "#567a4a", "#94ae5e"), 1264)
    m = s.main
    slope = [(LEFT, 1010), (160, 1076), (330, 1180), (520, 1300), (760, 1380), (RIGHT, 1410)]
    side = hills(m, slope, "#5f8a48")
    with within(m, side):
        for x, y, w, tone in (
            (-40, 1060, 240, "#6f9950"),
            (120, 1130, 260, "#527c42"),
            (300, 1230, 300, "#6f9950"),
            (470, 1330, 320, "#527c42"),
            (30, 1240, 300, "#527c42"),
            (250, 1400, 340, "#6a934c"),
            (660, 1420, 300, "#6f9950"),
        ):
            band = [
                (x, y),
                (x + w * 0.45, y + w * 0.2),
                (x + w, y + w * 0.62),
                (x + w * 0.4, y + w * 0.46),
            ]
            fill(m, curve(band, closed=True), tone, 0.8)
        for points in (
            [(150, 1070), (200, 1170), (300, 1250), (330, 1380), (300, 1560)],
            [(200, 1170), (60, 1230), (-40, 1250)],
        ):
            line = rugged(r, points, 22, 2.5)
            stroke(m, [(x + 4, y + 7) for x, y in line], "#3f5f37", 9)
            stroke(m, line, "#8c8d7d", 11)
            stroke(m, [(x - 1, y - 3) for x, y in line], "#cfcbb6", 5)
    for x, y, size, flip in (
        (318, 1196, 0.5, False),
        (392, 1250, 0.56, True),
        (262, 1150, 0.42, False),
        (430, 1284, 0.5, False),
    ):
        sheep(m, x, y, size, flip)
    flight = s.mover("wing", "main", Travel((-0.62, -0.12), (0.7, 0.07), 24))
    wing(flight, 470, 838, 300, "#ff6b3d", "#f6f3ec", "#16252c", turn=14)
    n = s.near
    hills(n, [(LEFT, 1430), (260, 1500), (560, 1600), (RIGHT, 1620)], "#26463a")
    foreground(n, r, "#0f2a28", 1640, trees="right", tall=(140, 280))


def fell(
    p: QPainter, r: random.Random, crest: Points, tones: tuple[str, str, str], base: float
) -> None:
    """Draw a rounded hill under its crest; every summit turns a lit side and a shaded one."""
    body, shade, lit = tones
    shape = hills(p, crest, body, base)
    with within(p, shape):
        for k in range(1, len(crest) - 1):
            (x, y), tall = crest[k], base - crest[k][1]
            if crest[k - 1][1] > y <= crest[k + 1][1]:
                foot = (x + r.uniform(-0.1, 0.25) * tall, base)
                spine = jag(r, (x, y - 6), foot, 6, 7)
                fill(
                    p,
                    outline([*spine, (x + tall * 0.95, base), (x + tall * 0.5, y + tall * 0.3)]),
                    shade,
                    0.75,
                )
                fill(
                    p,
                    outline([*spine, (x - tall * 0.1, base), (x - tall * 0.16, y + tall * 0.5)]),
                    lit,
                    0.85,
                )
            elif y < crest[k - 1][1] or r.random() < 0.6:
                low = (x + r.uniform(0.2, 0.5) * tall, y + tall * r.uniform(0.5, 0.8))
                back = jag(r, low, (x + tall * 0.08, y + tall * 0.3), 3, 5)
                fill(p, outline([*jag(r, (x, y + tall * 0.06), low, 4, 6), *back]), shade, 0.5)


def walls(p: QPainter, lines: Sequence[Points]) -> None:
    for line in lines:
        stroke(p, curve(line), "#d3cfb8", 2.6, 0.85)


def sheep(p: QPainter, x: float, y: float, size: float, flip: bool) -> None:
    with at(p, x, y, size, flip=flip):
        for fx in (-18, -8, 14, 22):
            stroke(p, [(fx, -14), (fx, 3)], "#2b3138", 5)
        fleece = "M-32 -30 C-38 -44 -24 -56 -12 -52 C-2 -60 14 -58 20 -52 C34 -54 42 -40 36 -30"
        fill(
            p,
            trace(fleece + " C38 -18 26 -8 14 -12 C4 -6 -10 -6 -18 -12 C-30 -10 -38 -20 -32 -30 Z"),
            "#f6f3ec",
        )
        fill(
            p,
            trace("M-30 -20 C-20 -12 20 -12 34 -22 C32 -12 24 -8 14 -12 C4 -6 -10 -6 -18 -12 Z"),
            "#d8d6c6",
        )
        fill(
            p,
            trace("M34 -48 C42 -54 52 -48 56 -38 C56 -32 48 -32 44 -34 C38 -36 34 -40 34 -48 Z"),
            "#2b3138",
        )
