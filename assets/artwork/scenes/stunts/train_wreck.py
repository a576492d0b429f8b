"""The poster of stunts/train-wreck."""

from __future__ import annotations

import math
import random

from brush import (
    BOTTOM,
    LEFT,
    RIGHT,
    at,
    box,
    curve,
    fall,
    fill,
    jag,
    mix,
    outline,
    rugged,
    stroke,
    within,
)
from land import Rock, cloud, heaven, hills, massif, ribbon
from people import camera, person
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPainterPath
from sheet import Sheet, Travel, scene
from wheels import carriage, locomotive, smoke
from woods import pines


@scene("stunts/train-wreck", (0.5, 0.55))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#3b6a78"), (0.28, "#98b8ae"), (0.5, "#efe3c2")])
    for x, y, w in ((760, 400, 420), (300, 560, 300)):
        cloud(s.sky, x, y, w, "#f7f0dc", 0.55)
    p = s.far
    hills(p, [(LEFT, 880), (220, 820), (500, 850), (800, 800), (RIGHT, 850)], "#8aa37a")
    pines(p, r, lambda x: 860 - 40 * math.sin(x / 300), "#6f8c6c", (LEFT, RIGHT), (24, 50), 15)
    q = s.mid
    for y0, y1, tones in (
        (862, 1000, ("#ded7c3", "#cfc6ae", "#bfb59c")),
        (984, 1136, ("#d2c8af", "#c2b69b", "#ada187")),
        (1116, 1300, ("#c6ba9f", "#b3a78b", "#9a8e75")),
    ):
        bench(q, r, y0, y1, tones)
    floor = [(LEFT, 1290), (240, 1302), (520, 1284), (800, 1298), (RIGHT, 1276)]
    hills(q, floor, "#cdbf9f")
    for x, w, h in ((60, 210, 60), (330, 160, 44), (880, 240, 66), (1050, 160, 50), (620, 130, 34)):
        heap = [
            (x - w / 2, 1312),
            *jag(r, (x - w * 0.1, 1312 - h), (x + w * 0.1, 1314 - h), 2, 4),
            (x + w / 2, 1314),
        ]
        fill(q, outline(heap), "#d9cfb6")
        fill(q, outline([(x, 1312 - h), (x + w / 2, 1314), (x + w * 0.05, 1314)]), "#a89c81")
    road = [(RIGHT, 1300), (930, 1310), (760, 1330), (900, 1362), (1010, 1400), (900, 1470)]
    ribbon(q, road, [12, 16, 22, 30, 40, 60], "#ddd2b6")
    m = s.main
    stone, shade = "#7d7666", "#4b4840"
    deck = outline(
        [
            (LEFT, 830),
            (430, 830),
            *rugged(r, [(430, 830), (452, 862), (420, 900), (436, 940), (392, 980)], 22, 8),
            (300, 1010),
            (262, 1120),
            (250, 1500),
            (120, 1500),
            (100, 1120),
            (60, 1010),
            (LEFT, 980),
        ]
    )
    fill(m, deck, stone)
    fill(
        m,
        outline(
            [
                (262, 1120),
                (250, 1500),
                (206, 1500),
                (220, 1120),
                (250, 1020),
                (392, 980),
                (300, 1010),
            ]
        ),
        shade,
    )
    fill(
        m,
        outline(
            [
                (60, 1010),
                (100, 1120),
                (120, 1500),
                (100, 1500),
                (70, 1120),
                (LEFT, 1010),
                (LEFT, 980),
            ]
        ),
        shade,
    )
    for k in range(10):
        box(
            m,
            r.uniform(-20, 340),
            860 + 14 * (k % 8),
            r.uniform(22, 40),
            10,
            mix(stone, "#f6f3ec", 0.18),
        )
    box(m, LEFT, 824, 470, 12, "#3b3630")
    stroke(m, curve([(430, 828), (480, 838), (520, 872), (536, 920)]), "#3b3630", 6)
    stroke(m, curve([(430, 828), (470, 846), (500, 884), (508, 930)]), "#3b3630", 5)
    with at(m, LEFT - 50, 824):
        carriage(m, 300, 104, "#1f2f55", "#c79a3b", "#e8dcc0", "#2b3a55", 8)
    smoke(m, r, 548, 1000, 220, 38, "#f4efe0", 0.7)
    with at(m, 356, 826, turn=52):
        carriage(m, 292, 104, "#1f2f55", "#c79a3b", "#e8dcc0", "#ffe2a8", 8)
    engine = s.mover("engine", "main", Travel((-0.03, -0.045), (0.05, 0.15), 9))
    with at(engine, 556, 1040, turn=62):
        locomotive(engine, 104, "#1f2f55", "#ff6b3d", "#10182a", "#ffe2a8")
    for x, y, size in (
        (520, 1150, 15),
        (548, 1210, 11),
        (480, 1090, 12),
        (700, 1120, 10),
        (730, 1190, 14),
        (600, 1290, 9),
    ):
        chunk = [
            (x, y),
            (x + size, y - size * 0.6),
            (x + size * 1.5, y + size * 0.4),
            (x + size * 0.5, y + size),
        ]
        fill(m, outline(chunk), r.choice((stone, shade)))
    pool = curve(
        [(330, 1390), (540, 1346), (800, 1352), (960, 1400), (840, 1450), (560, 1462), (380, 1440)],
        closed=True,
    )
    n = s.near
    fill(n, pool, "#4e8e9a")
    fill(
        n,
        curve(
            [(440, 1400), (600, 1374), (780, 1380), (860, 1404), (740, 1428), (540, 1430)],
            closed=True,
        ),
        "#6fb0b4",
    )
    for rx, ry, tone in ((86, 11, 0.5), (50, 7, 0.8)):
        ring = QPainterPath()
        ring.addEllipse(QPointF(652, 1398), rx, ry)
        stroke(n, ring, "#dff0ee", 3, tone)
    box(n, 452, 1384, 120, 5, "#dff0ee", 0.6, 2)
    box(n, 740, 1416, 90, 5, "#dff0ee", 0.5, 2)
    ledge = [(LEFT, 1450), (180, 1490), (420, 1550), (700, 1560), (900, 1500), (RIGHT, 1440)]
    massif(n, r, ledge, BOTTOM, Rock("#26312e", "#33413a", "#fff", "#141d20"), light=1)
    for x, pose in ((852, "point"), (900, "stand")):
        person(n, x, 1516, 70, pose, "#0d161c", "#ff6b3d" if pose == "point" else None, flip=True)
    camera(n, 950, 1504, 66, "#0d161c", flip=True)
    box(
        n,
        LEFT,
        1560,
        RIGHT - LEFT,
        380,
        fall(1560, 1780, [(0, "#0b1b20", 0), (1, "#0b1b20", 0.95)]),
    )


