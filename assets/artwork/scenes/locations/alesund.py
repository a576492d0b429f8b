"""The poster of locations/alesund."""

from __future__ import annotations

from brush import LEFT, RIGHT, at, box, curve, fall, fill, mix, outline, oval, stroke, trace, within
from houses import house
from land import Rock, heaven, hills, massif, sun, water
from people import person
from PySide6.QtGui import QPainter
from sheet import Sheet, Sway, scene
from woods import pines


@scene("locations/alesund", (0.5, 0.58))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#5f93a8"), (0.26, "#a9c6c4"), (0.44, "#f7e7ce")])
    sun(s.sky, 800, 560, 70, "#fff6e0", 0.4)
    massif(
        s.far,
        r,
        [
            (-40, 760),
            (70, 690),
            (150, 770),
            (260, 650),
            (350, 750),
            (440, 700),
            (540, 780),
            (660, 660),
            (760, 760),
            (860, 690),
            (950, 770),
            (1120, 680),
        ],
        1010,
        Rock("#8fa6b4", "#c9cfcb", "#ffffff", "#f7e7ce"),
        snow=760,
        fog=0.5,
        light=1,
    )
    p = s.mid
    aksla = [
        (LEFT, 940),
        (110, 900),
        (240, 826),
        (350, 770),
        (450, 742),
        (560, 752),
        (650, 800),
        (770, 850),
        (900, 930),
        (RIGHT, 1000),
    ]
    knoll = hills(p, aksla, "#55796a", 1120)
    with within(p, knoll):
        fill(
            p,
            outline(
                [
                    (450, 738),
                    (560, 748),
                    (650, 796),
                    (770, 846),
                    (900, 926),
                    (700, 1010),
                    (620, 900),
                    (520, 830),
                ]
            ),
            "#6b8d74",
        )
        for x, y, w in ((300, 880, 130), (620, 880, 150), (440, 830, 110), (760, 940, 160)):
            fill(
                p,
                outline([(x, y), (x + w * 0.5, y - 16), (x + w, y + 14), (x + w * 0.4, y + 26)]),
                "#7f9f80",
                0.8,
            )
    for low, high, size in ((0.0, 0.34, 44), (0.66, 1.0, 40)):
        path = curve(aksla)
        for k in range(30):
            q = path.pointAtPercent(low + (high - low) * k / 29)
            pines(
                p, r, q.y() + 22 + 60 * r.random(), "#44685c", (q.x(), q.x() + 10), (18, size), 12
            )
    stairs = [(470, 748), (500, 780), (462, 806), (508, 836), (470, 866), (516, 900), (490, 940)]
    stroke(p, stairs, "#d8d2bc", 4)
    box(p, 436, 722, 74, 22, "#f6f3ec")
    box(p, 430, 716, 86, 7, "#4c5663")
    for k in range(5):
        box(p, 442 + k * 13, 728, 8, 9, "#33506a")
    colours = (
        "#f1ddb6",
        "#d98f7f",
        "#9fc2b1",
        "#f6f3ec",
        "#e3b36a",
        "#b9c9d6",
        "#c97a68",
        "#e8d2c0",
    )
    x = -30.0
    k = 0
    while x < RIGHT:
        w, h = r.uniform(56, 84), r.uniform(80, 128)
        house(
            p,
            x,
            1095,
            w,
            h,
            mix(colours[k * 3 % 8], "#c9cfcb", 0.35),
            "#6c7a84",
            "#5d6d78",
            rows=3,
            columns=2,
            gable=bool(k % 3),
        )
        x += w + 1
        k += 1
    m = s.main
    quay = 1150
    x, k = -34.0, 0
    fronts = []
    while x < RIGHT:
        w, h = r.uniform(96, 138), r.uniform(150, 232)
        fronts.append((x, w, h, colours[(k * 5 + 1) % 8], k))
        x += w + 2
        k += 1
    water(
        m,
        r,
        quay + 16,
        [(0, "#7fa9ae"), (0.16, "#2e6c8a"), (0.55, "#16415a"), (1, "#0b2436")],
        "#f7e7ce",
        glints=16,
        alpha=0.6,
    )
    for x, w, h, colour, k in fronts:
        roof = "#4c5663" if k % 2 else "#5a4a4a"
        for j in range(9):
            y = quay + 26 + j * h * 0.095
            shift = r.uniform(-9, 9)
            box(m, x + shift, y, w, h * 0.052, mix(colour, "#2e6c8a", 0.3 + j * 0.06), 0.75, 3)
        house(
            m,
            x,
            quay,
            w,
            h,
            colour,
            roof,
            "#33506a",
            rows=4 if h > 190 else 3,
            columns=3,
            gable=k % 3 != 1,
        )
        if k % 3 == 1:
            tw = w * 0.34
            box(m, x - 4, quay - h - 44, tw, h + 44, mix(colour, "#ffffff", 0.25))
            for j in range(4):
                box(m, x + tw * 0.28, quay - h - 30 + j * 52, tw * 0.3, 28, "#33506a")
            fill(
                m,
                trace(
                    f"M{x - 10} {quay - h - 42} C{x + 2} {quay - h - 66} {x + tw / 2 - 6} {quay - h - 80} {x - 4 + tw / 2} {quay - h - 138} C{x + tw / 2 + 2} {quay - h - 80} {x + tw - 6} {quay - h - 66} {x + tw + 4} {quay - h - 42} Z"
                ),
                "#3f6a62",
            )
    box(m, LEFT, quay, RIGHT - LEFT, 18, "#5d5a58")
    box(m, LEFT, quay + 14, RIGHT - LEFT, 9, "#2c3a44")
    for x, pose, flip in (
        (96, "walk", False),
        (128, "walk", False),
        (300, "stand", False),
        (620, "point", True),
        (650, "stand", False),
        (846, "walk", True),
        (930, "stand", True),
    ):
        person(m, x, quay + 1, 38, pose, "#1d2b38", flip=flip)
    fisher(s.mover("boat", "main", Sway((0.004, 0.002), 6)))
    n = s.near
    for k in range(7):
        x, w = 320 + r.uniform(-26, 26), 300 - k * 34
        box(n, x, 1284 + k * 12, w, 5, "#f2b79a" if k < 3 else "#f7e7ce", 0.55 - k * 0.06, 2)
    box(
        n,
        LEFT,
        1400,
        RIGHT - LEFT,
        540,
        fall(1400, 1900, [(0, "#0b2436", 0), (0.7, "#0b1b28", 0.9), (1, "#0b1b28", 1)]),
    )


