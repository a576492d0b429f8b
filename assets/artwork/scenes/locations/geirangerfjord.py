"""The poster of locations/geirangerfjord."""

from __future__ import annotations

import random

from boats import ferry
from brush import RIGHT, Point, fill, outline, rugged, stroke
from falling import pour
from houses import house
from land import Rock, billow, birds, cloud, heaven, massif, water, waterfall
from PySide6.QtGui import QPainter
from sheet import Fall, Sheet, Travel, scene
from woods import foreground, pines

SISTERS = (
    (104, 492, 9),
    (142, 502, 15),
    (163, 512, 6),
    (214, 566, 8),
    (262, 586, 18),
    (284, 594, 7),
    (354, 648, 10),
)
"""Where each of the seven falls begins, and how wide it grows."""


@scene("locations/geirangerfjord", (0.5, 0.535))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#4d8a98"), (0.3, "#9cc5c8"), (0.5, "#dfeae2")])
    cloud(s.sky, 620, 360, 460, "#eef4ee", 0.6)
    cloud(s.sky, 250, 250, 260, "#eef4ee", 0.45)
    massif(
        s.far,
        r,
        [(160, 800), (330, 700), (430, 770), (560, 660), (680, 790), (800, 720), (1120, 780)],
        1060,
        Rock("#8fb0b6", "#b5ccc8", "#ffffff", "#e4ede4"),
        snow=730,
        fog=0.5,
    )
    massif(
        s.far,
        r,
        [(560, 930), (640, 850), (760, 720), (900, 600), (1120, 480)],
        1070,
        Rock("#6c8f96", "#93b0a6", "#ffffff", "#dfeae2"),
        fog=0.45,
        light=-1,
        snow=560,
    )
    p = s.mid
    water(
        p,
        r,
        1055,
        [(0, "#cfe0da"), (0.1, "#7fb0ae"), (0.4, "#1e6a73"), (1, "#0c3a46")],
        "#eef6f2",
        glints=22,
    )
    massif(
        p,
        r,
        [
            (-40, 430),
            (110, 480),
            (210, 560),
            (330, 600),
            (420, 720),
            (480, 860),
            (545, 1010),
            (590, 1120),
        ],
        1130,
        Rock("#3b635c", "#5f8a68", "#ffffff", "#cfe0d2"),
        light=-1,
        fog=0.3,
        detail=1.6,
    )
    fill(p, [(-40, 1128), (590, 1120), (470, 1150), (-40, 1240)], "#2a5a58", 0.55)
    for k, (x, top, width) in enumerate(SISTERS):
        veil(p, r, (x, top), 1112 - 3 * (k % 3), width)
    billow(p, r, (60, 420), 1112, 44, "#dfeae2", 0.75)
    m = s.main
    massif(
        m,
        r,
        [(600, 1230), (680, 1100), (760, 900), (850, 700), (960, 560), (1120, 470)],
        1260,
        Rock("#24463e", "#3d6a4d", "#ffffff", "#8fb5a4"),
        light=-1,
        detail=1.5,
    )
    for x, y, w in (
        (905, 760, 120),
        (955, 690, 130),
        (720, 1060, 120),
        (960, 1010, 150),
        (890, 1130, 200),
    ):
        ledge = [
            (x - w / 2, y + 8),
            (x - w * 0.1, y - 9),
            (x + w / 2, y - 4),
            (x + w * 0.1, y + 13),
        ]
        fill(m, outline(rugged(r, [*ledge, ledge[0]], 26, 4)), "#578052", 0.8)
    pines(m, r, lambda x: 1216 - (x - 640) * 0.06, "#1d3d34", (650, RIGHT), (34, 70), 15)
    pines(m, r, lambda x: 1262 - (x - 640) * 0.03, "#19362f", (690, RIGHT), (40, 86), 19)
    waterfall(m, r, (862, 706), (862, 1236), 26, "#ffffff", "#bcd8d2")
    pour(s.mover("suitor", "main", Fall(2.3)), r, (846, 730, 32, 490), 8, "#a9ccc8", 0.75)
    fill(
        m,
        rugged(
            r, [(905, 900), (975, 880), (1060, 894), (1120, 884), (1120, 930), (930, 926)], 30, 4
        ),
        "#7fa650",
    )
    house(m, 966, 893, 30, 17, "#8a7460", "#4a4038", "#2b2b2b", gable=True, columns=1)
    house(m, 1012, 895, 24, 14, "#a09078", "#4a4038", "#2b2b2b", gable=True, columns=1)
    fill(m, [(600, 1228), (1120, 1250), (1120, 1330), (760, 1290)], "#1a4a48", 0.75)
    ship = s.mover("ship", "mid", Travel((0.34, -0.006), (-0.66, 0.008), 44))
    ferry(ship, 470, 1196, 150, "#12303f", "#f6f3ec", "#24434f", "#ff6b3d")
    for k in range(4):
        wave = [(405 - k * 8, 1202 + k * 7), (545 + k * 42, 1202 + k * 7)]
        stroke(ship, wave, "#eef6f2", 3, 0.7 - k * 0.14)
    birds(m, [(560, 900), (610, 880), (640, 925)], 14, "#24403a")
    foreground(s.near, r, "#0a2a2c", 1540)


def veil(p: QPainter, r: random.Random, top: Point, bottom: float, width: float) -> None:
    """Draw a thin fall that steps from ledge to ledge and frays as it comes down."""
    x, y = top
    tall = bottom - y
    spine = [(x, y)]
    for share in (0.16, 0.34, 0.55, 0.78, 1.0):
        x += r.uniform(-0.45, 0.55) * width
        spine += [(x - r.uniform(0, 2), y + tall * (share - 0.03)), (x, y + tall * share)]
    n = len(spine) - 1
    for lean, alpha, broad in ((0.5, 0.45, 1.5), (0, 1.0, 0.8)):
        widths = [3 + (width * broad - 3) * (k / n) ** 0.7 for k in range(n + 1)]
        left = [(q[0] - w / 2 + lean * w * 0.5, q[1]) for q, w in zip(spine, widths, strict=True)]
        right = [(q[0] + w / 2 + lean * w * 0.5, q[1]) for q, w in zip(spine, widths, strict=True)]
        fill(p, outline([*left, *right[::-1]]), "#ffffff", alpha)
    if width > 12:
        branch = spine[3:7]
        ribs = [(qx + width * (0.5 + 0.2 * k), qy) for k, (qx, qy) in enumerate(branch)]
        stroke(p, ribs, "#ffffff", 3, 0.8)