def bench(q: QPainter, r: random.Random, y0: float, y1: float, tones: tuple[str, str, str]) -> None:
    """Draw one step of the quarry: a blasted face of upright blocks, and grass on its lip."""
    lip = [
        (LEFT, y0 - 16),
        (200, y0 + 12),
        (420, y0 + 24),
        (640, y0 + 16),
        (900, y0),
        (RIGHT, y0 - 24),
    ]
    rim = rugged(r, lip, 40, 5)
    step = outline([*rim, (RIGHT, BOTTOM), (LEFT, BOTTOM)])
    fill(q, step, tones[1])
    with within(q, step):
        x = -40.0
        while x < 1120:
            w = r.uniform(18, 74)
            top = y0 - 30 if r.random() < 0.6 else y0 + r.uniform(40, 80)
            left = jag(r, (x, top), (x + r.uniform(-8, 8), y1 + 30), 5, 4)
            right = jag(r, (x + w, y1 + 30), (x + w, top), 5, 4)
            fill(q, outline([*left, *right]), r.choice(tones))
            if r.random() < 0.4:
                seam = [(q2[0] + 3, q2[1]) for q2 in left]
                stroke(q, seam, tones[2], r.uniform(2, 4))
            x += w * r.uniform(0.8, 1.1)
        x = -20.0
        while x < 1120:
            w = r.uniform(70, 170)
            fill(
                q,
                outline([(x - w / 2, y1 + 24), (x, y1 - r.uniform(14, 50)), (x + w / 2, y1 + 24)]),
                tones[0],
            )
            x += w * r.uniform(1.0, 2.0)
    stroke(q, rim, "#8fa171", 7)
    stroke(q, [(x, y - 3) for x, y in rim], "#a9b884", 3)
    for _ in range(6):
        x = r.uniform(-20, 1060)
        y = min(rim, key=lambda spot: abs(spot[0] - x))[1]
        pines(q, r, lambda _, y=y: y, "#6f8a58", (x, x + 24), (14, 30), 12)
