"""The poster of activities/geiranger-sightseeing."""

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
    fall,
    fill,
    outline,
    rugged,
    stroke,
    trace,
)
from cliffs import facets
from falling import pour
from land import Rock, cloud, heaven, massif, mist, ribbon, waterfall
from people import person
from PySide6.QtGui import QPainter
from sheet import Fall, Sheet, Travel, scene


def spur(
    p: QPainter,
    rng: random.Random,
    ridge: Points,
    shore: Points,
    tones: tuple[str, ...],
    haze: str,
    fog: float,
    lean: float,
) -> None:
    """Draw a mountainside seen from above: it falls from its ridge to a shore that winds."""
    line = [*rugged(rng, ridge, 34, 5), *rugged(rng, shore, 40, 6)]
    shape = outline(line)
    xs, ys = [q[0] for q in line], [q[1] for q in line]
    facets(
        p, rng, shape, (min(xs), min(ys) - 20, max(xs), max(ys)), tones, step=62, tall=96, lean=lean
    )
    top = min(ys)
    fill(p, shape, fall(top, max(ys), [(0, haze, 0.0), (0.4, haze, fog * 0.35), (1, haze, fog)]))
    stroke(p, rugged(rng, shore, 30, 4), "#e9f4e4", 5, 0.5)


@scene("activities/geiranger-sightseeing", (0.52, 0.49))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#5c8a9c"), (0.2, "#b0cfca"), (0.34, "#f6eccc")])
    cloud(s.sky, 330, 300, 420, "#fdfaf0", 0.8)
    massif(
        s.far,
        r,
        [
            (-40, 640),
            (80, 570),
            (200, 620),
            (330, 500),
            (400, 450),
            (480, 540),
            (600, 600),
            (720, 540),
            (860, 460),
            (960, 520),
            (1120, 480),
        ],
        780,
        Rock("#7fa09c", "#c4ccae", "#ffffff", "#f6eccc"),
        snow=560,
        fog=0.5,
        light=-1,
    )
    mist(s.far, 640, 130, "#f9f2d8", 0.8)
    m = s.mid
    box(
        m,
        LEFT,
        716,
        RIGHT - LEFT,
        1300,
        fall(
            716,
            1500,
            [
                (0, "#d4e8d4", 1),
                (0.12, "#7fc8ba", 1),
                (0.4, "#2f9a9c", 1),
                (0.75, "#1a6f80", 1),
                (1, "#0f4456", 1),
            ],
        ),
    )
    spur(
        m,
        r,
        [(1120, 560), (980, 580), (820, 640), (660, 690), (560, 722)],
        [(640, 740), (800, 748), (1120, 800)],
        ("#6f9484", "#83a68a", "#9cb892"),
        "#f0ecd0",
        0.5,
        -0.5,
    )
    spur(
        m,
        r,
        [(LEFT, 600), (120, 620), (270, 670), (400, 720), (520, 782)],
        [(470, 806), (330, 810), (140, 850), (LEFT, 880)],
        ("#5a8572", "#6f9a76", "#8aae7c"),
        "#dfe6c4",
        0.4,
        0.5,
    )
    spur(
        m,
        r,
        [(1120, 600), (1010, 640), (860, 700), (740, 780), (610, 862)],
        [(660, 890), (790, 904), (930, 960), (1120, 1010)],
        ("#3f7464", "#548766", "#74a06a", "#8cb070"),
        "#cfdcb4",
        0.3,
        -0.4,
    )
    spur(
        m,
        r,
        [(LEFT, 700), (70, 740), (180, 800), (290, 900), (370, 980), (420, 1064)],
        [(360, 1100), (250, 1110), (130, 1190), (LEFT, 1250)],
        ("#2c5f50", "#3d7254", "#5c8c58", "#6f9c5c"),
        "#b4cfa4",
        0.2,
        0.4,
    )
    waterfall(m, r, (908, 676), (892, 936), 17)
    pour(s.mover("fall", "mid", Fall(4)), r, (888, 690, 22, 240), 3, "#a9cfcb", 0.8)
    boat = s.mover("boat", "fall", Travel((0.05, 0.1), (-0.03, -0.09), 50))
    with at(boat, 560, 1010, 1.12, 0):
        ribbon(boat, [(6, -4), (40, 60), (96, 130)], [6, 34, 70], "#ffffff", 0.28)
        stroke(boat, curve([(-14, 4), (4, 70), (40, 140)]), "#ffffff", 5, 0.85)
        stroke(boat, curve([(14, -4), (64, 48), (140, 104)]), "#ffffff", 5, 0.85)
        with at(boat, 0, 0, 1, -28):
            fill(
                boat,
                trace("M-22 44 L-24 0 C-22 -34 -8 -54 0 -62 C8 -54 22 -34 24 0 L22 44 Z"),
                "#12303f",
            )
            fill(
                boat,
                trace("M-17 40 L-19 0 C-17 -28 -6 -44 0 -50 C6 -44 17 -28 19 0 L17 40 Z"),
                "#fbf9f2",
            )
            fill(boat, trace("M0 -50 C6 -44 17 -28 19 0 L17 40 L0 40 Z"), "#c9d8d4")
            box(boat, -13, -22, 26, 20, "#1d4a60", r=4)
            for dx, dy, tone in (
                (-8, 10, "#c8402f"),
                (6, 14, "#12303f"),
                (-4, 24, "#c79a3b"),
                (8, 28, "#2f6a68"),
                (-9, 33, "#12303f"),
            ):
                box(boat, dx - 3, dy - 3, 6, 6, tone, r=3)
    n = s.main
    ledge = rugged(
        r,
        [
            (1120, 990),
            (1010, 1004),
            (880, 1000),
            (790, 1014),
            (716, 1026),
            (700, 1050),
            (742, 1110),
            (730, 1210),
            (800, 1330),
            (810, 1480),
            (880, 1600),
            (860, BOTTOM),
        ],
        36,
        6,
    )
    rock = outline([*ledge, (1120, BOTTOM)])
    facets(
        n,
        r,
        rock,
        (690, 1010, 1120, BOTTOM),
        ("#18302f", "#22403a", "#31544a", "#3f6654"),
        step=70,
        tall=130,
        lean=0.12,
    )
    fill(
        n,
        outline(
            [
                (1120, 984),
                (1010, 998),
                (880, 994),
                (790, 1008),
                (712, 1024),
                (760, 1046),
                (900, 1034),
                (1120, 1036),
            ]
        ),
        "#b4b98c",
    )
    for k in range(16):
        x = 800 + k * 21
        stroke(n, [(x, 1008), (x + r.uniform(-6, 6), 1008 - r.uniform(8, 20))], "#6d8a58", 4)
    person(n, 806, 1020, 150, "point", "#0e1f24", "#ff6b3d", flip=True)
    person(n, 896, 1012, 142, "stand", "#0e1f24", "#25474c", flip=True, pack="#c79a3b")
    near = s.near
    crag = rugged(
        r, [(LEFT, 1390), (120, 1420), (300, 1500), (500, 1640), (760, 1690), (RIGHT, 1620)], 40, 7
    )
    facets(
        near,
        r,
        outline([*crag, (RIGHT, BOTTOM), (LEFT, BOTTOM)]),
        (LEFT, 1380, RIGHT, BOTTOM),
        ("#0a2022", "#0d292a", "#133632"),
        step=90,
        tall=120,
        lean=0.3,
    )
    box(
        near,
        LEFT,
        1380,
        RIGHT - LEFT,
        560,
        fall(1380, 1780, [(0, "#0a2228", 0), (1, "#0a1f26", 0.9)]),
    )
