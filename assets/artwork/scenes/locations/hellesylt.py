"""The poster of locations/hellesylt."""

from __future__ import annotations

import itertools
import random

from boats import ferry
from brush import LEFT, RIGHT, box, curve, disc, fill, jag, mix, outline, rugged, stroke, within
from falling import pour
from houses import church, house
from land import Rock, billow, cloud, heaven, hills, lozenge, massif, water
from people import person
from PySide6.QtGui import QPainter
from sheet import Fall, Sheet, scene
from woods import foreground, pines

STEPS = (
    (866, 462, 566),
    (916, 448, 572),
    (962, 452, 600),
    (1018, 420, 606),
    (1066, 424, 650),
    (1130, 384, 662),
    (1180, 388, 716),
    (1236, 336, 742),
)
"""The stairs of the fall: how far down, and from where to where across."""


@scene("locations/hellesylt", (0.5, 0.535))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#1d5560"), (0.24, "#4f8f90"), (0.4, "#a9cbb8"), (0.5, "#ece8cb")])
    cloud(s.sky, 730, 330, 420, "#ece8cb", 0.4)
    cloud(s.sky, 220, 450, 300, "#ece8cb", 0.4)
    massif(
        s.far,
        r,
        [(180, 760), (330, 640), (420, 700), (500, 560), (590, 690), (700, 610), (900, 760)],
        960,
        Rock("#7fa3a4", "#b3c8b6", "#f8faf2", "#ece8cb"),
        snow=680,
        fog=0.6,
    )
    massif(
        s.far,
        r,
        [(-40, 420), (70, 470), (160, 590), (260, 660), (340, 790), (440, 900)],
        1000,
        Rock("#4f8280", "#7fa894", "#f8faf2", "#d5dfc6"),
        snow=500,
        fog=0.4,
        detail=1.4,
    )
    m = s.mid
    massif(
        m,
        r,
        [(560, 960), (680, 840), (770, 690), (860, 620), (960, 450), (1120, 380)],
        1100,
        Rock("#2f5f5c", "#5a8a6c", "#f8faf2", "#bcd3c0"),
        snow=440,
        fog=0.35,
        light=-1,
        detail=1.5,
    )
    massif(
        m,
        r,
        [(-40, 700), (60, 730), (170, 800), (280, 850), (420, 960)],
        1100,
        Rock("#2a5552", "#477663", "#f8faf2", "#bcd3c0"),
        fog=0.2,
        detail=1.3,
    )
    pines(m, r, lambda x: 905 + (x - 100) * 0.22, "#1d453f", (LEFT, 420), (46, 96), 17)
    pines(m, r, lambda x: 930 - (x - 640) * 0.3, "#20493f", (640, RIGHT), (46, 100), 17)
    billow(m, r, (LEFT, 560), 862, 110, "#dfe6cf", 0.55)
    p = s.main
    banks(p, r)
    falls(p, r)
    town(p)
    bridge(p)
    pour(s.mover("falls", "main", Fall(2.4)), r, (470, 968, 116, 240), 13, "#ffffff", 0.9)
    n = s.near
    water(
        n,
        r,
        1236,
        [(0, "#a9cbc2"), (0.1, "#3d7f82"), (0.45, "#1f5c63"), (1, "#0a242e")],
        "#eef6f2",
        glints=22,
        under_sun=540,
    )
    for _k in range(40):
        y = 1232 + 46 * r.random() ** 2
        w = r.uniform(30, 130) * (1.2 - (y - 1232) / 60)
        fill(n, lozenge(530 + r.gauss(0, 120) - w / 2, y, w, r.uniform(6, 15)), "#ffffff", 0.8)
    box(n, 770, 1214, 340, 30, "#6b706c")
    box(n, 770, 1214, 340, 7, "#a5a89e")
    ferry(n, 900, 1290, 210, "#16405a", "#f6f3ec", "#24434f", "#3d7f82")
    foreground(n, r, "#08202a", 1620, tall=(120, 260))


def banks(p: QPainter, r: random.Random) -> None:
    """Draw the rocks the fall comes down between, and the meadows behind them."""
    hills(p, [(LEFT, 1000), (130, 945), (260, 925), (380, 950), (470, 985)], "#4d7a55", 1320)
    hills(p, [(560, 985), (700, 950), (860, 960), (980, 930), (RIGHT, 925)], "#527f55", 1320)
    for side, edge in ((-1, 1), (1, 2)):
        inner = [(row[edge] - side * 26, row[0]) for row in STEPS]
        outer = [
            (row[edge] + side * w, row[0] - 4)
            for row, w in zip(STEPS, (70, 96, 60, 110, 74, 120, 80, 150), strict=True)
        ]
        rock = outline([*rugged(r, inner, 30, 3), *rugged(r, outer[::-1], 26, 7)])
        fill(p, rock, "#5f6866")
        with within(p, rock):
            for row in STEPS[1:]:
                x, y = row[edge], row[0]
                top = rugged(r, [(x - side * 40, y - 8), (x + side * 150, y - 26)], 26, 5)
                low = [(qx, qy + r.uniform(9, 22)) for qx, qy in top[::-1]]
                fill(p, outline([*top, *low]), "#a9aca2" if side < 0 else "#8b8f8c")
                fill(
                    p,
                    outline(
                        [
                            *jag(r, (x + side * 30, y), (x + side * 60, y + 60), 4, 7),
                            (x + side * 84, y),
                        ]
                    ),
                    "#474f4e",
                )
    hills(p, [(LEFT, 1100), (120, 1080), (240, 1090), (320, 1150), (300, 1260)], "#3a6348", 1320)
    hills(p, [(770, 1260), (760, 1150), (850, 1086), (980, 1080), (RIGHT, 1060)], "#416a4a", 1320)