def fisher(boat: QPainter) -> None:
    """Draw a fishing boat with somebody on deck."""
    with at(boat, 470, 1272, 1.24):
        fill(
            boat,
            trace(
                "M-118 -44 C-60 -30 40 -30 98 -52 C100 -26 88 -2 70 8 L-84 8 C-100 -2 -112 -22 -118 -44 Z"
            ),
            "#ff6b3d",
        )
        fill(
            boat,
            trace(
                "M-108 -16 C-60 -6 40 -6 93 -20 C88 -8 80 2 70 8 L-84 8 C-96 2 -103 -6 -108 -16 Z"
            ),
            "#c2452a",
        )
        fill(
            boat,
            trace("M-118 -44 C-60 -30 40 -30 98 -52 L97 -42 C40 -22 -60 -22 -115 -34 Z"),
            "#f6f3ec",
        )
        box(boat, -78, -88, 58, 56, "#f6f3ec", r=4)
        box(boat, -32, -88, 12, 56, "#cfd6d2")
        for x in (-70, -50):
            box(boat, x, -78, 15, 17, "#33506a", r=2)
        fill(boat, [(-88, -88), (-80, -98), (-16, -98), (-10, -88)], "#12303f")
        stroke(boat, [(-50, -98), (-50, -120)], "#12303f", 3)
        stroke(boat, [(16, -34), (16, -132)], "#12303f", 4.5)
        stroke(boat, [(16, -128), (92, -52)], "#12303f", 2)
        stroke(boat, [(16, -128), (-46, -98)], "#12303f", 2)
        stroke(boat, [(16, -70), (64, -96)], "#12303f", 3.5)
        for x in (-100, -6, 34, 70):
            oval(boat, x, -20 if x < 60 else -26, 7, 9, "#12303f")
        person(boat, 46, -36, 56, "stand", "#0b1b28", "#ffc978", flip=True)