def falls(p: QPainter, r: random.Random) -> None:
    for (y0, a0, b0), (y1, a1, b1) in itertools.pairwise(STEPS):
        left = jag(r, (a0, y0), (a1 + 4, y1), 4, 4)
        right = jag(r, (b1 - 4, y1), (b0, y0), 4, 4)
        flat = b1 - a1 > (b0 - a0) * 1.06
        fill(p, outline([*left, *right]), "#c3dcdb" if flat else "#dbeae7")
        n = round((b1 - a1) / 13)
        for k in range(n):
            t = (k + r.uniform(0.1, 0.9)) / n
            x0 = a0 + (b0 - a0) * t
            x1 = x0 + (a1 + (b1 - a1) * t - x0) * 0.5
            w = r.uniform(4, 11)
            start, stop = y0 + (y1 - y0) * r.uniform(-0.1, 0.25), y1 + r.uniform(-14, 8)
            fill(
                p,
                outline(
                    [
                        (x0, start),
                        (x0 + w * 0.7, start + 6),
                        (x1 + w, stop - 8),
                        (x1 + w / 2, stop),
                        (x1 - 2, stop - 7),
                    ]
                ),
                "#ffffff",
                0.95,
            )
        if flat:
            for _ in range(9):
                w = r.uniform(14, 46)
                x = r.uniform(a1 - 6, b1 - w + 6)
                fill(p, lozenge(x, y1 - r.uniform(2, 9), w, r.uniform(6, 11)), "#ffffff", 0.95)
    for x, y, w in ((548, 1012, 40), (452, 1124, 46), (600, 1176, 56)):
        stone = rugged(
            r,
            [
                (x - w / 2, y + 12),
                (x - w * 0.2, y - w * 0.5),
                (x + w * 0.25, y - w * 0.42),
                (x + w / 2, y + 12),
            ],
            14,
            3,
        )
        fill(p, outline(stone), "#545d5c")
        fill(p, outline([*stone[: len(stone) // 2], (x, y - 2)]), "#8b8f8c")


def town(p: QPainter) -> None:
    church(p, 170, 930, 92, "#f6f3ec", "#3b4246")
    white, ochre, red, cream = "#f6f3ec", "#d9a441", "#a63a2b", "#efe4cc"
    dark, brown, lamp = "#3b4246", "#54423a", "#ffc978"
    for x, y, w, h, wall, roof, gable in (
        (20, 1016, 96, 58, ochre, dark, False),
        (252, 1000, 74, 60, red, dark, True),
        (92, 1084, 92, 74, white, brown, True),
        (212, 1090, 104, 60, cream, dark, False),
        (24, 1176, 124, 78, red, dark, False),
        (176, 1192, 96, 74, ochre, brown, True),
        (700, 990, 70, 54, ochre, brown, True),
        (800, 986, 112, 56, white, dark, False),
        (950, 972, 84, 66, red, dark, True),
        (770, 1092, 86, 70, red, brown, True),
        (876, 1082, 96, 76, cream, dark, True),
        (994, 1076, 110, 66, ochre, dark, False),
        (806, 1200, 130, 82, white, brown, False),
        (966, 1206, 100, 84, red, dark, True),
    ):
        house(
            p,
            x,
            y,
            w,
            h,
            wall,
            roof,
            lamp,
            gable=gable,
            rows=2 if h > 62 else 1,
            columns=3 if w > 100 else 2,
        )


def bridge(p: QPainter) -> None:
    """Draw the stone arch over the head of the fall, and somebody who looks down from it."""
    deck = curve([(316, 868), (420, 838), (514, 828), (608, 838), (716, 868)])
    wall = curve([(316, 868), (420, 838), (514, 828), (608, 838), (716, 868)])
    for x, y in ((740, 930), (700, 968), (624, 940)):
        wall.lineTo(x, y)
    wall.cubicTo(604, 870, 424, 870, 404, 940)
    for x, y in ((330, 968), (292, 930)):
        wall.lineTo(x, y)
    wall.closeSubpath()
    fill(p, wall, "#6d736f")
    arch = curve([(404, 940), (436, 898), (514, 886), (592, 898), (624, 940)])
    stroke(p, arch, "#4b5350", 15, flat=True)
    for k in range(1, 17):
        q, turn = arch.pointAtPercent(k / 17), arch.angleAtPercent(k / 17)
        del turn
        disc(p, q.x(), q.y(), 1.6, "#8b8f8c")
    for x, y, w in (
        (346, 884, 24),
        (392, 870, 26),
        (640, 876, 28),
        (676, 900, 24),
        (350, 918, 22),
        (664, 934, 26),
    ):
        box(p, x, y, w, 9, mix("#6d736f", "#f6f3ec", 0.2))
    stroke(p, deck, "#a9aca2", 9, flat=True)
    person(p, 548, 831, 58, "stand", "#0b1b28", "#ff6b3d")
